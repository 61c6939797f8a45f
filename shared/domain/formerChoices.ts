import type { Choice, Written } from '../crdt/choices';
import { sameJson } from '../json';
import type { RecordId } from '../model/ids';
import type { BoardChoices } from './choices';

/**
 * `former` with what is open in `choices` for these records: once a choice is settled, whose its versions were is known
 * from here only.
 */
export function rememberChoices(
  former: BoardChoices,
  choices: BoardChoices,
  ids: readonly RecordId[],
): BoardChoices {
  const open = ids.filter((id) => choices.has(id));
  if (open.length === 0) return former;
  const next = new Map(former);
  for (const id of open) {
    const list = choices.get(id) ?? [];
    const paths = new Set(list.map(({ path }) => path));
    next.set(id, [...(former.get(id) ?? []).filter(({ path }) => !paths.has(path)), ...list]);
  }
  return next;
}

/**
 * `choices` with the writers that `former` knows for the versions of choices which one commit has opened again: the
 * stamps of that commit say only who took the decision back.
 */
export function withFormerWriters(
  choices: BoardChoices,
  former: BoardChoices,
  ids: readonly RecordId[],
): BoardChoices {
  const known = ids.filter((id) => choices.has(id) && former.has(id));
  if (known.length === 0) return choices;
  const next = new Map(choices);
  for (const id of known) {
    const before = former.get(id) ?? [];
    next.set(
      id,
      (choices.get(id) ?? []).map((choice) => recalled(choice, before)),
    );
  }
  return next;
}

function recalled(choice: Choice, former: readonly Choice[]): Choice {
  const before = former.find(({ path }) => path === choice.path);
  if (!before || !isReopened(choice)) return choice;
  const versions = [before.shown, ...before.others];
  const writerOf = (version: Written) =>
    versions.find(({ value }) => sameJson(value, version.value)) ?? version;
  return { ...choice, shown: writerOf(choice.shown), others: choice.others.map(writerOf) };
}

/** Whether one commit wrote all versions: it took a decision between them back. */
export const isReopened = ({ shown, others }: Pick<Choice, 'shown' | 'others'>): boolean =>
  others.every(({ replica, at }) => replica === shown.replica && at === shown.at);
