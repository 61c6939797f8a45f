import styles from './Avatar.module.css';

type Props = { readonly id: string; readonly name: string; readonly size?: 'small' | 'medium' };

const hues = 6;

/** Which of the six hues is a person's: always the same one, on every machine. */
export const hueOf = (id: string): number =>
  [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % hues;

/** The first letter of a person's name on their colour. The name itself is said by what stands around it. */
export function Avatar({ id, name, size = 'medium' }: Props) {
  const first = new Intl.Segmenter().segment(name.trim())[Symbol.iterator]().next();
  const initial = first.done ? '?' : first.value.segment;
  return (
    <span aria-hidden="true" className={`${styles.avatar} ${styles[size]} ${styles[`hue${hueOf(id)}`]}`}>
      {initial.toLocaleUpperCase()}
    </span>
  );
}
