import type { SingleCommand } from '@shared/domain/commands';
import { signalsOf } from '@shared/domain/scenarios';
import type { Breaker } from '@shared/model/records';
import { useState } from 'react';
import { mintEntry } from '../../bridge/mintId';
import { useI18n } from '../../ui/I18n';
import { InlineEdit } from '../../ui/InlineEdit';
import { Entry } from './Entry';
import { Extra } from './Extra';
import { entryMenu } from './entryMenu';
import { MayPull } from './MayPull';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';
import { Row, Rows, TextRow } from './Row';

type Props = PartProps & { readonly breaker: Breaker };

/** A circuit breaker: what we cut, by which weak signals, from when on, and who may do it without a discussion. */
export function BreakerEntry({ breaker, view, isReadOnly, send, onGone, versionsOf }: Props) {
  const { t } = useI18n();
  const { id, title, threshold, notes } = breaker;
  const change = (command: SingleCommand) => void send(command);
  return (
    <Entry
      id={id}
      title={title}
      label={t('breaker.name')}
      isReadOnly={isReadOnly}
      onTitle={(text) => change({ type: 'breaker/set-title', id, title: text })}
      menu={() => entryMenu({ t, id, title, type: 'breaker', send, onGone })}
      versions={versionsOf(id)}
    >
      <Rows>
        <Row label={t('breaker.signals')}>
          <Signals
            breaker={breaker}
            isReadOnly={isReadOnly}
            onSave={(signal, text) => change({ type: 'breaker/set-signal', id, signal, text })}
          />
        </Row>
        <TextRow
          label={t('breaker.threshold')}
          value={threshold}
          ask={t('breaker.thresholdAsk')}
          isReadOnly={isReadOnly}
          onSave={(text) => change({ type: 'breaker/set-threshold', id, threshold: text })}
        />
        <Row label={t('breaker.mayPull')}>
          <MayPull
            breaker={breaker}
            view={view}
            isReadOnly={isReadOnly}
            onToggle={(person, mayPull) => change({ type: 'breaker/set-puller', id, person, mayPull })}
          />
        </Row>
      </Rows>
      <div className={styles.extras}>
        <Extra
          label={t('playbook.notes')}
          value={notes}
          isReadOnly={isReadOnly}
          onSave={(text) => change({ type: 'breaker/set-notes', id, notes: text })}
        />
      </div>
    </Entry>
  );
}

type SignalsProps = {
  readonly breaker: Breaker;
  readonly isReadOnly: boolean;
  readonly onSave: (signal: string, text: string) => void;
};

/** The weak signals, a line each, and one more to write. */
function Signals({ breaker, isReadOnly, onSave }: SignalsProps) {
  const { t } = useI18n();
  const signals = signalsOf(breaker);
  const [next, setNext] = useState(mintEntry);
  const lines = isReadOnly
    ? signals
    : [...signals.filter(({ name }) => name !== next), { name: next, text: '' }];
  return (
    <ul className={styles.signals}>
      {lines.map(({ name, text }) => (
        <li key={name} data-empty={text === '' || undefined}>
          <InlineEdit
            value={text}
            label={t('breaker.signal')}
            invitation={
              signals.length === 0
                ? t('breaker.signalAsk')
                : t('playbook.add', { what: t('breaker.signalMore') })
            }
            mayBeEmpty={text !== ''}
            isReadOnly={isReadOnly}
            onSave={(written) => {
              if (name === next) setNext(mintEntry());
              onSave(name, written);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
