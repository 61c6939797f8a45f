import { type Column, linkTarget } from '@shared/model/columns';
import type { Card } from '@shared/model/records';
import { LinkLine } from './LinkLine';

type Props = { readonly card: Card; readonly column: Column; readonly tabIndex: 0 | -1 };

/** What a card is linked to, one line each. */
export function CardLinks({ card, column, tabIndex }: Props) {
  const targets = Object.keys(card.links ?? {});
  if (column === 'happened' || targets.length === 0) return null;
  return (
    <div className="card-links">
      {targets.map((id) => (
        <LinkLine key={id} id={id} column={linkTarget[column]} tabIndex={tabIndex} />
      ))}
    </div>
  );
}
