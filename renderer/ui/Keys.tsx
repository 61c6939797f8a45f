import { useI18n } from './I18n';
import styles from './Keys.module.css';

const isMac = navigator.userAgent.includes('Mac');

const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Enter: '↩', Delete: '⌫' };
const named = {
  Enter: 'key.enter',
  Delete: 'key.delete',
  Space: 'key.space',
  Shift: 'key.shift',
  Esc: 'key.escape',
  PageDown: 'key.pageDown',
  PageUp: 'key.pageUp',
} as const;

/** Keys as they are written on the keyboard, in the language of the app: `Mod+Shift+Z`. */
export function Keys({ combination }: { readonly combination: string }) {
  const { t } = useI18n();
  const nameOf = (key: string): string => {
    if (isMac && onMac[key]) return onMac[key];
    if (key === 'Mod') return 'Ctrl';
    return key in named ? t(named[key as keyof typeof named]) : key;
  };
  return combination.split('+').map((key) => (
    <kbd key={key} className={styles.key}>
      {nameOf(key)}
    </kbd>
  ));
}
