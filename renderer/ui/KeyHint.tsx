import styles from './KeyHint.module.css';

/** At the corner of a button: the key that presses it, while the card it stands on has the keyboard's focus. */
export const KeyHint = ({ name }: { readonly name: string }) => (
  <span aria-hidden="true" className={styles.key}>
    {name}
  </span>
);
