import type { Imported, ImportProblem } from '@shared/import/imported';
import type { ImportPlan } from '@shared/import/planImport';
import type { ImportFile, ImportFileProblem } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import type { Retro } from '@shared/model/records';
import { FilePlus2 } from 'lucide-react';
import { Suspense, useCallback, useRef, useState } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { DropHint } from '../features/import/DropHint';
import { importWords } from '../features/import/importWords';
import { readDropped } from '../features/import/readDropped';
import { useFileDrop } from '../features/import/useFileDrop';
import type { BoardStore } from '../store/boardStore';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';
import { useActions } from '../ui/useActions';
import { useSend } from '../ui/useSend';
import { shorten } from '../ui/visibleText';
import { ImportDialog, loadReadImport } from './lazyDialogs';
import { useMenuActions } from './useMenuActions';

type Props = {
  readonly board: BoardStore;
  readonly retro: Retro | null;
  readonly onUndo: () => void;
  readonly onShow: (retro: RecordId) => void;
};

/** A file that was understood, and is being looked at. */
type Read = {
  readonly name: string;
  readonly imported: Imported;
  /** Says that somebody has decided what becomes of it. */
  readonly done: () => void;
};

/**
 * A file on its way onto the board: chosen from the menu or dropped on the window, looked at, and added. Several come one
 * after the other.
 */
export function BoardImport({ board, retro, onUndo, onShow }: Props) {
  const { t } = useI18n();
  const bridge = useBridge();
  const send = useSend(board);
  const [read, setRead] = useState<Read | null>(null);
  const lastTurn = useRef<Promise<void>>(Promise.resolve());
  const refuse = useCallback(
    (problem: ImportProblem | ImportFileProblem, name: string) => {
      const values = { name: shorten(name, 60) };
      const text =
        problem.code === 'too-big'
          ? t('import.problem.too-big', { ...values, limitMb: problem.limitMb })
          : problem.code === 'unreadable'
            ? t('import.problem.unreadable', { reason: problem.reason })
            : t(`import.problem.${problem.code}`, values);
      showToast({ text, tone: 'trouble', topic: 'import' });
    },
    [t],
  );
  const look = useCallback(
    async ({ name, text }: ImportFile) => {
      const { readImport } = await loadReadImport();
      const understood = readImport(name, text);
      if (understood.ok)
        await new Promise<void>((done) => setRead({ name, imported: understood.value, done }));
      else refuse(understood.error, name);
    },
    [refuse],
  );
  const inTurn = useCallback((work: () => Promise<void>) => {
    // One that went wrong has been told of, and holds up no other.
    lastTurn.current = lastTurn.current.catch(() => undefined).then(work);
  }, []);
  const choose = useCallback(async () => {
    const chosen = await bridge.invoke('import:choose', undefined);
    if (chosen.ok) inTurn(() => look(chosen.value));
    else if (chosen.error.code !== 'cancelled') refuse(chosen.error, '…');
  }, [bridge, inTurn, look, refuse]);
  const drop = useCallback(
    async (file: File) => {
      const dropped = await readDropped(file);
      if (dropped.ok) await look(dropped.value);
      else refuse(dropped.error, file.name);
    },
    [look, refuse],
  );
  const isOver = useFileDrop(useCallback((file: File) => inTurn(() => drop(file)), [inTurn, drop]));
  useMenuActions({ import: () => void choose() });
  useActions(() => [{ id: 'import', label: t('import.do'), icon: FilePlus2, run: () => void choose() }]);

  const add = async (plan: ImportPlan) => {
    const sent = await send({ type: 'batch', commands: [...plan.commands] });
    if (!sent.ok) return;
    if (plan.shows) onShow(plan.shows);
    showToast({
      text: t('import.done', { what: importWords(t, plan) }),
      topic: 'undo',
      action: { label: t('undo.undo'), run: onUndo },
    });
  };
  const decide = async (plan: ImportPlan | null) => {
    setRead(null);
    try {
      if (plan) await add(plan);
    } finally {
      read?.done();
    }
  };
  return (
    <>
      {isOver && <DropHint />}
      {read && (
        <Suspense fallback={null}>
          <ImportDialog
            key={read.name}
            board={board}
            name={read.name}
            imported={read.imported}
            retro={retro}
            onAdd={(plan) => void decide(plan)}
            onClose={() => void decide(null)}
          />
        </Suspense>
      )}
    </>
  );
}
