import { type Paper, papers } from '@shared/ipc/papers';
import { useBridge } from '../bridge/BridgeContext';
import { useI18n } from './I18n';
import { SegmentedControl } from './SegmentedControl';

type Props = { readonly paper: Paper; readonly isLabelHidden?: boolean };

/** What pages are printed on: a setting, chosen wherever it is of use. */
export function PaperChoice({ paper, isLabelHidden = false }: Props) {
  const { t } = useI18n();
  const bridge = useBridge();
  return (
    <SegmentedControl
      label={t('print.paper')}
      isLabelHidden={isLabelHidden}
      value={paper}
      onChange={(chosen) => void bridge.invoke('settings:change', { paper: chosen })}
      options={papers.map((one) => ({ value: one, label: t(`print.paper.${one}`) }))}
    />
  );
}
