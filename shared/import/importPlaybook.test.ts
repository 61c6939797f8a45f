import { describe, expect, it } from 'vitest';
import { scenariosOf } from '../domain/scenarios';
import { boardToJson } from '../export/boardToJson';
import { boardToMarkdown } from '../export/boardToMarkdown';
import { retroToMarkdown } from '../export/retroToMarkdown';
import { imported } from '../testing/importing';
import { aBreaker, aCard, aPerson, aRetro, aScenario, marks, viewOf } from '../testing/views';
import { readImport } from './readImport';

const fr = { boardId: 'b_1', language: 'fr' } as const;
const lunch = aCard('c_1', 'r_1', 'happened', 'Le repas à 13 h 30', {
  cameTrue: { s_1: 'b', s_2: 'unsaid' },
});
const view = viewOf(
  aRetro('r_1', '2026-11-22', { title: 'Chez mamie' }),
  aPerson('p_1', 'Papa'),
  lunch,
  aCard('c_2', 'r_1', 'action', 'Le petit pot'),
  aScenario('s_1', 'Le repas tarde', {
    signal: 'Midi, et rien sur la table',
    plans: { a: 'Le petit pot', b: 'Le pain' },
    singlePoint: 'un four',
    location: 'Angers',
    notes: 'Chaque dimanche.\n\nOu presque.',
    sources: marks('c_2'),
  }),
  aScenario('s_2', 'Le repas tarde'),
  aBreaker('w_1', 'On part', {
    signals: { a: 'Le petit chouine', b: 'Le chien aboie' },
    threshold: 'deux à la fois',
    mayPull: marks('p_1'),
  }),
);

const read = (name: string, text: string | null) => {
  const result = readImport(name, text ?? '');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('the playbook in a Markdown export', () => {
  it('is read by people, two scenarios of one title told apart', () => {
    const text = boardToMarkdown(view, fr).replaceAll('\u202f', ' ');
    expect(text).toContain(`## Plans et signaux

### Ce qu’on voit venir

- **Le repas tarde**
  - Arrivé une fois
- **Le repas tarde**

  > Chaque dimanche.
  >
  > Ou presque.

  - Signal : Midi, et rien sur la table
  - Plan A : Le petit pot
  - Plan B : Le pain
  - Tout tient à : un four
  - Où : Angers
  - Vient de : Le petit pot (Chez mamie · dimanche 22 novembre 2026)
  - Arrivé une fois · le plan B a tenu une fois

### Quand on coupe

- **On part**
  - Signal faible : Le petit chouine
  - Signal faible : Le chien aboie
  - C’est trop : deux à la fois
  - Peut couper, sans discuter : Papa
`);
    expect(text).toContain(
      '  - Vu venir : Le repas tarde\n  - Vu venir : Le repas tarde (2) · Le plan B a tenu\n',
    );
  });

  it.each([
    ['Markdown', 'Board.md', boardToMarkdown(view, fr)],
    ['JSON', 'Board.json', boardToJson(view)],
  ])('comes back from %s, each on the fact in which it came true', (_what, name, text) => {
    const { document, unread } = read(name, text);
    expect(unread).toEqual([]);
    const { view: again, plan } = imported(document);
    expect(plan).toMatchObject({ playbook: 3, leftOut: 0 });
    const ours = (stories: ReturnType<typeof scenariosOf>) =>
      stories.map(({ scenario, cameTrue, sources }) => [
        scenario.signal,
        scenario.plans,
        scenario.notes,
        cameTrue.map(({ card, held }) => [card.title, held]),
        sources.map(({ title }) => title),
      ]);
    expect(ours(scenariosOf(again))).toEqual(ours(scenariosOf(view)));
    expect(boardToMarkdown(again, fr)).toBe(boardToMarkdown(view, fr));
  });

  it('of one retrospective names scenarios that the board has, or gets', () => {
    const { document, unread } = read('Retro.md', retroToMarkdown(view, 'r_1', fr));
    expect(unread).toEqual([]);
    const { view: fresh } = imported(document);
    expect(scenariosOf(fresh).map(({ plansHeld }) => plansHeld)).toEqual([{}, { b: 1 }]);
    const { plan } = imported(document, viewOf(aScenario('s_9', 'Le repas tarde')));
    expect(plan.playbook).toBe(1);
  });

  it('ends at a heading that is none of its own, and says which line of it was not understood', () => {
    const { document, unread } = read(
      'x.md',
      '# Playbook\n\n## What we see coming\n\n- Late lunch\n  - Signal: noon\n  - ring aunt Zoe\n\n## What happened\n\n- The nap\n',
    );
    expect(document.scenarios).toMatchObject([{ title: 'Late lunch', signal: 'noon' }]);
    expect(document.loose.happened).toMatchObject([{ title: 'The nap' }]);
    expect(unread).toEqual([{ line: 7, text: 'ring aunt Zoe' }]);
  });

  it('is missing in a JSON export from before there was one', () => {
    const {
      scenarios: _s,
      breakers: _b,
      ...older
    } = JSON.parse(boardToJson(view)) as Record<string, unknown>;
    expect(read('Board.json', JSON.stringify(older)).document).toMatchObject({ scenarios: [], breakers: [] });
  });
});
