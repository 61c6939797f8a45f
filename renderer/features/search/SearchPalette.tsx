import type { BoardView, RecordView } from '@shared/model/records';
import type { Words } from '@shared/search/searchableTexts';
import { Search as SearchIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { offeredActions } from '../../store/actions';
import { searchIn } from '../../store/searchIn';
import { AriaLocale } from '../../ui/AriaLocale';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { EntryRow, entryWords } from './EntryRow';
import { type Entry, mostOfAKind, sectionsOf } from './entries';
import { Hints } from './Hints';
import styles from './SearchPalette.module.css';

type Props = {
  readonly view: BoardView;
  readonly isReadOnly: boolean;
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
export function SearchPalette({ view, isReadOnly, onClose, onRecord, onAction }: Props) {
  const { t, language } = useI18n();
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const search = searchIn(words);
  const [text, setText] = useState('');
  const [actions] = useState(offeredActions);
  const found = useMemo(() => search.find(view, text, mostOfAKind), [search, view, text]);
  const sections = useMemo(() => sectionsOf(actions, text, found), [actions, text, found]);
  const isAsking = text.trim() !== '';
  const count = sections.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
  usePrepared(search, view);

  const said = count === 0 ? t('search.none', { text: shorten(text) }) : t('search.count', { count });
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => announce(said), quiet);
    return () => clearTimeout(timer);
  }, [isAsking, said]);

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    if (entry.kind === 'action') onAction(entry.action.run);
    else if (entry.kind !== 'bin' || !isReadOnly) onRecord(entry.record);
  };
  const entryOf = (key: unknown) => sections.flatMap(({ entries }) => entries).find((one) => one.key === key);
  // The arrow keys move the focus of the list; before that, and after a deletion, the first line is the one meant.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    choose(sections[0]?.entries[0]);
  };

  return (
    <AriaLocale>
      <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.overlay ?? ''}>
        <Modal className={styles.sheet ?? ''}>
          <Dialog aria-label={t('search.title')} className={styles.dialog ?? ''}>
            <Autocomplete inputValue={text} onInputChange={setText}>
              <div className={styles.head} onKeyDownCapture={onKeyDown}>
                <Icon of={SearchIcon} size={19} />
                <TextField aria-label={t('search.box')} autoFocus className={styles.field ?? ''}>
                  <Input
                    role="combobox"
                    aria-expanded="true"
                    aria-haspopup="listbox"
                    placeholder={t('search.box')}
                    maxLength={longestQuery}
                    className={styles.box ?? ''}
                  />
                </TextField>
              </div>
              {!isAsking && <p className={styles.teach}>{t('search.teach')}</p>}
              <ListBox
                aria-label={t('search.results')}
                className={styles.list ?? ''}
                onAction={(key) => choose(entryOf(key))}
                escapeKeyBehavior="none"
                renderEmptyState={() => (
                  <div className={styles.none}>
                    <p dir="auto">{t('search.none', { text: shorten(text) })}</p>
                    <p>{t('search.noneHint')}</p>
                  </div>
                )}
              >
                {sections.map(({ kind, entries, more }) => (
                  <ListBoxSection key={kind} id={`kind ${kind}`} className={styles.section ?? ''}>
                    <Header className={styles.heading ?? ''}>
                      {t(`search.kind.${kind}`)}
                      {more > 0 && <small>{t('search.more', { count: more })}</small>}
                    </Header>
                    {entries.map((entry) => (
                      <ListBoxItem
                        key={entry.key}
                        id={entry.key}
                        textValue={entryWords(entry)}
                        className={styles.option ?? ''}
                      >
                        <EntryRow
                          entry={entry}
                          view={view}
                          query={found.query}
                          words={words}
                          isReadOnly={isReadOnly}
                        />
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                ))}
              </ListBox>
            </Autocomplete>
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
