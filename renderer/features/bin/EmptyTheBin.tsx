import type { Command } from '@shared/domain/commands';
import { binOf } from '@shared/domain/queries';
import type { BoardView } from '@shared/model/records';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Sent } from '../../store/boardStore';
import { Button } from '../../ui/Button';
import { ConfirmForGood } from '../../ui/ConfirmForGood';
import { useI18n } from '../../ui/I18n';
import { showToast } from '../../ui/toasts';
import { useFocusBack } from '../../ui/useFocusBack';

type Props = {
  readonly view: BoardView;
  readonly send: (command: Command) => Promise<Sent>;
  /** The bin is empty: the focus needs another place. */
  readonly onDone: () => void;
};

/** Deletes for good what is in the bin, once somebody has read what that means. */
export function EmptyTheBin({ view, send, onDone }: Props) {
  const { t } = useI18n();
  /** What was there when the question was put: nothing that comes in meanwhile goes along unseen. */
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const { home, comeBack } = useFocusBack(asked !== null);
  if (asked === null) {
    return (
      <Button icon={Trash2} ref={home} onClick={() => setAsked(binOf(view).map(({ id }) => id))}>
        {t('bin.emptyDo')}
      </Button>
    );
  }
  const leave = () => {
    comeBack(true);
    setAsked(null);
  };
  const empty = async () => {
    onDone();
    const sent = await send({ type: 'bin/empty', ids: [...asked] });
    if (!sent.ok) return;
    setAsked(null);
    showToast({ text: t('bin.emptied', { count: asked.length }), topic: 'bin' });
  };
  return (
    <ConfirmForGood
      question={t('bin.emptyAsk', { count: asked.length })}
      yes={t('bin.emptyYes')}
      no={t('bin.emptyNo')}
      onYes={() => void empty()}
      onNo={leave}
    >
      {t('bin.emptyWhat')}
    </ConfirmForGood>
  );
}
