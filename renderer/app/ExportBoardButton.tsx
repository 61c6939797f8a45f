import { useExport } from '../features/export/useExport';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';

/** The way out of a board whose file cannot be written: all of it, as Markdown. */
export function ExportBoardButton() {
  const { t } = useI18n();
  const runExport = useExport();
  return (
    <Button look="quiet" onClick={() => void runExport({ kind: 'board' }, 'file')}>
      {t('do.export.board')}
    </Button>
  );
}
