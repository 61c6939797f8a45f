import { isTooLongForCard, linesOf } from '@shared/domain/addCards';
import { longest } from '@shared/domain/longest';
import type { CaptureTarget } from '@shared/ipc/contract';
import { Check, PenLine } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { Button } from '../../ui/Button';
import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { Keys } from '../../ui/Keys';
import { shorten } from '../../ui/visibleText';
import styles from './CaptureBox.module.css';
import { useFiling } from './useFiling';

type Props = {
  readonly target: CaptureTarget;
  /** What was typed before and not filed, perhaps before the last start. */
  readonly draft: string;
};

/**
 * A text box and where its text goes. Enter files it and leaves the box open for the next one; Escape closes the window,
 * and what was typed waits.
 */
export function CaptureBox({ target, draft }: Props) {
  const { t, language } = useI18n();
  const bridge = useBridge();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(draft);
  const { said, file, forget } = useFiling(setText);
  const lines = linesOf(text);
  const isTooLong = lines.some(isTooLongForCard);

  useEffect(() => void bridge.invoke('capture:draft', { text }), [bridge, text]);
  useEffect(() => {
    const take = () => box.current?.focus();
    take();
    return bridge.on('capture:shown', () => {
      forget();
      take();
    });
  }, [bridge, forget]);

  const close = (opensApp: boolean) => void bridge.invoke('capture:close', { opensApp });
  const add = (titles: readonly string[], typed: string) => {
    if (titles.length === 0 || titles.some(isTooLongForCard)) return;
    if (target.kind === 'retro') void file(titles, typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close(false);
    if (event.key !== 'Enter' || event.shiftKey || event.target !== box.current) return;
    event.preventDefault();
    add(lines, text);
  };
  /** As in the box of a column: a list becomes cards at once, in the middle of a text it is left to be looked at. */
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const titles = linesOf(pasted);
    if (text.trim() !== '' || titles.length < 2 || titles.some(isTooLongForCard) || target.kind !== 'retro')
      return;
    event.preventDefault();
    add(titles, pasted);
  };

  return (
    // Escape closes the window wherever the focus is.
    <main className={styles.sheet} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h1>{t('capture.title')}</h1>
        {target.kind === 'retro' && (
          <p dir="auto">
            {t('capture.into', {
              title: shorten(target.title, 40),
              date: dayAndMonth(target.date, localDay(), localeOf(language)),
            })}
          </p>
        )}
      </header>
      <div className={styles.line}>
        <Icon of={PenLine} size={18} className={styles.sign} />
        <textarea
          ref={box}
          rows={1}
          dir="auto"
          value={text}
          aria-label={t('capture.box')}
          placeholder={t('capture.placeholder')}
          aria-invalid={isTooLong || undefined}
          onChange={(event) => {
            setText(event.target.value);
            forget();
          }}
          onPaste={onPaste}
        />
      </div>
      <footer className={styles.foot}>
        <p role="status" data-tone={said?.tone}>
          {said?.tone === 'good' && <Icon of={Check} size={15} />}
          {said?.text ?? (target.kind === 'nowhere' ? t(`capture.nowhere.${target.why}`) : '')}
          {!said && isTooLong && t('board.tooLong', { limit: longest.title.toLocaleString(language) })}
          {!said && !isTooLong && lines.length > 1 && t('board.lines', { count: lines.length })}
        </p>
        {target.kind === 'nowhere' ? (
          <Button onClick={() => close(true)}>{t('capture.openApp')}</Button>
        ) : (
          <span className={styles.keys} aria-hidden="true">
            <Keys combination="Enter" /> {t('capture.enter')} <Keys combination="Esc" /> {t('capture.escape')}
          </span>
        )}
      </footer>
    </main>
  );
}
