import { ifThen } from '@shared/domain/ifThen';
import { peopleOf } from '@shared/domain/queries';
import type { Card } from '@shared/model/records';
import { Sun } from 'lucide-react';
import { type MouseEvent, memo, useMemo, useState } from 'react';
import { useStore } from '../../store/useStore';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten, visibleText } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { foldedTitle, titleCommand } from './cardTexts';
import { EditText } from './EditText';
import type { CardEditing } from './useCardEditing';

type Props = {
  readonly card: Card;
  readonly tabIndex: 0 | -1;
  /** Where the caret is to be while the sentence is edited; null while it is not. */
  readonly editing: CardEditing;
  readonly onEdit: (caret: number | null) => void;
  readonly onClose: (byKey: boolean) => void;
};

/** A card's sentence: press it, and write. */
export const CardTitle = memo(function CardTitle({ card, tabIndex, editing, onEdit, onClose }: Props) {
  const { t } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const [isWhole, setWhole] = useState(false);
  const { title } = card;
  const folded = foldedTitle(title);
  const { column } = card.place;
  const shown = folded && !isWhole ? folded : title;

  if (editing) {
    const keep = (text: string) => {
      const command = titleCommand(store.get().view, card, text);
      if (command) void send(command);
      else announce(t('card.emptyTitle'));
    };
    return (
      <EditText
        value={title}
        label={t('card.editTitle')}
        className="card-title"
        kind="sentence"
        caret={editing.caret}
        onKeep={keep}
        onClose={onClose}
      />
    );
  }

  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || isReadOnly || !getSelection()?.isCollapsed) return;
    onEdit(caretAt(event));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter and F2 on the card do the same */}
      <h3 className="card-title" dir="auto" data-editable={!isReadOnly || undefined} onClick={onClick}>
        {card.wentWell && <Icon of={Sun} size={17} className="card-sun" />}
        {card.wentWell && <span className="visually-hidden">{`${t('card.wentWell')} `}</span>}
        {card.signal === undefined || column !== 'action' ? (
          <span>{visibleText(shown)}</span>
        ) : (
          <IfThenTitle signal={card.signal} title={shown} />
        )}
      </h3>
      {folded && (
        <button type="button" className="card-fold" tabIndex={tabIndex} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'card.showLess' : 'card.showAll')}
        </button>
      )}
    </>
  );
});

/** A signal and what to do then, as one sentence. */
function IfThenTitle({ signal, title }: { readonly signal: string; readonly title: string }) {
  const { t, language } = useI18n();
  const { store } = useCardServices();
  const view = useStore(store, (state) => state.view);
  const names = useMemo(() => peopleOf(view).map(({ name }) => name), [view]);
  const { condition, then } = ifThen({ signal: shorten(signal, 280), title }, { t, language, names });
  return (
    <>
      <span data-signal="">{visibleText(`${condition} `)}</span>
      <span>{visibleText(then)}</span>
    </>
  );
}

/** How many characters of the text are before the place that was pressed. */
function caretAt({ clientX, clientY, target }: MouseEvent): number | null {
  const at = document.caretPositionFromPoint?.(clientX, clientY);
  if ((target as Element).closest('[data-signal]')) return null;
  const isInText = at?.offsetNode.nodeType === Node.TEXT_NODE && (target as Node).contains(at.offsetNode);
  return isInText ? at.offset : null;
}
