import { type BoardExport, exportOf, markdownExports, otherExports } from '@shared/ipc/boardExports';
import type { RecordId } from '@shared/model/ids';
import { ChevronDown, ClipboardCopy, FileDown } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { type MenuEntry, useMenu } from '../../ui/useMenu';
import styles from './ExportButton.module.css';
import { type ExportTarget, useExport } from './useExport';

/** Exports the lessons at a press; the arrow beside it has everything else, to a file or to the clipboard. */
export function ExportButton({ retro }: { readonly retro: RecordId }) {
  const { t } = useI18n();
  const run = useExport();
  const entry = (kind: BoardExport, target: ExportTarget): MenuEntry => ({
    id: `${target} ${kind}`,
    label: t(`export.what.${kind}`),
    icon: target === 'file' ? FileDown : ClipboardCopy,
    run: () => {
      const what = exportOf(kind, retro);
      if (what) void run(what, target);
    },
  });
  const more = useMenu(t('export.menu'), () => [
    {
      id: 'file',
      label: t('export.toFile'),
      entries: markdownExports.map((kind) => entry(kind, 'file')),
    },
    {
      id: 'other',
      label: t('export.otherFile'),
      entries: otherExports.map((kind) => entry(kind, 'file')),
    },
    {
      id: 'clipboard',
      label: t('export.toClipboard'),
      entries: markdownExports.map((kind) => entry(kind, 'clipboard')),
    },
  ]);
  return (
    <div className={styles.split}>
      <Button className={styles.main} onClick={() => void run({ kind: 'lessons' }, 'file')}>
        {t('export.lessons')}
      </Button>
      <IconButton
        icon={ChevronDown}
        size={17}
        label={t('export.menu')}
        className={styles.arrow}
        {...more.triggerProps}
      />
      {more.menu}
    </div>
  );
}
