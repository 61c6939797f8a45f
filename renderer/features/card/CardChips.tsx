import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { Bookmark, Scale } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { DueButton } from './actions/DueButton';
import { PatternButton } from './actions/PatternButton';
import { PlanChips } from './actions/PlanChips';
import { FixedChip } from './causes/FixedChip';
import { FactChips } from './FactChips';
import { FactorButton } from './FactorButton';
import { OutcomeChip } from './OutcomeChip';
import { OwnersButton } from './OwnersButton';

type Props = { readonly card: Card; readonly column: Column; readonly tabIndex: 0 | -1 };

/** The few facts about a card that are worth a glance; each opens the place where it is changed. */
export function CardChips({ card, column, tabIndex }: Props) {
  return (
    <div className="card-chips">
      {column === 'happened' && <FactChips card={card} tabIndex={tabIndex} />}
      {column === 'cause' && (
        <>
          <FactorButton card={card} look="chip" tabIndex={tabIndex} />
          <FixedChip card={card} tabIndex={tabIndex} />
        </>
      )}
      {column === 'action' && <ActionChips card={card} tabIndex={tabIndex} />}
      {card.tradeOff && <TradeOffChip />}
    </div>
  );
}

function ActionChips({ card, tabIndex }: Omit<Props, 'column'>) {
  const { due, outcomes, owners, pattern, signal } = card;
  // That it is for the next time goes without saying on an action that says nothing else.
  const isPlanned = owners !== undefined || pattern !== undefined || signal !== undefined;
  const saysWhen = due !== undefined || (isPlanned && outcomes === undefined);
  return (
    <>
      <PatternButton card={card} look="chip" tabIndex={tabIndex} />
      <OwnersButton card={card} look="chip" tabIndex={tabIndex} />
      {saysWhen && <DueButton card={card} look="chip" tabIndex={tabIndex} />}
      <PlanChips card={card} tabIndex={tabIndex} />
      <OutcomeChip card={card} tabIndex={tabIndex} />
      <LessonChip card={card} />
    </>
  );
}

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
