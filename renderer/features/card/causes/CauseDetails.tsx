import { cardsOf } from '@shared/domain/queries';
import type { Card } from '@shared/model/records';
import { GitBranch } from 'lucide-react';
import { ChoiceButtons } from '../../../ui/ChoiceButtons';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { shorten } from '../../../ui/visibleText';
import { useCardServices } from '../cardServices';
import { FactorButton } from '../FactorButton';
import { LinkedFrom } from '../LinkedFrom';
import { NewCardBox } from '../NewCardBox';
import { usePicker } from '../usePicker';
import { OwnFactorField } from './OwnFactorField';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1 };

/** What a cause unfolds: a factor of the household's own, whether it can be changed, what is behind it, what answers it. */
export function CauseDetails({ card, tabIndex }: Props) {
  const { t } = useI18n();
  const { isReadOnly } = useCardServices();
  const { id, canChange } = card;
  const isFixed = canChange === false;
  const title = shorten(card.title, 60);
  return (
    <>
      {!isReadOnly && (
        <>
          {!card.factor && <FactorButton card={card} look="words" tabIndex={tabIndex} />}
          <OwnFactorField card={card} tabIndex={tabIndex} />
        </>
      )}
      <CanChangeField card={card} tabIndex={tabIndex} />
      {!isReadOnly && (
        <>
          <NewCardBox
            card={card}
            column="cause"
            label={t('cause.howCome')}
            placeholder={t('cause.howComeHint')}
            tie={(cause) => ({ type: 'card/set-because', id, cause, because: true })}
            tabIndex={tabIndex}
          />
          <BehindButton card={card} tabIndex={tabIndex} />
        </>
      )}
      <LinkedFrom card={card} from="action" tabIndex={tabIndex} />
      {!isReadOnly && (
        <NewCardBox
          card={card}
          column="action"
          label={t(isFixed ? 'cause.newPlanB' : 'cause.newAction')}
          placeholder={isFixed ? t('plan.askB', { cause: title }) : t('column.action.teach')}
          tie={(action) => ({ type: 'card/set-link', id: action, target: id, linked: true })}
          tabIndex={tabIndex}
        />
      )}
    </>
  );
}

/** Yes, no, or not said. Pressing the answer that was given takes it back. */
function CanChangeField({ card: { id, canChange }, tabIndex }: Props) {
  const { t } = useI18n();
  const { send, isReadOnly } = useCardServices();
  if (isReadOnly && canChange === undefined) return null;
  const given = canChange === undefined ? null : canChange ? 'yes' : 'no';
  return (
    <div className="card-question">
      <h4>{t('cause.canChange')}</h4>
      <ChoiceButtons
        label={t('cause.canChange')}
        choices={[
          { id: 'yes', label: t('cause.canChangeYes') },
          { id: 'no', label: t('cause.canChangeNo') },
        ]}
        given={given}
        isDisabled={isReadOnly}
        tabIndex={tabIndex}
        onChoose={(answer) =>
          void send({
            type: 'card/set-can-change',
            id,
            canChange: answer === given ? null : answer === 'yes',
          })
        }
      />
    </div>
  );
}

/** Chooses among the causes that are there already. One that would lead round in a circle is refused, with words. */
function BehindButton({ card, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send } = useCardServices();
  const { triggerProps, picker } = usePicker(() => ({
    label: t('cause.behind'),
    items: cardsOf(store.get().view, card.place.retro, 'cause')
      .filter(({ id }) => id !== card.id)
      .map(({ id, title }) => ({ id, text: shorten(title, 140) })),
    selected: new Set(Object.keys(card.because ?? {})),
    onToggle: (cause, because) => void send({ type: 'card/set-because', id: card.id, cause, because }),
    empty: t('cause.behindEmpty'),
    find: t('card.find'),
  }));
  return (
    <>
      <button type="button" className="card-add" tabIndex={tabIndex} {...triggerProps}>
        <Icon of={GitBranch} size={15} />
        {t('cause.behindAdd')}
      </button>
      {picker}
    </>
  );
}
