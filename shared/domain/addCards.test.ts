import { describe, expect, it } from 'vitest';
import { addCommands, linesOf } from './addCards';
import { commandSchema } from './commands';

describe('the sentences in what was typed or pasted', () => {
  it.each([
    ['', []],
    [' \n\t ', []],
    ['  Le repas à 13 h 30  ', ['Le repas à 13 h 30']],
    ['un\r\ndeux\n\n  trois', ['un', 'deux', 'trois']],
    ['- un\n- deux', ['un', 'deux']],
    ['1. un\n2) deux\n• trois', ['un', 'deux', 'trois']],
    ['- [ ] un\n- [x] deux\n* [X] trois', ['un', 'deux', 'trois']],
    ['☐ un\n☑ deux\n[ ] trois\n▪ quatre', ['un', 'deux', 'trois', 'quatre']],
    ['- [ ] un\n- deux [x]', ['un', 'deux [x]']],
    ['- [ ]\n- [x]', ['[ ]', '[x]']],
    ['[ ] un\ndeux', ['[ ] un', 'deux']],
    ['- un\ndeux', ['- un', 'deux']],
    ['- un', ['- un']],
    ['-5 °C\n-6 °C', ['-5 °C', '-6 °C']],
    ['-\n-', ['-', '-']],
    ['🧸\u2028العب', ['🧸', 'العب']],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('adding cards', () => {
  it('is one command for one card', () => {
    expect(addCommands('r_1', 'cause', ['un'])).toEqual([
      { type: 'card/add', retro: 'r_1', column: 'cause', title: 'un' },
    ]);
  });

  it('is one step for several', () => {
    const [batch, ...rest] = addCommands('r_1', 'cause', ['un', 'deux']);
    expect(rest).toEqual([]);
    expect(batch).toMatchObject({ type: 'batch', commands: [{ title: 'un' }, { title: 'deux' }] });
  });

  it('stays within what main accepts, and loses none', () => {
    const titles = Array.from({ length: 2_345 }, (_, index) => `n° ${index}`);
    const commands = addCommands('r_1', 'cause', titles);
    expect(commands.every((command) => commandSchema.safeParse(command).success)).toBe(true);
    const added = commands.flatMap((command) => (command.type === 'batch' ? command.commands : [command]));
    expect(added.map((command) => ('title' in command ? command.title : ''))).toEqual(titles);
  });
});
