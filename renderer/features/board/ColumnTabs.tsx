import { type Column, columns } from '@shared/model/columns';
import type { KeyboardEvent } from 'react';
import { useI18n } from '../../ui/I18n';
import type { BoardCards } from './spots';

export const tabId = (column: Column): string => `tab-${column}`;
export const columnId = (column: Column): string => `column-${column}`;

type Props = {
  readonly cards: BoardCards;
  readonly shown: Column;
  readonly onShow: (column: Column) => void;
};

/** The columns as tabs, where only one has room. A card in hand is carried over by pointing at a tab. */
export function ColumnTabs({ cards, shown, onShow }: Props) {
  const { t } = useI18n();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = columns.indexOf(shown);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: columns.length - 1 }[event.key];
    const column = next === undefined ? undefined : columns[(next + columns.length) % columns.length];
    if (!column) return;
    event.preventDefault();
    onShow(column);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(column)}`)?.focus();
  };
  return (
    <div className="column-tabs" role="tablist" aria-label={t('board.columns')} onKeyDown={onKeyDown}>
      {columns.map((column) => (
        <button
          key={column}
          type="button"
          role="tab"
          id={tabId(column)}
          data-tab={column}
          data-column={column}
          aria-selected={column === shown}
          aria-controls={columnId(column)}
          tabIndex={column === shown ? 0 : -1}
          onClick={() => onShow(column)}
        >
          {t(`column.${column}`)} <span className="column-count">{cards[column].length}</span>
        </button>
      ))}
    </div>
  );
}
