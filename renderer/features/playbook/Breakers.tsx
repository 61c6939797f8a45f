import { breakersOf } from '@shared/domain/scenarios';
import { useMemo } from 'react';
import { mintEntry, mintId } from '../../bridge/mintId';
import { AddLine } from '../../ui/AddLine';
import { useI18n } from '../../ui/I18n';
import { BreakerEntry } from './BreakerEntry';
import { Example } from './Example';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';
import { Section } from './Section';
import { useAddEntry } from './useAddEntry';

/** When we cut: the weak signals, when it is too much, what we cut and who may do it. */
export function Breakers(props: PartProps) {
  const { view, isReadOnly, send } = props;
  const { t } = useI18n();
  const breakers = useMemo(() => breakersOf(view), [view]);
  const addEntry = useAddEntry(send);
  const add = (title: string, more: object = {}) =>
    addEntry({ type: 'breaker/add', id: mintId('w'), title, ...more });
  const signals = ([1, 2, 3] as const).map((number) => t(`breaker.example.signal${number}`));
  const threshold = t('breaker.example.threshold');
  const keepExample = () =>
    add(t('breaker.example'), {
      signals: Object.fromEntries(signals.map((text) => [mintEntry(), text])),
      threshold,
    });
  return (
    <Section part="breaker">
      {!isReadOnly && <AddLine what="breaker" label={t('breaker.add')} onAdd={add} />}
      {breakers.length === 0 && (
        <Example
          none={t('breaker.none')}
          title={t('breaker.example')}
          lines={[
            [t('breaker.signals'), signals.join(' · ')],
            [t('breaker.threshold'), threshold],
            [t('breaker.mayPull'), t('breaker.everybody')],
          ]}
          onKeep={isReadOnly ? null : () => void keepExample()}
        />
      )}
      <ul className={styles.list}>
        {breakers.map((breaker) => (
          <li key={breaker.id}>
            <BreakerEntry breaker={breaker} {...props} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
