import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useHold } from '../store/useHold';
import { AriaLocale } from './AriaLocale';
import { Icon } from './Icon';
import styles from './MenuSurface.module.css';
import type { MenuEntry, MenuGroup } from './useMenu';

type Props = {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly anchor: RefObject<Element | null>;
  /** Where the pointer was, for a context menu. */
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly onChoose: (entry: MenuEntry) => void;
  readonly onClose: () => void;
};

/** An open menu: arrows, type-ahead, Escape and focus are React Aria's. */
export function MenuSurface({ label, groups, anchor, point, onChoose, onClose }: Props) {
  useHold(true);
  return (
    <AriaLocale>
      <Popover
        isOpen
        onOpenChange={onClose}
        triggerRef={anchor}
        {...(point && { getTargetRect: () => new DOMRect(point.x, point.y, 0, 0) })}
        placement="bottom start"
        offset={point ? 2 : 5}
        aria-label={label}
        className={styles.popover ?? ''}
      >
        <Menu aria-label={label} onClose={onClose} autoFocus="first" className={styles.menu ?? ''}>
          {groups.map((group) => (
            <MenuSection
              key={group.id}
              // Sections and items share one space of keys; the same key twice hangs the collection.
              id={`group ${group.id}`}
              className={styles.group ?? ''}
              {...(!group.label && { 'aria-label': label })}
              {...choiceOf(group)}
            >
              {group.label && <Header className={styles.heading ?? ''}>{group.label}</Header>}
              {group.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} onChoose={() => onChoose(entry)} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </AriaLocale>
  );
}

/** In a group where entries are checked, exactly one is: assistive technology is told so. */
function choiceOf({ entries }: MenuGroup) {
  if (entries.every(({ isChecked }) => isChecked === undefined)) return {};
  const selectedKeys = entries.flatMap(({ id, isChecked }) => (isChecked ? [id] : []));
  return { selectionMode: 'single', selectedKeys, disallowEmptySelection: true } as const;
}

type EntryProps = { readonly entry: MenuEntry; readonly onChoose: () => void };

function Entry({ entry, onChoose }: EntryProps) {
  const { id, label, icon, tone = 'plain', isDisabled = false, isChecked } = entry;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      onAction={onChoose}
      className={`${styles.entry} ${styles[tone]}`}
    >
      {icon && <Icon of={icon} size={17} />}
      <span className={styles.words}>{label}</span>
      {isChecked && <Icon of={Check} size={16} />}
    </MenuItem>
  );
}
