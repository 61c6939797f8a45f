import type { RecordId } from '@shared/model/ids';
import { CalendarDays, Pencil, Trash2 } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useI18n } from '../../ui/I18n';
import { DatePopover } from '../../ui/lazyDate';
import { type MenuGroup, useMenu } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';
import styles from './RetroList.module.css';
import { markedIn, RetroMonth } from './RetroMonth';
import { firstRetros, type MonthGroup } from './retroGroups';

type Props = {
  readonly groups: readonly MonthGroup[];
  readonly current: RecordId | null;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: RecordId) => void;
  readonly onRename: (id: RecordId, title: string) => void;
  readonly onDate: (id: RecordId, date: string) => void;
  readonly onDelete: (id: RecordId) => void;
};

/** How many are drawn at once at the start; the rest follows when the first card is on the screen. */
const drawnAtOnce = 24;

/**
 * The retrospectives by month. One of them takes the Tab key, arrows go through them, Enter opens, F2 renames, Delete
 * puts into the bin; everything else is in each one's menu. Drawn again only when something of it has changed.
 */
export const RetroList = memo(function RetroList(props: Props) {
  const { groups, current, isReadOnly, onOpen, onRename, onDate, onDelete } = props;
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const menuAnchor = useRef<Element>(null);
  const focused = useRef<{ readonly id: RecordId; readonly index: number } | null>(null);
  const [near, setNear] = useState<RecordId | null>(null);
  const [menuFor, setMenuFor] = useState<RecordId | null>(null);
  const [renaming, setRenaming] = useState<RecordId | null>(null);
  const [dating, setDating] = useState<RecordId | null>(null);
  const atFirst = useMemo(() => firstRetros(groups, drawnAtOnce), [groups]);
  const shown = useDeferredValue(groups, atFirst);

  const entries = useMemo(() => groups.flatMap((group) => group.retros), [groups]);
  const entry = (id: RecordId | null) => entries.find((retro) => retro.id === id);
  const stop = entry(near)?.id ?? entry(current)?.id ?? entries[0]?.id ?? null;

  // The one with the focus may leave the list, by this hand or another: the focus goes to the one in its place.
  useEffect(() => {
    const lost = focused.current;
    if (!lost || document.activeElement !== document.body) return;
    const buttons = retroButtons(list.current);
    if (!buttons.some((button) => button.dataset.retro === lost.id)) {
      buttons[Math.min(lost.index, buttons.length - 1)]?.focus();
    }
  });

  const actions = (): MenuGroup[] => {
    const id = menuFor;
    if (id === null) return [];
    return [
      {
        id: 'change',
        entries: [
          { id: 'rename', label: t('retros.rename'), icon: Pencil, run: () => setRenaming(id) },
          { id: 'date', label: t('retros.date'), icon: CalendarDays, run: () => setDating(id) },
        ],
      },
      {
        id: 'delete',
        entries: [
          { id: 'delete', label: t('retros.delete'), icon: Trash2, tone: 'trouble', run: () => onDelete(id) },
        ],
      },
    ];
  };
  const { openAt, menu } = useMenu(
    t('retros.actions', { title: shorten(entry(menuFor)?.title ?? '') }),
    actions,
  );

  const openMenu = useCallback(
    (id: RecordId, event: MouseEvent) => {
      event.preventDefault();
      if (isReadOnly) return;
      menuAnchor.current = event.currentTarget;
      setMenuFor(id);
      openAt(event);
    },
    [isReadOnly, openAt],
  );
  const renamed = useCallback(
    (id: RecordId, title: string | null) => {
      setRenaming(null);
      if (title?.trim()) onRename(id, title.trim());
    },
    [onRename],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const id = (event.target as HTMLElement).dataset.retro;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const change: Keys = isReadOnly ? {} : { F2: () => setRenaming(id), Delete: () => onDelete(id) };
    const act = { ...walkKeys(list.current, id), ...change }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const dated = entry(dating);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div
      ref={list}
      className={styles.list}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const index = retroButtons(list.current).indexOf(target);
        if (index >= 0) focused.current = { id: target.dataset.retro ?? '', index };
      }}
      onPointerLeave={() => setNear(null)}
    >
      {shown.map((group) => (
        <RetroMonth
          key={group.month}
          group={group}
          {...markedIn(group, { current, stop, near, renaming })}
          hasMenu={!isReadOnly}
          onOpen={onOpen}
          onNear={setNear}
          onMenu={openMenu}
          onRenamed={renamed}
        />
      ))}
      {menu}
      {dated && (
        <Suspense fallback={null}>
          <DatePopover
            label={t('retros.dateField')}
            anchor={menuAnchor}
            value={dated.date}
            onChange={(date) => onDate(dated.id, date)}
            onClose={() => setDating(null)}
          />
        </Suspense>
      )}
    </div>
  );
});

const retroButtons = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-retro]') ?? []),
];

type Keys = Readonly<Partial<Record<string, () => void>>>;

/** What the arrows do on retrospective `id`: the focus goes to another one, past the headings. */
function walkKeys(list: HTMLElement | null, id: RecordId): Keys {
  const buttons = retroButtons(list);
  const index = buttons.findIndex((button) => button.dataset.retro === id);
  const go = (to: number) => () => {
    const target = buttons[Math.max(0, Math.min(buttons.length - 1, to))];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  return { ArrowDown: go(index + 1), ArrowUp: go(index - 1), Home: go(0), End: go(buttons.length - 1) };
}
