import { cardById } from '@shared/domain/queries';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { CornerDownRight } from 'lucide-react';
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
        <LinkLine key={id} id={id} tabIndex={tabIndex} />
      ))}
    </div>
  );
}

/** Pointing at it lights up the card it leads to; pressing it goes there. */
function LinkLine({ id, tabIndex }: { readonly id: RecordId; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { store, goTo, highlighted } = useCardServices();
  const target = useStore(store, ({ view }) => cardById(view, id));
  if (!target) return null;
  const title = shorten(target.title, 160);
  if (target.binnedAt !== null) {
    return (
      <p className="card-link" data-gone="">
        <Icon of={CornerDownRight} size={14} />
        <span dir="auto">{title}</span> ({t('card.linkGone')})
      </p>
    );
  }
  const light = (isOn: boolean) => highlighted.set(isOn ? id : null);
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
