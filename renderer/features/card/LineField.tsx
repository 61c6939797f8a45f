import { useId } from 'react';
import { useDraft } from '../../ui/useDraft';
import { visibleText } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { leaveByKey } from './leaveByKey';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly tabIndex: 0 | -1;
};

/** A line of a card's details, with its name above it: kept on Enter and when the focus goes on, forgotten on Escape. */
export function LineField({ label, placeholder, value, onKeep, tabIndex }: Props) {
  const { isReadOnly } = useCardServices();
  const field = useId();
  const draft = useDraft(value, onKeep);
  if (isReadOnly) {
    return value === '' ? null : (
      <div className="line-field">
        <h4>{label}</h4>
        <p dir="auto">{visibleText(value)}</p>
      </div>
    );
  }
  return (
    <div className="line-field">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={1}
        dir="auto"
        spellCheck
        maxLength={100_000}
        placeholder={placeholder}
        tabIndex={tabIndex}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value.replace(/\r?\n/g, ' '))}
        onFocus={draft.enter}
        onBlur={() => draft.leave()}
        onKeyDown={(event) => leaveByKey(event, draft)}
      />
    </div>
  );
}
