import { deepestStep } from '@shared/domain/blastRadius';
import type { Card } from '@shared/model/records';
import { type FocusEvent, useId } from 'react';
import { useHold } from '../../../store/useHold';
import { useI18n } from '../../../ui/I18n';
import { useKeyNames } from '../../../ui/Keys';
import { CascadeRow } from './CascadeRow';
import { cutKey } from './cutKey';
import { useOutline } from './useOutline';

type Props = {
  readonly card: Card;
  /** The line that gets the caret; null for a new one at the end. */
  readonly startAt: string | null;
  /** `byKey`: the focus should go back to where the editing was started. */
  readonly onClose: (byKey: boolean) => void;
};

/** What led to what as an outline: a line is a text box, Enter adds one, Tab indents, Escape leaves. */
export function CascadeEditor({ card, startAt, onClose }: Props) {
  const { t } = useI18n();
  const namesOf = useKeyNames();
  const hint = useId();
  const outline = useOutline(card, startAt);
  const impact = deepestStep(outline.rows);
  useHold(true);
  /** When it is the window that loses the focus, the person will want to go on. */
  const onBlur = ({ currentTarget, target, relatedTarget }: FocusEvent) => {
    const isLeft = !currentTarget.contains(relatedTarget) && document.activeElement !== target;
    if (isLeft && !outline.isGoing()) onClose(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees whether the focus is still on one of its lines
    <div onBlur={onBlur}>
      <ol className="cascade">
        {outline.rows.map((row, index) => (
          <CascadeRow
            key={row.line}
            row={row}
            position={index + 1}
            isImpact={index === impact}
            outline={outline}
            hintId={hint}
            onLeave={() => onClose(true)}
          />
        ))}
      </ol>
      <p id={hint} className="card-hint">
        {t('cascade.keys')} {t('cascade.cutKey', { keys: namesOf(cutKey.keys).join('+') })}
      </p>
    </div>
  );
}
