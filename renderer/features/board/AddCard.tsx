import { isTooLongForCard, linesOf } from '@shared/domain/addCards';
import { longest } from '@shared/domain/longest';
import type { Column } from '@shared/model/columns';
import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useHold } from '../../store/useHold';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { type BoardController, scrollToEnd } from './boardController';
import type { BoardKeys } from './boardKeys';
import type { Drafts } from './drafts';

type Props = {
  readonly column: Column;
  readonly name: string;
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  /** What was being typed in each column: it is still there when one comes back. */
  readonly drafts: Drafts;
  /** Adds cards at the end of the column; false if that was refused. */
  readonly onAdd: (column: Column, titles: readonly string[]) => Promise<boolean>;
};

/** The text box at the foot of a column: a line and Enter make a card, several lines make several. */
export function AddCard({ column, name, controller, keys, drafts, onAdd }: Props) {
  const { t, language } = useI18n();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => drafts.get(column));
  const lines = linesOf(text);
  const isTooLong = lines.some(isTooLongForCard);

  const [isFocused, setFocused] = useState(false);
  useHold(isFocused && text !== '');
  useEffect(() => void drafts.set(column, text), [drafts, column, text]);
  const isAsked = useStore(controller.focus, (now) => now?.part === 'add' && now.column === column);
  useLayoutEffect(() => {
    if (!isAsked) return;
    box.current?.focus();
    controller.focus.set(null);
  }, [isAsked, controller]);

  const add = async (titles: readonly string[], typed: string) => {
    if (titles.length === 0 || titles.some(isTooLongForCard)) return;
    const [first = ''] = titles;
    const adding = onAdd(column, titles);
    setText('');
    scrollToEnd(controller, column);
    announce(
      titles.length === 1
        ? t('board.added', { column: name, title: shorten(first) })
        : t('board.addedMany', { column: name, count: titles.length }),
    );
    // Refused: what was typed comes back, in front of what has been typed since.
    if (!(await adding)) setText((since) => (since === '' ? typed : `${typed}\n${since}`));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (lines.length === 0) controller.emptyEnter.current?.(column);
      else void add(lines, text);
    } else if (text === '') keys?.onAddKey(event, column);
  };

  /** A list pasted into the empty box becomes cards at once; in the middle of a text it is left to be looked at. */
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const titles = linesOf(pasted);
    if (text.trim() !== '' || titles.length < 2 || titles.some(isTooLongForCard)) return;
    event.preventDefault();
    void add(titles, pasted);
  };

  const isHinting = isTooLong || lines.length > 1;
  const hint = () =>
    isTooLong
      ? t('board.tooLong', { limit: longest.title.toLocaleString(language) })
      : t('board.lines', { count: lines.length });
  return (
    <div className="add-card">
      <Icon of={Plus} size={16} className="add-card-sign" />
      <textarea
        ref={box}
        rows={1}
        dir="auto"
        spellCheck
        value={text}
        aria-label={t('board.addTo', { column: name })}
        placeholder={t('board.addTo', { column: name })}
        aria-invalid={isTooLong || undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      {isHinting && (
        <p
          className="add-card-hint"
          data-trouble={isTooLong || undefined}
          role={isTooLong ? 'alert' : undefined}
        >
          {hint()}
        </p>
      )}
    </div>
  );
}
