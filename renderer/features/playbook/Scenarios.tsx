import { scenariosOf } from '@shared/domain/scenarios';
import { useMemo } from 'react';
import { mintId } from '../../bridge/mintId';
import { reveal } from '../../store/reveal';
import { AddLine } from '../../ui/AddLine';
import { announce } from '../../ui/announcer';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';
import { Example } from './Example';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';
import { ScenarioEntry } from './ScenarioEntry';
import { Section } from './Section';

/** What we see coming: how it begins, the plans, and how often it came true. */
export function Scenarios(props: PartProps) {
  const { view, isReadOnly, send } = props;
  const { t } = useI18n();
  const stories = useMemo(() => scenariosOf(view), [view]);
  const add = async (title: string, more: object = {}) => {
    const id = mintId('s');
    const sent = await send({ type: 'scenario/add', id, title, ...more });
    if (!sent.ok) return false;
    announce(t('playbook.added', { title: shorten(title) }));
    reveal(id, { focus: false });
    return true;
  };
  const example = {
    signal: t('scenario.example.signal'),
    plans: { a: t('scenario.example.a'), b: t('scenario.example.b') },
    singlePoint: t('scenario.example.singlePoint'),
  };
  return (
    <Section part="scenario">
      {!isReadOnly && <AddLine label={t('scenario.add')} onAdd={add} />}
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
