import { retroById } from '@shared/domain/queries';
import type { BoardView, RecordView } from '@shared/model/records';
import { titleOf } from '@shared/model/titleOf';
import { type Excerpt, excerptOf, restExcerpt } from '@shared/search/excerpt';
import type { Query } from '@shared/search/query';
import type { Words } from '@shared/search/searchableTexts';
import {
  Backpack,
  BookHeart,
  CalendarDays,
  CornerDownLeft,
  Route,
  StickyNote,
  Trash2,
  Undo2,
  Unplug,
  UserRound,
} from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { dayAndMonth, localDay, localeOf, longDay } from '../../ui/dates';
import { Highlighted } from '../../ui/Highlighted';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { Keys } from '../../ui/Keys';
import { shorten } from '../../ui/visibleText';
import { actionsOwnedBy, type Entry } from './entries';
import styles from './SearchPalette.module.css';

type Props = {
  readonly entry: Entry;
  readonly view: BoardView;
  readonly query: Query;
  readonly words: Words;
  readonly isReadOnly: boolean;
};

const icons = {
  retro: CalendarDays,
  card: StickyNote,
  lesson: BookHeart,
  scenario: Route,
  breaker: Unplug,
  kit: Backpack,
  person: UserRound,
  bin: Trash2,
};
const longestTitle = 110;
const longestRest = 90;

/** One line of the list: what it is called, where it is, and what was found in it besides its name. */
export const EntryRow = memo(function EntryRow({ entry, view, query, words, isReadOnly }: Props) {
  const { t } = useI18n();
  if (entry.kind === 'action') {
    const { label, icon, keys } = entry.action;
    return (
      <>
        <Icon of={icon ?? CornerDownLeft} size={17} />
        <span className={styles.title}>
          <Highlighted excerpt={excerptOf(label, query, longestTitle)} />
        </span>
        {keys && (
          <span className={styles.keys} aria-hidden="true">
            <Keys combination={keys} />
          </span>
        )}
      </>
    );
  }
  const { kind, record } = entry;
  const title = excerptOf(titleOf(record), query, longestTitle);
  const rest = restExcerpt(record, query, words, longestRest);
  return (
    <>
      <Icon
        of={icons[kind]}
        size={17}
        className={record.type === 'card' ? styles[record.place.column] : ''}
      />
      <span className={styles.words}>
        <span className={styles.title} dir="auto">
          <Highlighted excerpt={title} />
        </span>
        <Where record={record} view={view} rest={rest} />
      </span>
      {kind === 'bin' && !isReadOnly && (
        <span className={styles.restore}>
          <Icon of={Undo2} size={14} />
          {t('bin.restore')}
        </span>
      )}
    </>
  );
});

type WhereProps = { readonly record: RecordView; readonly view: BoardView; readonly rest: Excerpt | null };

function Where({ record, view, rest }: WhereProps) {
  const { t, language } = useI18n();
  const dayOf = (date: string) => longDay(date, localDay(), localeOf(language));
  const parts: ReactNode[] = [];
  if (record.binnedAt !== null) parts.push(t('search.inBin'));
  if (record.type === 'card') {
    const retro = retroById(view, record.place.retro);
    parts.push(t(`column.${record.place.column}`));
    if (retro)
      parts.push(`${shorten(retro.title, 40)}, ${dayAndMonth(retro.date, localDay(), localeOf(language))}`);
  }
  if (record.type === 'retro') parts.push(dayOf(record.date));
  if (record.type === 'lesson' && record.archived) parts.push(t('search.putAway'));
  if (record.type === 'person') {
    const count = actionsOwnedBy(view, record.id).length;
    if (count > 0) parts.push(t('search.owns', { count }));
  }
  if (rest && !(record.type === 'retro' && parts.includes(rest.text))) {
    parts.push(<Highlighted key="rest" excerpt={rest} />);
  }
  if (parts.length === 0) return null;
  return (
    <span className={styles.where} dir="auto">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line, in their order
        <span key={index}>
          {index > 0 && ' · '}
          {part}
        </span>
      ))}
    </span>
  );
}
