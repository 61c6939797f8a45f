import { asksPlanB } from '@shared/domain/planB';
import type { Card } from '@shared/model/records';
import { useStore } from '../../../store/useStore';
import { useI18n } from '../../../ui/I18n';
import { useCardServices } from '../cardServices';
import { LineField } from '../LineField';
import { DueButton } from './DueButton';
import { ExperimentFields } from './ExperimentFields';
import { PatternButton } from './PatternButton';
import { PlanFields } from './PlanFields';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1 };

/** What an action unfolds: what it waits for, by when, which pattern it is, the plans behind it, an experiment. */
export function ActionDetails({ card, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send } = useCardServices();
  const { id, signal = '' } = card;
  const fixed = useStore(store, ({ view }) => asksPlanB(view, card));
  return (
    <>
      <LineField
        label={t('plan.signal')}
        placeholder={t('plan.signalHint')}
        value={signal}
        onKeep={(text) => void send({ type: 'card/set-signal', id, signal: text })}
        tabIndex={tabIndex}
      />
      <PlanFields card={card} fixed={fixed} tabIndex={tabIndex} />
      <PatternButton card={card} look="words" tabIndex={tabIndex} />
      <DueButton card={card} look="words" tabIndex={tabIndex} />
      <ExperimentFields card={card} tabIndex={tabIndex} />
    </>
  );
}
