import { describe, expect, it } from 'vitest';
import { parseCommandLines } from './commandLines';

const parse = (text: string) => parseCommandLines(new TextEncoder().encode(text));
const add = '{"type":"person/add","name":"Léo"}';

describe('parseCommandLines', () => {
  it('reads a command a line and counts blank lines', () => {
    expect(parse(`\uFEFF\n${add}\r\n\n${add}`)).toEqual({
      ok: true,
      value: [
        { line: 2, command: { type: 'person/add', name: 'Léo' } },
        { line: 4, command: { type: 'person/add', name: 'Léo' } },
      ],
    });
  });

  it('finds none in nothing', () => {
    expect(parse('')).toEqual({ ok: true, value: [] });
  });

  it.each([
    [`${add}\n{"type":`, { code: 'not-json', line: 2 }],
    [`${add}\n[]`, { code: 'invalid', line: 2 }],
    [`${add}\n\nnull`, { code: 'invalid', line: 3 }],
    ['{"type":"card/burn"}', { code: 'unknown', line: 1, type: 'card/burn' }],
    ['{"name":"Léo"}', { code: 'unknown', line: 1, type: '' }],
    ['{"type":"person/add","name":7}', { code: 'invalid', line: 1, where: 'name' }],
    ['{"type":"person/add","name":"a","x":1}', { code: 'invalid', line: 1 }],
    [
      `{"type":"batch","commands":[${add},{"type":"card/delete"}]}`,
      { code: 'invalid', line: 1, where: 'commands.1.id' },
    ],
  ])('says what is wrong in %j', (text, error) => {
    expect(parse(text)).toMatchObject({ ok: false, error });
  });

  it('refuses bytes that are no text, rather than change them', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${add}\n"`), 0xe9, 0x22]);
    expect(parseCommandLines(bytes)).toEqual({ ok: false, error: { code: 'not-text', line: 2 } });
  });
});
