import { fates as allFates, type Fate } from '@shared/domain/insights/actionFates';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { Bar } from './Bar';
import { Finding } from './Finding';
import styles from './Insights.module.css';
import { OpenLink } from './OpenLink';

type Props = {
  readonly fates: Readonly<Record<Fate, readonly Card[]>>;
  readonly onOpen: (record: RecordId) => void;
};

const mostCards = 20;

/** What became of actions: how many of each, as a bar, and which, one press away. */
export function ActionFates({ fates, onOpen }: Props) {
  const { t } = useI18n();
  const count = fates.worked.length;
  const all = count + fates.didnt.length;
  const most = Math.max(1, ...allFates.map((fate) => fates[fate].length));
  const finding = all === 0 ? t('insights.fatesNone') : t('insights.fatesFinding', { count, all });
  return (
    <Finding topic={t('insights.fates')} hue="action" finding={finding}>
      <ul className={styles.rows}>
        {allFates
          .filter((fate) => fates[fate].length > 0)
          .map((fate) => (
            <li key={fate}>
              <details className={styles.fate} data-fate={fate}>
                <summary>
                  <span>{t(`insights.fate.${fate}`)}</span>
                  <Bar share={fates[fate].length / most} />
                  <b>{fates[fate].length}</b>
                </summary>
                <ul>
                  {fates[fate].slice(0, mostCards).map(({ id, title }) => (
                    <li key={id}>
                      <OpenLink record={id} onOpen={onOpen}>
                        {shorten(title, 120)}
                      </OpenLink>
                    </li>
                  ))}
                  {fates[fate].length > mostCards && (
                    <li>{t('insights.more', { count: fates[fate].length - mostCards })}</li>
                  )}
                </ul>
              </details>
            </li>
          ))}
      </ul>
    </Finding>
  );
}
