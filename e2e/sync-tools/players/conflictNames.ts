/** What goes into the name of a conflict copy. */
type CopyFacts = {
  /** The file's name: `Board.debrief.json`. */
  readonly name: string;
  /** Who or what the losing version is from: a person, a machine. */
  readonly device: string;
  readonly at: Date;
  /** Counts from 1: a second copy must not take the name of the first. */
  readonly count: number;
};

/**
 * How a tool leaves two versions of a file. `copy`: the name of the loser's copy. `keeps`: on which side that copy
 * lies: where the losing version was written, or on both. `loser`: who loses: the older version, or the one on the
 * machine that notices. `original`: what becomes of the name itself: the winner has it, or nobody.
 */
export type ConflictStyle = {
  readonly tool: string;
  readonly copy: (facts: CopyFacts) => string;
  readonly keeps: 'both' | 'loser-only';
  readonly loser: 'older' | 'local';
  readonly original: 'winner' | 'gone';
};

const two = (n: number): string => String(n).padStart(2, '0');
const day = (at: Date): string => at.toISOString().slice(0, 10);
const clock = (at: Date): string =>
  `${two(at.getUTCHours())}${two(at.getUTCMinutes())}${two(at.getUTCSeconds())}`;

/** Inserts before the last extension, as almost all of them do. */
function beforeExtension(name: string, text: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}${text}${name.slice(dot)}`;
}
const again = (count: number, text = ` (${count})`): string => (count > 1 ? text : '');

const usual = { keeps: 'both', loser: 'older', original: 'winner' } as const;

/** The names and manners of the tools, as their documents, sources and users show them. */
export const conflictStyles = {
  dropbox: {
    ...usual,
    tool: 'Dropbox',
    copy: ({ name, device, at, count }) =>
      beforeExtension(name, ` (${device}'s conflicted copy ${day(at)}${again(count)})`),
  },
  /** The words are in the language of the machine. */
  dropboxFrench: {
    ...usual,
    tool: 'Dropbox',
    copy: ({ name, device, at, count }) =>
      beforeExtension(name, ` (copie en conflit de ${device} ${day(at)}${again(count)})`),
  },
  oneDrive: {
    ...usual,
    tool: 'OneDrive',
    copy: ({ name, device, count }) => beforeExtension(name, `-${device}${again(count, `-${count}`)}`),
  },
  oneDriveLinux: {
    ...usual,
    tool: 'OneDrive for Linux',
    copy: ({ name, device, count }) =>
      beforeExtension(name, `-${device}-safeBackup-${String(count).padStart(4, '0')}`),
    keeps: 'loser-only',
    loser: 'local',
  },
  /** It may hold two files of one name; on a disk they are told apart by a number. */
  googleDrive: {
    ...usual,
    tool: 'Google Drive',
    copy: ({ name, count }) => beforeExtension(name, ` (${count})`),
  },
  iCloud: { ...usual, tool: 'iCloud', copy: ({ name, count }) => beforeExtension(name, ` ${count + 1}`) },
  /** The local version steps aside, and may never be uploaded. */
  nextcloud: {
    ...usual,
    tool: 'Nextcloud',
    copy: ({ name, device, at, count }) =>
      beforeExtension(name, ` (conflicted copy ${device} ${day(at)} ${clock(at)}${again(count)})`),
    keeps: 'loser-only',
    loser: 'local',
  },
  syncthing: {
    ...usual,
    tool: 'Syncthing',
    copy: ({ name, device, at, count }) => {
      const id = `${device.toUpperCase().replaceAll(/[^A-Z2-7]/g, '')}${count}AAAAAAA`.replace('1', '2');
      return beforeExtension(
        name,
        `.sync-conflict-${day(at).replaceAll('-', '')}-${clock(at)}-${id.slice(0, 7)}`,
      );
    },
  },
  seafile: {
    ...usual,
    tool: 'Seafile',
    copy: ({ name, device, at, count }) =>
      beforeExtension(name, ` (SFConflict ${device} ${day(at)}-${clock(at)}${again(count)})`),
  },
  synology: {
    ...usual,
    tool: 'Synology Drive',
    copy: ({ name, device, at, count }) => {
      const month = at.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
      const time = clock(at).slice(0, 4);
      return beforeExtension(
        name,
        `_${device}_${month}-${two(at.getUTCDate())}-${time}-${at.getUTCFullYear()}_Conflict${again(count, `_${count}`)}`,
      );
    },
  },
  /** Deleting this one can delete the real file on the other machines. */
  resilio: {
    ...usual,
    tool: 'Resilio Sync',
    copy: ({ name, count }) => beforeExtension(name, `${again(count, `.${count}`)}.Conflict`),
  },
  pCloud: {
    ...usual,
    tool: 'pCloud',
    copy: ({ name, count }) => `${beforeExtension(name, again(count))}.conflicted`,
  },
  unison: {
    ...usual,
    tool: 'Unison',
    copy: ({ name, at, count }) =>
      beforeExtension(name, ` (conflict_on_${day(at)})${again(count, `#${count}`)}`),
    keeps: 'loser-only',
  },
  /** The file itself is gone; both versions have names that no longer end in .json. */
  rcloneBisync: {
    ...usual,
    tool: 'rclone bisync',
    copy: ({ name, count }) => `${name}${again(count, `.${count}`)}..path`,
    original: 'gone',
  },
} as const satisfies Readonly<Record<string, ConflictStyle>>;

export type ConflictStyleName = keyof typeof conflictStyles;
