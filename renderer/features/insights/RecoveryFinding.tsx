import type { RecoveryOverTime, Trend } from '@shared/domain/insights/recovery';
import type { RecordId } from '@shared/model/ids';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { Finding } from './Finding';
import { Numbers } from './Numbers';
import { OpenLink } from './OpenLink';
import { RecoveryChart } from './RecoveryChart';
import { useDays } from './useDays';

type Props = { readonly recovery: RecoveryOverTime; readonly onOpen: (record: RecordId) => void };

/** How long it took to recover, over time, and whether that gets shorter. */
export function RecoveryFinding({ recovery, onOpen }: Props) {
  const { t } = useI18n();
  const { day } = useDays();
  const { points, trend } = recovery;
  const topic = t('insights.recovery');
  const minutes = (count: number) => t('insights.minutes', { count });
  if (points.length === 0) {
    return <Finding topic={topic} hue="happened" finding={t('insights.recoveryNone')} />;
  }
  const finding = (of: Trend): string => {
    if (of.kind === 'few') return t('insights.recoveryFew');
    const values = { before: minutes(of.before), after: minutes(of.after) };
    if (of.kind === 'same') return t('insights.recoverySame', { after: values.after });
    return t(of.kind === 'shorter' ? 'insights.recoveryShorter' : 'insights.recoveryLonger', values);
  };
  const hint =
    trend.kind === 'few'
      ? t('insights.tooFew', { count: trend.count })
      : recovery.span === 'retro'
        ? `${t('insights.recoveryHow')} ${t('insights.recoveryDashes')}`
        : t('insights.recoveryHow');
  const recoveries = points.flatMap((point) => point.recoveries).reverse();
  return (
    <Finding topic={topic} hue="happened" finding={finding(trend)} hint={hint}>
      <RecoveryChart recovery={recovery} />
      <Numbers
        caption={topic}
        head={[t('insights.col.when'), t('insights.col.minutes'), t('insights.col.what')]}
        rows={recoveries.map(({ debrief, card, minutes: count }) => ({
          key: card.id,
          cells: [
            day(debrief.retro.date),
            minutes(count),
            <OpenLink key={card.id} record={card.id} onOpen={onOpen}>
              {shorten(card.title, 100)}
            </OpenLink>,
          ],
        }))}
      />
    </Finding>
  );
}
