import { splitPath } from '@shared/crdt/fields';
import { heldName } from '@shared/export/heldName';
import type { Translate } from '@shared/i18n/translator';
import type { Json } from '@shared/json';
import { isPattern } from '@shared/model/actions';
import { isFactor, type Outcome } from '@shared/model/columns';
import { type FieldKind, kindOf } from '@shared/model/fieldKinds';
import type { Held } from '@shared/model/playbook';
import type { BoardView, Card, RecordView } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import { localDay, longDay } from './dates';
import { shorten } from './visibleText';

type Around = { readonly t: Translate; readonly locale: string; readonly view: BoardView };

/** The name of a field, or of one entry of it: “Sentence”, “Who or what it affected: nap”. */
export function fieldWords(around: Around, record: RecordView, path: string): string {
  const [field, entry] = splitPath(path);
  const name = (around.t as (key: string) => string)(`field.${record.type}.${field}`);
  const kind = kindOf(record.type, field);
  if (entry === null || kind === null) return name;
  return around.t('field.entry', { field: name, entry: entryWords(around, kind, entry) });
}

/** What an entry is called: the record it names, or itself. */
function entryWords({ view }: Around, kind: FieldKind, entry: string): string {
  const record = ofRecords.has(kind) ? view.get(entry) : undefined;
  if (record) return shorten(titleOf(record), 40);
  return kind === 'plans' ? entry.toUpperCase() : shorten(entry, 40);
}

const ofRecords: ReadonlySet<FieldKind> = new Set(['people', 'cards', 'retros', 'words', 'outcomes', 'held']);

/** A value of a field as people read it. */
export function valueWords(
  around: Around,
  record: RecordView,
  path: string,
  value: Json | undefined,
): string {
  const { t, locale, view } = around;
  if (value === undefined) return t('value.none');
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value !== 'string') return String(value);
  switch (kindOf(record.type, splitPath(path)[0])) {
    case 'date':
      return longDay(value, localDay(), locale);
    case 'factor':
      return isFactor(value) ? t(`factor.${value}`) : value;
    case 'pattern':
      return isPattern(value) ? t(`pattern.${value}`) : value;
    case 'outcomes':
      return t(`outcome.${value as Outcome}`);
    case 'held':
      return heldName(t, value as Held);
    case 'person':
    case 'retro': {
      const named = view.get(value);
      return named ? titleOf(named) : t('value.gone');
    }
    case 'line':
      return (record as Card).cascade?.[value] ?? t('value.gone');
    default:
      return value;
  }
}
