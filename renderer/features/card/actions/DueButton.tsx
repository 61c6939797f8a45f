import type { Translate } from '@shared/i18n/translator';
import type { Card } from '@shared/model/records';
import { CalendarDays } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { dayAndMonth, localDay, localeOf } from '../../../ui/dates';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { DatePopover } from '../../../ui/lazyDate';
import { useCardServices } from '../cardServices';

type Props = { readonly card: Card; readonly look: 'chip' | 'words'; readonly tabIndex: 0 | -1 };

/** By when: the next retrospective unless there is a date. */
export function DueButton({ card, look, tabIndex }: Props) {
  const { t, language } = useI18n();
  const { send, isReadOnly } = useCardServices();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, due } = card;
  const today = localDay();
  const words = dueInWords(card, today, (date) => dayAndMonth(date, today, localeOf(language)), t);
  if (isReadOnly) return <span className="card-due">{words}</span>;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={look === 'chip' ? 'card-due' : 'card-add'}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={t('due.change', { due: words })}
        tabIndex={tabIndex}
        onClick={() => setOpen(true)}
      >
        {look === 'words' && <Icon of={CalendarDays} size={15} />}
        {words}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <DatePopover
            anchor={button}
            label={t('due.field')}
            value={due ?? today}
            onChange={(date) => void send({ type: 'card/set-due', id, due: date })}
            clear={due === undefined ? null : t('due.next')}
            onClear={() => void send({ type: 'card/set-due', id, due: null })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** « prochaine fois », « d’ici le 3 mai »; once that day has passed without an answer, calmly: « c’était pour le 3 mai ». */
function dueInWords(
  { due, outcomes = {} }: Card,
  today: string,
  day: (date: string) => string,
  t: Translate,
): string {
  if (due === undefined) return t('due.next');
  const isTried = Object.values(outcomes).some((outcome) => outcome !== 'no-occasion');
  return t(due < today && !isTried ? 'due.was' : 'due.by', { date: day(due) });
}
