/**
 * How sync tools name the second version of a file that two machines changed. Copies are recognised by their content;
 * their names only tell whom to thank, and whether a copy is a tool's leaving or somebody's own backup.
 */
export type SyncTool =
  | 'Dropbox'
  | 'OneDrive'
  | 'iCloud'
  | 'Nextcloud'
  | 'Syncthing'
  | 'Seafile'
  | 'Synology Drive'
  | 'Resilio Sync'
  | 'pCloud'
  | 'Unison'
  | 'rclone';

type Rule = { readonly tool: SyncTool; readonly name: RegExp };

/** Most telling first. Each is matched against the whole name; sources: the tools' own documents and code. */
const rules: readonly Rule[] = [
  { tool: 'Syncthing', name: /\.sync-conflict-\d{8}-\d{6}-[0-9A-Z]{7}(\.|$)/ },
  { tool: 'Seafile', name: /\(SFConflict .+\)/ },
  { tool: 'Synology Drive', name: /_[A-Z][a-z]{2}-\d{2}-\d{4}-\d{4}_[A-Za-z]+(_\d+)?\./ },
  { tool: 'Resilio Sync', name: /\.Conflict(\.|$)/ },
  { tool: 'Unison', name: /\(conflict_on_\d{4}-\d{2}-\d{2}\)/ },
  { tool: 'rclone', name: /\.\.?path[12]$|\.conflict\d+$/ },
  { tool: 'Nextcloud', name: /\(conflicted copy (.+ )?\d{4}-\d{2}-\d{2} \d{6}\)|_conflict-\d{8}-\d{6}/ },
  // The words are in the language of the machine: « copie en conflit de Papa 2026-11-22 », “Ann's conflicted copy”.
  {
    tool: 'Dropbox',
    name: /\([^()]*(conflict|konflikt|conflit|conflitto|conflicto|競合|冲突)[^()]*\d{4}-\d{2}-\d{2}[^()]*\)/i,
  },
  { tool: 'pCloud', name: /[.[( ]conflicted[\])]?(\.|$)/ },
  { tool: 'OneDrive', name: /-safeBackup-\d{4}\./ },
];

/** The tool that leaves files of this name, or null for a name that anybody could have given. */
export const toolOfCopy = (name: string): SyncTool | null =>
  rules.find((rule) => rule.name.test(name))?.tool ?? null;

/**
 * Whether `name` is one that a sync tool, a browser or a file manager gives to a second version of `original`, rather
 * than one that somebody gave to the file itself: `x-PC.json` (OneDrive), `x 2.json` (iCloud), `x (1).json`.
 */
export function isCopyOf(name: string, original: string): boolean {
  if (toolOfCopy(name) !== null) return true;
  return [/\.json$/i, /\.debrief\.json$/i].some((extension) => {
    const stem = original.replace(extension, '');
    if (stem === original || !name.startsWith(stem) || !extension.test(name)) return false;
    return /^(-[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*| \d+| ?\(\d+\))$/u.test(
      name.slice(stem.length).replace(extension, ''),
    );
  });
}

/**
 * Whether a file is one that a tool has not finished bringing: Syncthing's `.syncthing.NAME.tmp` (`~syncthing~NAME.tmp`
 * on Windows), Nextcloud's and ownCloud's `.NAME.~1f2e3d`. It becomes the board or a copy in a moment, and is not
 * another version beside them.
 */
export const isUnfinished = (name: string): boolean =>
  /^(\.syncthing\.|~syncthing~).+\.tmp$/.test(name) || /^\..+\.~[0-9a-f]+$/.test(name);

/**
 * Whether a copy may be removed once everything in it is safely elsewhere. Only what is surely a tool's leaving, and
 * never Resilio's: removing its copy can remove the real file on the other machines.
 */
export const mayRemove = (name: string): boolean => {
  const tool = toolOfCopy(name);
  return tool !== null && tool !== 'Resilio Sync';
};
