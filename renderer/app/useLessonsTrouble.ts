import { useEffect } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';
import { lessonsFileWords } from './lessonsFileWords';

/** Says when the file of lessons beside the board could not be kept up to date. */
export function useLessonsTrouble(): void {
  const { t } = useI18n();
  const bridge = useBridge();
  useEffect(
    () =>
      bridge.on('lessons:trouble', ({ name, problem }) =>
        showToast({ text: lessonsFileWords(t, problem, name), tone: 'trouble', topic: 'lessons' }),
      ),
    [bridge, t],
  );
}
