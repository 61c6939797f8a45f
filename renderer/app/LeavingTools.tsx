import type { Paper } from '@shared/ipc/papers';
import type { BoardView } from '@shared/model/records';
import { ClipboardCopy, FileDown, Printer } from 'lucide-react';
import { useExport } from '../features/export/useExport';
import { chosenVisit } from '../features/leaving/visitChoice';
import { type PrintJob, printJob } from '../features/print/printJob';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';
import { PaperChoice } from '../ui/PaperChoice';

type Props = { readonly view: BoardView; readonly paper: Paper };

/** The ways of the card to the fridge and to the phone. */
export function LeavingTools({ view, paper }: Props) {
  const { t } = useI18n();
  const runExport = useExport();
  const print = (to: PrintJob['to']) => printJob.set({ what: { kind: 'leaving' }, to });
  return (
    <>
      <Button icon={Printer} onClick={() => print('paper')}>
        {t('print.print')}
      </Button>
      <Button icon={FileDown} onClick={() => print('pdf')}>
        {t('print.savePdf')}
      </Button>
      <Button
        look="quiet"
        icon={ClipboardCopy}
        onClick={() => void runExport({ kind: 'leaving', ...chosenVisit(view) }, 'clipboard')}
      >
        {t('leaving.copy')}
      </Button>
      <PaperChoice paper={paper} isLabelHidden />
    </>
  );
}
