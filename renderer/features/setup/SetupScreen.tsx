import { problemWords } from '@shared/i18n/problemWords';
import type { Cancelled, FileName, FileProblem, RecentBoard } from '@shared/ipc/contract';
import { columns } from '@shared/model/columns';
import type { Result } from '@shared/result';
import { FilePlus2, FolderOpen, type LucideIcon, Sparkles } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { KitchenTable } from './KitchenTable';
import { RecentBoards } from './RecentBoards';
import styles from './SetupScreen.module.css';

type Props = {
  readonly recent: readonly RecentBoard[];
  /** Changes the language, which is in sight from the very first page. */
  readonly children: ReactNode;
};

type Opened = Result<null, Cancelled | FileProblem>;

/** The first page: what this is for, and where the board shall live. */
export function SetupScreen({ recent, children }: Props) {
  const { t } = useI18n();
  const bridge = useBridge();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<FileProblem | null>(null);

  const run = async (open: () => Promise<Opened>) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    const opened = await open().finally(() => setBusy(false));
    if (!opened.ok && opened.error.code !== 'cancelled') setProblem(opened.error);
  };

  return (
    <div className={styles.page}>
      <main className={styles.words} aria-busy={isBusy}>
        <h1 className={styles.brand}>
          {t('app.name')}
          <i aria-hidden="true">.</i>
        </h1>
        <p className={styles.promise}>
          {columns.map((column) => (
            <span key={column} className={styles[column]}>
              {t(`setup.promise.${column}`)}{' '}
            </span>
          ))}
        </p>
        <p className={styles.lead}>{t('setup.lead')}</p>
        <div className={styles.choices}>
          <Choice
            icon={FilePlus2}
            name={t('files.create')}
            hint={t('setup.createHint')}
            hue="action"
            onClick={() => run(() => bridge.invoke('file:create', undefined))}
          />
          <Choice
            icon={FolderOpen}
            name={t('files.choose')}
            hint={t('setup.chooseHint')}
            hue="cause"
            onClick={() => run(() => bridge.invoke('file:choose', undefined))}
          />
          <Choice
            icon={Sparkles}
            name={t('files.openSample')}
            hint={t('setup.sampleHint')}
            hue="happened"
            onClick={() => run(() => bridge.invoke('file:open-sample', undefined))}
          />
        </div>
        {problem && <Problem problem={problem} />}
        {recent.length > 0 && (
          <RecentBoards
            boards={recent}
            onOpen={(key) => run(() => bridge.invoke('file:open-recent', { key }))}
          />
        )}
        <p className={styles.folder}>{t('setup.folder')}</p>
      </main>
      <aside className={styles.side}>
        <div className={styles.language}>{children}</div>
        <KitchenTable className={styles.scene} />
      </aside>
    </div>
  );
}

type ChoiceProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly hint: string;
  readonly hue: 'action' | 'cause' | 'happened';
  readonly onClick: () => Promise<void>;
};

function Choice({ icon, name, hint, hue, onClick }: ChoiceProps) {
  const hintId = useId();
  return (
    <div className={`${styles.choice} ${styles[hue]}`}>
      <button type="button" aria-describedby={hintId} onClick={() => void onClick()}>
        <Icon of={icon} size={20} />
        <span>{name}</span>
      </button>
      <small id={hintId}>{hint}</small>
    </div>
  );
}

/** A file that was chosen but cannot be used; its name is unknown here, the folder dialog has just shown it. */
const unnamed: FileName = { name: '…', folder: '…' };

function Problem({ problem }: { readonly problem: FileProblem }) {
  const { t } = useI18n();
  const words = problemWords(t, problem, unnamed);
  return (
    <p role="alert" className={styles.problem}>
      <strong>{words.title}</strong> {words.todo}
    </p>
  );
}
