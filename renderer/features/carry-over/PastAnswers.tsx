import type { Card, Retro } from '@shared/model/records';
import { useMemo } from 'react';
import { useStore } from '../../store/useStore';
import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { outcomeIcon } from '../../ui/outcomeIcon';
import { visibleText } from '../../ui/visibleText';
import { useWhere } from './CarriedLead';
import styles from './CarryOver.module.css';
import { useCarryServices } from './carryServices';
import { pastAnswers } from './pastAnswers';

type Props = {
  readonly card: Card;
  /** The retrospective it was written in, if that is not the one on the screen. */
  readonly from?: Retro | null;
  /** Whether the answer given here is shown beside it anyway. */
  readonly isWithoutHere?: boolean;
};

/** The history of an action: every answer, in which retrospective, and the word that came with it. */
export function PastAnswers({ card, from = null, isWithoutHere = false }: Props) {
  const { t, language } = useI18n();
  const { store, retro: here } = useCarryServices();
  const where = useWhere();
  const view = useStore(store, (state) => state.view);
  const answers = useMemo(() => {
    const all = pastAnswers(view, card);
    return isWithoutHere ? all.filter(({ retro }) => retro.id !== here.id) : all;
  }, [view, card, isWithoutHere, here.id]);
  if (!from && answers.length === 0) return null;
  return (
    <div className={styles.history}>
      {from && <p>{where(from)}</p>}
      {answers.length > 0 && (
        <ul aria-label={t('carry.history')}>
          {answers.map(({ retro, outcome, word }) => (
            <li key={retro.id} title={where(retro)}>
              <Icon of={outcomeIcon[outcome]} size={14} />
              <span>
                {t('carry.answerOn', {
                  date: dayAndMonth(retro.date, localDay(), localeOf(language)),
                  answer: t(`outcome.${outcome}`),
                })}
                {word && (
                  <q dir="auto" className={styles.word}>
                    {visibleText(word)}
                  </q>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
