import type { Column } from '../model/columns';
import type { BoardDocument, DocumentRetro } from './document';
import type { ExportLabels } from './exportLabels';
import type { Unread } from './imported';
import type { ReadCard } from './markdownCard';
import { createNames } from './markdownNames';
import { createScenarioNames, type ReadScenario } from './markdownPlaybook';

/** A card that was read, and where it stood; null for one of no retrospective. */
export type Placed = {
  readonly retro: DocumentRetro | null;
  readonly column: Column;
  readonly read: ReadCard;
};

/** Puts the cards where they belong, and finds what their words name. */
export function connect(
  document: BoardDocument,
  placed: readonly Placed[],
  scenarios: readonly ReadScenario[],
  labels: ExportLabels,
  unread: Unread[],
): void {
  const names = createNames(
    document.retrospectives,
    placed.map(({ retro, column, read }) => ({ retro: retro?.key ?? null, column, card: read.card })),
  );
  for (const { scenario, sources } of scenarios) {
    document.scenarios.push(scenario);
    for (const { line, words } of sources) {
      const card = names.anyCard(words);
      if (card) scenario.sources = [...(scenario.sources ?? []), card];
      else unread.push({ line, text: words });
    }
  }
  const cameTrueIn = createScenarioNames(document, labels);
  for (const { retro, column, read } of placed) {
    (retro?.cards ?? document.loose)[column].push(read.card);
    const { card } = read;
    for (const { field, line, words } of read.refs) {
      const key = names.card(words, { field, retro: retro?.key ?? null, column });
      if (key) card[field] = [...(card[field] ?? []), key];
      else unread.push({ line, text: words });
    }
    for (const { line, words } of read.answers) {
      const answer = names.answer(words, labels);
      if (answer) card.outcomes = [...(card.outcomes ?? []), answer];
      else unread.push({ line, text: words });
    }
    if (read.cameTrue.length > 0) card.cameTrue = read.cameTrue.map(cameTrueIn);
    const dropped = read.dropped && names.retro(read.dropped.words);
    if (dropped) card.dropped = dropped;
    else if (read.dropped) unread.push({ line: read.dropped.line, text: read.dropped.words });
  }
}
