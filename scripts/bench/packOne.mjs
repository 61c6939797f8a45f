// Packs one of the two apps of the benchmark in a process of its own: electron-builder is loaded late, which the runner of
// TypeScript scripts does not allow. Its argument is a `PackOrder` as JSON.
import { FUSES } from '../lib/builderConfig.mjs';
import { packageApp } from '../lib/packageApp.mjs';

/**
 * @typedef {object} PackOrder
 * @property {string} output
 * @property {string | null} project null for the app's own
 * @property {readonly string[] | null} files of the project; null for the app's
 * @property {string} shim the folder with what starts the probe, then the app
 * @property {boolean} isTestBuild
 */

/** @type {PackOrder} */
const { output, project, files, shim, isTestBuild } = JSON.parse(process.argv[2] ?? '');
await packageApp({
  targets: ['dir'],
  isTestBuild,
  output,
  ...(project !== null && { project }),
  change: (config) => ({
    ...config,
    files: [...(files ?? [config.files ?? []].flat()), { from: shim, to: 'bench' }],
    extraMetadata: { main: 'bench/start.mjs' },
    // The bare window has no scheme of its own: its page is a file in the archive.
    ...(project !== null && { electronFuses: { ...FUSES, grantFileProtocolExtraPrivileges: true } }),
  }),
});
