import { isSameName } from '@shared/domain/isSameName';
import { Check, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { useHold } from '../../store/useHold';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { onceFocusSettles } from '../../ui/onceFocusSettles';
import { PopoverDialog } from '../../ui/PopoverDialog';
import './picker.css';

type PickerItem = {
  readonly id: string;
  readonly text: string;
  /** In front of the text. */
  readonly mark?: ReactNode;
};

export type PickerProps = {
  /** The name of the list, and its heading. */
  readonly label: string;
  readonly items: readonly PickerItem[];
  readonly selected: ReadonlySet<string>;
  readonly onToggle: (id: string, isSelected: boolean) => void;
  /** What to say instead of an empty list. */
  readonly empty: string;
  /** The name of the search box. */
  readonly find: string;
  /** Makes a new item of what was typed, where that is possible. */
  readonly onAdd?: (text: string) => void;
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
};

/** With fewer one sees them all at a glance. */
const searchFrom = 7;
/** More are found by typing. */
const mostShown = 60;
const addId = '+';

/** A list of things to check, below the button that opened it. Searching ignores accents and case. */
export function Picker(props: PickerProps) {
  const { label, items, selected, onToggle, empty, find, onAdd, anchor, onClose } = props;
  const { t } = useI18n();
  useHold(true);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const found = typed === '' ? items : items.filter(({ text }) => contains(text, typed));
  const isNew = typed !== '' && !items.some(({ text }) => isSameName(text, typed));
  const shown = found.slice(0, mostShown);
  const hasSearch = onAdd !== undefined || items.length >= searchFrom;

  const listBox = useRef<HTMLDivElement>(null);
  // React Aria takes the click that Enter makes for a screen reader's, and may leave the focus on the list itself: with
  // one item in it no key would lead on.
  useEffect(() => {
    const list = listBox.current;
    const onFocus = () =>
      onceFocusSettles(() => {
        if (document.activeElement === list) list?.querySelector<HTMLElement>('[role="option"]')?.focus();
      });
    onFocus();
    list?.addEventListener('focus', onFocus);
    return () => list?.removeEventListener('focus', onFocus);
  }, []);

  const act = (keys: ReadonlySet<string>) => {
    if (keys.has(addId)) {
      onAdd?.(typed);
      setQuery('');
      return;
    }
    for (const { id } of shown) if (keys.has(id) !== selected.has(id)) onToggle(id, keys.has(id));
    // What was looked for has been found: the next name can be typed.
    if (shown.length === 1) setQuery('');
  };
  /** At the first press, whatever was typed: a search box alone would only be emptied by it. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };

  const list = (
    <ListBox
      ref={listBox}
      aria-label={label}
      className="picker-list"
      selectionMode="multiple"
      selectedKeys={shown.flatMap(({ id }) => (selected.has(id) ? [id] : []))}
      onSelectionChange={(keys) =>
        act(keys === 'all' ? new Set(shown.map(({ id }) => id)) : (keys as Set<string>))
      }
      renderEmptyState={() => (
        <p className="picker-empty">{items.length === 0 ? empty : t('card.noMatch')}</p>
      )}
      autoFocus={hasSearch ? false : 'first'}
      escapeKeyBehavior="none"
    >
      {shown.map(({ id, text, mark }) => (
        <ListBoxItem key={id} id={id} textValue={text} className="picker-item">
          <span className="picker-check">
            <Icon of={Check} size={14} />
          </span>
          {mark}
          <span dir="auto">{text}</span>
        </ListBoxItem>
      ))}
      {onAdd && isNew && (
        <ListBoxItem key={addId} id={addId} textValue={typed} className="picker-item">
          <Icon of={Plus} size={16} />
          <span dir="auto">{typed}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <PopoverDialog
      label={label}
      anchor={anchor}
      placement="bottom start"
      classNames={['picker', 'picker-dialog']}
      onClose={onClose}
    >
      <div className="picker-parts" onKeyDownCapture={onKeyDown}>
        <h4 className="picker-heading">{label}</h4>
        {hasSearch ? (
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={find} autoFocus className="picker-search">
              <Input placeholder={find} maxLength={1_000} />
            </SearchField>
            {list}
          </Autocomplete>
        ) : (
          list
        )}
        {found.length > shown.length && (
          <p className="picker-empty">{t('card.others', { count: found.length - shown.length })}</p>
        )}
      </div>
    </PopoverDialog>
  );
}
