import { type Outcome, outcomes } from '@shared/model/columns';
import { ChoiceButtons } from './ChoiceButtons';
import { useI18n } from './I18n';

type Props = {
  /** The question. */
  readonly label: string;
  readonly given: Outcome | null;
  readonly isDisabled?: boolean;
  readonly tabIndex?: 0 | -1;
  /** Whether 1, 2 and 3 answer where it stands. */
  readonly hasKeys?: boolean;
  readonly onAnswer: (outcome: Outcome) => void;
};

/** The three answers to “did it work?”, all alike: none of them is the good one. */
export function AnswerButtons({ onAnswer, ...props }: Props) {
  const { t } = useI18n();
  const choices = outcomes.map((id) => ({ id, label: t(`outcome.${id}`) }));
  return <ChoiceButtons {...props} choices={choices} onChoose={onAnswer} />;
}
