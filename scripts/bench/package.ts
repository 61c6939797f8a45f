import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readElectronState } from '../lib/electronBinary.mjs';
import { unpackedApp } from '../lib/packageApp.mjs';
import { inProject } from '../lib/paths.mjs';
import { appWith, bareWindow, type Candidate, withFolder, writeBoard } from './electronApp';
import type { PackOrder } from './packOne.mjs';
import type { Report } from './report';
import { measureStarts, startGoals, startRows } from './startup';

const run = promisify(execFile);

type Packed = { readonly candidate: Candidate; readonly folderMb: number; readonly archiveMb: number };

/**
 * What one installs, beside a bare window that is packed in the very same way, with the same Electron and the same fuses (but that
 * its page is a file, which may be read from the archive):
 * its size, and its start. The fuses let nothing in from outside, so the probe is in both archives.
 */
export const measurePackage = (): Promise<Report> =>
  withFolder(async (folder) => {
    const bare = await packed(join(folder, 'bare'), bareWindow, {
      project: bareProject(join(folder, 'bare-project')),
      files: ['main.cjs', 'index.html', 'package.json'],
      main: 'main.cjs',
    });
    const app = await packed(join(folder, 'app'), appWith(writeBoard(folder, { cards: 30, retros: 1 })), {
      project: null,
      files: null,
      main: 'out/main/index.js',
    });
    const starts = await measureStarts([bare.candidate, app.candidate], folder);
    const [bareRow = [], appRow = [], ratio = []] = startRows([bare.candidate, app.candidate], starts);
    const sizes = ({ folderMb, archiveMb }: Packed) => [folderMb.toFixed(0), archiveMb.toFixed(2)];
    return {
      part: 'package',
      title: 'The packed app: start-up to what one sees, ms from spawn, and size on the disk, MB',
      head: ['', 'fresh profile', 'p90', 'reused profile', 'p90', 'folder', 'its archive'],
      rows: [
        [...bareRow, ...sizes(bare)],
        [...appRow, ...sizes(app)],
        [...ratio, `${(app.folderMb / bare.folderMb).toFixed(2)} ×`, ''],
      ],
      goals: startGoals(starts),
    };
  });

/** Packs one of the two with the probe in front of it. `files`: those of its own project; null for the app's. */
async function packed(
  output: string,
  { name, args, selector }: Candidate,
  { project, files, main }: { project: string | null; files: readonly string[] | null; main: string },
): Promise<Packed> {
  const shim = `${output}-shim`;
  cpSync(inProject('scripts/bench/startupProbe.cjs'), join(shim, 'startupProbe.cjs'));
  writeFileSync(join(shim, 'start.mjs'), `import './startupProbe.cjs';\nimport '../${main}';\n`);
  const isTestBuild = readElectronState(inProject('node_modules/electron')) === 'fallback';
  const order: PackOrder = { output, project, files, shim, isTestBuild };
  await run(process.execPath, [inProject('scripts/bench/packOne.mjs'), JSON.stringify(order)]);
  const { folder, program, resources } = unpackedApp(output);
  return {
    // The first of the arguments is the app, for an Electron that is not packed.
    candidate: { name, program, args: args.slice(1), selector },
    folderMb: sizeOf(folder) / 1e6,
    archiveMb: statSync(join(resources, 'app.asar')).size / 1e6,
  };
}

/** A project for electron-builder takes a name and a version. */
function bareProject(folder: string): string {
  cpSync(inProject('scripts/bench/bare'), folder, { recursive: true });
  const { version, description, author } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...own, version, description, author, homepage: 'https://debrief.invalid' }),
  );
  return folder;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
