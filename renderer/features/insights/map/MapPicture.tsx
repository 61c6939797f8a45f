import { isSinglePoint } from '@shared/domain/blast-map/blastMap';
import { Anchor } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { shorten, visibleText } from '../../../ui/visibleText';
import { type MapLayout, nodeSize, type PlacedNode } from './layoutMap';
import styles from './Map.module.css';
import { MapLines } from './MapLines';
import { keyTarget } from './mapKeys';

type Props = {
  readonly layout: MapLayout;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
};

/** The picture: lines below, and on them a button for each thing. One stop of the Tab key; arrows go along the lines. */
export function MapPicture({ layout, chosen, onChoose }: Props) {
  const { t } = useI18n();
  const hint = useId();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [current, setCurrent] = useState<string | null>(null);
  const [first] = layout.nodes;
  const stop = layout.nodes.some(({ node }) => node.key === current) ? current : (first?.node.key ?? null);

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, key: string) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.key === 'Escape' && chosen !== null ? key : keyTarget(layout, key, event.key);
    if (target === null) return;
    event.preventDefault();
    if (event.key === 'Escape') onChoose(null);
    else buttons.current.get(target)?.focus();
  };
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.picture} style={{ width: layout.width, height: layout.height }}>
          <MapLines layout={layout} chosen={chosen} />
          <ul aria-label={t('map.nodes')}>
            {layout.nodes.map((placed) => (
              <MapThing
                key={placed.node.key}
                placed={placed}
                isChosen={chosen === placed.node.key}
                tabIndex={stop === placed.node.key ? 0 : -1}
                hintId={hint}
                register={(button) => {
                  if (button) buttons.current.set(placed.node.key, button);
                  else buttons.current.delete(placed.node.key);
                }}
                onFocus={() => setCurrent(placed.node.key)}
                onKeyDown={(event) => onKeyDown(event, placed.node.key)}
                onChoose={() => onChoose(placed.node.key)}
              />
            ))}
          </ul>
        </div>
      </div>
      <p id={hint} className={styles.keys}>
        {t('map.keys')}
      </p>
    </>
  );
}

type ThingProps = {
  readonly placed: PlacedNode;
  readonly isChosen: boolean;
  readonly tabIndex: 0 | -1;
  readonly hintId: string;
  readonly register: (button: HTMLButtonElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onChoose: () => void;
};

function MapThing({
  placed,
  isChosen,
  tabIndex,
  hintId,
  register,
  onFocus,
  onKeyDown,
  onChoose,
}: ThingProps) {
  const { t } = useI18n();
  const { node, x, y } = placed;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isChosen]);
  const isSingle = isSinglePoint(node);
  const times = t('insights.times', { count: node.cards.length });
  const said = { name: shorten(node.text, 200), times };
  return (
    <li ref={item} style={{ left: x, top: y, width: nodeSize.width, height: nodeSize.height }}>
      <button
        ref={register}
        type="button"
        className={styles.thing}
        data-thing={node.key}
        data-kind={isSingle ? 'single' : node.isTouched ? 'touched' : 'step'}
        aria-label={t(isSingle ? 'map.nodeSingle' : 'map.node', said)}
        aria-describedby={hintId}
        aria-pressed={isChosen}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={onChoose}
      >
        <span dir="auto">{visibleText(node.text)}</span>
        {node.cards.length > 1 && <small>{times}</small>}
        {isSingle && <Icon of={Anchor} size={14} />}
      </button>
    </li>
  );
}
