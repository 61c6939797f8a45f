import styles from './Tooltip.module.css';

type Props = { readonly id: string; readonly text: string };

/**
 * A small label for the button whose `interestfor` names it: the browser itself shows it on hover and on keyboard
 * focus, above everything else. It repeats or explains the button's name, so it is not read a second time.
 */
export function Tooltip({ id, text }: Props) {
  return (
    <span id={id} popover="hint" className={styles.tooltip} aria-hidden="true">
      {text}
    </span>
  );
}
