import { expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { cutIntoSections, type Section } from './boardLines';

const head = '{\n"format":"debrief-board","version":1,"minReader":1,"id":"b_1",\n"later":{},';
const records = '"records":{\n"c_1":{"type":"x"}}';
const alternatives = '"alternatives":{}';
const stamps = '"stamps":{\n"c_1":{"*":"00000000000.hand:1"}}';
const deleted = '"deleted":{}';

const fileOf = (...sections: readonly string[]): Uint8Array =>
  encodeUtf8(`${head}\n${sections.join(',\n')},"sum":"x"\n}\n`);
const textOf = (section: Section | undefined): string | null => (section ? decodeUtf8(section) : null);

it('a file is cut where a section begins and ends', () => {
  const cut = cutIntoSections(fileOf(records, alternatives, stamps, deleted));
  expect(cut).toMatchObject({ head: `${head}\n"records":{}}`, sum: 'x' });
  expect(textOf(cut?.records)).toBe('\n"c_1":{"type":"x"}');
  expect(textOf(cut?.alternatives)).toBe('');
  expect(textOf(cut?.stamps)).toBe('\n"c_1":{"*":"00000000000.hand:1"}');
  expect(textOf(cut?.deleted)).toBe('');
  expect(textOf(cut?.summed)).toMatch(/"deleted":\{\},$/);
});

it.each([
  ['where one is missing', [records, stamps, deleted]],
  ['where they come in another order', [alternatives, records, stamps, deleted]],
  ['where the records come last but one', [alternatives, stamps, records, deleted]],
])('a file is not cut %s', (_where, sections) => {
  expect(cutIntoSections(fileOf(...sections))).toBeNull();
});
