import type { Command } from '@shared/domain/commands';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { mintId } from '../../bridge/mintId';
import type { Sent } from '../../store/boardStore';
import { reveal } from '../../store/reveal';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import styles from './LessonsPage.module.css';

/** The box in which a lesson is written by hand: a sentence and Enter. */
export function AddLesson({ send }: { readonly send: (command: Command) => Promise<Sent> }) {
  const { t } = useI18n();
  const box = useRef<HTMLInputElement>(null);

  const onKeyDown = async (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !box.current) return;
    const statement = box.current.value.trim();
    if (statement === '') return;
    const id = mintId('l');
    box.current.value = '';
    const sent = await send({ type: 'lesson/add', id, statement });
    // Refused: what was typed comes back.
    if (!sent.ok && box.current.value === '') box.current.value = statement;
    if (!sent.ok) return;
    announce(t('lessons.added', { statement: shorten(statement) }));
    reveal(id, { focus: false });
  };
  return (
    <div className={styles.add}>
      <Icon of={Plus} size={16} />
      <input
        ref={box}
        dir="auto"
        aria-label={t('lessons.add')}
        placeholder={t('lessons.add')}
        maxLength={longestStatement}
        onKeyDown={(event) => void onKeyDown(event)}
      />
    </div>
  );
}

const longestStatement = 10_000;
