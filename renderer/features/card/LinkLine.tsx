import { cardById } from '@shared/domain/queries';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import { CornerDownRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';

type Props = {
  readonly id: RecordId;
  /** The column that it must be in for the link to mean anything. */
  readonly column: Column | null;
  readonly tabIndex: 0 | -1;
};

/**
 * A line that leads to another card. Pointing at it lights that card up; pressing it goes there. A card that was moved
 * to another column keeps links that mean nothing there: they are not shown until one of the two moves back.
 */
export function LinkLine({ id, column, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, goTo, highlighted, isVeiled } = useCardServices();
  const target = useStore(store, ({ view }) => cardById(view, id));
  const isLighting = useRef(false);
  const light = (isOn: boolean) => {
    if (isOn === isLighting.current) return;
    isLighting.current = isOn;
    highlighted.set(isOn ? id : null);
  };
  // A line that goes away under the pointer is never left by it.
  useEffect(() => () => void (isLighting.current && highlighted.set(null)), [highlighted]);
  if (!target || target.place.column !== column || isVeiled(target)) return null;
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
