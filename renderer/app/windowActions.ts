import type { Translate } from '@shared/i18n/translator';
import type { Bridge, Settings, Theme } from '@shared/ipc/contract';
import {
  FilePlus2,
  FolderOpen,
  FolderSearch,
  Info,
  Keyboard,
  Languages,
  Monitor,
  Moon,
  PenLine,
  Save,
  Settings2,
  Sun,
} from 'lucide-react';
import type { Action } from '../store/actions';
import type { useFileAction } from '../ui/useFileAction';
import type { DialogName } from './Dialogs';

type Around = {
  readonly t: Translate;
  readonly bridge: Bridge;
  readonly settings: Settings;
  readonly openDialog: (dialog: DialogName) => void;
  readonly act: ReturnType<typeof useFileAction>;
};

/** What can be done with the window and with files, whichever board is open. */
export function windowActions({ t, bridge, settings, openDialog, act }: Around): readonly Action[] {
  const looks = [
    { theme: 'light', label: t('do.light'), icon: Sun },
    { theme: 'dark', label: t('do.dark'), icon: Moon },
    { theme: 'system', label: t('do.system'), icon: Monitor },
  ] as const satisfies readonly { theme: Theme; label: string; icon: typeof Sun }[];
  const other = settings.language === 'fr' ? 'en' : 'fr';
  return [
    {
      id: 'settings',
      label: t('settings.title'),
      icon: Settings2,
      keys: 'Mod+,',
      run: () => openDialog('settings'),
    },
    {
      id: 'quick-capture',
      label: t('do.capture'),
      icon: PenLine,
      keys: 'Mod+Shift+N',
      run: () => void bridge.invoke('capture:open', undefined),
    },
    ...looks
      .filter(({ theme }) => theme !== settings.theme)
      .map(({ theme, label, icon }) => ({
        id: `theme-${theme}`,
        label,
        icon,
        run: () => void bridge.invoke('settings:change', { theme }),
      })),
    {
      id: 'language',
      label: t('do.language'),
      icon: Languages,
      run: () => void bridge.invoke('settings:change', { chosenLanguage: other }),
    },
    {
      id: 'file-choose',
      label: t('files.choose'),
      icon: FolderOpen,
      keys: 'Mod+O',
      run: () => void act('file:choose'),
    },
    { id: 'file-create', label: t('files.create'), icon: FilePlus2, run: () => void act('file:create') },
    {
      id: 'file-save-as',
      label: t('files.saveAs'),
      icon: Save,
      keys: 'Mod+Shift+S',
      run: () => void act('file:save-as'),
    },
    { id: 'file-reveal', label: t('files.reveal'), icon: FolderSearch, run: () => void act('file:reveal') },
    {
      id: 'shortcuts',
      label: t('settings.shortcuts'),
      icon: Keyboard,
      keys: 'F1',
      run: () => openDialog('shortcuts'),
    },
    { id: 'about', label: t('settings.about'), icon: Info, run: () => openDialog('about') },
  ];
}
