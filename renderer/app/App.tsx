import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import type { Bridge } from '@shared/ipc/contract';
import { useEffect, useMemo } from 'react';
import { BridgeContext, useBridge } from '../bridge/BridgeContext';
import type { AppView, OpenScreen } from '../store/appStore';
import type { BoardStore } from '../store/boardStore';
import type { Store } from '../store/createStore';
import { useStore } from '../store/useStore';
import { I18nContext, useI18n } from '../ui/I18n';
import { StatusRegion } from '../ui/StatusRegion';
import { Toaster } from '../ui/Toaster';
import { useActions } from '../ui/useActions';
import { useFileAction } from '../ui/useFileAction';
import { BrokenScreen } from './BrokenScreen';
import { Dialogs } from './Dialogs';
import { ErrorBoundary } from './ErrorBoundary';
import { Screens } from './Screens';
import { useDiagnosticsNews } from './useDiagnosticsNews';
import { useFaults } from './useFaults';
import { useFileNews } from './useFileNews';
import { useInboxNews } from './useInboxNews';
import { useLastWords } from './useLastWords';
import { useLessonsTrouble } from './useLessonsTrouble';
import { useMenuActions } from './useMenuActions';
import { useOpenDialog } from './useOpenDialog';
import { useTheme } from './useTheme';
import { windowActions } from './windowActions';

type Props = {
  readonly store: Store<AppView>;
  readonly bridge: Bridge;
  readonly createTranslator: (language: Language) => Translate;
};

/** The window: the words and colours in use, and the one screen that main says is open. */
export function App({ store, bridge, createTranslator }: Props) {
  const { language, theme } = useStore(store, (view) => view.settings);
  const i18n = useMemo(() => ({ language, t: createTranslator(language) }), [language, createTranslator]);
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <BridgeContext value={bridge}>
      <I18nContext value={i18n}>
        <ErrorBoundary fallback={(error) => <BrokenScreen t={i18n.t} error={error} />}>
          <Window store={store} />
        </ErrorBoundary>
        <StatusRegion />
      </I18nContext>
    </BridgeContext>
  );
}

function Window({ store }: { readonly store: Store<AppView> }) {
  const { screen, settings } = useStore(store, (view) => view);
  const [dialog, setDialog] = useOpenDialog();
  const { t } = useI18n();
  const bridge = useBridge();
  const act = useFileAction();
  useActions(() => windowActions({ t, bridge, settings, openDialog: setDialog, act }));
  useFaults();
  useLastWords();
  useFileNews();
  useLessonsTrouble();
  useDiagnosticsNews();
  useInboxNews();
  const close = () => dialog && setDialog(null);
  useMenuActions({
    settings: () => setDialog('settings'),
    shortcuts: () => setDialog('shortcuts'),
    about: () => setDialog('about'),
    // What these lead to is not to be looked for under a dialog.
    'new-retro': close,
    playbook: close,
    'before-we-leave': close,
    bin: close,
    history: close,
    insights: close,
  });
  return (
    <>
      <Screens
        key={keyOf(screen)}
        screen={screen}
        settings={settings}
        onSettings={() => setDialog('settings')}
      />
      <Toaster />
      <Dialogs
        open={dialog}
        onOpen={setDialog}
        settings={settings}
        board={screen.kind === 'board' && screen.snapshot.readOnly === null ? screen.board : null}
        file={screen.kind === 'board' && !screen.snapshot.isSample ? screen.snapshot.file : null}
      />
    </>
  );
}

const serials = new WeakMap<BoardStore, number>();
let boards = 0;

/** Each opening of a board is a screen of its own, even if it is the same board again. */
function keyOf(screen: OpenScreen): string {
  if (screen.kind === 'setup') return 'setup';
  if (screen.kind === 'trouble')
    return `trouble ${screen.file.folder}/${screen.file.name} ${screen.problem.code}`;
  const serial = serials.get(screen.board) ?? ++boards;
  serials.set(screen.board, serial);
  return `board ${serial}`;
}
