import type { Settings } from '@shared/ipc/contract';
import { type QuickKey, quickKeys } from '@shared/ipc/quickKeys';
import { useBridge } from '../../bridge/BridgeContext';
import { useI18n } from '../../ui/I18n';
import { useKeyNames } from '../../ui/Keys';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import styles from './settings.module.css';

/** What makes the app reachable from elsewhere: a key, and staying there without its window. Both are off at first. */
export function CloseAtHand({ settings }: { readonly settings: Settings }) {
  const { t } = useI18n();
  const bridge = useBridge();
  const namesOf = useKeyNames();
  const { quickKey, isQuickKeyTaken, keepReady } = settings;
  const choose = (key: QuickKey | 'none') =>
    void bridge.invoke('settings:change', { quickKey: key === 'none' ? null : key });
  return (
    <section className={styles.section} aria-labelledby="settings-near">
      <h3 id="settings-near" className={styles.heading}>
        {t('settings.near')}
      </h3>
      <div className={styles.items}>
        <Select
          label={t('settings.quickKey')}
          value={quickKey ?? 'none'}
          onChange={choose}
          options={[
            { value: 'none', label: t('settings.quickKeyNone') },
            ...quickKeys.map((value) => ({
              value,
              label: namesOf(value.replace('CommandOrControl', 'Mod')).join(' + '),
            })),
          ]}
          hint={t(isQuickKeyTaken ? 'settings.quickKeyTaken' : 'settings.quickKeyHint')}
          isTrouble={isQuickKeyTaken}
        />
        <Switch
          label={t('settings.keepReady')}
          hint={t('settings.keepReadyHint')}
          isOn={keepReady}
          onChange={(isOn) => void bridge.invoke('settings:change', { keepReady: isOn })}
        />
      </div>
    </section>
  );
}
