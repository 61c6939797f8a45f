import type { SingleCommand } from '@shared/domain/commands';
import type { ScenarioStory } from '@shared/domain/scenarios';
import { scenarioPlans } from '@shared/model/playbook';
import { Anchor } from 'lucide-react';
import { useI18n } from '../../ui/I18n';
import { Entry } from './Entry';
import { Extra } from './Extra';
import { entryMenu } from './entryMenu';
import styles from './Playbook.module.css';
import type { PartProps } from './PlaybookPage';
import { Rows, TextRow } from './Row';
import { Story } from './Story';

type Props = PartProps & { readonly story: ScenarioStory };

/** A scenario: what may happen, how we see it coming, plans A to D, and what the board tells of it. */
export function ScenarioEntry({ story, view, isReadOnly, send, onShow, onGone, versionsOf }: Props) {
  const { t } = useI18n();
  const { id, title, signal, plans = {}, singlePoint, notes, location } = story.scenario;
  const change = (command: SingleCommand) => void send(command);
  const written = scenarioPlans.findLastIndex((plan) => plans[plan] !== undefined);
  return (
    <Entry
      id={id}
      title={title}
      label={t('scenario.name')}
      isReadOnly={isReadOnly}
      onTitle={(text) => change({ type: 'scenario/set-title', id, title: text })}
      menu={() => entryMenu({ t, id, title, type: 'scenario', send, onGone })}
      versions={versionsOf(id)}
    >
      <Rows>
        <TextRow
          label={t('scenario.signal')}
          value={signal}
          ask={t('scenario.signalAsk')}
          isReadOnly={isReadOnly}
          onSave={(text) => change({ type: 'scenario/set-signal', id, signal: text })}
        />
        {scenarioPlans.slice(0, written + 2).map((plan) => (
          <TextRow
            key={plan}
            label={t('plan.name', { plan: plan.toUpperCase() })}
            value={plans[plan]}
            ask={t(plan === 'a' ? 'scenario.planAsk.a' : 'scenario.planAsk.next')}
            isReadOnly={isReadOnly}
            onSave={(text) => change({ type: 'scenario/set-plan', id, plan, text })}
          />
        ))}
      </Rows>
      <div className={styles.extras}>
        <Extra
          label={t('scenario.singlePoint')}
          ask={t('scenario.singlePointAsk')}
          value={singlePoint}
          icon={Anchor}
          look="mark"
          isReadOnly={isReadOnly}
          onSave={(text) => change({ type: 'scenario/set-single-point', id, singlePoint: text })}
        />
        <Extra
          label={t('playbook.location')}
          value={location}
          isReadOnly={isReadOnly}
          onSave={(text) => change({ type: 'scenario/set-location', id, location: text })}
        />
        <Extra
          label={t('playbook.notes')}
          value={notes}
          isReadOnly={isReadOnly}
          onSave={(text) => change({ type: 'scenario/set-notes', id, notes: text })}
        />
      </div>
      <Story story={story} view={view} onShow={onShow} />
    </Entry>
  );
}
