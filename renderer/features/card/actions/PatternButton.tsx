import { patternName } from '@shared/export/patternName';
import type { Card } from '@shared/model/records';
import { Puzzle } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useI18n } from '../../../ui/I18n';
import { Icon } from '../../../ui/Icon';
import { shorten } from '../../../ui/visibleText';
import { useCardServices } from '../cardServices';

type Props = { readonly card: Card; readonly look: 'chip' | 'words'; readonly tabIndex: 0 | -1 };

/** Loaded when it is first wanted. */
const PatternPopover = lazy(() =>
  import('./PatternPopover').then((module) => ({ default: module.PatternPopover })),
);

/** Which of the seven patterns an action is, in parents' words; pressing it tells what they are. */
export function PatternButton({ card, look, tabIndex }: Props) {
  const { t } = useI18n();
  const { send, isReadOnly } = useCardServices();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, pattern } = card;
  if (pattern === undefined ? isReadOnly || look === 'chip' : look === 'words') return null;
  const name = pattern === undefined ? null : shorten(patternName(t, pattern), 40);
  if (isReadOnly) return <span className="chip chip-key">{name}</span>;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={name === null ? 'card-add' : 'chip chip-key'}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={name === null ? undefined : t('pattern.of', { pattern: name })}
        tabIndex={tabIndex}
        onClick={() => setOpen(true)}
      >
        {name === null && <Icon of={Puzzle} size={15} />}
        {name ?? t('pattern.choose')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PatternPopover
            anchor={button}
            chosen={pattern ?? null}
            onChoose={(chosen) => void send({ type: 'card/set-pattern', id, pattern: chosen })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
