import type { FileName, Settings, Theme } from '@shared/ipc/contract';
import { FilePlus2, FolderOpen, FolderSearch, Info, Keyboard, Save } from 'lucide-react';
import { useBridge } from '../../bridge/BridgeContext';
import type { BoardStore } from '../../store/boardStore';
import { useMachine } from '../../store/useMachine';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useI18n } from '../../ui/I18n';
import { PaperChoice } from '../../ui/PaperChoice';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Switch } from '../../ui/Switch';
import { useFileAction } from '../../ui/useFileAction';
import { WhoAsk } from '../../ui/WhoAsk';
import { CloseAtHand } from './CloseAtHand';
import { ReminderSettings } from './ReminderSettings';
import styles from './settings.module.css';

type Props = {
  readonly settings: Settings;
  /** The open board's file; null if none is open, or if it is the sample, which lies in the app's own folder. */
  readonly file: FileName | null;
  /** The open board, if it can be changed: it knows who its people are. */
  readonly board: BoardStore | null;
  readonly onClose: () => void;
  readonly onShow: (dialog: 'shortcuts' | 'about') => void;
};

/** Language, appearance, paper, the nudge, and where the open board lives. Each choice counts at once. */
export function SettingsDialog({ settings, file, board, onClose, onShow }: Props) {
  const { t } = useI18n();
  const bridge = useBridge();
  const { chosenLanguage, theme, nudge } = settings;
  const chooseLanguage = (language: 'system' | 'en' | 'fr') =>
    void bridge.invoke('settings:change', { chosenLanguage: language === 'system' ? null : language });
  const chooseTheme = (chosen: Theme) => void bridge.invoke('settings:change', { theme: chosen });

  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div className={styles.section}>
        <SegmentedControl
          label={t('settings.language')}
          value={chosenLanguage ?? 'system'}
          onChange={chooseLanguage}
          options={[
            { value: 'system', label: t('settings.languageSystem') },
            { value: 'fr', label: t('settings.french'), lang: 'fr' },
            { value: 'en', label: t('settings.english'), lang: 'en' },
          ]}
        />
        <SegmentedControl
          label={t('settings.theme')}
          value={theme}
          onChange={chooseTheme}
          options={[
            { value: 'system', label: t('settings.themeSystem') },
            { value: 'light', label: t('settings.themeLight') },
            { value: 'dark', label: t('settings.themeDark') },
          ]}
        />
        <PaperChoice paper={settings.paper} />
        <Switch
          label={t('settings.nudge')}
          hint={t('settings.nudgeHint')}
          isOn={nudge}
          onChange={(isOn) => void bridge.invoke('settings:change', { nudge: isOn })}
        />
      </div>
      <CloseAtHand settings={settings} />
      <ReminderSettings reminder={settings.reminder} />
      {board && <ThisMachine board={board} />}
      {file && <BoardFile file={file} onLeave={onClose} />}
      <footer className={styles.foot}>
        <Button look="quiet" icon={Keyboard} onClick={() => onShow('shortcuts')}>
          {t('settings.shortcuts')}
        </Button>
        <Button look="quiet" icon={Info} onClick={() => onShow('about')}>
          {t('settings.about')}
        </Button>
      </footer>
    </Dialog>
  );
}

/** Who uses this machine: their name stands by what is written here. */
function ThisMachine({ board }: { readonly board: BoardStore }) {
  const { machine, people, say, add } = useMachine(board);
  return (
    <section className={styles.section}>
      <WhoAsk people={people} current={machine.person} onSay={say} onAdd={add} />
    </section>
  );
}

function BoardFile({ file, onLeave }: { readonly file: FileName; readonly onLeave: () => void }) {
  const { t } = useI18n();
  const act = useFileAction();
  const actions = [
    { icon: FolderSearch, label: t('files.reveal'), channel: 'file:reveal' },
    { icon: Save, label: t('files.saveAs'), channel: 'file:save-as' },
    { icon: FolderOpen, label: t('files.choose'), channel: 'file:choose' },
    { icon: FilePlus2, label: t('files.create'), channel: 'file:create' },
  ] as const;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('settings.board')}</h3>
      <p className={styles.file}>
        <bdi>{file.name}</bdi>
        <small dir="auto">{file.folder}</small>
      </p>
      <div className={styles.actions}>
        {actions.map(({ icon, label, channel }) => (
          <Button
            key={label}
            icon={icon}
            onClick={() => {
              onLeave();
              void act(channel);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
