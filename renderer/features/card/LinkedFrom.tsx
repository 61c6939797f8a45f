import { cardsOf } from '@shared/domain/queries';
import type { Column } from '@shared/model/columns';
import type { BoardView, Card } from '@shared/model/records';
import { Link2 } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { LinkLine } from './LinkLine';
import { usePicker } from './usePicker';

type Props = {
  readonly card: Card;
  /** The column of the cards that link to this one: causes to what happened, actions to a cause. */
  readonly from: Extract<Column, 'cause' | 'action'>;
  readonly tabIndex: 0 | -1;
};

/** The cards that link to this one, and a list to choose them from: a link seen from its other end. */
export function LinkedFrom({ card, from, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const { id } = card;
  const view = useStore(store, (state) => state.view);
  const linking = useMemo(() => linkingTo(view, id, from), [view, id, from]);
  const label = t(`card.linkFrom.${from}`);
  const { triggerProps, picker } = usePicker(() => {
    const here = cardsOf(store.get().view, card.place.retro, from);
    const elsewhere = linking.filter((other) => !here.some((each) => each.id === other.id));
    return {
      label: t(`card.linkedFrom.${from}`),
      items: [...elsewhere, ...here].map((other) => ({ id: other.id, text: shorten(other.title, 140) })),
      selected: new Set(linking.map((other) => other.id)),
      onToggle: (other, linked) => void send({ type: 'card/set-link', id: other, target: id, linked }),
      empty: t(`card.linkFromEmpty.${from}`),
      find: t('card.find'),
    };
  });
  if (isReadOnly && linking.length === 0) return null;
  return (
    <div className="card-linked">
      {linking.length > 0 && <h4>{t(`card.linkedFrom.${from}`)}</h4>}
      {linking.map((other) => (
        <LinkLine key={other.id} id={other.id} column={from} tabIndex={tabIndex} />
      ))}
      {!isReadOnly && (
        <button type="button" className="card-add" tabIndex={tabIndex} {...triggerProps}>
          <Icon of={Link2} size={15} />
          {label}
        </button>
      )}
      {picker}
    </div>
  );
}

const linkingTo = (view: BoardView, id: string, from: Column): readonly Card[] =>
  [...view.values()].filter(
    (record): record is Card =>
      record.type === 'card' &&
      record.binnedAt === null &&
      record.place.column === from &&
      record.links?.[id] === true,
  );
