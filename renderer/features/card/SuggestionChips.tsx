import { nameKey } from '@shared/domain/nameKey';
import { Plus } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';

type Props = {
  /** The best ones first. */
  readonly words: readonly string[];
  /** What is being typed: only words that hold it are offered. */
  readonly typed: string;
  readonly tabIndex: 0 | -1;
  readonly onChoose: (word: string) => void;
};

/** More would be read longer than typed. */
const mostShown = 5;

/** Words that were used on other cards, one press away. */
export function SuggestionChips({ words, typed, tabIndex, onChoose }: Props) {
  const { t } = useI18n();
  const part = nameKey(typed);
  const shown = words.filter((word) => nameKey(word).includes(part)).slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <fieldset className="suggestions" aria-label={t('fact.usedBefore')}>
      {shown.map((word) => (
        <button
          key={word}
          type="button"
          className="chip chip-offer"
          aria-label={t('fact.addAgain', { name: shorten(word, 60) })}
          tabIndex={tabIndex}
          onClick={() => onChoose(word)}
        >
          <Icon of={Plus} size={12} />
          <span dir="auto">{shorten(word, 40)}</span>
        </button>
      ))}
    </fieldset>
  );
}
