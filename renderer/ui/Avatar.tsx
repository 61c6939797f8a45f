import { useStore } from '../store/useStore';
import styles from './Avatar.module.css';
import { household, hueOf } from './personHues';
import { firstCharacter } from './visibleText';

type Props = { readonly id: string; readonly name: string; readonly size?: 'small' | 'medium' };

/** The first letter of a person's name on their colour. The name itself is said by what stands around it. */
export function Avatar({ id, name, size = 'medium' }: Props) {
  const hue = useStore(household, (people) => hueOf(id, people));
  return (
    <span aria-hidden="true" className={`${styles.avatar} ${styles[size]} ${styles[`hue${hue}`]}`}>
      {(firstCharacter(name.trim()) || '?').toLocaleUpperCase()}
    </span>
  );
}
