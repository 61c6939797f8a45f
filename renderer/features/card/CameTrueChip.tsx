import { scenariosIn } from '@shared/domain/scenarios';
import type { Card } from '@shared/model/records';
import { Route } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1; readonly onOpen: () => void };

/** That we had seen a fact coming: nothing where no scenario that it names is on the board any more. */
export function CameTrueChip({ card, tabIndex, onOpen }: Props) {
  const { t } = useI18n();
  const { store } = useCardServices();
  const view = useStore(store, (state) => state.view);
  const known = useMemo(() => scenariosIn(view, card), [view, card]);
  if (known.length === 0) return null;
  const titles = known.map(({ scenario }) => shorten(scenario.title)).join(' · ');
  return (
    <button
      type="button"
      className="chip"
      aria-label={t('cameTrue.chipOf', { titles })}
      tabIndex={tabIndex}
      onClick={onOpen}
    >
      <Icon of={Route} size={13} />
      {t('cameTrue.chip')}
    </button>
  );
}
