import type { Person } from '@shared/model/records';
import { Avatar } from './Avatar';
import styles from './Faces.module.css';

type Props = { readonly people: readonly Person[]; readonly size?: 'small' | 'medium' };

const most = 5;

/** The faces of people, side by side: of many the first, and how many more there are. Their names are said around it. */
export function Faces({ people, size = 'medium' }: Props) {
  const more = people.length - most;
  return (
    <span aria-hidden="true" className={`${styles.faces} ${styles[size]}`}>
      {people.slice(0, most).map(({ id, name }) => (
        <Avatar key={id} id={id} name={name} size={size} />
      ))}
      {more > 0 && <span className={styles.more}>+{more}</span>}
    </span>
  );
}
