import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from './lib/paths.mjs';

// What the documents say of the project's files is so.

const read = (file: string): string => readFileSync(inProject(file), 'utf8');
const inFolder = (folder: string): readonly string[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const documents = [
  ...readdirSync(inProject('.')),
  ...['docs', 'shared', 'electron', 'renderer', 'e2e', 'resources', 'scripts'].flatMap(inFolder),
].filter((file) => file.endsWith('.md'));

/** The files and folders of the project that a document links to. */
const linkedFrom = (document: string): readonly string[] =>
  [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link = '']) => link);

describe('links', () => {
  it.each(documents)('in %s lead somewhere', (document) => {
    const dead = linkedFrom(document).filter((link) => !existsSync(inProject(dirname(document), link)));
    expect(dead).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const [, places = ''] = /## Where to find what\n([\s\S]*?)\n## /.exec(read('ARCHITECTURE.md')) ?? [];
  const named = new Set(places.match(/[\w-]+/g));
  const folders = ['shared', 'electron', 'electron/main', 'renderer', 'renderer/features'].flatMap((parent) =>
    readdirSync(inProject(parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(parent, name)),
  );

  it.each(folders)('says where %s is', (folder) => {
    expect(named).toContain(folder.split(/[\\/]/).at(-1));
  });
});

describe('docs/security.md', () => {
  it('says which Electron is used, and that is pinned to one release', () => {
    const { electron } = JSON.parse(read('package.json')).devDependencies;
    expect(electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('docs/security.md')).toContain(`| pinned to ${electron.split('.')[0]} |`);
  });
});
