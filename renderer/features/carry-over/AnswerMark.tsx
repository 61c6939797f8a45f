import type { CarriedAnswer } from '@shared/domain/carryOver';
import { CircleSlash, type LucideIcon, RotateCw } from 'lucide-react';
import { answerWords } from '../../ui/answerWords';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { outcomeIcon } from '../../ui/outcomeIcon';
import styles from './CarryOver.module.css';

const icons: Readonly<Record<CarriedAnswer, LucideIcon>> = {
  ...outcomeIcon,
  kept: RotateCw,
  dropped: CircleSlash,
};

/** What was answered, as a chip. */
export function AnswerMark({ answer }: { readonly answer: CarriedAnswer | null }) {
  const { t } = useI18n();
  if (!answer) return null;
  return (
    <span className={styles.mark} data-answer={answer}>
      <Icon of={icons[answer]} size={13} />
      {answerWords(t, answer)}
    </span>
  );
}
