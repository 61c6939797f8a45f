import { type CascadeLine, outlineOf } from '@shared/domain/cascade';
import type { Card } from '@shared/model/records';
import { useI18n } from '../../../ui/I18n';
import { shorten } from '../../../ui/visibleText';
import { toggleUnfolded, useCardServices } from '../cardServices';
import { levelStyle } from './levelStyle';
import './cascade.css';

/** More than these are a button away. */
const mostShown = 6;

/** What led to what, on a folded card: one line each, deeper from left to right. Pressing it unfolds the card. */
export function CascadeLines({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t } = useI18n();
  const services = useCardServices();
  if (card.cascade === undefined) return null;
  const lines = outlineOf(card);
  const open = () => toggleUnfolded(services, card.id, true);
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the details button and Ctrl+Enter do the same */}
      <ul className="cascade" aria-label={t('cascade.title')} onClick={open}>
        {lines.slice(0, mostShown).map(({ line, ...rest }) => (
          <Line key={line} line={line} {...rest} />
        ))}
      </ul>
      {lines.length > mostShown && (
        <button type="button" className="card-fold" tabIndex={tabIndex} onClick={open}>
          {t('cascade.all', { number: lines.length })}
        </button>
      )}
    </>
  );
}

function Line({ text, level, isCut }: CascadeLine) {
  const { t } = useI18n();
  const line = shorten(text, 160);
  return (
    <li style={levelStyle(level)} data-cut={isCut || undefined} dir="auto">
      {isCut ? t('cascade.cutHere', { line }) : line}
    </li>
  );
}
