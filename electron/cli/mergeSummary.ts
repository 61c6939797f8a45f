import type { Board } from '@shared/crdt/board';
import { choicesOf } from '@shared/crdt/choices';
import { mergeBoards } from '@shared/crdt/merge';
import type { Translate } from '@shared/i18n/translator';
import type { NamedBoard } from './joinVersions';

/** What a merge brought to a version, in one line. */
export const mergeSummary = (t: Translate, before: NamedBoard, after: Board): string =>
  t('cli.merge.done', {
    file: before.name,
    changed: mergeBoards(before.board, after).changed.length,
    choices: countChoices(after),
  });

/** The fields of which two versions wait for somebody to choose. */
export const countChoices = ({ records }: Board): number =>
  [...records.values()].reduce((count, record) => count + choicesOf(record).length, 0);
