import { outcomes } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { useCardServices } from './cardServices';

type Props = { readonly card: Card; readonly label: string; readonly tabIndex: 0 | -1 };

/** The three answers to “did it work?”. Pressing the one that was given takes it back. */
export function OutcomeButtons({ card, label, tabIndex }: Props) {
  const { t } = useI18n();
  const { retro, send, isReadOnly } = useCardServices();
  const given = card.outcomes?.[retro];
  return (
    <fieldset className="outcomes" aria-label={label} disabled={isReadOnly}>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          aria-pressed={given === outcome}
          data-outcome={outcome}
          tabIndex={tabIndex}
          onClick={() =>
            void send({
              type: 'card/set-outcome',
              id: card.id,
              retro,
              outcome: given === outcome ? null : outcome,
            })
          }
        >
          {t(`outcome.${outcome}`)}
        </button>
      ))}
    </fieldset>
  );
}
