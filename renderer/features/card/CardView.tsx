import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useCallback, useRef } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { useMenu } from '../../ui/useMenu';
import { CardChips } from './CardChips';
import { CardLinks } from './CardLinks';
import { CardNudge } from './CardNudge';
import { CardTitle } from './CardTitle';
import { CardTools } from './CardTools';
import { CardWebLinks } from './CardWebLinks';
import { cardMenu, moveMenu } from './cardMenus';
import type { CardNudge as FoundNudge } from './cardNudges';
import { toggleUnfolded, useCardServices } from './cardServices';
import { CascadeLines } from './cascade/CascadeLines';
import { BecauseLines } from './causes/BecauseLines';
import { RecurrenceLine } from './causes/RecurrenceLine';
import { CardDetails } from './lazyDetails';
import { NotesLine } from './NotesLine';
import { useCardEditing } from './useCardEditing';
import './card.css';

export type CardViewProps = {
  readonly card: Card;
  readonly column: Column;
  /** Of the card and its buttons: 0 for the one card of the column that the tab key leads to. */
  readonly tabIndex: 0 | -1;
  readonly isLifted: boolean;
  /** Attributes of the button that lifts the card; null on a board that cannot be changed. */
  readonly handle: {
    readonly 'data-handle': '';
    readonly 'aria-describedby': string;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  } | null;
  /** What was written on two sides, below the chips. */
  readonly versions?: ReactNode;
  /** Where it comes from, above its sentence. */
  readonly lead?: ReactNode;
  /** The one thing that needs an answer. */
  readonly ask?: ReactNode;
  /** What was said of it so far, among the details. */
  readonly past?: ReactNode;
};

/** A card: its sentence first, then chips, the one thing that needs an answer, and the rest when it is asked for. */
export const CardView = memo(function CardView(props: CardViewProps) {
  const { card, column, tabIndex, isLifted, handle } = props;
  const { t, language } = useI18n();
  const services = useCardServices();
  const { id } = card;
  const article = useRef<HTMLElement>(null);
  const focusBack = useCallback(() => article.current?.focus({ preventScroll: true }), []);
  const { editing, editTitle, editNotes, editWords, close } = useCardEditing(focusBack);
  const isUnfolded = useStore(services.unfolded, (unfolded) => unfolded.has(id));
  const isHighlighted = useStore(services.highlighted, (highlighted) => highlighted === id);

  const moving = useMenu(t('move.menu'), () => moveMenu({ card, services, t, language }));
  const more = useMenu(t('card.more', { title: card.title }), () =>
    cardMenu({ card, services, t, language, editTitle, openMove: moving.triggerProps.onClick }),
  );

  const onNudge = ({ part, nudge }: FoundNudge) => {
    if (part === 'notes') toggleUnfolded(services, id, true);
    editWords(part, nudge.start, nudge.end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isLeavingTool(event) && !isLifted) {
      event.preventDefault();
      return focusBack();
    }
    if (event.target !== event.currentTarget || services.isReadOnly) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) toggleUnfolded(services, id);
    else if (event.key === 'Enter' || event.key === 'F2') editTitle();
    else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) services.remove(card);
    else return;
    event.preventDefault();
  };
  const onContextMenu = (event: MouseEvent) => {
    const isInText = event.target instanceof Element && event.target.closest('textarea, input');
    if (!isInText && !services.isReadOnly) more.openAt(event);
  };

  return (
    <article
      ref={article}
      className="card"
      data-record={id}
      data-column={column}
      data-lifted={isLifted || undefined}
      data-highlighted={isHighlighted || undefined}
      data-open={more.isOpen || moving.isOpen || undefined}
      aria-label={card.title}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      {props.lead}
      <CardTitle
        card={card}
        tabIndex={tabIndex}
        editing={editing?.part === 'title' ? editing : null}
        onEdit={editTitle}
        onClose={close}
      />
      <CardChips card={card} column={column} tabIndex={tabIndex} />
      {props.versions}
      <CardLinks card={card} column={column} tabIndex={tabIndex} />
      <CardWebLinks card={card} tabIndex={tabIndex} />
      {column === 'cause' && (
        <>
          <BecauseLines card={card} tabIndex={tabIndex} />
          <RecurrenceLine card={card} tabIndex={tabIndex} />
        </>
      )}
      {column === 'happened' && !isUnfolded && <CascadeLines card={card} tabIndex={tabIndex} />}
      {!isUnfolded && <NotesLine card={card} tabIndex={tabIndex} />}
      {props.ask}
      <CardNudge card={card} tabIndex={tabIndex} onEdit={onNudge} onDismissed={focusBack} />
      {isUnfolded && (
        <CardDetails
          card={card}
          column={column}
          tabIndex={tabIndex}
          past={props.past}
          editingNotes={editing?.part === 'notes' ? editing : null}
          onEditNotes={editNotes}
          onCloseNotes={close}
        />
      )}
      {handle && (
        <CardTools
          card={card}
          column={column}
          tabIndex={tabIndex}
          isUnfolded={isUnfolded}
          handle={handle}
          moving={moving.triggerProps}
          more={more.triggerProps}
        />
      )}
      {moving.menu}
      {more.menu}
    </article>
  );
});

/** Escape on one of the card's buttons: back to the card, where the arrow keys lead on. */
const isLeavingTool = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' &&
  !event.defaultPrevented &&
  event.target instanceof HTMLButtonElement &&
  event.currentTarget.contains(event.target);
