import { type Column, columns } from '@shared/model/columns';
import { useEffect, useId, useMemo } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { BoardColumn, type RenderLead } from './BoardColumn';
import { createBoardKeys } from './boardKeys';
import type { RenderCard } from './CardBody';
import { ColumnTabs } from './ColumnTabs';
import type { Drafts } from './drafts';
import type { DragEnvironment } from './dragEnvironment';
import type { BoardCards } from './spots';
import { usePointerDrag } from './usePointerDrag';
import './board.css';

type BoardProps = {
  readonly env: DragEnvironment;
  readonly cards: BoardCards;
  readonly renderCard: RenderCard;
  readonly renderLead: RenderLead;
  /** Adds cards at the end of a column; false if that was refused. */
  readonly onAdd: (column: Column, titles: readonly string[]) => Promise<boolean>;
  readonly drafts: Drafts;
  readonly isReadOnly: boolean;
  /** The column that is worked on now, if one is. */
  readonly emphasis: Column | null;
};

/** Below this the columns become tabs (CSS pixels of the window). */
const tabsBelow = '(max-width: 819px)';

/** The three columns of a retrospective. */
export function Board(props: BoardProps) {
  const { env, cards, renderCard, renderLead, onAdd, drafts, isReadOnly, emphasis } = props;
  const { t } = useI18n();
  const { controller } = env;
  const instructionsId = useId();
  const isTabbed = useMediaQuery(tabsBelow);
  const shown = useStore(controller.shown, (column) => column);
  const keys = useMemo(
    () => (isReadOnly ? null : createBoardKeys(env, instructionsId)),
    [env, instructionsId, isReadOnly],
  );

  const onPress = usePointerDrag(env);
  useEffect(() => () => controller.abandon.current?.(), [controller]);

  return (
    <>
      <p id={instructionsId} hidden>
        {t('drag.instructions')}
      </p>
      <div
        className="board"
        data-tabbed={isTabbed || undefined}
        onPointerDownCapture={isReadOnly ? undefined : onPress}
      >
        {isTabbed && (
          <ColumnTabs cards={cards} shown={shown} onShow={(column) => controller.shown.set(column)} />
        )}
        {columns.map((column) => (
          <BoardColumn
            key={column}
            column={column}
            cards={cards[column]}
            controller={controller}
            keys={keys}
            renderCard={renderCard}
            renderLead={renderLead}
            drafts={drafts}
            onAdd={onAdd}
            isTabbed={isTabbed}
            isEmphasised={column === emphasis}
            isShown={!isTabbed || column === shown}
          />
        ))}
      </div>
    </>
  );
}
