import { userOf } from '@shared/domain/planMachine';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import type { Machine, Merge } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { clockTime, localeOf } from '../../ui/dates';
import { whose } from '../../ui/whoWords';

type Around = {
  readonly t: Translate;
  readonly language: Language;
  readonly view: BoardView;
  readonly machine: Machine;
};

/** « Changements de Papa vus à 14 h 02 »: whose they are as far as anybody has said. */
export function mergeLine({ t, language, view, machine }: Around, { at, records }: Merge): string {
  const time = clockTime(at, localeOf(language));
  const writers = [...new Set(records.flatMap((record) => record.writers))];
  const others = writers.filter((replica) => replica !== machine.replica);
  if (others.length === 0) return t('merges.seenHere', { time });
  const names = others.map((replica) => userOf(view, replica)?.name ?? null);
  const known = [...new Set(names.filter((name) => name !== null))];
  return names.includes(null)
    ? t('merges.seenElsewhere', { time })
    : t('merges.seenOf', { whose: whose(t, language, known), time });
}

/** Which way it came. */
export function wayWords(t: Translate, { source, whileAway }: Merge): string {
  if (whileAway) return t('merges.away');
  if (source.kind === 'file') return t('merges.file');
  if (source.kind === 'hand') return t('who.byHand');
  const { name, tool } = source;
  return tool === null ? t('merges.otherCopy', { name }) : t('merges.copy', { tool, name });
}
