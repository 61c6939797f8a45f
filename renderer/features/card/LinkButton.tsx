import { cardById, cardsOf } from '@shared/domain/queries';
import { type Column, linkTarget } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { Link2 } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { usePicker } from './usePicker';

type Props = {
  readonly card: Card;
  readonly column: Column;
  readonly look: 'tool' | 'words';
  readonly tabIndex: 0 | -1;
};

/** Links an action to its causes, or a cause to what happened. */
export function LinkButton({ card, column, look, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send, isVeiled } = useCardServices();
  const target = linkTarget[column];
  const from = column === 'action' ? 'action' : 'cause';
  const label = t(`card.linkAdd.${from}`);
  const { triggerProps, picker } = usePicker(() => {
    const { view } = store.get();
    const linked = Object.keys(card.links ?? {}).flatMap((id) => cardById(view, id) ?? []);
    const here = target ? cardsOf(view, card.place.retro, target) : [];
    const elsewhere = linked.filter((other) => !here.some(({ id }) => id === other.id));
    return {
      label: t(`card.link.${from}`),
      items: [...elsewhere, ...here]
        .filter((other) => !isVeiled(other))
        .map(({ id, title }) => ({ id, text: shorten(title, 140) })),
      selected: new Set(Object.keys(card.links ?? {})),
      onToggle: (id, linked) => void send({ type: 'card/set-link', id: card.id, target: id, linked }),
      empty: t(`card.linkEmpty.${from}`),
      find: t('card.find'),
    };
  });
  if (!target) return null;
  return (
    <>
      {look === 'tool' ? (
        <IconButton icon={Link2} size={17} label={label} tabIndex={tabIndex} {...triggerProps} />
      ) : (
        <button type="button" className="card-add" tabIndex={tabIndex} {...triggerProps}>
          <Icon of={Link2} size={15} />
          {label}
        </button>
      )}
      {picker}
    </>
  );
}
