import { peopleOf } from '@shared/domain/queries';
import { placesOf, type Visit } from '@shared/domain/visit';
import type { BoardView } from '@shared/model/records';
import { useMemo } from 'react';
import { Avatar } from '../../ui/Avatar';
import { useI18n } from '../../ui/I18n';
import styles from './LeavingPage.module.css';
import { visitChoice } from './visitChoice';

type Props = { readonly view: BoardView; readonly visit: Visit };

/** Where one goes, and with whom: as last time until somebody says otherwise. */
export function VisitChooser({ view, visit }: Props) {
  const { t } = useI18n();
  const places = useMemo(() => placesOf(view), [view]);
  const people = useMemo(() => peopleOf(view), [view]);
  const choose = (change: Partial<Visit>) => visitChoice.set({ ...visitChoice.get(), ...change });
  if (places.length === 0 && people.length === 0) return null;
  return (
    <div className={styles.visit}>
      {places.length > 0 && (
        <label className={styles.place}>
          {t('leaving.place')}
          <select value={visit.place} onChange={(event) => choose({ place: event.target.value })}>
            {places.map((place) => (
              <option key={place} value={place}>
                {place}
              </option>
            ))}
            <option value="">{t('leaving.elsewhere')}</option>
          </select>
        </label>
      )}
      {people.length > 0 && (
        <fieldset className={styles.people}>
          <legend>{t('leaving.people')}</legend>
          {people.map(({ id, name }) => {
            const comes = visit.people.includes(id);
            const others = people.map((person) => person.id).filter((other) => visit.people.includes(other));
            return (
              <button
                key={id}
                type="button"
                className={styles.person}
                aria-pressed={comes}
                onClick={() =>
                  choose({ people: comes ? others.filter((other) => other !== id) : [...others, id] })
                }
              >
                <Avatar id={id} name={name} size="small" />
                <span dir="auto">{name}</span>
              </button>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
