import type { RecoveryOverTime } from '@shared/domain/insights/recovery';
import { useI18n } from '../../ui/I18n';
import styles from './Insights.module.css';
import { useDays } from './useDays';

const top = 26;
const base = 134;
/** So many labels fit under the picture without touching. */
const mostLabels = 8;

/** A bar for each stretch of time, and the usual length before and lately as a dashed line. The table has the numbers. */
export function RecoveryChart({ recovery }: { readonly recovery: RecoveryOverTime }) {
  const { t } = useI18n();
  const { label } = useDays();
  const { points, span, trend } = recovery;
  const most = Math.max(1, ...points.map(({ minutes }) => minutes));
  const y = (minutes: number) => base - ((base - top) * minutes) / most;
  const x = (index: number) => (100 * (index + 0.5)) / points.length;
  const every = Math.ceil(points.length / mostLabels);
  const half = Math.floor(points.length / 2);
  const isLevelShown = span === 'retro' && trend.kind !== 'few';
  return (
    <svg className={styles.chart} aria-hidden="true" focusable="false">
      <line className={styles.axis} x1="0" x2="100%" y1={base} y2={base} />
      {points.map(({ minutes, recoveries }, index) => (
        <Pole key={recoveries[0]?.card.id} x={`${x(index)}%`} y={y(minutes)} />
      ))}
      {isLevelShown && (
        <>
          <Level from={0} to={(100 * half) / points.length} y={y(trend.before)} />
          <Level from={(100 * half) / points.length} to={100} y={y(trend.after)} />
        </>
      )}
      {points.map(({ from, minutes, recoveries }, index) => (
        <g key={recoveries[0]?.card.id}>
          {points.length <= 12 && (
            <text className={styles.value} x={`${x(index)}%`} y={y(minutes) - 12} textAnchor="middle">
              {minutes}
            </text>
          )}
          {index % every === 0 && (
            <text className={styles.tick} x={`${x(index)}%`} y={base + 20} textAnchor="middle">
              {label(from, span)}
            </text>
          )}
        </g>
      ))}
      {points.length > 12 && (
        <text className={styles.tick} x="0" y={top - 10}>
          {t('insights.minutes', { count: most })}
        </text>
      )}
    </svg>
  );
}

/** Stands on the axis; its head is round. */
const Pole = ({ x, y }: { readonly x: string; readonly y: number }) => (
  <g className={styles.pole}>
    <line x1={x} x2={x} y1={base} y2={y} />
    <circle cx={x} cy={Math.min(y, base - 5)} r="5" />
  </g>
);

const Level = ({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) => (
  <line className={styles.level} x1={`${from + 0.5}%`} x2={`${to - 0.5}%`} y1={y} y2={y} />
);
