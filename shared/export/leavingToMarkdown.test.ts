import { describe, expect, it } from 'vitest';
import { aBreaker, aCard, aKitItem, aPerson, aRetro, aScenario, marks, viewOf } from '../testing/views';
import { leavingToMarkdown } from './leavingToMarkdown';

const visit = { place: 'Angers', people: ['p_2'] };
const options = { boardId: 'b_1', language: 'fr' } as const;

describe('the card before one leaves, in Markdown', () => {
  it('says the visit, what is known, what one does then, and the kit as tasks', () => {
    const view = viewOf(
      aRetro('r_1', '2026-11-22', { location: 'Angers' }),
      aPerson('p_1', 'Maman'),
      aPerson('p_2', 'Papa'),
      {
        type: 'lesson',
        id: 'l_1',
        statement: 'Rien avant 13 h 30',
        solution: 'Un petit pot',
        binnedAt: null,
      },
      aCard('c_1', 'r_1', 'action', 'Partir avant le dessert', {
        signal: 'La sieste a du retard',
        plans: { b: 'La poussette' },
      }),
      aCard('c_2', 'r_1', 'action', 'Monter le lit', { owners: marks('p_2') }),
      aScenario('s_1', 'L’interphone se tait', { plans: { a: 'On guette' }, singlePoint: 'un bouton' }),
      aBreaker('w_1', 'En poussette', {
        signals: { a: 'Ça chouine', b: 'Le chien aboie' },
        threshold: 'deux à la fois',
        mayPull: marks('p_1', 'p_2'),
      }),
      aKitItem('k_1', 'Doudou', { packed: 'r_1' }),
      aKitItem('k_2', 'Gobelet'),
    );
    const text = leavingToMarkdown(view, visit, options).replaceAll('\u202f', ' ');
    expect(text).toBe(`---
title: "Avant de partir"
type: debrief-leaving
place: "Angers"
board: b_1
language: fr
---

# Avant de partir

Angers · Papa

## Ce qu’on sait

- **Rien avant 13 h 30**
  - → Un petit pot

## Si ça arrive

- **Si la sieste a du retard, alors partir avant le dessert**
  - B : La poussette
- **L’interphone se tait**
  - On guette
  - Tout tient à : un bouton

## Quand on coupe

- **En poussette**
  - Si : Ça chouine · Le chien aboie
  - C’est trop quand : deux à la fois
  - Sans discuter : Maman, Papa

## Ce qu’on essaie cette fois

- **Monter le lit**
  - Papa

## Dans le sac

- [x] Doudou
- [ ] Gobelet
`);
  });

  it('says that there is nothing yet, and how many it leaves out', () => {
    expect(leavingToMarkdown(viewOf(), { place: '', people: [] }, options)).toContain('Rien à se rappeler');
    const lessons = [1, 2, 3, 4, 5].map((n) => ({
      type: 'lesson' as const,
      id: `l_${n}`,
      statement: `${n}`,
      binnedAt: null,
    }));
    expect(leavingToMarkdown(viewOf(...lessons), visit, options)).toContain('_et 2 de plus_');
  });
});
