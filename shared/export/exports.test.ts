import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import { aCard, aPerson, aRetro, marks, viewOf } from '../testing/views';
import { boardToMarkdown } from './boardToMarkdown';
import { lessonsToMarkdown } from './lessonsToMarkdown';
import { retroToMarkdown } from './retroToMarkdown';

const fr = { boardId: 'b_1', language: 'fr' } as const;
const en = { boardId: 'b_1', language: 'en' } as const;

const october = aRetro('r_1', '2026-10-25', { title: 'Chez mamie et papi' });
const november = aRetro('r_2', '2026-11-22', { title: 'Chez mamie et papi', location: 'Lyon' });
const people = [aPerson('p_1', 'Maman'), aPerson('p_2', 'Papa')];
const lunch = aCard('c_1', 'r_2', 'happened', 'Le repas a commencé à 13 h 30', {
  notes: 'Faim dès midi.\nBiscuits à 12 h 40.\n\nSieste à 15 h 20.',
  minutesToRecover: 15,
  affected: marks('sieste', 'les deux petits'),
});
const bath = aCard('c_2', 'r_2', 'happened', 'Fou rire dans le bain', {
  wentWell: true,
  place: { retro: 'r_2', column: 'happened', order: 'a1' },
});
const oven = aCard('c_3', 'r_2', 'cause', 'La cuisson finit quand elle finit', {
  factor: 'timing',
  links: marks('c_1'),
});
const jar = aCard('c_4', 'r_1', 'action', 'Sortir le petit pot à midi', {
  links: marks('c_3'),
  owners: marks('p_2', 'p_1'),
  outcomes: { r_2: 'worked' },
  lessonFor: marks('c_3'),
});
const leave = aCard('c_5', 'r_2', 'action', 'Partir avant le dessert');
const view = viewOf(november, october, ...people, lunch, bath, oven, jar, leave);

describe('lessonsToMarkdown', () => {
  it('writes statement → solution under its factor, with where it came from', () => {
    expect(lessonsToMarkdown(view, fr)).toBe(`---
title: "Leçons"
type: debrief-lessons
board: b_1
language: fr
from: 2026-10-25
to: 2026-11-22
lessons: 1
retrospectives: 2
---

# Leçons

## Horaires

- **La cuisson finit quand elle finit**
  - → Sortir le petit pot à midi
  - Chez mamie et papi · dimanche 25 octobre 2026
  - A marché une fois · La dernière fois\u202f: dimanche 22 novembre 2026 · Gardée comme leçon
`);
  });

  it('writes a kept lesson in its own words, with its place and pattern', () => {
    const kept = {
      type: 'lesson',
      id: 'l_1',
      binnedAt: null,
      statement: 'Lunch is when the oven says',
      solution: 'Bring the jar',
      factor: 'timing',
      pattern: 'cache',
      location: 'Lyon',
    } as const;
    expect(lessonsToMarkdown(viewOf(kept), en)).toContain(`## Timing

- **Lunch is when the oven says**
  - → Bring the jar
  - Where: Lyon
  - Pattern: kept to hand
  - Kept as a lesson
`);
  });

  it('says so when there are none', () => {
    expect(lessonsToMarkdown(viewOf(), en)).toBe(`---
title: "Lessons"
type: debrief-lessons
board: b_1
language: en
from: null
to: null
lessons: 0
retrospectives: 0
---

# Lessons

_No lessons yet._
`);
  });

  it('takes the words it is given', () => {
    const t = createTranslator('en');
    const shouting: typeof t = (key, ...values) => t(key, ...values).toUpperCase();
    expect(lessonsToMarkdown(viewOf(), { ...en, t: shouting })).toContain('# LESSONS\n\n_NO LESSONS YET._');
  });
});

describe('retroToMarkdown', () => {
  it('writes all that a retrospective holds', () => {
    expect(retroToMarkdown(view, 'r_2', fr)).toBe(`---
title: "Chez mamie et papi"
type: debrief-retrospective
date: 2026-11-22
place: "Lyon"
board: b_1
retrospective: r_2
language: fr
facts: 2
causes: 1
actions: 1
---

# Chez mamie et papi

Dimanche 22 novembre 2026 · Lyon

## Ce qui s’est passé

- Le repas a commencé à 13 h 30

  > Faim dès midi.  
  > Biscuits à 12 h 40.
  >
  > Sieste à 15 h 20.

  - 15 minutes pour s’en remettre
  - Touchés\u202f: les deux petits · sieste

- ☀ Fou rire dans le bain

## Cause racine

- La cuisson finit quand elle finit
  - Facteur\u202f: Horaires
  - A rendu possible\u202f: Le repas a commencé à 13 h 30

## Actions

- [ ] Partir avant le dessert
`);
  });

  it('ticks an action that worked, and says where a linked card is when that is elsewhere', () => {
    expect(retroToMarkdown(view, 'r_1', en)).toBe(`---
title: "Chez mamie et papi"
type: debrief-retrospective
date: 2026-10-25
place: null
board: b_1
retrospective: r_1
language: en
facts: 0
causes: 0
actions: 1
---

# Chez mamie et papi

Sunday 25 October 2026

## What happened

_Nothing noted._

## Root cause

_Nothing noted._

## Action items

- [x] Sortir le petit pot à midi
  - In answer to: La cuisson finit quand elle finit (Chez mamie et papi · Sunday 22 November 2026)
  - Who: Maman · Papa
  - How it went: Worked · Chez mamie et papi · Sunday 22 November 2026
  - Kept as a lesson for: La cuisson finit quand elle finit (Chez mamie et papi · Sunday 22 November 2026)
`);
  });

  it('keeps 10,000 characters on the one line they belong to', () => {
    const title = 'déjà midi '.repeat(1_000).trim();
    const lines = retroToMarkdown(viewOf({ ...november, title }), 'r_2', fr)?.split('\n');
    expect(lines?.slice(1, 3)).toEqual([`title: "${title}"`, 'type: debrief-retrospective']);
    expect(lines).toContain(`# ${title}`);
  });

  it.each([
    ['missing', 'r_9'],
    ['in the bin', 'r_3'],
    ['a card', 'c_1'],
  ])('is null for one that is %s', (_why, id) => {
    const binned = aRetro('r_3', '2026-01-01', { binnedAt: 1 });
    expect(retroToMarkdown(viewOf(...view.values(), binned), id, fr)).toBeNull();
  });
});

describe('boardToMarkdown', () => {
  it('begins with the lessons, then goes from the newest retrospective to the oldest', () => {
    const headings = boardToMarkdown(view, en).match(/^#.*/gm);
    const columns = ['### What happened', '### Root cause', '### Action items'];
    expect(headings).toEqual([
      '# All retrospectives',
      '## Lessons',
      '### Timing',
      '## Chez mamie et papi',
      ...columns,
      '## Chez mamie et papi',
      ...columns,
    ]);
  });

  it('counts what it holds', () => {
    expect(boardToMarkdown(view, fr)).toContain('\nlessons: 1\nretrospectives: 2\ncards: 5\n---\n');
  });

  it('has a place for cards whose retrospective is gone or in the bin', () => {
    const binned = { ...october, binnedAt: 1 };
    const stray = aCard('c_9', 'r_9', 'happened', 'Arrivée avant sa rétro');
    const markdown = boardToMarkdown(viewOf(november, binned, jar, stray), fr);
    expect(markdown).toMatch(
      /\n## Cartes sans rétrospective\n\n### Ce qui s’est passé\n\n- Arrivée avant sa rétro\n\n### Actions\n\n- \[x\] Sortir/,
    );
  });

  it('leaves the bin out', () => {
    expect(boardToMarkdown(viewOf(november, { ...lunch, binnedAt: 1 }), fr)).not.toContain('13 h 30');
  });

  it('keeps a pasted title whole, line by line', () => {
    const pasted = aCard('c_1', 'r_2', 'action', 'Prévoir\nle sac\n\n1. bleu');
    expect(boardToMarkdown(viewOf(november, pasted), fr)).toContain(
      '- [ ] Prévoir  \n  le sac\n\n  1\\. bleu\n',
    );
  });

  it('puts something where a title is empty', () => {
    const empty = aCard('c_1', 'r_2', 'action', ' \n ');
    expect(boardToMarkdown(viewOf({ ...november, title: '' }, empty), fr)).toMatch(
      /## Sans titre\n[\s\S]*- \[ \] Sans titre\n/,
    );
  });
});
