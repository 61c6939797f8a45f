import type { Command } from '@shared/domain/commands';
import type { KitItem } from '@shared/model/records';
import { MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Sent } from '../../store/boardStore';
import { useSought } from '../../store/useSought';
import { Checkbox } from '../../ui/Checkbox';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { InlineEditor } from '../../ui/InlineEditor';
import { putInBin } from '../../ui/putInBin';
import { useFocusBack } from '../../ui/useFocusBack';
import { useMenu } from '../../ui/useMenu';
import { shorten, visibleText } from '../../ui/visibleText';
import styles from './LeavingPage.module.css';

type Props = {
  readonly item: KitItem;
  readonly isPacked: boolean;
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  readonly onPack: (packed: boolean) => void;
  readonly onGone: () => void;
};

/** A thing to pack: ticked anywhere on its line; its name is changed, and it goes, by its menu. */
export function KitRow({ item, isPacked, isReadOnly, send, onPack, onGone }: Props) {
  const { t } = useI18n();
  const { id, title } = item;
  const [isRenaming, setRenaming] = useState(false);
  const { home, comeBack } = useFocusBack<HTMLInputElement>(isRenaming);
  const isSought = useSought(id, home);
  const menu = useMenu(t('kit.moreFor', { title: shorten(title) }), () => [
    {
      id: 'item',
      entries: [
        {
          id: 'rename',
          label: t('kit.rename'),
          icon: Pencil,
          run: () => setRenaming(true),
        },
        {
          id: 'delete',
          label: t('kit.delete'),
          icon: Trash2,
          tone: 'trouble',
          run: () => {
            onGone();
            const text = t('bin.put', { title: shorten(title) });
            void putInBin({ type: 'kit/delete', id }, { t, send, text });
          },
        },
      ],
    },
  ]);
  const renamed = (text: string | null, byKey: boolean) => {
    comeBack(byKey);
    setRenaming(false);
    const name = text?.trim();
    if (name && name !== title) void send({ type: 'kit/set-title', id, title: name });
  };
  if (isRenaming) {
    return <InlineEditor value={title} label={t('kit.title')} onClose={renamed} />;
  }
  return (
    <>
      <label className={styles.item} data-highlighted={isSought || undefined}>
        <Checkbox
          ref={home}
          hue="action"
          checked={isPacked}
          disabled={isReadOnly}
          onChange={(event) => onPack(event.target.checked)}
        />
        <span dir="auto">{visibleText(title)}</span>
      </label>
      {!isReadOnly && (
        <IconButton
          icon={MoreHorizontal}
          size={17}
          label={t('kit.moreFor', { title: shorten(title) })}
          {...menu.triggerProps}
        />
      )}
      {menu.menu}
    </>
  );
}
