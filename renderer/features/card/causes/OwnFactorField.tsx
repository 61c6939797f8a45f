import { isSameName } from '@shared/domain/isSameName';
import { factorsUsed } from '@shared/domain/usedBefore';
import { isFactor } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { useId, useMemo } from 'react';
import { useStore } from '../../../store/useStore';
import { useI18n } from '../../../ui/I18n';
import { useDraft } from '../../../ui/useDraft';
import { useCardServices } from '../cardServices';
import { keepOnLeaving } from '../keepOnLeaving';
import { leaveByKey } from '../leaveByKey';
import { SuggestionChips } from '../SuggestionChips';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1 };

/** A factor that the household makes up, with those it made up before one press away. */
export function OwnFactorField({ card, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send } = useCardServices();
  const field = useId();
  const view = useStore(store, (state) => state.view);
  const used = useMemo(() => factorsUsed(view), [view]);
  const { id, factor = '' } = card;
  const own = isFactor(factor) ? '' : factor;
  const set = (text: string) => void send({ type: 'card/set-factor', id, factor: text.trim() || null });
  const draft = useDraft(own, set);
  return (
    <fieldset className="card-field" aria-label={t('cause.ownFactor')} onBlur={keepOnLeaving(draft.leave)}>
      <label htmlFor={field}>{t('cause.ownFactor')}</label>
      <input
        id={field}
        className="word"
        dir="auto"
        maxLength={1_000}
        placeholder={t('cause.ownFactorHint')}
        tabIndex={tabIndex}
        value={draft.text}
        onFocus={draft.enter}
        onChange={(event) => draft.change(event.target.value)}
        onKeyDown={(event) => leaveByKey(event, draft)}
      />
      <SuggestionChips
        words={used.filter((word) => !isSameName(word, own))}
        typed={draft.text === own ? '' : draft.text}
        tabIndex={tabIndex}
        onChoose={(word) => {
          draft.revert();
          set(word);
        }}
      />
    </fieldset>
  );
}
