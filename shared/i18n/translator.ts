import { createInstance } from 'i18next';
import type { Language } from './languages';
import { type Messages, messagesIn } from './messages/messages';

type PluralSuffix = '_one' | '_other';
type RawKey = keyof Messages & string;

/** A message's name. Plural forms (`cards_one`, `cards_other`) go by their common stem and take a `count`. */
export type MessageKey = RawKey extends infer K
  ? K extends `${infer Stem}${PluralSuffix}`
    ? Stem
    : K
  : never;

type TextOf<K extends MessageKey> = K extends RawKey ? Messages[K] : Messages[`${K}_other` & RawKey];
type NamesIn<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The values a message needs: the names between braces in its English text. */
type MessageValues<K extends MessageKey> = { readonly [N in NamesIn<TextOf<K>>]: string | number };

type ValuesArgument<K extends MessageKey> = [NamesIn<TextOf<K>>] extends [never]
  ? []
  : [values: MessageValues<K>];

export type Translate = <K extends MessageKey>(key: K, ...values: ValuesArgument<K>) => string;

/** Messages by name, as the translator takes them; a test passes its own to find text that was never translated. */
export type Catalogue = Readonly<Record<RawKey, string>>;

/** The words of one language. Missing keys are compile errors; nothing is escaped, since nothing becomes HTML. */
export function createTranslator(language: Language, catalogue: Catalogue = messagesIn(language)): Translate {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    resources: { [language]: { translation: catalogue } },
  });
  // i18next's own key types know nothing of ours; `Translate` is the stricter of the two.
  const translate: (key: string, values: Record<string, unknown>) => string = i18n.t;
  // A lookup takes i18next long enough for a board full of cards to be late on the screen: it chooses each text once, each
  // number's plural form too, and the values are put in here.
  const texts = new Map<string, string>();
  const textOf = (key: string, count: unknown): string => {
    const name = count === undefined ? key : `${key} ${count}`;
    const known = texts.get(name);
    if (known !== undefined) return known;
    const text = translate(key, { skipInterpolation: true, ...(count === undefined ? {} : { count }) });
    texts.set(name, text);
    return text;
  };
  return (key, ...[values]) => {
    if (values === undefined) return textOf(key, undefined);
    const given = values as Readonly<Record<string, string | number>>;
    return textOf(key, given.count).replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]));
  };
}
