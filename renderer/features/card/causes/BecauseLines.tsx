import { chainBehind } from '@shared/domain/causes';
import type { Card } from '@shared/model/records';
import { CornerLeftUp } from 'lucide-react';
import { useStore } from '../../../store/useStore';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { shorten } from '../../../ui/visibleText';
import { useCardServices } from '../cardServices';

/** What is behind a cause, one line for each answer to "how come?", as far back as it goes. */
export function BecauseLines({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { store, goTo } = useCardServices();
  const view = useStore(store, (state) => (card.because ? state.view : null));
  if (!view) return null;
  return (
    <div className="card-links">
      {Object.keys(card.because ?? {}).map((id) => {
        const chain = chainBehind(view, card, id).map(({ title }) => shorten(title, 120));
        if (chain.length === 0) return null;
        return (
          <button
            key={id}
            type="button"
            className="card-link"
            data-column="cause"
            data-chain=""
            aria-label={t('cause.because', {
              chain: chain.reduceRight((behind, cause) => t('cause.andBecause', { cause, behind })),
            })}
            tabIndex={tabIndex}
            onClick={() => goTo(id)}
          >
            <Icon of={CornerLeftUp} size={14} />
            <span dir="auto">{chain.join(' ← ')}</span>
          </button>
        );
      })}
    </div>
  );
}
