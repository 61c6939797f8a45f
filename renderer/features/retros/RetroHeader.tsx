import type { Command } from '@shared/domain/commands';
import type { Retro } from '@shared/model/records';
import { Ellipsis, Trash2 } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { meet, revealed } from '../../store/reveal';
import { useStore } from '../../store/useStore';
import { localDay, localeOf, longDay } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { DatePopover } from '../../ui/lazyDate';
import { useMenu } from '../../ui/useMenu';
import styles from './RetroHeader.module.css';

type Props = {
  readonly retro: Retro;
  /** Who is here, and how to begin. */
  readonly beside: ReactNode;
  readonly isReadOnly: boolean;
  /** It is new: its title is to be written first. */
  readonly isUntitled: boolean;
  /** The box of the title was left, with or without a word. */
  readonly onTitleLeft: () => void;
  /** The title of a new retrospective has been entered. */
  readonly onTitled: () => void;
  readonly send: (command: Command) => Promise<unknown>;
  readonly onDelete: () => void;
  /** What was written on two sides, below the title. */
  readonly versions?: ReactNode;
  /** What can be done with the whole retrospective, beside its title. */
  readonly children?: ReactNode;
};

/** The head of the open retrospective: its title, its day and its place are edited where they stand. */
export function RetroHeader(props: Props) {
  const { retro, beside, isReadOnly, isUntitled, onTitleLeft, onTitled, send, onDelete } = props;
  const { versions, children } = props;
  const { t } = useI18n();
  const { id, title, location = '' } = retro;
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useStore(revealed, (latest) => (latest?.id === id ? latest : null));

  useEffect(() => {
    if (wanted && meet(wanted)) heading.current?.querySelector('button')?.focus();
  }, [wanted]);
  const more = useMenu(t('retros.more'), () => [
    {
      id: 'delete',
      entries: [{ id: 'delete', label: t('retros.delete'), icon: Trash2, tone: 'trouble', run: onDelete }],
    },
  ]);
  return (
    <header className={styles.header} data-record={id}>
      <div className={styles.words}>
        <h1 ref={heading} className={styles.title}>
          <InlineEdit
            key={id}
            value={title}
            label={t('retros.titleField')}
            isReadOnly={isReadOnly}
            isAsked={isUntitled}
            onEnterAsked={onTitled}
            onClose={onTitleLeft}
            onSave={(text) => void send({ type: 'retro/rename', id, title: text })}
          />
        </h1>
        <div className={styles.about}>
          <div className={styles.facts}>
            <RetroDate key={`date ${id}`} retro={retro} isReadOnly={isReadOnly} send={send} />
            {(location || !isReadOnly) && (
              <span className={styles.place}>
                <InlineEdit
                  key={`place ${id}`}
                  value={location}
                  label={t('retros.placeField')}
                  invitation={t('retros.addPlace')}
                  mayBeEmpty
                  isReadOnly={isReadOnly}
                  onSave={(text) => void send({ type: 'retro/set-location', id, location: text })}
                />
              </span>
            )}
            <p className={styles.tone}>{t('app.tone')}</p>
          </div>
          {versions}
        </div>
      </div>
      <div className={styles.actions}>
        <div className={styles.beside}>{beside}</div>
        <div className={styles.tools}>
          {children}
          {!isReadOnly && (
            <>
              <IconButton icon={Ellipsis} label={t('retros.more')} {...more.triggerProps} />
              {more.menu}
            </>
          )}
        </div>
      </div>
    </header>
  );
}

type DateProps = Pick<Props, 'retro' | 'isReadOnly' | 'send'>;

function RetroDate({ retro: { id, date }, isReadOnly, send }: DateProps) {
  const { t, language } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const words = longDay(date, localDay(), localeOf(language));
  if (isReadOnly) return <time dateTime={date}>{words}</time>;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.date}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={t('retros.changeDate', { date: words })}
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <DatePopover
            label={t('retros.dateField')}
            anchor={button}
            value={date}
            onChange={(picked) => void send({ type: 'retro/set-date', id, date: picked })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
