import { useI18n } from './I18n';
import { isMac } from './isMac';
import styles from './Keys.module.css';

const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Delete: '⌫' };
const named = {
  Enter: 'key.enter',
  Delete: 'key.delete',
  Space: 'key.space',
  Shift: 'key.shift',
  Esc: 'key.escape',
  PageDown: 'key.pageDown',
  PageUp: 'key.pageUp',
} as const;

/** The names of keys as they are written on the keyboard, in the language of the app. */
export function useKeyNames(): (combination: string) => readonly string[] {
  const { t } = useI18n();
  const nameOf = (key: string): string => {
    if (isMac && onMac[key]) return onMac[key];
    if (key === 'Mod') return 'Ctrl';
    return key in named ? t(named[key as keyof typeof named]) : key;
  };
  return (combination) => combination.split('+').map(nameOf);
}

/** Keys to be pressed: `Mod+Shift+Z`. */
export function Keys({ combination }: { readonly combination: string }) {
  const namesOf = useKeyNames();
  return namesOf(combination).map((name) => (
    <kbd key={name} className={styles.key}>
      {name}
    </kbd>
  ));
}
