import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useBoard } from '../store/BoardContext';
import { keptDraft } from '../store/keptDraft';
import styles from './AddLine.module.css';
import { Icon } from './Icon';

type Props = {
  /** What is written here. What is not finished is kept by it, and is there when one comes back. */
  readonly what: 'lesson' | 'kit' | 'scenario' | 'breaker';
  /** The name of the box, and what stands in it while it is empty. */
  readonly label: string;
  /** Called with the trimmed text on Enter; what was refused comes back into the box. */
  readonly onAdd: (text: string) => Promise<boolean>;
  /** Characters that fit. */
  readonly longest?: number;
};

/** The box of a page in which something new is written: a sentence and Enter. The caret stays for the next one. */
export function AddLine({ what, label, onAdd, longest = 10_000 }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const draft = keptDraft(useBoard().get().id, what);
  const onKeyDown = async (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !box.current) return;
    const text = box.current.value.trim();
    if (text === '') return;
    box.current.value = '';
    draft.set('');
    if ((await onAdd(text)) || draft.get() !== '') return;
    draft.set(text);
    if (box.current) box.current.value = text;
  };
  return (
    <div className={styles.add}>
      <Icon of={Plus} size={16} />
      <input
        ref={box}
        dir="auto"
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        defaultValue={draft.get()}
        onChange={(event) => draft.set(event.target.value)}
        onKeyDown={(event) => void onKeyDown(event)}
      />
    </div>
  );
}
