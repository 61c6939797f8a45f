import { spanInWords } from '@shared/domain/timeOfDay';
import type { Card } from '@shared/model/records';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { CameTrueChip } from './CameTrueChip';
import { toggleUnfolded, useCardServices } from './cardServices';

const mostAffected = 4;

/** When it was, how long it took to recover, who or what was affected. */
export function FactChips({ card, tabIndex }: { readonly card: Card; readonly tabIndex: 0 | -1 }) {
  const { t, language } = useI18n();
  const services = useCardServices();
  const { id, minutesToRecover: minutes } = card;
  const time = spanInWords(card, language);
  const affected = Object.keys(card.affected ?? {});
  const shown = affected.slice(0, mostAffected);
  const open = () => toggleUnfolded(services, id, true);
  return (
    <>
      {time !== null && (
        <button
          type="button"
          className="chip chip-key"
          aria-label={t('fact.timeChip', { time })}
          tabIndex={tabIndex}
          onClick={open}
        >
          {time}
        </button>
      )}
      {minutes !== undefined && (
        <button type="button" className="chip chip-key" tabIndex={tabIndex} onClick={open}>
          {t('card.minutesChip', { count: minutes })}
        </button>
      )}
      {shown.map((name) => (
        <span key={name} className="chip" dir="auto">
          {shorten(name, 40)}
        </span>
      ))}
      {affected.length > shown.length && (
        <button type="button" className="chip" tabIndex={tabIndex} onClick={open}>
          +{affected.length - shown.length}
        </button>
      )}
      {card.cameTrue && <CameTrueChip card={card} tabIndex={tabIndex} onOpen={open} />}
    </>
  );
}
