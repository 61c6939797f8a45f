import type { Imported, Unread } from '@shared/import/imported';
import type { ImportPlan, LooseTarget } from '@shared/import/planImport';
import { planImport } from '@shared/import/planImport';
import { columns } from '@shared/model/columns';
import type { Retro } from '@shared/model/records';
import { FilePlus2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { createMintInOrder } from '../../bridge/mintId';
import type { BoardStore } from '../../store/boardStore';
import { useStore } from '../../store/useStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { localDay, localeOf, longDay } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { shorten } from '../../ui/visibleText';
import styles from './ImportDialog.module.css';
import { importWords } from './importWords';

type Props = {
  readonly board: BoardStore;
  /** The file's name, and what was understood of it. */
  readonly name: string;
  readonly imported: Imported;
  /** The open retrospective, where cards that name none may go. */
  readonly retro: Retro | null;
  readonly onAdd: (plan: ImportPlan) => void;
  readonly onClose: () => void;
};

/** So many retrospectives, and places that were not understood, are listed. */
const mostShown = 8;
/** So many cards of each column: whether they are the right ones shows by then. */
const mostCards = 4;

/** What bringing a file in would add, and what of it was not understood, before any of it is on the board. */
export function ImportDialog({ board, name, imported, retro, onAdd, onClose }: Props) {
  const { t } = useI18n();
  const { view } = useStore(board, (state) => state);
  const { document, unread, title } = imported;
  const [where, setWhere] = useState<'open' | 'new'>(retro ? 'open' : 'new');
  const plan = useMemo(() => {
    const loose: LooseTarget =
      where === 'open' && retro
        ? { retro: retro.id }
        : { title: title?.trim() || withoutExtension(name), date: localDay() };
    return planImport(view, document, { loose, mintId: createMintInOrder() });
  }, [view, document, retro, where, title, name]);
  const hasLoose = columns.some((column) => document.loose[column].length > 0);
  const isNothing = plan.commands.length === 0;
  return (
    <Dialog title={t('import.title', { name: shorten(name, 60) })} onClose={onClose}>
      <div className={styles.page}>
        <p className={styles.lead}>{t(isNothing ? 'import.nothingNew' : 'import.lead')}</p>
        {!isNothing && <p className={styles.counts}>{importWords(t, plan)}</p>}
        <Retros imported={imported} />
        {!isNothing && <LooseCards imported={imported} />}
        {plan.cardsThere > 0 && !isNothing && (
          <p className={styles.small}>{t('import.there', { count: plan.cardsThere })}</p>
        )}
        {plan.leftOut > 0 && <p className={styles.small}>{t('import.leftOut', { count: plan.leftOut })}</p>}
        {hasLoose && retro && (
          <SegmentedControl
            label={t('import.into')}
            value={where}
            onChange={setWhere}
            options={[
              { value: 'open', label: shorten(retro.title, 40) },
              { value: 'new', label: t('import.intoNew') },
            ]}
          />
        )}
        {unread.length > 0 && <NotUnderstood unread={unread} />}
      </div>
      <footer className={styles.foot}>
        <Button look="quiet" onClick={onClose}>
          {t(isNothing ? 'ui.close' : 'import.leave')}
        </Button>
        {!isNothing && (
          <Button look="primary" icon={FilePlus2} autoFocus onClick={() => onAdd(plan)}>
            {t('import.add')}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}

/** The retrospectives that the file holds. */
function Retros({ imported: { document } }: { readonly imported: Imported }) {
  const { t, language } = useI18n();
  const { retrospectives } = document;
  if (retrospectives.length === 0) return null;
  return (
    <ul className={styles.retros}>
      {retrospectives.slice(0, mostShown).map(({ key, title, date, cards }) => (
        <li key={key}>
          <strong dir="auto">{shorten(title, 80)}</strong>
          <small>
            {longDay(date, localDay(), localeOf(language))} ·{' '}
            {t('import.cards', { count: columns.reduce((sum, column) => sum + cards[column].length, 0) })}
          </small>
        </li>
      ))}
      {retrospectives.length > mostShown && (
        <li className={styles.small}>{t('import.more', { count: retrospectives.length - mostShown })}</li>
      )}
    </ul>
  );
}

/** The cards that the file holds outside of any retrospective, by column. */
function LooseCards({ imported: { document } }: { readonly imported: Imported }) {
  const { t } = useI18n();
  const held = columns.filter((column) => document.loose[column].length > 0);
  return held.map((column) => {
    const cards = document.loose[column];
    return (
      <section key={column} className={styles.loose} aria-label={t(`column.${column}`)}>
        <h3 data-column={column}>{t(`column.${column}`)}</h3>
        <ul>
          {cards.slice(0, mostCards).map(({ title }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and two cards may be alike
            <li key={index} dir="auto">
              {shorten(title, 120)}
            </li>
          ))}
          {cards.length > mostCards && (
            <li className={styles.small}>{t('import.more', { count: cards.length - mostCards })}</li>
          )}
        </ul>
      </section>
    );
  });
}

function NotUnderstood({ unread }: { readonly unread: readonly Unread[] }) {
  const { t } = useI18n();
  return (
    <section className={styles.unread}>
      <h3>{t('import.unread', { count: unread.length })}</h3>
      <ul>
        {unread.slice(0, mostShown).map(({ line, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and two of one line may be alike
          <li key={index}>
            <small>{t('import.line', { line })}</small>
            <span dir="auto">{shorten(text, 120)}</span>
          </li>
        ))}
        {unread.length > mostShown && <li>{t('import.more', { count: unread.length - mostShown })}</li>}
      </ul>
    </section>
  );
}

const withoutExtension = (name: string): string => name.replace(/(?<=.)\.[^.]{1,10}$/, '');
