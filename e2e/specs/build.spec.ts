import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const out = resolve(import.meta.dirname, '../../out');
const read = (...parts: string[]) => readFileSync(join(out, ...parts), 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );

/** What a bundle loads when it runs: the names in its static and dynamic imports and its requires. */
function loadsOf(code: string): string[] {
  const withoutDocs = code.replace(/^\s*\/?\*.*$/gm, '');
  const statements = withoutDocs.matchAll(
    /^\s*(?:import|export)\b[^'"`;()]*?["']([^"'\n]+)["']|\b(?:import|require)\(\s*["'`]([^"'`\n]+)["'`]\s*\)/gm,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? '');
}

const isBuiltin = (name: string) => builtinModules.includes(name.replace(/^node:/, ''));

test('the main process and the command line need nothing but Node and Electron', () => {
  for (const file of filesIn('main', '.js')) {
    const foreign = loadsOf(read('main', file)).filter(
      (name) => !name.startsWith('.') && name !== 'electron' && !isBuiltin(name),
    );
    expect(foreign, file).toEqual([]);
  }
  expect(loadsOf(read('main', 'index.js'))).toContain('electron');
});

test('the command line does not load Electron', () => {
  const chunks = filesIn('main/chunks', '.js').map((name) => join('chunks', name));
  const electronFree = ['cli.js', ...chunks].filter(
    (file) => !loadsOf(read('main', file)).includes('electron'),
  );
  expect(electronFree).toContain('cli.js');
  for (const name of loadsOf(read('main', 'cli.js')).filter((each) => each.startsWith('./'))) {
    expect(electronFree).toContain(join(name));
  }
});

test('the preload is one CommonJS file that loads Electron only', () => {
  expect(readdirSync(join(out, 'preload'))).toEqual(['index.cjs']);
  const code = read('preload', 'index.cjs');
  expect(loadsOf(code)).toEqual(['electron']);
  expect(code).not.toMatch(/^(?:import|export)\b/m);
});

test('the page has no inline script or style, and fetches everything from itself', () => {
  const html = read('renderer', 'index.html');
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, body] of scripts) {
    expect(attributes).toMatch(/\ssrc="\.\/assets\//);
    expect(body?.trim()).toBe('');
  }
  expect(html).not.toMatch(/<style|\son\w+=|javascript:|https?:\/\/|data:/);
});

test('fonts are files of the app, not data in its style sheets', () => {
  const sheets = filesIn('renderer', '.css').map((name) => read('renderer', name));
  const urls = sheets.flatMap((css) =>
    [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.filter((url) => /^(?:data:|https?:|\/\/)/.test(url))).toEqual([]);
});
