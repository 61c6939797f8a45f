import { type Paper, papers } from '@shared/ipc/papers';
import { FileDown, Printer } from 'lucide-react';
import { useBridge } from '../bridge/BridgeContext';
import { type PrintJob, printJob } from '../features/print/printJob';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';
import { SegmentedControl } from '../ui/SegmentedControl';

/** The ways of the card to the fridge and to the phone. */
export function LeavingTools({ paper }: { readonly paper: Paper }) {
  const { t } = useI18n();
  const bridge = useBridge();
  const print = (to: PrintJob['to']) => printJob.set({ what: { kind: 'leaving' }, to });
  return (
    <>
      <Button icon={Printer} onClick={() => print('paper')}>
        {t('print.print')}
      </Button>
      <Button icon={FileDown} onClick={() => print('pdf')}>
        {t('print.savePdf')}
      </Button>
      <SegmentedControl
        label={t('print.paper')}
        isLabelHidden
        value={paper}
        onChange={(chosen) => void bridge.invoke('settings:change', { paper: chosen })}
        options={papers.map((one) => ({ value: one, label: t(`print.paper.${one}`) }))}
      />
    </>
  );
}
