import { isApart } from '@shared/domain/veil';
import type { Retro } from '@shared/model/records';
import { EyeOff } from 'lucide-react';
import { mintId } from '../bridge/mintId';
import { GuidedStrip } from '../features/guided/GuidedStrip';
import type { BoardStore } from '../store/boardStore';
import { useStore } from '../store/useStore';
import { Button } from '../ui/Button';
import { useI18n } from '../ui/I18n';
import { useSend } from '../ui/useSend';
import type { RetroDesk } from './retroDesk';

type Props = { readonly store: BoardStore; readonly retro: Retro; readonly desk: RetroDesk };

/** The guided debrief above the columns, and what it needs to know of the board. */
export function GuidedTop({ store, retro, desk }: Props) {
  const { t } = useI18n();
  const send = useSend(store);
  const { over, isPast } = useStore(store, desk.carried);
  const addGood = async (title: string): Promise<boolean> => {
    const id = mintId('c');
    const author = isApart(retro) ? desk.writer.get() : null;
    const sent = await send({
      type: 'batch',
      commands: [
        { type: 'card/add', id, retro: retro.id, column: 'happened', title, ...(author && { author }) },
        { type: 'card/set-went-well', id, wentWell: true },
      ],
    });
    return sent.ok;
  };
  return (
    <GuidedStrip
      memory={desk.guided}
      left={isPast ? 0 : over.open.length}
      onGood={addGood}
      separately={
        !isApart(retro) && (
          <Button
            look="quiet"
            icon={EyeOff}
            onClick={() => void send({ type: 'retro/write-separately', id: retro.id, separately: true })}
          >
            {t('apart.start')}
          </Button>
        )
      }
    />
  );
}
