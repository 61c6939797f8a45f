import type { BoardView, RecordView } from '@shared/model/records';
import type { Words } from '@shared/search/searchableTexts';
import { Search as SearchIcon } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { offeredActions } from '../../store/actions';
import { searchIn } from '../../store/searchIn';
import { AriaLocale } from '../../ui/AriaLocale';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import type { TypeAhead } from '../../ui/typeAhead';
import { shorten } from '../../ui/visibleText';
import { EntryRow } from './EntryRow';
import { EntrySection } from './EntrySection';
import { type Entry, mostOfAKind, sectionsOf } from './entries';
import { Hints } from './Hints';
import styles from './SearchPalette.module.css';
import { useActiveEntry } from './useActiveEntry';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
  /** Its text is in the box from the start. */
  readonly typeAhead: TypeAhead;
  readonly onClose: () => void;
  /** Shows what was chosen where it is; what is in the bin is taken back first. */
  readonly onRecord: (record: RecordView) => void;
  /** Carries out what was chosen. */
  readonly onAction: (run: () => void) => void;
};

const longestQuery = 200;
/** After the last letter, so that somebody who listens is not interrupted at each (ms). */
const quiet = 500;

/** One box to find anything on the board, in the bin, or among all that can be done. */
export function SearchPalette({ view, isReadOnly, typeAhead, onClose, onRecord, onAction }: Props) {
  const { t, language } = useI18n();
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const search = searchIn(words);
  const [text, setText] = useState(() => typeAhead.text().slice(0, longestQuery));
  const takeKeys = useCallback(
    (box: HTMLInputElement | null) => {
      if (!box) return;
      box.focus();
      typeAhead.end();
    },
    [typeAhead],
  );
  const [actions] = useState(offeredActions);
  const found = useMemo(() => search.find(view, text, mostOfAKind), [search, view, text]);
  const sections = useMemo(() => sectionsOf(actions, text, found), [actions, text, found]);
  const isAsking = text.trim() !== '';
  const count = sections.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
  usePrepared(search, view);

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    if (entry.kind === 'action') onAction(entry.action.run);
    else if (entry.kind !== 'bin' || !isReadOnly) onRecord(entry.record);
  };
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { active, isTold, onTyped, onQuiet, onKeyDown, ofList } = useActiveEntry(sections, list, choose);

  const said = count === 0 ? t('search.none', { text: shorten(text) }) : t('search.count', { count });
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => {
      announce(said);
      onQuiet();
    }, quiet);
    return () => clearTimeout(timer);
  }, [isAsking, said, onQuiet]);

  return (
    <AriaLocale>
      <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.overlay ?? ''}>
        <Modal className={styles.sheet ?? ''}>
          <Dialog aria-label={t('search.title')} className={styles.dialog ?? ''}>
            <div className={styles.head}>
              <Icon of={SearchIcon} size={19} />
              <input
                ref={takeKeys}
                type="text"
                role="combobox"
                aria-label={t('search.box')}
                aria-autocomplete="list"
                aria-haspopup="listbox"
                aria-expanded="true"
                aria-controls={id}
                aria-activedescendant={isTold && active !== null ? `${id}-${active}` : undefined}
                placeholder={t('search.box')}
                maxLength={longestQuery}
                autoComplete="off"
                autoCorrect="off"
                spellCheck={false}
                enterKeyHint="go"
                className={styles.box}
                value={text}
                onChange={({ target }) => {
                  onTyped(target.value.length > text.length);
                  setText(target.value);
                }}
                onKeyDown={onKeyDown}
              />
            </div>
            {!isAsking && <p className={styles.teach}>{t('search.teach')}</p>}
            <div
              ref={list}
              id={id}
              role="listbox"
              aria-label={t('search.results')}
              hidden={count === 0}
              className={styles.list}
              {...ofList}
            >
              {sections.map((section) => (
                <EntrySection
                  key={section.kind}
                  list={id}
                  section={section}
                  active={active}
                  onChoose={choose}
                  row={(entry) => (
                    <EntryRow
                      entry={entry}
                      view={view}
                      query={found.query}
                      words={words}
                      isReadOnly={isReadOnly}
                    />
                  )}
                />
              ))}
            </div>
            {count === 0 && (
              <div className={styles.none}>
                <p dir="auto">{t('search.none', { text: shorten(text) })}</p>
                <p>{t('search.noneHint')}</p>
              </div>
            )}
            <Hints />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}

/** Reads the board in idle time, so that the first letter finds it read. */
function usePrepared(search: ReturnType<typeof searchIn>, view: BoardView): void {
  useEffect(() => {
    const work = (deadline: IdleDeadline) => {
      if (!search.prepare(view, () => deadline.timeRemaining() > 1)) handle = requestIdleCallback(work);
    };
    let handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }, [search, view]);
}
