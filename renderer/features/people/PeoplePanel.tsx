import type { Command } from '@shared/domain/commands';
import { inOneStep } from '@shared/domain/inOneStep';
import { personCalled } from '@shared/domain/personCalled';
import type { RecordId } from '@shared/model/ids';
import type { Person, Retro } from '@shared/model/records';
import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { mintId } from '../../bridge/mintId';
import type { Sent } from '../../store/boardStore';
import { useHold } from '../../store/useHold';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { PopoverDialog } from '../../ui/PopoverDialog';
import styles from './PeoplePanel.module.css';
import { PersonRow } from './PersonRow';

type Props = {
  readonly retro: Retro;
  readonly people: readonly Person[];
  readonly send: (command: Command) => Promise<Sent>;
  readonly versionsOf: (record: RecordId) => ReactNode;
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
};

/** Who is here today: a mark each; names and colours are changed where they stand, and a name and Enter add somebody. */
export function PeoplePanel({ retro, people, send, versionsOf, anchor, onClose }: Props) {
  const { t } = useI18n();
  const box = useRef<HTMLInputElement>(null);
  useHold(true);

  const add = (event: KeyboardEvent<HTMLInputElement>) => {
    const name = event.currentTarget.value.trim();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || name === '') return;
    event.preventDefault();
    event.currentTarget.value = '';
    const { id: person, add } = personCalled(people, name, mintId);
    const isHere = { type: 'retro/set-present', id: retro.id, person, present: true } as const;
    void send(inOneStep(add ? [add, isHere] : [isHere]));
    announce(t('people.added', { name }));
  };
  return (
    <PopoverDialog
      label={t('people.who')}
      anchor={anchor}
      placement="bottom end"
      classNames={[styles.panel, styles.dialog]}
      onClose={onClose}
    >
      <h3 className={styles.heading}>{t('people.who')}</h3>
      {people.length === 0 && <p className={styles.empty}>{t('people.empty')}</p>}
      <ul className={styles.list}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isHere={retro.present?.[person.id] === true}
            onHere={(present) =>
              void send({ type: 'retro/set-present', id: retro.id, person: person.id, present })
            }
            onGone={() => box.current?.focus()}
            send={send}
            versionsOf={versionsOf}
          />
        ))}
      </ul>
      <input
        ref={box}
        className={styles.add}
        aria-label={t('people.add')}
        placeholder={t('people.add')}
        maxLength={1_000}
        // biome-ignore lint/a11y/noAutofocus: while nobody is in the list, a name is all there is to do here
        autoFocus={people.length === 0}
        onKeyDown={add}
      />
    </PopoverDialog>
  );
}
