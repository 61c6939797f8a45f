import { useId } from 'react';
import { useDraft } from '../../ui/useDraft';
import { useCardServices } from './cardServices';
import { leaveByKey } from './leaveByKey';

type Props<Value> = {
  readonly label: string;
  /** What the field shows of the value. */
  readonly shown: string;
  /** Null takes the value away; undefined is what cannot be read. */
  readonly parse: (text: string) => Value | null | undefined;
  readonly onKeep: (value: Value | null) => void;
  /** Says what could be read. */
  readonly hint: string;
  readonly className: string;
  readonly tabIndex: 0 | -1;
};

/** A short field whose text stands for a value. What cannot be read stays where it was typed, and says what could. */
export function ParsedField<Value>(props: Props<Value>) {
  const { label, shown, parse, onKeep, hint, className, tabIndex } = props;
  const { isReadOnly } = useCardServices();
  const field = useId();
  const hintId = useId();
  const draft = useDraft(shown, (text) => {
    const value = parse(text);
    if (value !== undefined && value !== parse(shown)) onKeep(value);
  });
  const isOdd = parse(draft.text) === undefined;
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className={className}
        maxLength={20}
        disabled={isReadOnly}
        tabIndex={tabIndex}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onFocus={draft.enter}
        onBlur={() => draft.leave(!isOdd)}
        aria-invalid={isOdd || undefined}
        aria-describedby={isOdd ? hintId : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !isOdd) leaveByKey(event, draft);
        }}
      />
      {isOdd && (
        <p id={hintId} className="card-hint" role="alert">
          {hint}
        </p>
      )}
    </>
  );
}
