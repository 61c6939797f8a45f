import { Sun } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import styles from './Guided.module.css';
import type { GuidedMemory } from './guidedMemory';

type Props = {
  readonly box: Ref<HTMLInputElement>;
  readonly memory: GuidedMemory;
  /** Adds a card that went well; false if that was refused. */
  readonly onAdd: (title: string) => Promise<boolean>;
  readonly onNext: () => void;
};

/** One good thing, however small: Enter adds it and stays, an empty Enter goes on. */
export function GoodThing({ box, memory, onAdd, onNext }: Props) {
  const { t } = useI18n();
  const text = useStore(memory, ({ good }) => good);
  const add = async () => {
    const title = text.trim();
    if (title === '') return onNext();
    const adding = onAdd(title);
    memory.change({ good: '' });
    announce(t('board.added', { column: t('column.happened'), title: shorten(title) }));
    // Refused: what was typed comes back, in front of what has been typed since.
    if (!(await adding)) memory.change({ good: `${text} ${memory.get().good}`.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };
  return (
    <span className={styles.good}>
      <Icon of={Sun} size={17} className={styles.sun} />
      <input
        ref={box}
        dir="auto"
        maxLength={1_000}
        aria-label={t('guided.goodBox')}
        placeholder={t('guided.goodBox')}
        value={text}
        onChange={(event) => memory.change({ good: event.target.value })}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
