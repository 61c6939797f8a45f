import type { CarriedAction } from '@shared/domain/carryOver';
import type { Retro } from '@shared/model/records';
import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import styles from './CarryOver.module.css';

type Props = {
  readonly carried: CarriedAction;
  /** Whether it was written in the retrospective right before this one. */
  readonly isLast: boolean;
  /** Whether it worked once, and the question is whether it held again. */
  readonly isAgain: boolean;
};

/** “From last time, tried once.” Pointing at it says from which retrospective exactly; so do the details. */
export function CarriedLead({ carried: { from, tried }, isLast, isAgain }: Props) {
  const { t, language } = useI18n();
  const where = useWhere();
  const date = dayAndMonth(from.date, localDay(), localeOf(language));
  return (
    <p className={styles.lead} title={where(from)}>
      {isAgain
        ? t('carry.askAgain')
        : t('carry.lead', {
            from: isLast ? t('carry.fromLast') : t('carry.fromDay', { date }),
            tried: tried === 0 ? t('carry.untried') : t('carry.tried', { count: tried }),
          })}
    </p>
  );
}

/** Says in which retrospective something was written. */
export function useWhere(): (retro: Retro) => string {
  const { t, language } = useI18n();
  return ({ title, date }) =>
    t('carry.where', { title: shorten(title, 60), date: dayAndMonth(date, localDay(), localeOf(language)) });
}
