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
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { AriaLocale } from '../../ui/AriaLocale';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import styles from './DatePopover.module.css';

type Props = {
  readonly anchor: RefObject<Element | null>;
  /** yyyy-mm-dd */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly onClose: () => void;
};

/** A date, picked from a month or typed part by part. A press on a day is enough; what was typed counts on closing. */
export function DatePopover({ anchor, value, onChange, onClose }: Props) {
  const { t } = useI18n();
  const [date, setDate] = useState(() => parseDate(value));
  const [shown, setShown] = useState(date);

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
    <AriaLocale>
      <Popover
        isOpen
        onOpenChange={() => save()}
        triggerRef={anchor}
        placement="bottom start"
        className={styles.popover ?? ''}
      >
        <Dialog aria-label={t('retros.dateField')} className={styles.dialog ?? ''}>
          <div onKeyDownCapture={onKeys}>
            <DateField value={date} onChange={type} className={styles.field ?? ''}>
              <Label>{t('retros.dateField')}</Label>
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
          </div>
        </Dialog>
      </Popover>
    </AriaLocale>
  );
}
