import { problemWords } from '@shared/i18n/problemWords';
import type { FileName, FileProblem } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import { FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { TornPaper } from '../../ui/TornPaper';
import styles from './TroubleScreen.module.css';

type Props = { readonly file: FileName; readonly problem: FileProblem; readonly canLook: boolean };

/** A board that cannot be opened: what is wrong with this file, what is safe, and what to do. */
export function TroubleScreen({ file, problem: first, canLook }: Props) {
  const { t } = useI18n();
  const bridge = useBridge();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState(first);
  const [tries, setTries] = useState(0);
  const words = problemWords(t, problem, file);

  useEffect(() => heading.current?.focus(), []);

  const run = async (attempt: Promise<Result<null, FileProblem | { readonly code: 'cancelled' }>>) => {
    const done = await attempt;
    if (done.ok || done.error.code === 'cancelled') return;
    setProblem(done.error);
    setTries((count) => count + 1);
    announce(`${t('trouble.still')}. ${problemWords(t, done.error, file).title}.`);
  };

  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <TornPaper className={styles.picture} />
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={styles.file}>
          <Icon of={FileText} size={16} />
          <span className="visually-hidden">{t('trouble.file')} </span>
          <bdi className={styles.name}>{file.name}</bdi> <bdi className={styles.folder}>{file.folder}</bdi>
        </p>
        <p className={styles.what}>{words.what}</p>
        <p className={styles.todo}>{words.todo}</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => void run(bridge.invoke('file:retry', undefined))}>
            {t('files.tryAgain')}
          </Button>
          <Button onClick={() => void run(bridge.invoke('file:choose', undefined))}>
            {t('files.chooseAnother')}
          </Button>
          {canLook && (
            <Button look="quiet" onClick={() => void run(bridge.invoke('file:look', undefined))}>
              {t('files.look')}
            </Button>
          )}
        </div>
        {/* Said aloud by the status region; shown so that a press on "try again" is seen to have done something. */}
        <p key={tries} className={styles.still} aria-hidden="true">
          {tries > 0 && t('trouble.still')}
        </p>
      </div>
    </main>
  );
}
