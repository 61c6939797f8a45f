import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { ChevronDown, ChevronUp, Ellipsis, GripVertical, Sun } from 'lucide-react';
import { use } from 'react';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import type { useMenu } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';
import type { CardViewProps } from './CardView';
import { CardsPainted, toggleUnfolded, useCardServices } from './cardServices';
import { FactorButton } from './FactorButton';
import { LinkButton } from './LinkButton';
import { OwnersButton } from './OwnersButton';

type Trigger = ReturnType<typeof useMenu>['triggerProps'];

type Props = {
  readonly card: Card;
  readonly column: Column;
  readonly tabIndex: 0 | -1;
  readonly isUnfolded: boolean;
  readonly handle: NonNullable<CardViewProps['handle']>;
  readonly moving: Trigger;
  readonly more: Trigger;
};

/**
 * What one can do with a card: shown when it is pointed at or has the focus, and always there for the keyboard. It makes up
 * half of a board, so that the cards are on the screen before it.
 */
export function CardTools(props: Props) {
  return use(CardsPainted) && <Tools {...props} />;
}

function Tools({ card, column, tabIndex, isUnfolded, handle, moving, more }: Props) {
  const { t } = useI18n();
  const services = useCardServices();
  const title = shorten(card.title);
  return (
    <fieldset className="card-tools" aria-label={t('card.tools')}>
      <IconButton
        icon={GripVertical}
        size={17}
        label={t('card.move', { title })}
        tip={t('card.moveTip')}
        className="card-handle"
        tabIndex={tabIndex}
        {...moving}
        {...handle}
      />
      {column === 'happened' && (
        <IconButton
          icon={Sun}
          size={17}
          label={t('card.wentWell')}
          aria-pressed={card.wentWell === true}
          tabIndex={tabIndex}
          onClick={() =>
            void services.send({ type: 'card/set-went-well', id: card.id, wentWell: !card.wentWell })
          }
        />
      )}
      {column === 'cause' && <FactorButton card={card} look="tool" tabIndex={tabIndex} />}
      {column === 'action' && <OwnersButton card={card} look="tool" tabIndex={tabIndex} />}
      {column !== 'happened' && !isUnfolded && (
        <LinkButton card={card} column={column} look="tool" tabIndex={tabIndex} />
      )}
      <IconButton
        icon={isUnfolded ? ChevronUp : ChevronDown}
        size={17}
        label={t('card.details', { title })}
        tip={t('card.detailsTip')}
        aria-expanded={isUnfolded}
        tabIndex={tabIndex}
        onClick={() => toggleUnfolded(services, card.id)}
      />
      <IconButton
        icon={Ellipsis}
        size={17}
        label={t('card.more', { title })}
        tip={t('card.moreTip')}
        tabIndex={tabIndex}
        {...more}
      />
    </fieldset>
  );
}
