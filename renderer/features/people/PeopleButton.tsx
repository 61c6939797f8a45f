import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { Person, Retro } from '@shared/model/records';
import { UsersRound } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { Sent } from '../../store/boardStore';
import { Faces } from '../../ui/Faces';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import styles from './PeopleButton.module.css';

/** Loaded when it is first wanted. */
export const loadPeople = () => import('./PeoplePanel').then(({ PeoplePanel }) => ({ default: PeoplePanel }));
const PeoplePanel = lazy(loadPeople);

type Props = {
  readonly retro: Retro;
  readonly people: readonly Person[];
  readonly isReadOnly: boolean;
  readonly send: (command: Command) => Promise<Sent>;
  /** The versions of a record's fields. */
  readonly versionsOf: (record: RecordId) => ReactNode;
};

/** The faces of those who are here; a press says who is, and keeps the household. */
export function PeopleButton({ retro, people, isReadOnly, send, versionsOf }: Props) {
  const { t, language } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const here = people.filter(({ id }) => retro.present?.[id]);
  const namesOf = (): string =>
    new Intl.ListFormat(language).format(here.map(({ name }) => shorten(name, 40)));
  const words = here.length > 0 ? t('people.here', { names: namesOf() }) : t('people.who');
  if (isReadOnly) {
    return here.length > 0 ? (
      <span role="img" aria-label={words}>
        <Faces people={here} />
      </span>
    ) : null;
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words}
        onClick={() => setOpen(!isOpen)}
      >
        {here.length > 0 ? (
          <Faces people={here} />
        ) : (
          <span className={styles.ask}>
            <Icon of={UsersRound} size={16} />
            {t('people.who')}
          </span>
        )}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PeoplePanel
            retro={retro}
            people={people}
            send={send}
            versionsOf={versionsOf}
            anchor={button}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
