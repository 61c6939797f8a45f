import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { inProject } from '../../scripts/lib/paths.mjs';
import { archive, packagedApp } from '../fixtures/packagedApp';

// What is in the package, as it lies in dist/, before anybody starts it.

const files = listPackage(archive, { isPack: false })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.\w+$/.test(name));

test('the archive holds the build and nothing else', () => {
  expect(files.filter((name) => !/^\/(package\.json|out\/(main|preload|renderer)\/)/.test(name))).toEqual([]);
  expect(files.filter((name) => /node_modules|\.(ts|tsx|map|md)$|\.(test|spec)\./.test(name))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['/out/main/index.js', '/out/preload/index.cjs']));
  // It could not be run: the packaged program is no plain Node.
  expect(files).not.toContain('/out/main/cli.js');
});

test('the archive is the build, byte for byte', () => {
  for (const name of files.filter((each) => each !== '/package.json')) {
    const packed = extractFile(archive, name.slice(1).split('/').join(sep));
    expect(packed.equals(readFileSync(inProject(name.slice(1)))), name).toBe(true);
  }
});

test('no library is there twice: each part of the page is one file, and main has its own', () => {
  // What React leaves in a bundle whatever the minifier does.
  const withReact = files.filter((name) =>
    extractFile(archive, name.slice(1).split('/').join(sep)).includes('react.transitional.element'),
  );
  expect(withReact).toHaveLength(1);
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(manifest.scripts).toBeUndefined();
});

test('the archive is small', () => {
  // An eighth above what it was with importing, the playbook, what we learn and printing; more should be somebody's decision.
  expect(statSync(archive).size).toBeLessThan(3.8 * 1024 * 1024);
});

test('only the app’s own languages are shipped, and Electron’s sample app is not', () => {
  // biome-ignore lint/suspicious/noSkippedTests: says why.
  test.skip(process.platform === 'darwin', 'a bundle keeps its languages elsewhere');
  const locales = readdirSync(join(packagedApp.folder, 'locales'));
  expect(locales.filter((name) => !/^(en|fr)\b/.test(name))).toEqual([]);
  expect(locales).toContain('fr.pak');
  expect(readdirSync(packagedApp.resources)).not.toContain('default_app.asar');
});

test('the licences of Electron and Chromium are beside the program', () => {
  const folder = process.platform === 'darwin' ? join(packagedApp.folder, '..') : packagedApp.folder;
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
  );
});

test('a test build with an Electron of somebody else’s says so', () => {
  const marked = readdirSync(packagedApp.folder).includes('FALLBACK');
  const { version } = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  expect(/-test$/.test(version)).toBe(marked);
});

test('the fuses are blown as they should be', async () => {
  const wire = await getCurrentFuseWire(packagedApp.program);
  const isOn = (option: FuseV1Options) => String.fromCharCode(wire[option] ?? 0) === '1';
  const found = {
    runAsNode: isOn(FuseV1Options.RunAsNode),
    enableCookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    enableNodeOptionsEnvironmentVariable: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    enableNodeCliInspectArguments: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    enableEmbeddedAsarIntegrityValidation: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyLoadAppFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    grantFileProtocolExtraPrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  };
  expect(found).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});
