import { Fragment } from 'react';
import { Dialog } from '../../ui/Dialog';
import { useI18n } from '../../ui/I18n';
import { Keys } from '../../ui/Keys';
import styles from './settings.module.css';

/** All that can be done from the keyboard. `Mod` is Ctrl, or ⌘ on a Mac. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const groups = [
    {
      name: t('shortcuts.everywhere'),
      keys: [
        [t('search.title'), 'Mod+K'],
        [t('shortcuts.new'), 'Mod+N'],
        [t('capture.title'), 'Mod+Shift+N'],
        [t('shortcuts.undo'), 'Mod+Z'],
        [t('shortcuts.redo'), 'Mod+Shift+Z'],
        [t('shortcuts.export'), 'Mod+E'],
        [t('shortcuts.open'), 'Mod+O'],
        [t('settings.title'), 'Mod+,'],
      ],
    },
    {
      name: t('shortcuts.list'),
      keys: [
        [t('shortcuts.walk'), '↑+↓'],
        [t('shortcuts.enter'), 'Enter'],
        [t('shortcuts.rename'), 'F2'],
        [t('shortcuts.delete'), 'Delete'],
        [t('shortcuts.more'), 'Shift+F10'],
      ],
    },
    {
      name: t('shortcuts.cards'),
      keys: [
        [t('cardKeys.arrows'), '↑+↓+←+→'],
        [t('cardKeys.edit'), 'Enter'],
        [t('cardKeys.details'), 'Mod+Enter'],
        [t('shortcuts.lift'), 'Space'],
        [t('shortcuts.carry'), '↑+↓+←+→'],
        [t('shortcuts.cancel'), 'Esc'],
        [t('cardKeys.moveNow'), 'Alt+↑'],
        [t('cardKeys.answer'), '1+2+3'],
        [t('cardKeys.delete'), 'Delete'],
        [t('shortcuts.more'), 'Shift+F10'],
        [t('shortcuts.add'), 'Enter'],
        [t('cardKeys.indent'), 'Tab'],
        [t('cardKeys.cut'), 'Mod+Shift+X'],
      ],
    },
    {
      name: t('shortcuts.guided'),
      keys: [
        [t('shortcuts.nextStep'), 'Ctrl+PageDown'],
        [t('shortcuts.previousStep'), 'Ctrl+PageUp'],
      ],
    },
  ] as const;
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose} isText>
      {groups.map(({ name, keys }) => (
        <section key={name} className={styles.section}>
          <h3 className={styles.heading}>{name}</h3>
          <dl className={styles.shortcuts}>
            {keys.map(([what, combination]) => (
              <Fragment key={what}>
                <dt>{what}</dt>
                <dd>
                  <Keys combination={combination} />
                </dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
