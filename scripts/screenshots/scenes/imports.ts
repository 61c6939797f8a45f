import type { Page } from '@playwright/test';
import { leave } from '../hands';
import type { Scene } from '../scene';
import { sampleIn } from '../stage';

const trello = JSON.stringify({
  name: 'Dimanche chez mamie',
  lists: [
    { id: '1', name: 'Ce qui s’est passé', pos: 1, closed: false },
    { id: '2', name: 'À faire', pos: 2, closed: false },
    { id: '3', name: 'Idées pour plus tard', pos: 3, closed: false },
  ],
  cards: [
    { id: 'a', idList: '1', name: 'Le repas a commencé à 13 h 30', desc: '', pos: 1, closed: false },
    { id: 'b', idList: '2', name: 'Amener le petit pot', desc: 'Et le lait', pos: 1, closed: false },
    { id: 'c', idList: '3', name: 'Une poussette double', desc: '', pos: 1, closed: false },
  ],
});
const markdown = `---
tags: [débrief]
---
# Chez mamie et papi

Date : 2026-09-20

## Ce qui s’est passé

- Le repas a commencé à 13 h 30
- Le chien a fait peur aux deux petits

## Cause racine

- On dépend d’un four qui n’est pas le nôtre

## Actions

- [ ] Amener le petit pot
- [x] Prévenir avant midi

<table><tr><td>un tableau</td></tr></table>
`;
const files = [
  ['import-list', 'dimanche.txt', 'Repas tardif\nSieste ratée\nPremier fou rire à trois\n'],
  ['import-markdown', 'Septembre.md', markdown],
  ['import-table', 'cartes.csv', 'Colonne,Titre\nActions,Amener le petit pot\nAutre chose,Une idée\n'],
  ['import-trello', 'trello.json', trello],
  ['import-broken', 'cassé.json', '{"name":"x","lists":['],
] as const;

/** Files being brought in, one of each kind. */
export const imports: Scene = {
  name: 'imports',
  prepare: sampleIn,
  async play(stage, shoot) {
    const { page, t } = stage;
    for (const [picture, name, text] of files) {
      await drop(page, name, text);
      if (picture === 'import-broken') {
        await page.getByText(t('import.problem.not-json', { name })).last().waitFor();
        await shoot(picture);
      } else {
        await page.getByRole('dialog').waitFor();
        await shoot(picture);
        await leave(page.getByRole('dialog'));
      }
    }
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.txt'));
      window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true, bubbles: true }));
    });
    await page.getByText(t('import.drop')).waitFor();
    await shoot('import-over');
  },
};

/** Lets a file go over the window, as a file manager does. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragover', 'drop']) {
        window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true, bubbles: true }));
      }
    },
    [name, text] as const,
  );
