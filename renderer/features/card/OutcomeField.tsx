import type { Card } from '@shared/model/records';
import type { ReactNode } from 'react';
import { AnswerButtons } from '../../ui/AnswerButtons';
import { useI18n } from '../../ui/I18n';
import { useCardServices } from './cardServices';

type Props = { readonly card: Card; readonly past: ReactNode; readonly tabIndex: 0 | -1 };

/**
 * What became of an action, among its details. Where it was written it can be answered here; in a later retrospective
 * the card itself asks.
 */
export function OutcomeField({ card, past, tabIndex }: Props) {
  const { t } = useI18n();
  const { retro, send, isReadOnly } = useCardServices();
  const isOwn = card.place.retro === retro;
  if (!isOwn && !past) return null;
  const given = card.outcomes?.[retro] ?? null;
  return (
    <>
      <h4>{t('card.outcome')}</h4>
      {past}
      {isOwn && (
        <AnswerButtons
          label={t('card.outcome')}
          given={given}
          isDisabled={isReadOnly}
          tabIndex={tabIndex}
          onAnswer={(outcome) =>
            void send({
              type: 'card/set-outcome',
              id: card.id,
              retro,
              outcome: outcome === given ? null : outcome,
            })
          }
        />
      )}
    </>
  );
}
