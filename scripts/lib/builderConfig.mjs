import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('electron-builder').Configuration} Configuration */
/** @typedef {'linux' | 'darwin' | 'win32'} System */

/** What `npm run package` makes on each system. */
export const TARGETS = Object.freeze({
  linux: ['AppImage', 'deb', 'tar.gz'],
  darwin: ['dmg', 'zip'],
  win32: ['nsis', 'portable'],
});

/**
 * Chromium's and Node's switches that are burnt into the program. What only a developer needs is off: nobody can turn
 * the installed app into a plain Node, give it options or attach to it, and it runs nothing but its own archive.
 * @type {NonNullable<Configuration['electronFuses']>}
 */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
  // Without a certificate a Mac runs only what is at least signed by nobody in particular, after the bytes have changed.
  resetAdHocDarwinSignature: true,
};

/** The name of a file that is made; electron-builder fills in what is in braces. @param {string} [kind] */
const artifact = (kind = '') => `\${name}-\${version}-\${os}-\${arch}${kind}.\${ext}`;

const ICONS = 'resources/icons';
const DOCUMENT = { name: 'Débrief board', description: 'Débrief board', role: 'Editor' };

/**
 * How electron-builder packs the app on a system.
 * @param {object} facts
 * @param {System} facts.system
 * @param {string} facts.version of the app
 * @param {string} facts.output the folder for what is made
 * @param {boolean} facts.isTestBuild it says so in its version, so also in its files' names
 * @param {{ dist: string, version: string } | null} facts.electron a program that is here already; null to download
 *   the one of package.json
 * @param {boolean} facts.hasMacCertificate whether there is one to sign with
 * @returns {Configuration}
 */
export function builderConfig({ system, version, output, isTestBuild, electron, hasMacCertificate }) {
  return {
    appId: 'org.debrief.app',
    // Finder shows the name of the bundle, accent and all; elsewhere it is a path that people type.
    productName: system === 'darwin' ? 'Débrief' : 'Debrief',
    copyright: 'The Débrief contributors, MIT licence',
    artifactName: artifact(),
    directories: { output, buildResources: ICONS },
    // Everything is bundled (docs/decisions/0003): no node_modules, no source, no test. The command line is for a
    // checkout: the packaged program cannot be a plain Node any more.
    files: ['out/**', '!out/build.json', '!out/main/cli.js', 'package.json'],
    asar: true,
    electronFuses: FUSES,
    electronLanguages: ['en', 'fr'],
    ...(electron && { electronDist: electron.dist, electronVersion: electron.version }),
    ...(isTestBuild && { extraMetadata: { version: `${version}-test` } }),
    // Nothing is published and nothing looks for updates.
    publish: null,
    npmRebuild: false,
    // Electron's own sample app stays behind where its program is copied from a folder.
    afterPack: ({ appOutDir, packager }) =>
      rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),

    linux: {
      icon: `${ICONS}/linux`,
      executableName: 'debrief',
      category: 'Office',
      synopsis: 'A local-first board for blameless family retrospectives',
      maintainer: 'The Débrief contributors <contributors@debrief.invalid>',
      // The window and the entry of the menu find each other by this name.
      syncDesktopName: true,
      desktop: {
        entry: {
          Name: 'Débrief',
          GenericName: 'Family retrospectives',
          'GenericName[fr]': 'Rétrospectives en famille',
          'Comment[fr]': 'Un tableau pour débriefer sans chercher de coupable',
        },
      },
      fileAssociations: [{ ...DOCUMENT, ext: 'debrief.json', mimeType: 'application/x-debrief+json' }],
    },

    mac: {
      icon: `${ICONS}/icon.icns`,
      category: 'public.app-category.lifestyle',
      darkModeSupport: true,
      entitlements: 'resources/packaging/entitlements.mac.plist',
      entitlementsInherit: 'resources/packaging/entitlements.mac.plist',
      // Signed by nobody in particular where there is no certificate: Apple's processors run nothing unsigned.
      ...(hasMacCertificate ? { hardenedRuntime: true } : { identity: '-', hardenedRuntime: false }),
      // As on Windows, a file's kind is what follows its last dot: one of those that can open JSON, never the first.
      fileAssociations: [{ ...DOCUMENT, ext: 'json', icon: `${ICONS}/document`, rank: 'Alternate' }],
    },

    win: {
      icon: `${ICONS}/icon.ico`,
      extraResources: [{ from: `${ICONS}/document.ico`, to: 'document.ico' }],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      shortcutName: 'Débrief',
      installerLanguages: ['en_US', 'fr_FR'],
      license: 'LICENSE',
      include: 'resources/packaging/associate.nsh',
      artifactName: artifact('-setup'),
    },
    portable: { artifactName: artifact('-portable') },
  };
}
