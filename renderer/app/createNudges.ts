import type { Command } from '@shared/domain/commands';
import { cardById, isLive, peopleOf } from '@shared/domain/queries';
import type { Language } from '@shared/i18n/languages';
import type { RecordId } from '@shared/model/ids';
import type { RuleLetter } from '@shared/nudge/ruleFile';
import type { CardNudge, CardNudges } from '../features/card/cardNudges';
import type { BoardStore } from '../store/boardStore';
import { createStore } from '../store/createStore';

/** The rules come after the first card, and are there before the first sentence has been finished. */
export const loadNudge = () => import('@shared/nudge/nudgeFor');

type Nudges = CardNudges & {
  /** Reads what a command has left on the cards. Returns the suggestions that are new. */
  readonly read: (
    command: Command,
    created: readonly RecordId[],
    language: Language,
  ) => Promise<readonly CardNudge[]>;
};

type Text = { readonly id: RecordId; readonly part: CardNudge['part'] };

/** The texts of cards that somebody has finished writing with this command. */
function textsOf(command: Command, created: readonly RecordId[]): readonly Text[] {
  const singles = command.type === 'batch' ? command.commands : [command];
  return [
    ...created.map((id) => ({ id, part: 'title' }) as const),
    ...singles.flatMap((single): Text[] => {
      if (single.type === 'card/set-title') return [{ id: single.id, part: 'title' }];
      return single.type === 'card/set-notes' ? [{ id: single.id, part: 'notes' }] : [];
    }),
  ];
}

/**
 * The suggestions of an open board, in memory: each stays with its card as long as the text does, whichever
 * retrospective is on the screen meanwhile. What was waved away is remembered in the page's own storage, on this
 * machine only; none of it comes near the board (docs/decisions/0067).
 */
export function createNudges(board: BoardStore): Nudges {
  const found = createStore<ReadonlyMap<RecordId, CardNudge>>(new Map());
  const keyOf = (id: RecordId) => `nudge ${board.get().id} ${id}`;
  const dismissedOn = (id: RecordId) => new Set([...(localStorage.getItem(keyOf(id)) ?? '')] as RuleLetter[]);
  const put = (id: RecordId, nudge: CardNudge | null) => {
    const next = new Map(found.get());
    if (nudge) next.set(id, nudge);
    else next.delete(id);
    found.set(next);
  };

  const dismiss = (id: RecordId) => {
    const shown = found.get().get(id);
    if (!shown) return;
    localStorage.setItem(keyOf(id), [...dismissedOn(id).add(shown.nudge.rule)].join(''));
    put(id, null);
  };

  const read: Nudges['read'] = async (command, created, language) => {
    const texts = textsOf(command, created);
    if (texts.length === 0) return [];
    const { nudgeFor } = await loadNudge();
    const { view } = board.get();
    const people = peopleOf(view).map(({ name }) => name);
    return texts.flatMap(({ id, part }) => {
      const card = cardById(view, id);
      if (!card || !isLive(card)) return [];
      const { column } = card.place;
      const text = card[part] ?? '';
      const wentWell = card.wentWell === true;
      const dismissed = dismissedOn(id);
      const nudge = nudgeFor({ text, part, column, wentWell, people, language, dismissed });
      const before = found.get().get(id);
      // One for an earlier text stays: it is not shown, and is there again after an undo.
      if (nudge) put(id, { part, text, column, nudge });
      return nudge && before?.nudge.rule !== nudge.rule ? [{ part, text, column, nudge }] : [];
    });
  };

  return { found, dismiss, read };
}
