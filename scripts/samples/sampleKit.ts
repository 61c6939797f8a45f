import type { Command } from '../../shared/domain/commands';
import type { Language } from '../../shared/i18n/languages';
import type { Words } from './sample';

type Keyed = { readonly key: string | null; readonly command: () => Command };

/** What the family takes along by the last of the visits; the nappies are in the car already for the next one. */
const kit: readonly { readonly key: string; readonly title: Words; readonly isPacked?: true }[] = [
  { key: 'kit-jars', title: { fr: 'Petits pots et lait', en: 'Little jars and milk' } },
  { key: 'kit-bread', title: { fr: 'Un morceau de pain', en: 'A piece of bread' } },
  {
    key: 'kit-nappies',
    title: { fr: 'Un paquet de couches, dans la voiture', en: 'A pack of nappies, in the car' },
    isPacked: true,
  },
];

/** The kit, as commands in the order in which it would be written. `after` is the key of the last visit. */
export function* kitStory(
  language: Language,
  idOf: (key: string) => string,
  after: string,
): Generator<Keyed> {
  for (const { key, title, isPacked } of kit) {
    yield { key, command: () => ({ type: 'kit/add', title: title[language] }) };
    if (isPacked) {
      yield { key: null, command: () => ({ type: 'kit/pack', id: idOf(key), after: idOf(after) }) };
    }
  }
}
