import { describe, expect, it } from 'vitest';
import { retroToMarkdown } from '../export/retroToMarkdown';
import type { BoardView } from '../model/records';
import { imported, viewAfter } from '../testing/importing';
import type { Imported } from './imported';
import { readImport } from './readImport';

function read(name: string, text: string): Imported {
  const result = readImport(name, text);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const problemOf = (name: string, text: string) => {
  const result = readImport(name, text);
  return result.ok ? null : result.error.code;
};
const cardsCalled = (view: BoardView, title: string) =>
  [...view.values()].flatMap((record) => (record.type === 'card' && record.title === title ? [record] : []));
const titles = (cards: readonly { readonly title: string }[]) => cards.map(({ title }) => title);

describe('a list somebody wrote', () => {
  it('goes into the columns that its headings name; what is ticked off is an action; what stands below is a note', () => {
    const { document, unread, title } = read(
      'dimanche.md',
      [
        '# Dimanche chez mamie',
        '- Repas à 13 h 30',
        '  - les enfants avaient faim',
        '- [ ] Emporter une compote',
        '## Cause racine :',
        '1. Le four n’est pas à nous',
        '## Divers',
        'Il faisait beau',
        '',
        '| a | b |',
        '|---|---|',
        '| 1 | 2 |',
      ].join('\n'),
    );
    expect(title).toBe('Dimanche chez mamie');
    expect(titles(document.loose.happened)).toEqual(['Repas à 13 h 30', 'Il faisait beau']);
    expect(document.loose.happened[0]?.notes).toBe('– les enfants avaient faim');
    expect(titles(document.loose.action)).toEqual(['Emporter une compote']);
    expect(titles(document.loose.cause)).toEqual(['Le four n’est pas à nous']);
    expect(unread).toEqual([
      { line: 7, text: 'Divers' },
      { line: 10, text: expect.stringContaining('1') },
    ]);
  });

  it('is a retrospective where a day stands under its heading, in whatever way it is written', () => {
    for (const day of ['Dimanche 1er novembre 2026', 'Sunday 1 November 2026', '2026-11-01', '01/11/2026']) {
      const { document } = read('a.md', `# Chez mamie\n\n${day} · Rambouillet\n\n- Sieste ratée\n`);
      expect(document.retrospectives).toMatchObject([
        { title: 'Chez mamie', date: '2026-11-01', location: 'Rambouillet' },
      ]);
    }
    expect(read('a.md', '# x\n\n31 février 2026\n').document.retrospectives).toEqual([]);
  });
});

describe('one retrospective of ours', () => {
  it('comes back with what was answered later: the retrospectives that asked come with it, without cards', () => {
    const board = viewAfter([
      { type: 'retro/create', id: 'r_1', title: 'Chez mamie', date: '2026-11-01' },
      ...(['bocal', 'biberon', 'doudou'] as const).map(
        (title) => ({ type: 'card/add', id: `c_${title}`, retro: 'r_1', column: 'action', title }) as const,
      ),
      { type: 'retro/create', id: 'r_2', title: 'Écurie', date: '2026-11-08' },
      { type: 'retro/create', id: 'r_3', title: 'Chez mamie', date: '2026-11-15' },
      { type: 'card/set-outcome', id: 'c_bocal', retro: 'r_2', outcome: 'worked', word: 'midi pile' },
      { type: 'card/set-outcome', id: 'c_biberon', retro: 'r_2', outcome: 'no-occasion' },
      { type: 'card/set-outcome', id: 'c_biberon', retro: 'r_3', outcome: 'didnt' },
      { type: 'card/drop', id: 'c_doudou', retro: 'r_3' },
    ]);
    const options = { boardId: 'b_1', language: 'fr' } as const;
    const text = retroToMarkdown(board, 'r_1', options) ?? '';
    const { document, unread } = read('Chez mamie.md', text);
    expect(unread).toEqual([]);
    const { view, plan } = imported(document);
    expect(plan).toMatchObject({ retros: 3, cards: 3, leftOut: 0 });
    const [home] = cardsCalled(view, 'bocal').map(({ place }) => place.retro);
    expect(plan.shows).toBe(home);
    const back = retroToMarkdown(view, home ?? '', options) ?? '';
    const withoutId = (markdown: string) => markdown.replace(/^retrospective: .*$/m, '');
    expect(withoutId(back)).toBe(withoutId(text));
    // Where those are already, nothing is added beside them.
    expect(imported(document, board).plan.commands).toEqual([]);
  });
});

it('has the title of its front matter, also where a property is there twice', () => {
  expect(read('a.md', '---\ntitle: Nana\ntags: a\ntags: b\n---\n\n- Sieste ratée\n').title).toBe('Nana');
});

describe('a table', () => {
  it('is read by the names of its columns, in either language, with whatever stands between them', () => {
    for (const text of [
      'Card,Column,Who,By,Date,Retrospective\n"Bring a jar, and milk",Action items,Papa · Maman,2026-12-01,2026-11-22,Nana\n',
      '\uFEFFCarte;Colonne;Qui;Pour le;Date;Rétrospective\r\n"Bring a jar, and milk";Actions;Papa · Maman;01/12/2026;22/11/2026;Nana\r\n',
    ]) {
      const { document, unread } = read('x.csv', text);
      expect(unread).toEqual([]);
      expect(document.retrospectives).toMatchObject([
        {
          title: 'Nana',
          date: '2026-11-22',
          cards: {
            action: [{ title: 'Bring a jar, and milk', owners: ['Papa', 'Maman'], due: '2026-12-01' }],
          },
        },
      ]);
    }
  });

  it('without names has a card a row, and says which cells it did not understand', () => {
    expect(titles(read('x.csv', 'Repas tardif\nSieste ratée\n').document.loose.happened)).toEqual([
      'Repas tardif',
      'Sieste ratée',
    ]);
    const { unread } = read('x.csv', 'Card;By\nBring a jar;soon\n;2026-12-01\nx;"2026-12-01\n');
    expect(unread).toEqual([
      { line: 2, text: 'soon' },
      { line: 3, text: ' · 2026-12-01' },
      { line: 4, text: expect.any(String) },
    ]);
  });

  it('says of a row with many quotes that do not close once that it is torn', () => {
    expect(read('x.csv', `Repas;"${'"vite'.repeat(50)}`).unread).toEqual([
      { line: 1, text: expect.stringMatching(/^Repas · /) },
    ]);
  });
});

describe('a Trello board', () => {
  const trello = {
    name: 'Famille',
    lists: [
      { id: 'l2', name: 'À faire', closed: false, pos: 2 },
      { id: 'l1', name: 'En vrac', closed: false, pos: 1 },
    ],
    cards: [
      {
        id: 'c1',
        name: 'Second',
        desc: '',
        idList: 'l1',
        closed: false,
        pos: 2,
        labels: [{ name: 'sieste' }],
      },
      { id: 'c2', name: 'First', desc: 'Long story', idList: 'l1', closed: false, pos: 1, idMembers: ['m'] },
      {
        id: 'c3',
        name: 'Bring a jar',
        idList: 'l2',
        closed: false,
        pos: 1,
        due: '2026-12-01T11:00:00.000Z',
        idMembers: ['m'],
      },
      { id: 'c4', name: 'Old', idList: 'l2', closed: true, pos: 9 },
    ],
    members: [{ id: 'm', fullName: 'Camille Petit' }],
    checklists: [
      {
        idCard: 'c3',
        name: 'Kit',
        checkItems: [
          { name: 'milk', state: 'incomplete', pos: 2 },
          { name: 'jar', state: 'complete', pos: 1 },
        ],
      },
    ],
    actions: [{ anything: true }],
  };

  it('becomes cards in the order of its lists, with people, days, checklists and labels', () => {
    const { document, unread, title } = read('trello.json', JSON.stringify(trello));
    expect(title).toBe('Famille');
    expect(document.loose).toEqual({
      happened: [
        { key: 'c2', title: 'First', notes: 'Long story\n\nEn vrac' },
        { key: 'c1', title: 'Second', notes: 'sieste\n\nEn vrac' },
      ],
      cause: [],
      action: [
        {
          key: 'c3',
          title: 'Bring a jar',
          notes: 'Kit\n☑ jar\n☐ milk',
          owners: ['Camille Petit'],
          due: '2026-12-01',
        },
      ],
    });
    expect(unread).toEqual([{ line: 4, text: 'Old' }]);
  });

  it('has each card and each checklist once, however many lists and cards share an identifier', () => {
    const some = <T>(one: T): T[] => Array.from({ length: 300 }, () => one);
    const { document } = read(
      'trello.json',
      JSON.stringify({
        name: 'x',
        lists: some({ id: 'l', name: 'En vrac' }),
        cards: some({ id: 'c', idList: 'l', name: 'Repas' }),
        checklists: [{ idCard: 'c', name: 'Kit', checkItems: [] }],
      }),
    );
    expect(document.loose.happened).toHaveLength(300);
    expect(document.loose.happened.filter(({ notes }) => notes?.includes('Kit'))).toHaveLength(1);
  });
});

describe('a file that cannot be brought in', () => {
  it.each([
    ['x.md', 'a\0b', 'not-text'],
    ['x.json', '{ torn', 'not-json'],
    ['x.json', '[1]', 'unknown-json'],
    ['x.json', '{"name":"x","lists":3}', 'unknown-json'],
    ['x.json', '{"format":"debrief-export","version":9}', 'unknown-json'],
    ['b.debrief.json', '{"format":"debrief-board","version":1}', 'is-board'],
    ['x.md', ' \n\n', 'nothing-found'],
    ['x.csv', '', 'nothing-found'],
  ])('%s: %j', (name, text, code) => {
    expect(problemOf(name, text)).toBe(code);
  });

  it('holds thousands of levels, one inside the other', () => {
    expect(problemOf('x.md', `${'>'.repeat(5_000)} x`)).toBe('too-deep');
    // What stands in it and is not read may be as deep as it likes.
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(problemOf('x.json', deep)).toBe('unknown-json');
    expect(problemOf('x.md', `---\ntitle: ${deep}\n---\n\n- Sieste ratée\n`)).toBeNull();
  });
});

describe('adding it', () => {
  const board = viewAfter([
    { type: 'retro/create', id: 'r_1', title: 'Nana', date: '2026-11-22' },
    { type: 'card/add', id: 'c_1', retro: 'r_1', column: 'happened', title: 'Late lunch' },
    { type: 'card/set-notes', id: 'c_1', notes: 'mine' },
    { type: 'person/add', id: 'p_1', name: 'Papa' },
  ]);

  it('changes nothing that is there: the same card of the same day stays, new ones come after it', () => {
    const { document } = read(
      'a.md',
      '# Nana\n\n2026-11-22\n\n## What happened\n\n- Late lunch\n\n  > theirs\n\n- Missed nap\n\n## Action items\n\n- [ ] Bring a jar\n  - Who: Papa · Mum\n',
    );
    const { view, plan } = imported(document, board);
    expect(plan).toMatchObject({ retros: 0, cards: 2, cardsThere: 1, people: 1, leftOut: 0, shows: 'r_1' });
    expect(view.get('c_1')).toMatchObject({ notes: 'mine' });
    const jar = [...view.values()].find((record) => record.type === 'card' && record.title === 'Bring a jar');
    expect(jar).toMatchObject({ owners: { p_1: true } });
  });

  it('puts cards of no retrospective where somebody says', () => {
    const { document } = read('a.txt', 'one\ntwo\n');
    expect(imported(document, board, { retro: 'r_1' }).plan).toMatchObject({ retros: 0, cards: 2 });
    const { view, plan } = imported(document, board, { title: 'New', date: '2026-11-25' });
    expect(plan).toMatchObject({ retros: 1, cards: 2 });
    expect(view.get(plan.shows ?? '')).toMatchObject({ title: 'New', date: '2026-11-25' });
  });

  it('counts what has no place on the board instead of failing', () => {
    const loose = { happened: [], cause: [{ key: 'x', title: 'x', links: ['gone'] }], action: [] };
    const parts = { retrospectives: [], lessons: [], people: [], loose };
    const { document } = read('a.json', JSON.stringify({ format: 'debrief-export', version: 1, ...parts }));
    const { plan } = imported(document, board);
    expect(plan).toMatchObject({ cards: 1, leftOut: 1 });
  });
});
