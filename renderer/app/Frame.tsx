import { Menu as MenuIcon, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useI18n } from '../ui/I18n';
import { IconButton } from '../ui/IconButton';
import { useMediaQuery } from '../ui/useMediaQuery';
import styles from './Frame.module.css';

type Props = {
  readonly isListOpen: boolean;
  readonly onList: (open: boolean) => void;
  readonly sidebar: ReactNode;
  readonly banner: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
};

/** Below this width the list is a drawer (the same number as in Frame.module.css). */
const narrow = '(max-width: 820px)';

/** The window's parts: the list at the side, the page, the foot. On a narrow window the list comes when called. */
export function Frame({ isListOpen, onList, sidebar, banner, foot, children }: Props) {
  const { t } = useI18n();
  const isNarrow = useMediaQuery(narrow);
  const isDrawerOpen = isNarrow && isListOpen;
  const button = useRef<HTMLButtonElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (isDrawerOpen) {
      // The page's link, and after it what is open on that page.
      const here = [...(side.current?.querySelectorAll<HTMLElement>('[aria-current]') ?? [])].at(-1);
      (here ?? side.current?.querySelector('button'))?.focus();
    } else if (wasOpen.current && side.current?.contains(document.activeElement)) {
      button.current?.focus();
    }
    wasOpen.current = isDrawerOpen;
  }, [isDrawerOpen]);

  return (
    <div className={styles.frame} data-list={isDrawerOpen ? 'open' : 'closed'}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut for the button that closes the list */}
      <div
        ref={side}
        className={styles.side}
        inert={isNarrow && !isListOpen}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isDrawerOpen && !event.defaultPrevented) onList(false);
        }}
      >
        {isDrawerOpen && (
          <IconButton
            icon={X}
            label={t('ui.closeMenu')}
            className={styles.close}
            onClick={() => onList(false)}
          />
        )}
        {sidebar}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside the list closes it; so does its button */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same */}
      {isDrawerOpen && <div className={styles.scrim} onClick={() => onList(false)} />}
      <div className={styles.body} inert={isDrawerOpen}>
        {isNarrow && (
          <div className={styles.bar}>
            <IconButton
              ref={button}
              icon={MenuIcon}
              label={t('ui.openMenu')}
              aria-expanded={isDrawerOpen}
              onClick={() => onList(true)}
            />
            <span aria-hidden="true" className={styles.brand}>
              {t('app.name')}
              <i>.</i>
            </span>
          </div>
        )}
        {banner}
        <main className={styles.page}>{children}</main>
        {foot}
      </div>
    </div>
  );
}
