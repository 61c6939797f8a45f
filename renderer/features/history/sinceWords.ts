import type { ReplicaId } from '@shared/crdt/stamp';
import type { ChangeCount } from '@shared/domain/sinceThen';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import type { Machine, SinceThen } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { byHand, whoWrote } from '../../ui/whoWords';

type Around = {
  readonly t: Translate;
  readonly language: Language;
  readonly view: BoardView;
  readonly machine: Machine;
};

/** « 3 cartes et 1 scénario en plus, 1 carte avec des changements », or that nothing has happened. */
export function sinceWords({ t, language }: Pick<Around, 't' | 'language'>, { counts }: SinceThen): string {
  if (counts.length === 0) return t('history.same');
  const and = new Intl.ListFormat(language);
  const parts = [...new Set(counts.map(({ what }) => what))].map((what) => {
    const ofKind = counts.filter((one) => one.what === what);
    return t(`history.since.${what}`, { what: and.format(ofKind.map((one) => things(t, one))) });
  });
  return t('history.since', { what: parts.join(', ') });
}

const things = (t: Translate, { type, count }: ChangeCount): string => t(`history.${type}`, { count });

/** « par Papa et cet ordinateur »: whose the changes are, as far as anybody has said. */
export function byWords({ t, language, view, machine }: Around, writers: readonly ReplicaId[]): string {
  const names = writers.map((replica) => {
    const { person } = whoWrote({ t, view, machine }, replica);
    if (person) return person.name;
    if (replica === machine.replica) return t('history.here');
    return t(replica === byHand ? 'history.byHand' : 'history.elsewhere');
  });
  return t('history.by', { who: new Intl.ListFormat(language).format(new Set(names)) });
}
