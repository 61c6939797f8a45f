import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LICENCES, licencesText, writeLicences } from './licences.mjs';

const one = { name: 'one', version: '1.0.0', identifier: 'MIT', text: 'MIT License\r\n\r\nCopyright One' };
const two = { name: '@b/two', version: '2.0.0', identifier: 'OFL-1.1', text: 'OFL' };

describe('licencesText', () => {
  it('names each package once, in order, and gives its text', () => {
    const text = licencesText([one, two, one]);
    expect(text.match(/one 1\.0\.0, MIT/g)).toHaveLength(1);
    expect(text.indexOf('@b/two 2.0.0, OFL-1.1')).toBeLessThan(text.indexOf('one 1.0.0, MIT'));
    expect(text).toContain('one 1.0.0\n\nMIT License\n\nCopyright One\n');
    expect(text).not.toContain('\r');
  });

  it('knows what a package says of its licence in its readme', () => {
    expect(licencesText([{ name: 'format', version: '0.2.2' }])).toContain('Sami Samhuri');
  });

  it.each([
    [{ name: 'odd', version: '1.0.0' }, 'odd 1.0.0 (no licence)'],
    [{ ...one, identifier: 'GPL-3.0-only' }, 'one 1.0.0 (GPL-3.0-only)'],
    [{ ...one, text: '' }, 'one 1.0.0 (MIT)'],
  ])('lets nothing in whose licence somebody has to look at: %j', (licence, said) => {
    expect(() => licencesText([two, licence])).toThrow(said);
  });
});

describe('writeLicences', () => {
  it('makes one text of the notes of a build, and clears them away', () => {
    const out = mkdtempSync(join(tmpdir(), 'debrief-licences-'));
    for (const [part, notes] of [
      ['main', [one]],
      ['preload', []],
      ['renderer', [two]],
    ] as const) {
      mkdirSync(join(out, part));
      writeFileSync(join(out, part, 'licences.json'), JSON.stringify(notes));
    }
    writeLicences(out);
    expect(readdirSync(out, { recursive: true }).filter((name) => /\./.test(`${name}`))).toEqual([
      join('renderer', LICENCES),
    ]);
    const text = readFileSync(join(out, 'renderer', LICENCES), 'utf8');
    expect(text).toContain('one 1.0.0, MIT');
    expect(text).toContain('@b/two 2.0.0, OFL-1.1');
    rmSync(out, { recursive: true });
  });
});
