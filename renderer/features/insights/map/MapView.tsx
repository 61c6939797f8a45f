import { type BlastMap, blastMap, isSinglePoint } from '@shared/domain/blast-map/blastMap';
import { pickLinks } from '@shared/domain/blast-map/pickLinks';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { useMemo, useRef, useState } from 'react';
import { announce } from '../../../ui/announcer';
import { useI18n } from '../../../ui/I18n';
import { shorten } from '../../../ui/visibleText';
import { layoutMap } from './layoutMap';
import styles from './Map.module.css';
import { MapList } from './MapList';
import { MapPanel } from './MapPanel';
import { MapPicture } from './MapPicture';
import { NoMap } from './NoMap';
import { SinglePoints } from './SinglePoints';

type Props = { readonly view: BoardView; readonly onOpen: (record: RecordId) => void };

/** More things than these are no calm picture. */
const mostNodes = 28;

/** What leads to what, as a picture and as a list; choosing a thing tells where it happened. */
export function MapView({ view, onOpen }: Props) {
  const { t } = useI18n();
  const map = useMemo(() => blastMap(view), [view]);
  const part = useMemo(() => pickLinks(map, mostNodes), [map]);
  const layout = useMemo(() => layoutMap(part.nodes, part.links), [part]);
  const points = singlePointsOf(map);
  const [chosen, setChosen] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const node = chosen === null ? undefined : map.nodes.get(chosen);
  if (layout.nodes.length === 0) return <NoMap />;

  const choose = (key: string | null) => {
    setChosen(key === chosen ? null : key);
    const said = key === null || key === chosen ? undefined : map.nodes.get(key);
    if (said) announce(t('map.chosen', { name: shorten(said.text), count: said.cards.length }));
  };
  const close = () => {
    const thing = section.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(chosen ?? '')}"]`);
    setChosen(null);
    (thing ?? section.current)?.focus();
  };
  return (
    <section ref={section} tabIndex={-1} className={styles.map} aria-label={t('map.title')}>
      <SinglePoints points={points} chosen={chosen} onChoose={choose} />
      <MapPicture layout={layout} chosen={node?.key ?? null} onChoose={choose} />
      {part.hidden.nodes > 0 && <p className={styles.how}>{t('map.left', { count: part.hidden.nodes })}</p>}
      {points.length > 0 && <p className={styles.how}>{t('map.singleHow')}</p>}
      {node && (
        <MapPanel node={node} map={map} view={view} onChoose={choose} onOpen={onOpen} onClose={close} />
      )}
      <MapList map={map} links={part.links} onChoose={choose} />
    </section>
  );
}

const singlePointsOf = ({ nodes }: BlastMap) =>
  [...nodes.values()]
    .filter(isSinglePoint)
    .sort((a, b) => b.singlePoint.length - a.singlePoint.length || b.cards.length - a.cards.length);
