import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { Heading } from 'react-aria-components/Heading';
import { Label } from 'react-aria-components/Label';
import { useHold } from '../store/useHold';
import styles from './DatePopover.module.css';
import { Icon } from './Icon';
import { PopoverDialog } from './PopoverDialog';

type Props = {
  readonly anchor: RefObject<Element | null>;
  /** What the date is about. */
  readonly label: string;
  /** yyyy-mm-dd */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly onClose: () => void;
  /** What a button without a date says, where there may be none. */
  readonly clear?: string | null;
  readonly onClear?: () => void;
};

/** A date, picked from a month or typed part by part. A press on a day is enough; what was typed counts on closing. */
export function DatePopover({ anchor, label, value, onChange, onClose, clear, onClear }: Props) {
  const [date, setDate] = useState(() => parseDate(value));
  const [shown, setShown] = useState(date);
  useHold(true);

  const type = (typed: typeof date | null) => {
    if (!typed) return;
    setDate(typed);
    setShown(typed);
  };
  const onKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && (event.target as HTMLElement).closest('[role=spinbutton]')) save();
  };
  const save = (chosen = date) => {
    onClose();
    if (chosen.toString() !== value) onChange(chosen.toString());
  };
  return (
    <PopoverDialog
      label={label}
      anchor={anchor}
      placement="bottom start"
      classNames={[styles.popover, styles.dialog]}
      onClose={() => save()}
    >
      <div onKeyDownCapture={onKeys}>
        <DateField value={date} onChange={type} className={styles.field ?? ''}>
          <Label>{label}</Label>
          <DateInput className={styles.input ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
        </DateField>
        <Calendar
          value={date}
          onChange={(picked) => save(picked)}
          focusedValue={shown}
          onFocusChange={setShown}
          autoFocus
        >
          <header className={styles.head}>
            <Button slot="previous" className={styles.turn ?? ''}>
              <Icon of={ChevronLeft} />
            </Button>
            <Heading className={styles.month ?? ''} />
            <Button slot="next" className={styles.turn ?? ''}>
              <Icon of={ChevronRight} />
            </Button>
          </header>
          <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(day) => <CalendarCell date={day} className={styles.day ?? ''} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
        {clear && (
          <Button
            className={styles.clear ?? ''}
            onPress={() => {
              onClose();
              onClear?.();
            }}
          >
            {clear}
          </Button>
        )}
      </div>
    </PopoverDialog>
  );
}
