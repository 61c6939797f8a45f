import { Scissors } from 'lucide-react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useI18n } from '../../../ui/I18n';
import { IconButton } from '../../../ui/IconButton';
import { useDraft } from '../../../ui/useDraft';
import { cutKey } from './cutKey';
import { levelStyle } from './levelStyle';
import type { Row } from './outlineRows';
import type { Outline } from './useOutline';

type Props = {
  readonly row: Row;
  /** From 1. */
  readonly position: number;
  readonly isImpact: boolean;
  readonly outline: Outline;
  /** Of the text that says what the keys do. */
  readonly hintId: string;
  readonly onLeave: () => void;
};

/** One line of an outline. */
export function CascadeRow({ row, position, isImpact, outline, hintId, onLeave }: Props) {
  const { t } = useI18n();
  const draft = useDraft(row.text, (text) => outline.keep(row, text));
  const isFirst = position === 1;
  const { level, isCut } = row;

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Whether the key meant something here. */
  const act = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const { key, altKey, shiftKey, currentTarget: box } = event;
    const by = key === 'ArrowUp' ? -1 : 1;
    if (cutKey.isPressed(event)) outline.toggleCut(row, draft);
    else if (event.ctrlKey || event.metaKey) return false;
    else if (key === 'Escape') {
      draft.revert();
      onLeave();
    } else if (key === 'Enter' && row.isNew && draft.text.trim() === '') onLeave();
    else if (key === 'Enter') outline.add(row, draft, box.selectionStart);
    else if (key === 'Backspace' && draft.text === '') outline.remove(row, draft);
    else if (key === 'Tab') outline.indent(row, draft, shiftKey ? -1 : 1);
    else if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
    else if (altKey) outline.move(row, draft, by, box.selectionStart);
    else if (isAtEdge(box, by)) outline.step(row, by);
    else return false;
    return true;
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/\n\s*\S/.test(text.trim())) return;
    event.preventDefault();
    outline.paste(row, draft, text);
  };

  const place = { position, level };
  const label = isFirst ? t('cascade.trigger') : t(isImpact ? 'cascade.impact' : 'cascade.step', place);
  return (
    <li className="cascade-row" style={levelStyle(level)} data-cut={isCut || undefined}>
      <textarea
        ref={outline.ref(row.line)}
        rows={1}
        dir="auto"
        spellCheck
        maxLength={100_000}
        aria-label={label}
        aria-describedby={hintId}
        placeholder={t(isFirst ? 'cascade.trigger' : 'cascade.next')}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value.replace(/\r?\n/g, ' '))}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={draft.commit}
      />
      <IconButton
        icon={Scissors}
        size={15}
        label={t('cascade.cut')}
        aria-pressed={isCut}
        tabIndex={-1}
        onClick={() => outline.toggleCut(row, draft)}
      />
    </li>
  );
}

/** Whether the caret stands where an arrow key leads out of the box: at its end, or anywhere in its only line. */
function isAtEdge(box: HTMLTextAreaElement, by: 1 | -1): boolean {
  if (box.selectionStart !== box.selectionEnd) return false;
  const isOneLine = box.clientHeight < 2 * Number.parseFloat(getComputedStyle(box).lineHeight);
  return isOneLine || box.selectionStart === (by < 0 ? 0 : box.value.length);
}
