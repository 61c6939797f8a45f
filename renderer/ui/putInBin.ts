import type { Command, SingleCommand } from '@shared/domain/commands';
import type { Translate } from '@shared/i18n/translator';
import type { Sent } from '../store/boardStore';
import { reveal } from '../store/reveal';
import { showToast } from './toasts';

/** Commands that put one record into the bin. */
type ToBin = Extract<SingleCommand, { type: `${string}/delete` }>;

type Putting = {
  readonly t: Translate;
  readonly send: (command: Command) => Promise<Sent>;
  /** What the message says. */
  readonly text: string;
  /** Takes the focus to what came back; where a record is looked for by `reveal`, nothing is needed. */
  readonly onBack?: () => void;
};

/** Puts a record into the bin; a message says so and takes it back. */
export async function putInBin(command: ToBin, { t, send, text, onBack }: Putting): Promise<void> {
  const { id } = command;
  const sent = await send(command);
  if (!sent.ok) return;
  const takeBack = async () => {
    const restored = await send({ type: 'record/restore', id });
    if (restored.ok) (onBack ?? (() => reveal(id)))();
  };
  showToast({ text, about: id, action: { label: t('card.undo'), run: () => void takeBack() } });
}
