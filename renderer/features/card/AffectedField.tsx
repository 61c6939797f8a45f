import { isSameName } from '@shared/domain/isSameName';
import { affectedUsed } from '@shared/domain/usedBefore';
import type { Card } from '@shared/model/records';
import { X } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { useDraft } from '../../ui/useDraft';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { keepOnLeaving } from './keepOnLeaving';
import { SuggestionChips } from './SuggestionChips';

/** Who or what was affected: chips, a box that adds one, and those used on other cards. */
export function AffectedField({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const box = useRef<HTMLInputElement>(null);
  const view = useStore(store, (state) => state.view);
  const used = useMemo(() => affectedUsed(view), [view]);
  const names = Object.keys(card.affected ?? {});
  const isHere = (word: string) => names.some((name) => isSameName(name, word));
  const set = (name: string, affected: boolean) =>
    void send({ type: 'card/set-affected', id: card.id, name, affected });
  const draft = useDraft('', (text) => {
    if (text.trim() !== '' && !isHere(text)) set(text, true);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      draft.commit();
    }
    if (event.key === 'Escape') draft.revert();
  };
  if (isReadOnly && names.length === 0) return null;
  return (
    <fieldset className="card-field" aria-label={t('card.affected')} onBlur={keepOnLeaving(draft.leave)}>
      <h4>{t('card.affected')}</h4>
      {names.map((name) => (
        <span key={name} className="chip">
          <span dir="auto">{shorten(name, 60)}</span>
          {!isReadOnly && (
            <IconButton
              icon={X}
              size={13}
              className="chip-remove"
              label={t('card.affectedRemove', { name: shorten(name, 60) })}
              tabIndex={tabIndex}
              onClick={() => {
                set(name, false);
                box.current?.focus();
              }}
            />
          )}
        </span>
      ))}
      {!isReadOnly && (
        <>
          <input
            ref={box}
            dir="auto"
            maxLength={1_000}
            aria-label={t('card.affectedAdd')}
            placeholder={t('card.affectedAdd')}
            tabIndex={tabIndex}
            value={draft.text}
            onFocus={draft.enter}
            onChange={(event) => draft.change(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <SuggestionChips
            words={used.filter((name) => !isHere(name))}
            typed={draft.text}
            tabIndex={tabIndex}
            onChoose={(name) => {
              draft.revert();
              set(name, true);
              box.current?.focus();
            }}
          />
        </>
      )}
    </fieldset>
  );
}
