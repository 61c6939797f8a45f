import fc from 'fast-check';
import type { ListItem, Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { breakersOf, scenariosOf, signalsOf } from '../domain/scenarios';
import { languages } from '../i18n/languages';
import { createTranslator } from '../i18n/translator';
import { parseMarkdown, textOf } from '../import/parseMarkdown';
import { experimentParts, fallbackPlans, isPattern } from '../model/actions';
import { scenarioPlans } from '../model/playbook';
import type { Card } from '../model/records';
import { nastyText } from '../testing/nastyText';
import { viewArbitrary } from '../testing/viewArbitrary';
import { aCard, aRetro, marks, viewOf } from '../testing/views';
import { boardToMarkdown } from './boardToMarkdown';
import { oneLine } from './readableText';
import { retroToMarkdown } from './retroToMarkdown';
import { storyWords } from './storyWords';

/** All that somebody wrote into the folded parts of a card. */
const writtenIn = (card: Card): string[] =>
  [
    ...Object.keys(card.affected ?? {}),
    ...Object.values(card.cascade ?? {}),
    ...fallbackPlans.map((plan) => card.plans?.[plan]),
    ...experimentParts.map((part) => card.experiment?.[part]),
    ...Object.keys(card.outcomes ?? {}).map((retro) => card.outcomeWords?.[retro]),
    card.signal,
    card.pattern !== undefined && isPattern(card.pattern) ? '' : card.pattern,
  ].flatMap((text) => oneLine(text ?? '') || []);

it('holds everything that was written into any card, in both languages', () => {
  fc.assert(
    fc.property(viewArbitrary(nastyText), fc.constantFrom(...languages), (view, language) => {
      const whole = textOf(parseMarkdown(boardToMarkdown(view, { boardId: 'b_1', language })));
      for (const story of scenariosOf(view, { seesAll: true })) {
        const { title, signal, singlePoint, location, plans } = story.scenario;
        const texts = [title, signal, singlePoint, location, ...scenarioPlans.map((plan) => plans?.[plan])];
        for (const text of texts) expect(whole).toContain(oneLine(text ?? ''));
        if (story.cameTrue.length > 0) expect(whole).toContain(storyWords(createTranslator(language), story));
      }
      for (const breaker of breakersOf(view)) {
        const texts = [breaker.title, breaker.threshold, ...signalsOf(breaker).map(({ text }) => text)];
        for (const text of texts) expect(whole).toContain(oneLine(text ?? ''));
      }
      for (const record of view.values()) {
        if (record.type !== 'card' || record.binnedAt !== null) continue;
        for (const text of writtenIn(record)) expect(whole).toContain(text);
      }
    }),
    { numRuns: 200 },
  );
});

/** A list as text: two spaces for each level. */
const told = (node: Nodes, depth = 0): string[] => {
  if (node.type === 'list') return node.children.flatMap((item: ListItem) => told(item, depth));
  if (!('children' in node)) return [];
  const [first, ...rest] = node.children as Nodes[];
  if (node.type !== 'listItem' || !first)
    return (node.children as Nodes[]).flatMap((child) => told(child, depth));
  return ['  '.repeat(depth) + textOf(first), ...rest.flatMap((child) => told(child, depth + 1))];
};

it.each(languages)('says what a full card says (%s)', (language) => {
  const t = createTranslator(language);
  const lines = ['Faim dès midi', 'Biscuits', 'Sieste sautée', 'Papi vexé'];
  const fact = aCard('c_1', 'r_1', 'happened', 'Le repas', {
    time: '12:10',
    until: '13:30',
    tradeOff: true,
    cascade: Object.fromEntries(lines.map((line, index) => [`l${index}`, line])),
    cascadePlaces: Object.fromEntries(
      [0, 1, 2, 1].map((level, index) => [`l${index}`, { level, order: `a${index}` }]),
    ),
    cut: 'l1',
  });
  const cause = (id: string, more: Partial<Card>) => aCard(id, 'r_1', 'cause', id, more);
  const action = aCard('c_4', 'r_1', 'action', 'On part', {
    signal: 'la sieste tarde',
    pattern: 'circuit-breaker',
    due: '2026-11-29',
    plans: { b: 'Sieste en voiture', c: 'Balcon' },
    experiment: { hypothesis: 'Moins de pleurs', saw: 'Aucun' },
    outcomes: { r_1: 'didnt' },
    outcomeWords: { r_1: 'trop tard' },
    dropped: 'r_1',
  });
  const retro = aRetro('r_1', '2026-11-22', { better: 'La route', present: marks('p_1') });
  const view = viewOf(
    retro,
    { type: 'person', id: 'p_1', name: 'Léa', binnedAt: null },
    fact,
    cause('c_2', { canChange: false, because: marks('c_3') }),
    cause('c_3', { canChange: true, because: marks('c_5') }),
    cause('c_5', {}),
    action,
  );
  const markdown = parseMarkdown(retroToMarkdown(view, 'r_1', { boardId: 'b_1', language }) ?? '');
  const all = told(markdown);
  const from = all.indexOf(`  ${t('export.cascade')}`);
  expect(all.slice(from, from + 5)).toEqual([
    `  ${t('export.cascade')}`,
    '    Faim dès midi',
    `      Biscuits — ${t('export.cut')}`,
    '        Sieste sautée',
    '      Papi vexé',
  ]);
  for (const line of [
    t('card.tradeOff'),
    t('export.fixed'),
    t('export.canChange'),
    `${t('export.because')} c_3 ← c_5`,
    `${t('export.because')} c_5`,
    `${t('export.signal')} la sieste tarde`,
    `${t('export.pattern')} ${t('pattern.circuit-breaker')}`,
    `${t('export.plan', { plan: 'B' })} Sieste en voiture`,
    `${t('export.plan', { plan: 'C' })} Balcon`,
    `${t('export.experiment', { part: t('experiment.saw') })} Aucun`,
  ]) {
    expect(all).toContain(`  ${line}`);
  }
  expect(all.some((line) => line.startsWith(`  ${t('export.when')} `))).toBe(true);
  expect(all.some((line) => line.startsWith(`  ${t('export.dropped')} `))).toBe(true);
  expect(all.some((line) => line.includes('trop tard'))).toBe(true);
  const whole = textOf(markdown);
  expect(whole).toContain(`${t('export.present')} Léa`);
  expect(whole).toContain(`${t('export.better')} La route`);
});
