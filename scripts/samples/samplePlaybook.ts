import type { Command } from '../../shared/domain/commands';
import type { Language } from '../../shared/i18n/languages';
import { type Held, type ScenarioPlan, scenarioPlans } from '../../shared/model/playbook';
import type { SamplePerson, Words } from './sample';

/** What the family sees coming by the last of the visits, and when it cuts. */
type SampleScenario = {
  readonly key: string;
  readonly title: Words;
  readonly signal: Words;
  readonly plans: Readonly<Partial<Record<ScenarioPlan, Words>>>;
  readonly singlePoint: Words;
  readonly location?: Words;
  /** Keys of the facts in which it came true → the plan that held. */
  readonly cameTrue: Readonly<Record<string, Held>>;
};

const scenarios: readonly SampleScenario[] = [
  {
    key: 'scenario-nappies',
    title: { fr: 'Plus de couches, et personne pour sortir', en: 'No nappies left, and nobody to go out' },
    signal: { fr: 'le dernier paquet est entamé', en: 'the last pack is open' },
    plans: {
      a: { fr: 'Le paquet de la voiture', en: 'The pack in the car' },
      b: { fr: 'La pharmacie, au retour du travail', en: 'The chemist’s, on the way home from work' },
    },
    singlePoint: { fr: 'un seul interphone', en: 'a single intercom' },
    cameTrue: { 'interphone-none': 'b' },
  },
  {
    key: 'scenario-lunch',
    title: { fr: 'Le repas commence après 13\u202fh', en: 'Lunch starts after one' },
    signal: { fr: 'à midi, la table n’est pas mise', en: 'at noon the table is not laid' },
    plans: {
      a: {
        fr: 'Petits pots et lait, dès les premiers signes de faim',
        en: 'Jars and milk, at the first signs of hunger',
      },
      b: { fr: 'Un morceau de pain, dehors', en: 'A piece of bread, outside' },
      c: { fr: 'S’éclipser avant la fin du repas', en: 'Slip away before the end of the meal' },
    },
    singlePoint: { fr: 'un four qui n’est pas le nôtre', en: 'an oven that is not ours' },
    location: { fr: 'Angers', en: 'York' },
    cameTrue: { 'october-lunch': 'none', 'november-lunch': 'a' },
  },
];

const breaker = {
  key: 'breaker-mare',
  title: {
    fr: 'Tout le monde dans la poussette, et on part voir la jument',
    en: 'Everybody into the pushchair, and off to see the mare',
  },
  signals: [
    { fr: 'Le petit chouine sans raison', en: 'The baby whines for no reason' },
    { fr: 'Le grand n’écoute plus rien', en: 'Our eldest does not listen any more' },
    { fr: 'Le chien aboie', en: 'The dog barks' },
  ],
  threshold: { fr: 'deux à la fois', en: 'two of them at once' },
  mayPull: ['mum', 'dad'],
} as const satisfies {
  readonly key: string;
  readonly title: Words;
  readonly signals: readonly Words[];
  readonly threshold: Words;
  readonly mayPull: readonly SamplePerson[];
};

type Keyed = { readonly key: string | null; readonly command: () => Command };

/** The playbook, as commands in the order in which it would be written. */
export function* playbookStory(language: Language, idOf: (key: string) => string): Generator<Keyed> {
  for (const { key, title, signal, plans, singlePoint, location, cameTrue } of scenarios) {
    const written = scenarioPlans.flatMap((plan) => {
      const text = plans[plan];
      return text ? [[plan, text[language]] as const] : [];
    });
    yield {
      key,
      command: () => ({
        type: 'scenario/add',
        title: title[language],
        signal: signal[language],
        plans: Object.fromEntries(written),
        singlePoint: singlePoint[language],
        ...(location && { location: location[language] }),
      }),
    };
    for (const [fact, held] of Object.entries(cameTrue)) {
      yield {
        key: null,
        command: () => ({ type: 'card/set-came-true', id: idOf(fact), scenario: idOf(key), held }),
      };
    }
  }
  const { key, title, signals, threshold, mayPull } = breaker;
  yield {
    key,
    command: () => ({
      type: 'breaker/add',
      title: title[language],
      signals: Object.fromEntries(signals.map((text, index) => [`s${index + 1}`, text[language]])),
      threshold: threshold[language],
    }),
  };
  for (const person of mayPull) {
    yield {
      key: null,
      command: () => ({ type: 'breaker/set-puller', id: idOf(key), person: idOf(person), mayPull: true }),
    };
  }
}
