import type { Command, SingleCommand } from '@shared/domain/commands';
import { inOneStep } from '@shared/domain/inOneStep';
import { personCalled } from '@shared/domain/personCalled';
import type { RecordId } from '@shared/model/ids';
import type { Person, Retro } from '@shared/model/records';
import { type KeyboardEvent, useState } from 'react';
import { mintId } from '../../bridge/mintId';
import { useI18n } from '../../ui/I18n';
import styles from './Apart.module.css';

type Props = {
  readonly retro: Retro;
  readonly everybody: readonly Person[];
  readonly send: (command: Command) => Promise<unknown>;
  readonly onAdded: (id: RecordId) => void;
};

/** Somebody else who writes, by a name and Enter: whoever goes by it, or a new person. */
export function WriterName({ retro, everybody, send, onAdded }: Props) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  const add = (typed: string) => {
    const { id, add: making } = personCalled(everybody, typed, mintId);
    const commands: SingleCommand[] = making ? [making] : [];
    // Where it was said who is here, only they take part.
    if (everybody.some((person) => retro.present?.[person.id]))
      commands.push({ type: 'retro/set-present', id: retro.id, person: id, present: true });
    if (commands.length > 0) void send(inOneStep(commands));
    onAdded(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || name.trim() === '') return;
    event.preventDefault();
    add(name.trim());
    setName('');
  };
  return (
    <input
      dir="auto"
      className={styles.name}
      maxLength={1_000}
      aria-label={t('apart.addName')}
      placeholder={t('apart.addName')}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
