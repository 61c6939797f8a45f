// Packs the app into dist/, for the system this runs on: npm run package -- [--dir] [--test-build] [TARGET…]
// Without a target it makes all of the system's; `--dir` makes only the unpacked app. An Electron that is not the
// Electron project's is packed with `--test-build` only, and the result says so wherever it is looked at.
import { build } from './lib/build.mjs';
import { readElectronState } from './lib/electronBinary.mjs';
import { packageApp, parsePackageRequest, refusalOf, unpackedApp } from './lib/packageApp.mjs';
import { inProject } from './lib/paths.mjs';
import { say, stop } from './lib/say.mjs';
import { setUp } from './lib/setUp.mjs';

const request = parsePackageRequest(process.argv.slice(2), /** @type {any} */ (process.platform));
if ('problem' in request) stop(request.problem);
await setUp();
const refusal = refusalOf(readElectronState(inProject('node_modules/electron')), request.isTestBuild);
if (refusal) stop(refusal);

const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);
const output = inProject('dist');
const made = await packageApp({ ...request, output });
for (const file of made) say(`Made ${file}`);
if (request.targets.includes('dir')) say(`Made ${unpackedApp(output).folder}`);
