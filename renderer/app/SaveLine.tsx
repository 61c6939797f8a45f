import { problemWords } from '@shared/i18n/problemWords';
import type { FileName, FileProblem, ReadOnlyReason, SaveState } from '@shared/ipc/contract';
import { type ReactNode, useEffect, useId } from 'react';
import { announce } from '../ui/announcer';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';
import { Tooltip } from '../ui/Tooltip';
import { useFileAction } from '../ui/useFileAction';
import { ExportBoardButton } from './ExportBoardButton';
import styles from './SaveLine.module.css';

type Props = {
  readonly file: FileName;
  /** The sample lies in the app's own folder, which is nobody's business. */
  readonly isSample: boolean;
  readonly save: SaveState;
  readonly readOnly: ReadOnlyReason | null;
  readonly children?: ReactNode;
};

/** The foot of the window: whether everything is in the file, and which file that is. */
export function SaveLine({ file, isSample, save, readOnly, children }: Props) {
  const { t } = useI18n();
  return (
    <footer className={styles.foot}>
      {save.kind === 'failing' && <Failing file={file} problem={save.problem} isKept={save.isKept} />}
      <div className={styles.line}>
        {readOnly === null && (
          <span className={styles.state} data-save={isSilent(save) ? 'waiting' : save.kind}>
            <i aria-hidden="true" />
            <span>{t(stateWords(save))}</span>
          </span>
        )}
        {isSample ? <span className={styles.name}>{t('files.sample')}</span> : <FileButton file={file} />}
        <span className={styles.end}>{children}</span>
      </div>
    </footer>
  );
}

/** The file is there and does not answer: nothing to worry about as long as everything is kept here. */
const isSilent = (save: SaveState): boolean =>
  save.kind === 'waiting'
    ? save.what === 'answer'
    : save.kind === 'failing' && save.problem.code === 'not-responding';

function stateWords(save: SaveState) {
  if ('isKept' in save && !save.isKept) return 'files.failingUnkept';
  return isSilent(save) ? 'files.waitingAnswer' : (`files.${save.kind}` as const);
}

/** Which file it is; a press shows it where it lies. */
function FileButton({ file }: { readonly file: FileName }) {
  const { t } = useI18n();
  const act = useFileAction();
  const tooltip = useId();
  const reveal = t('frame.reveal', { name: file.name });
  return (
    <>
      <button
        type="button"
        className={styles.file}
        {...{ interestfor: tooltip }}
        aria-label={reveal}
        onClick={() => void act('file:reveal')}
      >
        <bdi className={styles.name}>{file.name}</bdi>
        <bdi className={styles.folder}>{file.folder}</bdi>
      </button>
      <Tooltip id={tooltip} text={reveal} />
    </>
  );
}

type FailingProps = { readonly file: FileName; readonly problem: FileProblem; readonly isKept: boolean };

/** Saving does not work just now: what is safe, what happened, and the two ways out. */
function Failing({ file, problem, isKept }: FailingProps) {
  const { t } = useI18n();
  const act = useFileAction();
  const { title, what, todo } = problemWords(t, problem, file);
  const safe = t(isKept ? 'files.safeHere' : 'files.notSafeYet');
  const [first, second] = waysOut(problem.code);
  const ownTodo = todoWhileOpen[problem.code as keyof typeof todoWhileOpen];
  const isCalm = problem.code === 'not-responding' && isKept;

  useEffect(() => announce(`${title}. ${safe} ${what}`), [title, safe, what]);

  return (
    <section className={styles.failing} data-calm={isCalm} aria-label={title}>
      <div>
        <strong>{title}</strong>
        <p>
          {safe} {what}
        </p>
        <p>{ownTodo ? t(ownTodo) : todo}</p>
      </div>
      <div className={styles.ways}>
        <Button look={isCalm ? 'plain' : 'trouble'} onClick={() => void act(first)}>
          {t(wayWords[first])}
        </Button>
        <Button look="quiet" onClick={() => void act(second)}>
          {t(wayWords[second])}
        </Button>
        {problem.code === 'read-only' && <ExportBoardButton />}
      </div>
    </section>
  );
}

/** What to do about a problem while the board is open, where that is something else than when it cannot be opened. */
const todoWhileOpen = {
  'file-missing': 'files.missing.todo',
  'read-only': 'files.readOnly.todo',
} as const;

const wayWords = {
  'file:save-now': 'files.saveNow',
  'file:save-as': 'files.saveAs',
  'file:recreate': 'files.recreate',
  'file:locate': 'files.locate',
  'file:choose': 'files.chooseAnother',
} as const;
type Way = keyof typeof wayWords;

/** What helps with a problem, the likelier way first. */
function waysOut(code: FileProblem['code']): readonly [Way, Way] {
  if (code === 'file-missing') return ['file:recreate', 'file:locate'];
  if (code === 'folder-missing') return ['file:save-now', 'file:locate'];
  if (code === 'other-board') return ['file:save-as', 'file:choose'];
  return ['file:save-now', 'file:save-as'];
}
