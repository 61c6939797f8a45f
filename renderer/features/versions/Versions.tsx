import type { RecordId } from '@shared/model/ids';
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { useBoard } from '../../store/BoardContext';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import styles from './Versions.module.css';

const loadVersions = () =>
  import('./VersionsPanel').then(({ VersionsPanel }) => ({ default: VersionsPanel }));
const VersionsPanel = lazy(loadVersions);

type Props = { readonly id: RecordId; readonly tabIndex?: 0 | -1 };

/** Says that something of a record has several versions, and shows them where it stands. Nothing where all agree. */
export function Versions({ id, tabIndex = 0 }: Props) {
  const { t } = useI18n();
  const choices = useStore(useBoard(), (state) => state.choices.get(id) ?? none);
  const [isOpen, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  if (choices.length === 0) return null;
  const count = Math.max(...choices.map(({ others }) => others.length + 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    chip.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut for the chip that opened it
    <div className={styles.versions} onKeyDown={onKeyDown}>
      <button
        ref={chip}
        type="button"
        className={styles.chip}
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        onClick={() => setOpen(!isOpen)}
      >
        {t('versions.chip', { count })}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <VersionsPanel id={id} choices={choices} tabIndex={tabIndex} />
        </Suspense>
      )}
    </div>
  );
}

const none: readonly never[] = [];
