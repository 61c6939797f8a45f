import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { Bookmark } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { toggleUnfolded, useCardServices } from './cardServices';
import { FactorButton } from './FactorButton';
import { OutcomeChip } from './OutcomeChip';
import { OwnersButton } from './OwnersButton';

type Props = { readonly card: Card; readonly column: Column; readonly tabIndex: 0 | -1 };

const mostAffected = 4;

/** The few facts about a card that are worth a glance; each opens the place where it is changed. */
export function CardChips({ card, column, tabIndex }: Props) {
  if (!hasChips(card, column)) return null;
  return (
    <div className="card-chips">
      {column === 'happened' && <FactChips card={card} tabIndex={tabIndex} />}
      {column === 'cause' && <FactorButton card={card} look="chip" tabIndex={tabIndex} />}
      {column === 'action' && (
        <>
          <OwnersButton card={card} look="chip" tabIndex={tabIndex} />
          <OutcomeChip card={card} tabIndex={tabIndex} />
          <LessonChip card={card} />
        </>
      )}
    </div>
  );
}

function hasChips({ minutesToRecover, affected, factor, owners, outcomes, lessonFor }: Card, column: Column) {
  if (column === 'happened') return minutesToRecover !== undefined || affected !== undefined;
  if (column === 'cause') return factor !== undefined;
  return owners !== undefined || outcomes !== undefined || lessonFor !== undefined;
}

function FactChips({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const services = useCardServices();
  const { id, minutesToRecover: minutes } = card;
  const affected = Object.keys(card.affected ?? {});
  const shown = affected.slice(0, mostAffected);
  const open = () => toggleUnfolded(services, id, true);
  return (
    <>
      {minutes !== undefined && (
        <button type="button" className="chip chip-key" tabIndex={tabIndex} onClick={open}>
          {t('card.minutesChip', { count: minutes })}
        </button>
      )}
      {shown.map((name) => (
        <span key={name} className="chip" dir="auto">
          {shorten(name, 40)}
        </span>
      ))}
      {affected.length > shown.length && (
        <button type="button" className="chip" tabIndex={tabIndex} onClick={open}>
          +{affected.length - shown.length}
        </button>
      )}
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
