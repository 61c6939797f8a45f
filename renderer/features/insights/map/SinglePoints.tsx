import type { MapNode } from '@shared/domain/blast-map/blastMap';
import { Anchor } from 'lucide-react';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { shorten } from '../../../ui/visibleText';
import styles from './Map.module.css';

type Props = {
  /** Those that most hangs on first. */
  readonly points: readonly MapNode[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
};

const mostShown = 6;

/** What everything hangs on: the finding of the map. */
export function SinglePoints({ points, chosen, onChoose }: Props) {
  const { t } = useI18n();
  const [first] = points;
  const name = shorten(first?.text ?? '', 60);
  const finding = !first
    ? t('map.noSingle')
    : points.length === 1
      ? t('map.singleFinding', { name })
      : t('map.singleMore', { name, count: points.length - 1 });
  return (
    <div className={styles.single}>
      <h2 dir="auto">{finding}</h2>
      <p className={styles.lead}>{t('map.lead')}</p>
      {points.length > 0 && (
        <ul>
          {points.slice(0, mostShown).map(({ key, text, cards, singlePoint }) => (
            <li key={key}>
              <button type="button" dir="auto" aria-pressed={chosen === key} onClick={() => onChoose(key)}>
                <Icon of={Anchor} size={15} />
                {shorten(text, 60)} · {t('insights.times', { count: singlePoint.length || cards.length })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
