import type { FileName, Settings } from '@shared/ipc/contract';
import { Suspense, useCallback } from 'react';
import type { BoardStore } from '../store/boardStore';
import { AboutDialog, LicencesDialog, SettingsDialog, ShortcutsDialog } from './lazyDialogs';

export type DialogName = 'settings' | 'shortcuts' | 'about' | 'licences';

type Props = {
  readonly open: DialogName | null;
  readonly onOpen: (dialog: DialogName | null) => void;
  readonly settings: Settings;
  readonly file: FileName | null;
  readonly board: BoardStore | null;
};

/** The few dialogs of the app: one at a time, over whichever screen is open. */
export function Dialogs({ open, onOpen, settings, file, board }: Props) {
  const close = useCallback(() => onOpen(null), [onOpen]);
  return (
    <Suspense fallback={null}>
      {open === 'settings' && (
        <SettingsDialog settings={settings} file={file} board={board} onClose={close} onShow={onOpen} />
      )}
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {open === 'about' && <AboutDialog onClose={close} onShow={onOpen} />}
      {open === 'licences' && <LicencesDialog onClose={close} />}
    </Suspense>
  );
}
