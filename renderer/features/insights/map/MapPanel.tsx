import type { BlastMap, MapNode } from '@shared/domain/blast-map/blastMap';
import { retroById } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';
import { Anchor, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { shorten, visibleText } from '../../../ui/visibleText';
import { OpenLink } from '../OpenLink';
import { useDays } from '../useDays';
import styles from './Map.module.css';

type Props = {
  readonly node: MapNode;
  readonly map: BlastMap;
  readonly view: BoardView;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (record: RecordId) => void;
  readonly onClose: () => void;
};

const mostCards = 5;
const mostNames = 4;

/** What is chosen on the map: why everything hangs on it, what is beside it, and the cards it comes from. */
export function MapPanel({ node, map, view, onChoose, onOpen, onClose }: Props) {
  const { t, language } = useI18n();
  const { day } = useDays();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed goes away with what is beside it.
  const choose = (other: string) => {
    onChoose(other);
    title.current?.focus();
  };
  const { key, text, cards, singlePoint, planned } = node;
  const newest = [...cards].reverse();
  const ends = new Intl.ListFormat(language).format(
    map.links
      .filter(({ from }) => from === key)
      .slice(0, 3)
      .map(({ to }) => t('map.quoted', { name: shorten(map.nodes.get(to)?.text ?? '', 60) })),
  );
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header>
        <h3 ref={title} id={heading} tabIndex={-1} dir="auto">
          {visibleText(text)}
        </h3>
        <IconButton icon={X} size={17} label={t('map.close')} onClick={onClose} />
      </header>
      {singlePoint.length > 0 && (
        <p className={styles.why}>
          <Icon of={Anchor} size={15} />
          {t('map.singleWhy', { count: singlePoint.length, ends })}
        </p>
      )}
      {planned.map(({ id, title, singlePoint: point = '' }) => (
        <p key={id} className={styles.why}>
          <Icon of={Anchor} size={15} />
          <span>
            {t('map.planned', { point: shorten(point, 60) })}{' '}
            <OpenLink record={id} onOpen={onOpen}>
              {shorten(title, 90)}
            </OpenLink>
          </span>
        </p>
      ))}
      <div className={styles.columns}>
        <div className={styles.beside}>
          <Beside map={map} node={node} end="from" onChoose={choose} />
          <Beside map={map} node={node} end="to" onChoose={choose} />
        </div>
        <div>
          <h4>{t('map.facts')}</h4>
          <ul>
            {newest.slice(0, mostCards).map(({ id, title, place }) => {
              const retro = retroById(view, place.retro);
              return (
                <li key={id}>
                  <OpenLink record={id} onOpen={onOpen}>
                    {shorten(title, 120)}
                  </OpenLink>{' '}
                  <small>{retro && `${shorten(retro.title, 60)}, ${day(retro.date)}`}</small>
                </li>
              );
            })}
            {newest.length > mostCards && <li>{t('insights.more', { count: newest.length - mostCards })}</li>}
          </ul>
        </div>
      </div>
    </section>
  );
}

type BesideProps = Pick<Props, 'map' | 'node' | 'onChoose'> & { readonly end: 'from' | 'to' };

/** What a thing comes from, or leads to. */
function Beside({ map, node, end, onChoose }: BesideProps) {
  const { t } = useI18n();
  const links = map.links.filter((link) => link[end === 'from' ? 'to' : 'from'] === node.key);
  if (links.length === 0) return <p>{t(end === 'from' ? 'map.starts' : 'map.ends')}</p>;
  return (
    <p>
      {t(`map.${end}`)}
      {links.slice(0, mostNames).map((link) => (
        <button key={link[end]} type="button" dir="auto" onClick={() => onChoose(link[end])}>
          {shorten(map.nodes.get(link[end])?.text ?? '', 60)}
          {link.cards.length > 1 && ` · ${t('insights.times', { count: link.cards.length })}`}
        </button>
      ))}
      {links.length > mostNames && t('insights.more', { count: links.length - mostNames })}
    </p>
  );
}
