import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { Bookmark, Scale } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { FixedChip } from './causes/FixedChip';
import { FactChips } from './FactChips';
import { FactorButton } from './FactorButton';
import { OutcomeChip } from './OutcomeChip';
import { OwnersButton } from './OwnersButton';

type Props = { readonly card: Card; readonly column: Column; readonly tabIndex: 0 | -1 };

/** The few facts about a card that are worth a glance; each opens the place where it is changed. */
export function CardChips({ card, column, tabIndex }: Props) {
  if (!hasChips(card, column)) return null;
  return (
    <div className="card-chips">
      {column === 'happened' && <FactChips card={card} tabIndex={tabIndex} />}
      {column === 'cause' && (
        <>
          <FactorButton card={card} look="chip" tabIndex={tabIndex} />
          <FixedChip card={card} tabIndex={tabIndex} />
        </>
      )}
      {column === 'action' && (
        <>
          <OwnersButton card={card} look="chip" tabIndex={tabIndex} />
          <OutcomeChip card={card} tabIndex={tabIndex} />
          <LessonChip card={card} />
        </>
      )}
      {card.tradeOff && <TradeOffChip />}
    </div>
  );
}

/** What a card of each column may have a chip of. */
const chipsOf: Readonly<Record<Column, readonly (keyof Card)[]>> = {
  happened: ['tradeOff', 'time', 'until', 'minutesToRecover', 'affected'],
  cause: ['tradeOff', 'factor', 'canChange'],
  action: ['tradeOff', 'owners', 'outcomes', 'lessonFor'],
};

const hasChips = (card: Card, column: Column): boolean =>
  chipsOf[column].some((field) => card[field] !== undefined);

function LessonChip({ card }: { readonly card: Card }) {
  const { t } = useI18n();
  if (!card.lessonFor) return null;
  return (
    <span className="chip chip-key">
      <Icon of={Bookmark} size={13} />
      {t('card.keptLesson')}
    </span>
  );
}

function TradeOffChip() {
  const { t } = useI18n();
  return (
    <span className="chip">
      <Icon of={Scale} size={13} />
      {t('card.tradeOff')}
    </span>
  );
}
