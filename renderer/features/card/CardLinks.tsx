import { cardById } from '@shared/domain/queries';
import { type Column, linkTarget } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { CornerDownRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';

type Props = { readonly card: Card; readonly column: Column; readonly tabIndex: 0 | -1 };

/** What a card is linked to, one line each. */
export function CardLinks({ card, column, tabIndex }: Props) {
  const targets = Object.keys(card.links ?? {});
  if (column === 'happened' || targets.length === 0) return null;
  return (
    <div className="card-links">
      {targets.map((id) => (
        <LinkLine key={id} id={id} from={column} tabIndex={tabIndex} />
      ))}
    </div>
  );
}

type LineProps = { readonly id: RecordId; readonly from: Column; readonly tabIndex: 0 | -1 };

/**
 * Pointing at it lights up the card it leads to; pressing it goes there. A card that was moved to another column keeps
 * links that mean nothing there: they are not shown until one of the two moves back.
 */
function LinkLine({ id, from, tabIndex }: LineProps) {
  const { t } = useI18n();
  const { store, goTo, highlighted } = useCardServices();
  const target = useStore(store, ({ view }) => cardById(view, id));
  const isLighting = useRef(false);
  const light = (isOn: boolean) => {
    if (isOn === isLighting.current) return;
    isLighting.current = isOn;
    highlighted.set(isOn ? id : null);
  };
  // A line that goes away under the pointer is never left by it.
  useEffect(() => () => void (isLighting.current && highlighted.set(null)), [highlighted]);
  if (target?.place.column !== linkTarget[from]) return null;
  const title = shorten(target.title, 160);
  if (target.binnedAt !== null) {
    return (
      <p className="card-link" data-gone="">
        <Icon of={CornerDownRight} size={14} />
        <span dir="auto">{title}</span> ({t('card.linkGone')})
      </p>
    );
  }
  return (
    <button
      type="button"
      className="card-link"
      data-column={target.place.column}
      aria-label={t('card.linkedTo', { title })}
      tabIndex={tabIndex}
      onPointerEnter={() => light(true)}
      onPointerLeave={() => light(false)}
      onFocus={() => light(true)}
      onBlur={() => light(false)}
      onClick={() => {
        light(false);
        goTo(id);
      }}
    >
      <Icon of={CornerDownRight} size={14} />
      <span dir="auto">{title}</span>
    </button>
  );
}
