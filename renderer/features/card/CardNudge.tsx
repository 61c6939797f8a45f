import type { Card } from '@shared/model/records';
import { X } from 'lucide-react';
import { use, useEffect, useRef, useState } from 'react';
import { createStore } from '../../store/createStore';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { IconButton } from '../../ui/IconButton';
import { type CardNudge as Found, isAbout, NudgesContext } from './cardNudges';
import { useCardServices } from './cardServices';

type Props = {
  readonly card: Card;
  readonly tabIndex: 0 | -1;
  /** Opens the text that it is about, with those words selected. */
  readonly onEdit: (found: Found) => void;
  /** The focus goes back to the card. */
  readonly onDismissed: () => void;
};

const nothing = createStore<ReadonlyMap<string, Found>>(new Map());

/** Another way to put what the card says: a soft line, to be taken up, left alone or waved away. */
export function CardNudge({ card, tabIndex, onEdit, onDismissed }: Props) {
  const { t } = useI18n();
  const { isReadOnly } = useCardServices();
  const nudges = use(NudgesContext);
  const latest = useStore(nudges?.found ?? nothing, (found) => found.get(card.id) ?? null);
  const found = latest && isAbout(card, latest) ? latest : null;
  // One that was there when the card came on the screen neither fades in nor moves anything with each scroll.
  const [first] = useState(found);
  const isNew = found !== first;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  if (!nudges || !found || isReadOnly) return null;

  const { lead, suggestion, language } = found.nudge;
  const dismiss = () => {
    nudges.dismiss(card.id);
    onDismissed();
  };
  return (
    <div ref={line} className="card-nudge" data-new={isNew || undefined}>
      <button
        type="button"
        className="card-nudge-text"
        lang={language}
        aria-description={t('nudge.edit')}
        tabIndex={tabIndex}
        onClick={() => onEdit(found)}
      >
        {lead} <strong>{suggestion}</strong>
      </button>
      <IconButton icon={X} size={15} label={t('nudge.dismiss')} tabIndex={tabIndex} onClick={dismiss} />
    </div>
  );
}
