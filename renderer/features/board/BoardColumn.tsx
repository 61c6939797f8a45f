import type { Column } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { memo, type ReactNode } from 'react';
import { useI18n } from '../../ui/I18n';
import { AddCard } from './AddCard';
import type { BoardController } from './boardController';
import type { BoardKeys } from './boardKeys';
import type { RenderCard } from './CardBody';
import { CardList } from './CardList';
import { columnId, tabId } from './ColumnTabs';
import type { Drafts } from './drafts';

/** What stands above the cards of a column, and scrolls with them; null where there is nothing to say. */
export type RenderLead = (slot: { readonly column: Column; readonly keys: BoardKeys | null }) => ReactNode;

type Props = {
  readonly column: Column;
  readonly cards: readonly Card[];
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  readonly renderCard: RenderCard;
  readonly renderLead: RenderLead;
  readonly drafts: Drafts;
  readonly onAdd: (column: Column, titles: readonly string[]) => Promise<boolean>;
  /** Whether it is one of several behind tabs. */
  readonly isTabbed: boolean;
  readonly isShown: boolean;
  readonly isEmphasised: boolean;
};

/** A column: its name, what belongs in it, its cards, and the text box that adds one. */
export const BoardColumn = memo(function BoardColumn(props: Props) {
  const { column, cards, controller, keys, isTabbed, isShown } = props;
  const { t } = useI18n();
  const name = t(`column.${column}`);
  const panel = isTabbed
    ? ({
        role: 'tabpanel',
        id: columnId(column),
        'aria-labelledby': tabId(column),
        hidden: !isShown,
      } as const)
    : {};
  return (
    <div className="column-frame" {...panel}>
      <section
        className="column"
        data-column={column}
        data-emphasis={props.isEmphasised || undefined}
        aria-label={name}
      >
        <header className="column-head">
          <h2>
            {name}
            <span className="column-count" aria-hidden="true">
              {cards.length || ''}
            </span>
            <span className="visually-hidden">{` (${t('retros.cards', { count: cards.length })})`}</span>
          </h2>
          <p>{t(`column.${column}.hint`)}</p>
        </header>
        <div className="column-body">
          <CardList
            column={column}
            name={name}
            cards={cards}
            controller={controller}
            keys={keys}
            renderCard={props.renderCard}
            lead={props.renderLead({ column, keys })}
          />
          {keys && (
            <AddCard
              key={props.drafts.keyOf(column)}
              column={column}
              name={name}
              controller={controller}
              keys={keys}
              drafts={props.drafts}
              onAdd={props.onAdd}
            />
          )}
        </div>
      </section>
    </div>
  );
});
