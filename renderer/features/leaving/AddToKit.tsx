import type { Command } from '@shared/domain/commands';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { mintId } from '../../bridge/mintId';
import type { Sent } from '../../store/boardStore';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import styles from './LeavingPage.module.css';

/** The box in which a thing to pack is written: a word and Enter. */
export function AddToKit({ send }: { readonly send: (command: Command) => Promise<Sent> }) {
  const { t } = useI18n();
  const box = useRef<HTMLInputElement>(null);

  const onKeyDown = async (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !box.current) return;
    const title = box.current.value.trim();
    if (title === '') return;
    box.current.value = '';
    const sent = await send({ type: 'kit/add', id: mintId('k'), title });
    // Refused: what was typed comes back.
    if (!sent.ok && box.current.value === '') box.current.value = title;
    if (sent.ok) announce(t('kit.added', { title: shorten(title) }));
  };
  return (
    <div className={styles.add}>
      <Icon of={Plus} size={16} />
      <input
        ref={box}
        dir="auto"
        aria-label={t('kit.add')}
        placeholder={t('kit.add')}
        maxLength={1_000}
        onKeyDown={(event) => void onKeyDown(event)}
      />
    </div>
  );
}
