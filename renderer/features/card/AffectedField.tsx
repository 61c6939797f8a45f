import type { Card } from '@shared/model/records';
import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { useDraft } from './useDraft';

/** Who or what was affected: chips, and a box that adds one. */
export function AffectedField({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const { send, isReadOnly } = useCardServices();
  const box = useRef<HTMLInputElement>(null);
  const names = Object.keys(card.affected ?? {});
  const set = (name: string, affected: boolean) =>
    void send({ type: 'card/set-affected', id: card.id, name, affected });
  const draft = useDraft('', (text) => {
    if (text.trim() !== '') set(text, true);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      draft.commit();
    }
    if (event.key === 'Escape') draft.revert();
  };
  return (
    <fieldset className="card-field" aria-label={t('card.affected')}>
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
        <input
          ref={box}
          dir="auto"
          maxLength={1_000}
          aria-label={t('card.affectedAdd')}
          placeholder={t('card.affectedAdd')}
          tabIndex={tabIndex}
          value={draft.text}
          onChange={(event) => draft.change(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={onKeyDown}
        />
      )}
    </fieldset>
  );
}
