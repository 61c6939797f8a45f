import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { Card, Person, Retro } from '@shared/model/records';
import { Eye, EyeOff } from 'lucide-react';
import type { Store } from '../../store/createStore';
import { useStore } from '../../store/useStore';
import { Avatar } from '../../ui/Avatar';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { dismissAll } from '../../ui/toasts';
import { shorten } from '../../ui/visibleText';
import styles from './Apart.module.css';
import { WriterName } from './WriterName';

type Props = {
  readonly retro: Retro;
  /** Those who take part, or everybody if nobody said. */
  readonly people: readonly Person[];
  readonly everybody: readonly Person[];
  readonly writer: Store<RecordId | null>;
  /** What others have written; nothing of it is shown but how much there is. */
  readonly veiled: readonly Card[];
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<unknown>;
  /** Somebody has said that they write now: the caret belongs where they do. */
  readonly onTurn: () => void;
};

/** Above what happened while everybody writes for themselves: whose turn it is, and what waits to be revealed. */
export function ApartPanel(props: Props) {
  const { retro, people, everybody, writer, veiled, isReadOnly, send, onTurn } = props;
  const { t } = useI18n();
  const current = useStore(writer, (id) => id);
  const now = people.find(({ id }) => id === current);
  const others = people.filter(({ id }) => id !== current);

  const write = (person: Person) => {
    writer.set(person.id);
    dismissAll();
    announce(t('apart.turn', { name: shorten(person.name, 40) }));
    onTurn();
  };
  const reveal = () => {
    void send({ type: 'retro/reveal', id: retro.id });
    announce(t('apart.revealed'));
  };
  if (isReadOnly) return <Hidden people={people} veiled={veiled} />;
  return (
    <section className={styles.panel} aria-label={t('apart.title')}>
      <p className={styles.head}>
        <Icon of={EyeOff} size={15} />
        {now ? t('apart.turn', { name: shorten(now.name, 40) }) : t('apart.words')}
      </p>
      {!now && people.length > 0 && (
        <fieldset className={styles.who}>
          <legend>{t('apart.who')}</legend>
          {people.map((person) => (
            <Button key={person.id} onClick={() => write(person)}>
              <Avatar id={person.id} name={person.name} size="small" />
              {shorten(person.name, 24)}
            </Button>
          ))}
        </fieldset>
      )}
      {people.length < 2 && (
        <WriterName
          retro={retro}
          everybody={everybody}
          send={send}
          onAdded={(id) => current === null && writer.set(id)}
        />
      )}
      <Hidden people={people} veiled={veiled} />
      <div className={styles.buttons}>
        {now &&
          others.map((other) => (
            <Button key={other.id} onClick={() => write(other)}>
              {t('apart.handOver', { name: shorten(other.name, 24) })}
            </Button>
          ))}
        <Button icon={Eye} onClick={reveal}>
          {t('apart.reveal')}
        </Button>
        <Button
          look="quiet"
          onClick={() => void send({ type: 'retro/write-separately', id: retro.id, separately: false })}
        >
          {t('apart.stop')}
        </Button>
      </div>
    </section>
  );
}

/** How much each of the others has written: empty papers, and a number. */
function Hidden({ people, veiled }: Pick<Props, 'people' | 'veiled'>) {
  const { t } = useI18n();
  const counts = new Map<RecordId, number>();
  for (const { author = '' } of veiled) counts.set(author, (counts.get(author) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <ul className={styles.hidden}>
      {[...counts].map(([id, count]) => {
        const name = people.find((person) => person.id === id)?.name;
        return (
          <li key={id}>
            {name !== undefined && <Avatar id={id} name={name} size="small" />}
            {name === undefined
              ? t('apart.hidden', { count })
              : t('apart.hiddenOf', { name: shorten(name, 40), count })}
          </li>
        );
      })}
    </ul>
  );
}
