import { factorName } from '@shared/export/factorName';
import { columns } from '@shared/model/columns';
import { useState } from 'react';
import { localDay, localeOf, longDay } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { visibleText } from '../../ui/visibleText';
import styles from './EarlierPage.module.css';
import { Mark } from './Mark';
import type { RetroThen as Retro } from './stateThen';

type Props = { readonly retro: Retro; readonly isOpen: boolean };

/** A retrospective as it was, with its cards in their columns. One that is folded is not rendered. */
export function RetroThen({ retro: { record, since, columns: cards, count }, isOpen: isOpenFirst }: Props) {
  const { t, language } = useI18n();
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <details
      className={styles.retro}
      open={isOpen}
      data-what={since?.what}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3 dir="auto">{visibleText(record.title)}</h3>
        <small>
          {longDay(record.date, localDay(), localeOf(language))} · {t('history.card', { count })}
        </small>
      </summary>
      <Mark record={record} since={since} />
      {isOpen && (
        <div className={styles.columns}>
          {columns.map((column) => (
            <section key={column} className={styles[column]} aria-label={t(`column.${column}`)}>
              <h4>{t(`column.${column}`)}</h4>
              {cards[column].length === 0 && <p className={styles.none}>{t('history.noCards')}</p>}
              <ul>
                {cards[column].map(({ record: card, since: change }) => (
                  <li key={card.id} className={styles.card} data-what={change?.what}>
                    <p dir="auto" className={styles.title}>
                      {visibleText(card.title)}
                    </p>
                    {card.notes && (
                      <p dir="auto" className={styles.notes}>
                        {visibleText(card.notes)}
                      </p>
                    )}
                    {card.factor && <p className={styles.notes}>{factorName(t, card.factor)}</p>}
                    <Mark record={card} since={change} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </details>
  );
}
