import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { sha256 } from '../../../electron/main/storage/sha256';
import { nextClock } from '../../../shared/crdt/clock';
import { decodeBoard } from '../../../shared/crdt/decodeBoard';
import { commitEdits, type Edit, lastClock, lastCounter } from '../../../shared/crdt/edits';
import { encodeBoard } from '../../../shared/crdt/encodeBoard';
import type { Command } from '../../../shared/domain/commands';
import { planCommand } from '../../../shared/domain/planCommand';
import type { Language } from '../../../shared/i18n/languages';
import { boardView } from '../../../shared/model/boardView';
import type { BoardView, Card } from '../../../shared/model/records';
import { chooseMenuItem, saved, send } from '../hands';
import type { Scene } from '../scene';
import { boardIn, sampleIn } from '../stage';

type Person = 'Maman' | 'Papa' | 'Mum' | 'Dad';

/** What the two write on the last cards of the latest retrospective, and what comes of it. */
const words: Readonly<
  Record<Language, { ours: string; theirs: string; notes: string; added: string; name: Person }>
> = {
  fr: {
    ours: 'Proposer vendredi d’apporter un repas froid, et le lait',
    theirs: 'Proposer dès jeudi d’apporter un repas froid',
    notes: 'Son téléphone est coupé le vendredi, mieux vaut la veille.',
    added: 'Demander à mamie où brancher le babyphone',
    name: 'Papa',
  },
  en: {
    ours: 'Offer on Friday to bring a cold lunch, and the milk',
    theirs: 'Offer on Thursday already to bring a cold lunch',
    notes: 'Her phone is off on Fridays, the day before is better.',
    added: 'Ask Grandma where to plug in the baby monitor',
    name: 'Dad',
  },
};

/** The file as another machine has changed it; `named` says who uses that machine. */
function withEdits(text: string, edit: (view: BoardView) => readonly (Command | Edit)[]): string {
  const decoded = decodeBoard(text, sha256);
  if (!decoded.ok) throw new Error(decoded.error.code);
  let { board } = decoded.value;
  for (const one of edit(boardView(board))) {
    const planned = 'kind' in one ? null : planCommand(boardView(board), one, (kind) => `${kind}_theirs`);
    if (planned && !planned.ok) throw new Error(planned.error.code);
    const edits = planned ? planned.value.edits : [one as Edit];
    const counter = lastCounter(board, 'papa1');
    board = commitEdits(board, edits, {
      replica: 'papa1',
      clock: nextClock(lastClock(board), Date.now()),
      counter,
    }).board;
  }
  return encodeBoard(board, sha256);
}

function put(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

/** What two machines wrote without knowing of each other, what came of it, and the history of it. */
export const elsewhere: Scene = {
  name: 'elsewhere',
  prepare: sampleIn,
  async play({ page, t, app, folder }, shoot, { language }) {
    const path = boardIn(folder, language);
    const { ours, theirs, notes, added, name } = words[language];
    const before = readFileSync(path, 'utf8');
    const latest = (view: BoardView) =>
      [...view.values()].filter((record): record is Card => record.type === 'card').slice(-2) as [Card, Card];
    const decoded = decodeBoard(before, sha256);
    if (!decoded.ok) throw new Error(decoded.error.code);
    const [card, binned] = latest(boardView(decoded.value.board));
    const retro = card.place.retro;

    await send(page, { type: 'card/set-title', id: card.id, title: ours });
    await saved(page);
    put(
      path,
      withEdits(before, (view) => {
        const person = [...view.values()].find((record) => record.type === 'person' && record.name === name);
        return [
          ...(person ? [{ kind: 'set', id: person.id, path: 'machines/papa1', value: true } as const] : []),
          { type: 'card/set-title', id: card.id, title: theirs },
          { type: 'card/set-notes', id: card.id, notes },
          { type: 'card/delete', id: binned.id },
          { type: 'card/add', id: 'c_theirs', retro, column: 'cause', title: added },
        ];
      }),
    );
    await page.getByText(added).waitFor();
    await saved(page);

    const chip = page.getByRole('button', { name: t('versions.chip', { count: 2 }) });
    await chip.scrollIntoViewIfNeeded();
    await chip.click();
    await page.getByRole('button', { name: t('versions.keepBoth') }).scrollIntoViewIfNeeded();
    await shoot('versions');

    const line = page.locator('footer').getByRole('button', { expanded: false }).first();
    await line.click();
    await page.getByRole('dialog').waitFor();
    await shoot('merge-report');
    await page.keyboard.press('Escape');

    await chooseMenuItem(app, 'settings');
    await page.getByRole('dialog').waitFor();
    await page.getByText(t('who.ask')).scrollIntoViewIfNeeded();
    await shoot('who');
    await page.keyboard.press('Escape');

    await send(page, { type: 'card/add', id: 'c_ours', retro, column: 'happened', title: `${added} !` });
    await saved(page);
    await chooseMenuItem(app, 'history');
    const rows = page.getByRole('region', { name: t('history.today') }).getByRole('button');
    await rows.nth(2).waitFor();
    await page
      .getByText(t('history.by', { who: '' }).trim())
      .first()
      .waitFor();
    await shoot('history');
    await rows.last().click();
    await page.getByRole('button', { name: t('history.restore') }).waitFor();
    await shoot('history-look');
    await page.getByRole('button', { name: t('history.restore') }).click();
    await page.getByText(t('history.sameHint')).waitFor();
    await shoot('history-restored');
  },
};
