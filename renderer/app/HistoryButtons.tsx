import type { HistoryState } from '@shared/ipc/contract';
import { Redo2, Undo2 } from 'lucide-react';
import { useI18n } from '../ui/I18n';
import { IconButton } from '../ui/IconButton';
import type { ChangeHistory } from './useHistory';

type Props = { readonly history: HistoryState; readonly onChange: ChangeHistory };

/** Undo and redo for hands that know no shortcuts; each says what it would take back. */
export function HistoryButtons({ history: { undo, redo }, onChange }: Props) {
  const { t } = useI18n();
  return (
    <>
      <IconButton
        icon={Undo2}
        size={17}
        data-repeats=""
        label={t('undo.undo')}
        tip={undo ? t('undo.undoWhat', { what: t(`did.${undo}`) }) : t('undo.nothing')}
        aria-disabled={undo === null}
        onClick={() => undo && void onChange('undo')}
      />
      <IconButton
        icon={Redo2}
        size={17}
        data-repeats=""
        label={t('undo.redo')}
        tip={redo ? t('undo.redoWhat', { what: t(`did.${redo}`) }) : t('undo.nothingToRedo')}
        aria-disabled={redo === null}
        onClick={() => redo && void onChange('redo')}
      />
    </>
  );
}
