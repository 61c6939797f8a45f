import { describe, expect, it } from 'vitest';
import type { Card } from '../../model/records';
import { aCard, aPerson, aRetro, aScenario, marks, viewOf } from '../../testing/views';
import { type BlastMap, blastMap } from './blastMap';
import { pickLinks } from './pickLinks';

/** A fact with a cascade: two spaces before a line for each level. */
const fact = (id: string, retro: string, lines: readonly string[], more: Partial<Card> = {}): Card =>
  aCard(id, retro, 'happened', `Fact ${id}`, {
    cascade: Object.fromEntries(lines.map((line, index) => [`l${index}`, line.trim()])),
    cascadePlaces: Object.fromEntries(
      lines.map((line, index) => [`l${index}`, { order: `a${index}`, level: line.search(/\S/) / 2 }]),
    ),
    ...more,
  });
const links = ({ nodes, links: all }: BlastMap) =>
  all.map(({ from, to, cards }) => `${nodes.get(from)?.text} → ${nodes.get(to)?.text} ${cards.length}`);

const board = [
  aRetro('r_1', '2026-05-03'),
  aRetro('r_2', '2026-05-10'),
  fact('c_1', 'r_1', ['Repas tard', '  Sieste sautée', '    Pleurs'], { affected: marks('le petit') }),
  fact('c_2', 'r_2', ['Pluie', '  sieste sautée', '    les pleurs !']),
];

describe('the blast radius map', () => {
  it('joins what several cascades name, and counts in how many facts', () => {
    const map = blastMap(viewOf(...board));
    expect(links(map)).toEqual([
      'Sieste sautée → Pleurs 2',
      'Pluie → Sieste sautée 1',
      'Pleurs → le petit 1',
      'Repas tard → Sieste sautée 1',
    ]);
    expect(map.facts).toBe(2);
    expect(map.nodes.get('petit')?.isTouched).toBe(true);
    expect(map.nodes.get('sieste sautee')?.singlePoint.map(({ id }) => id)).toEqual(['c_1', 'c_2']);
    expect(map.nodes.get('pleurs')?.singlePoint).toEqual([]);
  });

  it('lets a sentence without a cascade set off what it touched, and leaves out what went well', () => {
    const touched = aCard('c_3', 'r_1', 'happened', 'On a mangé à 14 h', { affected: marks('la sieste') });
    const map = (card: Card) => links(blastMap(viewOf(aRetro('r_1', '2026-05-03'), card)));
    expect(map(touched)).toEqual(['On a mangé à 14 h → la sieste 1']);
    expect(map({ ...touched, wentWell: true })).toEqual([]);
    expect(map({ ...touched, affected: {} })).toEqual([]);
  });

  it('says once what one fact says twice, and nothing of a line that pulls itself down', () => {
    const twice = fact('c_1', 'r_1', ['Faim', '  faims', '    Cris', '  Cris', '  …', '    Cris']);
    expect(links(blastMap(viewOf(aRetro('r_1', '2026-05-03'), twice)))).toEqual(['Faim → Cris 1']);
  });

  it('never makes a person a single point of failure', () => {
    const chains = ['r_1', 'r_2'].map((retro) => fact(`c_${retro}`, retro, ['Papa', `  semaine ${retro}`]));
    const map = (...more: readonly ReturnType<typeof aPerson>[]) =>
      blastMap(viewOf(aRetro('r_1', '2026-05-03'), aRetro('r_2', '2026-05-10'), ...chains, ...more));
    expect(map().nodes.get('papa')?.singlePoint).toHaveLength(2);
    expect(map(aPerson('p_1', 'PAPA')).nodes.get('papa')?.singlePoint).toEqual([]);
  });

  it('marks what a scenario of the playbook names as the one thing, whatever its words around it', () => {
    const named = (singlePoint: string, binnedAt: number | null = null) => {
      const scenario = { ...aScenario('s_1', 'Plus de sieste'), singlePoint, binnedAt };
      const { nodes } = blastMap(viewOf(...board, scenario));
      return [...nodes.values()].flatMap(({ text, planned }) => (planned.length > 0 ? text : []));
    };
    expect(named('les pleurs')).toEqual(['Pleurs']);
    expect(named('La SIESTE')).toEqual(['Sieste sautée']);
    expect(named('sieste du petit')).toEqual([]);
    expect(named(' … ')).toEqual([]);
    expect(named('la sieste', 1)).toEqual([]);
  });

  it('shows the most frequent of it, single points first, and says what is left out', () => {
    const map = blastMap(viewOf(...board));
    const few = pickLinks(map, 3);
    expect(few.nodes.map(({ text }) => text)).toEqual(['Sieste sautée', 'Pleurs', 'Pluie']);
    expect(few.hidden).toEqual({ nodes: 2, links: 2 });
    expect(pickLinks(map, 99).hidden).toEqual({ nodes: 0, links: 0 });
  });
});
