import { cardById } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten } from '../../ui/visibleText';
import { useCardServices } from './cardServices';

/** Keeps an action together with a cause it answers as a lesson: one button for each cause it is linked to. */
export function LessonButtons({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const kept = Object.keys(card.lessonFor ?? {});
  // What worked is a lesson without anybody's doing: there is nothing left to keep.
  const hasWorked = Object.values(card.outcomes ?? {}).includes('worked');
  const causes = hasWorked ? kept : Object.keys(card.links ?? {});
  if (causes.length === 0) {
    return <p className="card-hint">{t(hasWorked ? 'card.lessonAlready' : 'card.lessonHint')}</p>;
  }
  return causes.map((cause) => (
    <LessonButton key={cause} card={card} cause={cause} isOnly={causes.length === 1} tabIndex={tabIndex} />
  ));
}

type Props = {
  readonly card: Card;
  readonly cause: RecordId;
  readonly isOnly: boolean;
  readonly tabIndex: 0 | -1;
};

function LessonButton({ card, cause, isOnly, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const target = useStore(store, ({ view }) => cardById(view, cause));
  if (!target || target.binnedAt !== null) return null;
  const isKept = card.lessonFor?.[cause] === true;
  return (
    <button
      type="button"
      className="card-lesson"
      aria-pressed={isKept}
      disabled={isReadOnly}
      tabIndex={tabIndex}
      onClick={() => void send({ type: 'card/keep-lesson', id: card.id, cause, keep: !isKept })}
    >
      <Icon of={isKept ? BookmarkCheck : Bookmark} size={16} />
      <span>
        {t(isKept ? 'card.keptLesson' : 'card.keepLesson')}
        {!isOnly && <small dir="auto">{shorten(target.title, 80)}</small>}
      </span>
    </button>
  );
}
