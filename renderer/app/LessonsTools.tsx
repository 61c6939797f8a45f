import type { LessonsFileState } from '@shared/ipc/contract';
import { ClipboardCopy, FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useExport } from '../features/export/useExport';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';
import styles from './LessonsTools.module.css';
import { lessonsFileWords } from './lessonsFileWords';

/** The exports of the lessons, on their page; and whether a file of them is kept beside the board. */
export function LessonsTools() {
  const { t } = useI18n();
  const run = useExport();
  return (
    <>
      <Button icon={FileDown} onClick={() => void run({ kind: 'lessons' }, 'file')}>
        {t('export.lessons')}
      </Button>
      <Button look="quiet" icon={ClipboardCopy} onClick={() => void run({ kind: 'lessons' }, 'clipboard')}>
        {t('lessons.copy')}
      </Button>
      <KeepFile />
    </>
  );
}

function KeepFile() {
  const { t, language } = useI18n();
  const bridge = useBridge();
  const [file, setFile] = useState<LessonsFileState | null>(null);
  // The name is that of the language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew in another language
  useEffect(() => {
    let isGone = false;
    void bridge.invoke('lessons:file', undefined).then((state) => {
      if (!isGone && state.ok) setFile(state.value);
    });
    return () => {
      isGone = true;
    };
  }, [bridge, language]);
  if (!file?.canKeep) return null;

  const keep = async (wanted: boolean) => {
    const { name } = file;
    setFile({ ...file, isKept: wanted });
    const done = await bridge.invoke('lessons:keep-file', { keep: wanted });
    if (done.ok) {
      setFile(done.value);
      showToast({ text: t(wanted ? 'lessons.fileOn' : 'lessons.fileOff', { name }), topic: 'lessons' });
      return;
    }
    setFile(file);
    if (done.error.code !== 'no-board') {
      showToast({ text: lessonsFileWords(t, done.error, name), tone: 'trouble', topic: 'lessons' });
    }
  };
  return (
    <label className={styles.keep}>
      <Checkbox checked={file.isKept} onChange={(event) => void keep(event.target.checked)} />
      {t('lessons.file', { name: file.name })}
    </label>
  );
}
