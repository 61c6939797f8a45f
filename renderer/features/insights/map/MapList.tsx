import type { BlastMap, MapLink } from '@shared/domain/blast-map/blastMap';
import { useI18n } from '../../../ui/I18n';
import { shorten } from '../../../ui/visibleText';
import { Numbers } from '../Numbers';
import styles from './Map.module.css';

type Props = {
  readonly map: BlastMap;
  /** Those of the picture. */
  readonly links: readonly MapLink[];
  readonly onChoose: (key: string) => void;
};

/** The same as the picture, line by line, the most frequent first. */
export function MapList({ map, links, onChoose }: Props) {
  const { t } = useI18n();
  const name = (key: string) => (
    <button type="button" className={styles.inList} dir="auto" onClick={() => onChoose(key)}>
      {shorten(map.nodes.get(key)?.text ?? '', 120)}
    </button>
  );
  return (
    <Numbers
      summary={t('map.list')}
      caption={t('map.title')}
      head={[t('map.from'), t('map.to'), t('insights.col.times')]}
      rows={links.map(({ from, to, cards }) => ({
        key: `${from}\n${to}`,
        cells: [name(from), name(to), cards.length],
      }))}
    />
  );
}
