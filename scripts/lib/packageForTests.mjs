import { readElectronState } from './electronBinary.mjs';
import { packageApp } from './packageApp.mjs';
import { inProject } from './paths.mjs';

/**
 * Packs the build in out/ for this machine's own tests, unpacked, into dist/: as a test build where the Electron that is
 * here is not to be shipped.
 */
export async function packageForTests() {
  const isTestBuild = readElectronState(inProject('node_modules/electron')) === 'fallback';
  await packageApp({ targets: ['dir'], isTestBuild, output: inProject('dist') });
}
