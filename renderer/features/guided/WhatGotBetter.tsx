import type { Command } from '@shared/domain/commands';
import type { Retro } from '@shared/model/records';
import type { KeyboardEvent } from 'react';
import { useI18n } from '../../ui/I18n';
import { useDraft } from '../../ui/useDraft';
import styles from './Summary.module.css';

type Props = {
  readonly retro: Retro;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<unknown>;
};

/** What got better: one line, for those who have one. */
export function WhatGotBetter({ retro, isReadOnly, send }: Props) {
  const { t } = useI18n();
  const draft = useDraft(
    retro.better ?? '',
    (better) => void send({ type: 'retro/set-better', id: retro.id, better }),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') draft.commit();
    if (event.key === 'Escape') draft.revert();
  };
  return (
    <label className={styles.better}>
      {t('summary.better')}
      <input
        dir="auto"
        maxLength={1_000}
        placeholder={t('summary.betterHint')}
        readOnly={isReadOnly}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onFocus={draft.enter}
        onBlur={() => draft.leave()}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
