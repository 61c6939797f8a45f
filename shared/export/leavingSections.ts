import type { LeavingCard } from '../domain/beforeWeLeave';
import { ifThen } from '../domain/ifThen';
import { lessonKey } from '../domain/lessons';
import { peopleOf } from '../domain/queries';
import { signalsOf } from '../domain/scenarios';
import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translator';
import { fallbackPlans } from '../model/actions';
import type { RecordId } from '../model/ids';
import type { BoardView, Breaker, Card, Scenario } from '../model/records';
import { oneLine } from './readableText';

/** A line of the card before one leaves, and what stands below it. */
export type LeavingItem = {
  readonly key: string;
  readonly lead: string;
  readonly notes: readonly string[];
  /** The record it is from, where there is one to open. */
  readonly from: RecordId | null;
};

export type LeavingSection = {
  readonly kind: 'lessons' | 'plans' | 'breakers' | 'tries';
  readonly items: readonly LeavingItem[];
  /** How many more there are than are told. */
  readonly more: number;
};

type Words = { readonly t: Translate; readonly language: Language };

/** The card before one leaves in words, the same on the screen, on paper and in Markdown. No section is empty. */
export function leavingSections(view: BoardView, card: LeavingCard, words: Words): readonly LeavingSection[] {
  const { t } = words;
  const names = peopleOf(view);
  const namesIn = (ids: object | undefined): string =>
    names
      .filter(({ id }) => Object.hasOwn(ids ?? {}, id))
      .map(({ name }) => oneLine(name))
      .join(', ');
  const lessons = card.lessons.first.map(({ lesson }) => ({
    key: lessonKey(lesson),
    lead: oneLine(lesson.statement) || t('export.untitled'),
    notes: said([lesson.solution && `→ ${oneLine(lesson.solution)}`]),
    from: lesson.record?.id ?? lesson.cause?.id ?? lesson.action?.id ?? null,
  }));
  const planWords = { ...words, names: names.map(({ name }) => name) };
  const tries = card.tries.first.map((action) => ({
    ...itemOf(action, t),
    notes: said([namesIn(action.owners)]),
  }));
  const sections: readonly LeavingSection[] = [
    { kind: 'lessons', items: lessons, more: card.lessons.more },
    {
      kind: 'plans',
      items: card.plans.first.map((plan) => planItem(plan, planWords)),
      more: card.plans.more,
    },
    {
      kind: 'breakers',
      items: card.breakers.first.map((breaker) => breakerItem(breaker, namesIn(breaker.mayPull), t)),
      more: card.breakers.more,
    },
    { kind: 'tries', items: tries, more: card.tries.more },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

const itemOf = ({ id, title }: Card | Scenario | Breaker, t: Translate) => ({
  key: id,
  from: id,
  lead: oneLine(title) || t('export.untitled'),
});

/** « Si la sieste a du retard, alors on part », with what to do if that does not work, and what it all hangs on. */
function planItem(
  record: Card | Scenario,
  words: Words & { readonly names: readonly string[] },
): LeavingItem {
  const { t } = words;
  const item = itemOf(record, t);
  const signal = oneLine(record.signal ?? '');
  const [first, lead] =
    record.type === 'card' ? [item.lead, ''] : [oneLine(record.plans?.a ?? ''), item.lead];
  const sentence = ifThenWords(signal, first, words);
  const others = fallbackPlans.map((plan) => {
    const text = oneLine(record.plans?.[plan] ?? '');
    return text && t('leaving.plan', { plan: plan.toUpperCase(), text });
  });
  const single = record.type === 'scenario' ? oneLine(record.singlePoint ?? '') : '';
  return {
    ...item,
    lead: lead || sentence,
    notes: said([lead && sentence, ...others, single && t('leaving.singlePoint', { text: single })]),
  };
}

function ifThenWords(
  signal: string,
  title: string,
  words: Words & { readonly names: readonly string[] },
): string {
  if (signal === '') return title;
  if (title === '') return words.t('leaving.signal', { signal });
  const { condition, then } = ifThen({ signal, title }, words);
  return `${condition} ${then}`;
}

function breakerItem(breaker: Breaker, pullers: string, t: Translate): LeavingItem {
  const signals = signalsOf(breaker)
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== '')
    .join(' · ');
  const threshold = oneLine(breaker.threshold ?? '');
  return {
    ...itemOf(breaker, t),
    notes: said([
      signals && t('leaving.signal', { signal: signals }),
      threshold && t('leaving.threshold', { text: threshold }),
      pullers && t('leaving.pullers', { names: pullers }),
    ]),
  };
}

const said = (texts: readonly (string | null)[]): string[] =>
  texts.filter((text): text is string => text !== null && text !== '');
