import type { Command } from '@shared/domain/commands';
import type { Translate } from '@shared/i18n/translator';
import type { RecordId } from '@shared/model/ids';
import { Trash2 } from 'lucide-react';
import type { Sent } from '../../store/boardStore';
import { putInBin } from '../../ui/putInBin';
import type { MenuGroup } from '../../ui/useMenu';
import { shorten } from '../../ui/visibleText';

type Context = {
  readonly t: Translate;
  readonly id: RecordId;
  readonly title: string;
  readonly type: 'scenario' | 'breaker';
  readonly send: (command: Command) => Promise<Sent>;
  /** It leaves the list. */
  readonly onGone: () => void;
};

/** What one can do with a scenario or a breaker besides changing its words. */
export function entryMenu({ t, id, title, type, send, onGone }: Context): readonly MenuGroup[] {
  const remove = () => {
    onGone();
    void putInBin({ type: `${type}/delete`, id }, { t, send, text: t('bin.put', { title: shorten(title) }) });
  };
  return [
    {
      id: 'bin',
      entries: [
        {
          id: 'delete',
          label: t('playbook.delete'),
          icon: Trash2,
          tone: 'trouble',
          run: remove,
        },
      ],
    },
  ];
}
