import type { LucideIcon } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { Icon } from './Icon';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip';

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  readonly icon: LucideIcon;
  /** The button's name, and what its tooltip says. */
  readonly label: string;
  /** A longer text for the tooltip, if the name alone says too little. */
  readonly tip?: string | undefined;
  readonly size?: number;
};

/** A button with an icon only. It always has a name, and shows it on hover and on keyboard focus. */
export function IconButton({ icon, label, tip, size = 18, className = '', ...rest }: Props) {
  const tooltip = useId();
  return (
    <>
      <button
        type="button"
        {...rest}
        {...{ interestfor: tooltip }}
        aria-label={label}
        className={`${styles.button} ${className}`}
      >
        <Icon of={icon} size={size} />
      </button>
      <Tooltip id={tooltip} text={tip ?? label} />
    </>
  );
}
