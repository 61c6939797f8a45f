import type { ReplicaId } from '@shared/crdt/stamp';
import { userOf } from '@shared/domain/planMachine';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import type { Machine } from '@shared/ipc/contract';
import type { BoardView, Person } from '@shared/model/records';

type Around = { readonly t: Translate; readonly view: BoardView; readonly machine: Machine };

/** The name in stamps of what somebody typed into the file. */
export const byHand = 'hand';

/** Who wrote something, as far as anybody has said. */
export type Who = { readonly person: Person | null; readonly words: string };

/** Whoever has said that this copy of the app is theirs; else no more than that it was this one, another, or none. */
export function whoWrote({ t, view, machine }: Around, replica: ReplicaId): Who {
  const person = userOf(view, replica);
  if (person) return { person, words: person.name };
  if (replica === machine.replica) return { person: null, words: t('who.here') };
  return { person: null, words: t(replica === byHand ? 'who.byHand' : 'who.elsewhere') };
}

/** « de Papa et d’Anna », “Papa’s and Anna’s”. */
export function whose(t: Translate, language: Language, names: readonly string[]): string {
  const each = names.map((name) => t(startsWithVowel(name) ? 'who.whoseVowel' : 'who.whose', { name }));
  return new Intl.ListFormat(language).format(each);
}

const startsWithVowel = (name: string): boolean => /^[aeiouœæ]/i.test(name.normalize('NFD'));
