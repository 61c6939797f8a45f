import { ClipboardCopy, FileDown } from 'lucide-react';
import { useExport } from '../features/export/useExport';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';

/** The exports of the lessons, on their page. */
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
    </>
  );
}
