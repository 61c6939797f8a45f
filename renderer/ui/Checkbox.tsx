import type { ComponentPropsWithRef } from 'react';
import styles from './Checkbox.module.css';

type Props = Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> & {
  /** The hue of its tick's ground: that of what one has done, or of what is chosen. */
  readonly hue?: 'focus' | 'action';
};

/** A box to tick, on paper as warm as the page in both themes. */
export const Checkbox = ({ hue = 'focus', ...rest }: Props) => (
  <input type="checkbox" className={styles.box} data-hue={hue} {...rest} />
);
