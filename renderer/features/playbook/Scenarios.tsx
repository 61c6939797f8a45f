import { scenariosOf } from '@shared/domain/scenarios';
import { useMemo } from 'react';
import { mintId } from '../../bridge/mintId';
import { AddLine } from '../../ui/AddLine';
import { useI18n } from '../../ui/I18n';
import { Example } from './Example';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';
import { ScenarioEntry } from './ScenarioEntry';
import { Section } from './Section';
import { useAddEntry } from './useAddEntry';

/** What we see coming: how it begins, the plans, and how often it came true. */
export function Scenarios(props: PartProps) {
  const { view, isReadOnly, send } = props;
  const { t } = useI18n();
  const stories = useMemo(() => scenariosOf(view), [view]);
  const addEntry = useAddEntry(send);
  const add = (title: string, more: object = {}) =>
    addEntry({ type: 'scenario/add', id: mintId('s'), title, ...more });
  const example = {
    signal: t('scenario.example.signal'),
    plans: { a: t('scenario.example.a'), b: t('scenario.example.b') },
    singlePoint: t('scenario.example.singlePoint'),
  };
  return (
    <Section part="scenario">
      {!isReadOnly && <AddLine what="scenario" label={t('scenario.add')} onAdd={add} />}
      {stories.length === 0 && (
        <Example
          none={t('scenario.none')}
          title={t('scenario.example')}
          lines={[
            [t('scenario.signal'), example.signal],
            [t('plan.name', { plan: 'A' }), example.plans.a],
            [t('plan.name', { plan: 'B' }), example.plans.b],
            [t('scenario.singlePoint'), example.singlePoint],
          ]}
          onKeep={isReadOnly ? null : () => void add(t('scenario.example'), example)}
        />
      )}
      <ul className={styles.list}>
        {stories.map((story) => (
          <li key={story.scenario.id}>
            <ScenarioEntry story={story} {...props} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
