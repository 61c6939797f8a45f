import type { ExportWhat } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';
import { ChevronDown, ClipboardCopy, FileDown } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { type MenuGroup, useMenu } from '../../ui/useMenu';
import styles from './ExportButton.module.css';
import { useExport } from './useExport';

/** Exports the lessons at a press; the arrow beside it has everything else, to a file or to the clipboard. */
export function ExportButton({ retro }: { readonly retro: RecordId }) {
  const { t } = useI18n();
  const run = useExport();
  const everything = [
    { kind: 'lessons' },
    { kind: 'retro', retro },
    { kind: 'board' },
  ] as const satisfies readonly ExportWhat[];
  const more = useMenu(t('export.menu'), () => [
    {
      id: 'file',
      label: t('export.toFile'),
      entries: everything.map((what) => ({
        id: `file ${what.kind}`,
        label: t(`export.what.${what.kind}`),
        icon: FileDown,
        run: () => void run(what, 'file'),
      })),
    } satisfies MenuGroup,
    {
      id: 'other',
      label: t('export.otherFile'),
      entries: (['ics', 'csv', 'json'] as const).map((kind) => ({
        id: `file ${kind}`,
        label: t(`export.what.${kind}`),
        icon: FileDown,
        run: () => void run({ kind }, 'file'),
      })),
    } satisfies MenuGroup,
    {
      id: 'clipboard',
      label: t('export.toClipboard'),
      entries: everything.map((what) => ({
        id: `clipboard ${what.kind}`,
        label: t(`export.what.${what.kind}`),
        icon: ClipboardCopy,
        run: () => void run(what, 'clipboard'),
      })),
    } satisfies MenuGroup,
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
