import { Ellipsis } from 'lucide-react';
import { type MouseEvent, memo, useEffect } from 'react';
import { dayInMonth, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { InlineEditor } from '../../ui/InlineEditor';
import { useFocusBack } from '../../ui/useFocusBack';
import { shorten, visibleText } from '../../ui/visibleText';
import styles from './RetroList.module.css';
import type { RetroEntry } from './retroGroups';

type Props = RetroEntry & {
  readonly isCurrent: boolean;
  /** The one item of the list that Tab stops at. */
  readonly isStop: boolean;
  readonly isRenaming: boolean;
  /** Whether its button for other actions is there: pointed at, focused, or open. */
  readonly isNear: boolean;
  readonly hasMenu: boolean;
  readonly onOpen: (id: string) => void;
  readonly onNear: (id: string) => void;
  readonly onMenu: (id: string, event: MouseEvent) => void;
  readonly onRenamed: (id: string, title: string | null) => void;
};

/** One retrospective in the list. Memoised on plain values: editing a card redraws at most one of five hundred. */
export const RetroItem = memo(function RetroItem(props: Props) {
  const { id, title, date, cards, isCurrent, isStop, isRenaming, isNear, hasMenu, onOpen, onNear, onMenu } =
    props;
  const { t, language } = useI18n();
  const { home, comeBack } = useFocusBack(isRenaming);

  useEffect(() => {
    if (isCurrent) home.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, home]);

  if (isRenaming) {
    return (
      <li className={styles.item}>
        <InlineEditor
          value={title}
          label={t('retros.titleField')}
          className={styles.editor}
          onClose={(text, byKey) => {
            comeBack(byKey);
            props.onRenamed(id, text);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles.item} onPointerEnter={() => onNear(id)}>
      <button
        ref={home}
        type="button"
        data-retro={id}
        className={styles.retro}
        aria-current={isCurrent ? 'page' : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onOpen(id)}
        onFocus={() => onNear(id)}
        onContextMenu={(event) => onMenu(id, event)}
      >
        <span dir="auto" className={styles.title}>
          {visibleText(title)}
        </span>
        <span className={styles.about}>
          {dayInMonth(date, localeOf(language))}
          {' · '}
          {cards === 0 ? t('retros.cardsNone') : t('retros.cards', { count: cards })}
        </span>
      </button>
      {hasMenu && (isNear || isCurrent) && (
        <button
          type="button"
          className={styles.more}
          aria-haspopup="menu"
          aria-label={t('retros.actions', { title: shorten(title) })}
          tabIndex={isStop ? 0 : -1}
          onClick={(event) => onMenu(id, event)}
        >
          <Icon of={Ellipsis} size={17} />
        </button>
      )}
    </li>
  );
});
