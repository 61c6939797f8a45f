import type { Settings } from '@shared/ipc/contract';
import { lazy, Suspense } from 'react';
import type { OpenScreen } from '../store/appStore';
import { BoardContext } from '../store/BoardContext';
import { BoardScreen } from './BoardScreen';
import { LanguageChoice } from './LanguageChoice';
import { Nudges } from './Nudges';

const SetupScreen = lazy(() =>
  import('../features/setup/SetupScreen').then(({ SetupScreen }) => ({ default: SetupScreen })),
);
const TroubleScreen = lazy(() =>
  import('../features/trouble/TroubleScreen').then(({ TroubleScreen }) => ({ default: TroubleScreen })),
);

type Props = {
  readonly screen: OpenScreen;
  readonly settings: Settings;
  readonly onSettings: () => void;
};

/** The one screen that is open. Only the board's is there from the start: it is the one people wait for. */
export function Screens({ screen, settings, onSettings }: Props) {
  switch (screen.kind) {
    case 'setup':
      return (
        <Suspense fallback={null}>
          <SetupScreen recent={screen.recent}>
            <LanguageChoice />
          </SetupScreen>
        </Suspense>
      );
    case 'trouble':
      return (
        <Suspense fallback={null}>
          <TroubleScreen file={screen.file} problem={screen.problem} canLook={screen.canLook} />
        </Suspense>
      );
    case 'board':
      return (
        <BoardContext value={screen.board}>
          <Nudges board={screen.board} isOn={settings.nudge}>
            <BoardScreen
              board={screen.board}
              snapshot={screen.snapshot}
              paper={settings.paper}
              onSettings={onSettings}
            />
          </Nudges>
        </BoardContext>
      );
  }
}
