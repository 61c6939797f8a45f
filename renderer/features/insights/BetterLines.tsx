import type { RecordId } from '@shared/model/ids';
import type { Retro } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { Finding } from './Finding';
import styles from './Insights.module.css';
import { OpenLink } from './OpenLink';
import { useDays } from './useDays';

type Props = {
  /** Newest first. */
  readonly retros: readonly Retro[];
  readonly onOpen: (record: RecordId) => void;
};

const mostLines = 12;

/** What got better, a line for each retrospective that says so. */
export function BetterLines({ retros, onOpen }: Props) {
  const { t } = useI18n();
  const { day } = useDays();
  const [newest] = retros;
  const topic = t('insights.better');
  if (!newest) return <Finding topic={topic} hue="action" finding={t('insights.betterNone')} />;
  const finding = t('insights.betterFinding', {
    when: day(newest.date),
    better: shorten(newest.better ?? '', 120),
  });
  return (
    <Finding topic={topic} hue="action" finding={finding}>
      <ul className={styles.lines}>
        {retros.slice(0, mostLines).map(({ id, date, title, better = '' }) => (
          <li key={id}>
            <OpenLink record={id} onOpen={onOpen}>
              {day(date)} · {shorten(title, 60)}
            </OpenLink>
            <span dir="auto">{shorten(better, 200)}</span>
          </li>
        ))}
      </ul>
      {retros.length > mostLines && (
        <p className={styles.hint}>{t('insights.more', { count: retros.length - mostLines })}</p>
      )}
    </Finding>
  );
}
