import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon } from './Icon';

type Props = ComponentProps<'button'> & {
  /** `primary` at most once on a screen; `quiet` has no border until it is pointed at. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'trouble';
  readonly icon?: LucideIcon;
};

/** A button with words on it. */
export function Button({ look = 'plain', icon, className = '', children, ...rest }: Props) {
  return (
    <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className}`}>
      {icon && <Icon of={icon} size={17} />}
      {children}
    </button>
  );
}
