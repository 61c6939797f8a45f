import { scenariosIn, scenariosOf } from '@shared/domain/scenarios';
import { heldName } from '@shared/export/heldName';
import type { Held } from '@shared/model/playbook';
import { scenarioPlans } from '@shared/model/playbook';
import type { Card, Scenario } from '@shared/model/records';
import { Route } from 'lucide-react';
import { useMemo } from 'react';
import { mintId } from '../../bridge/mintId';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { Icon } from '../../ui/Icon';
import { shorten, visibleText } from '../../ui/visibleText';
import { useCardServices } from './cardServices';
import { usePicker } from './usePicker';

type Props = { readonly card: Card; readonly tabIndex: 0 | -1 };

/** Whether a fact is something we had seen coming, and which plan held: what the playbook counts. */
export function CameTrueField({ card, tabIndex }: Props) {
  const { t } = useI18n();
  const { store, send, isReadOnly } = useCardServices();
  const { id } = card;
  const view = useStore(store, (state) => state.view);
  const known = useMemo(() => scenariosIn(view, card), [view, card]);
  const mark = (scenario: string, held: Held | null) =>
    ({ type: 'card/set-came-true', id, scenario, held }) as const;
  const { triggerProps, picker } = usePicker(() => ({
    label: t('cameTrue.pick'),
    items: scenariosOf(store.get().view).map(({ scenario }) => ({
      id: scenario.id,
      text: shorten(scenario.title, 140),
    })),
    selected: new Set(known.map(({ scenario }) => scenario.id)),
    onToggle: (scenario, isTrue) => void send(mark(scenario, isTrue ? 'unsaid' : null)),
    empty: t('cameTrue.empty'),
    find: t('cameTrue.find'),
    onAdd: (title) => {
      const scenario = mintId('s');
      const add = { type: 'scenario/add', id: scenario, title } as const;
      void send({ type: 'batch', commands: [add, mark(scenario, 'unsaid')] });
    },
  }));
  if (isReadOnly && known.length === 0) return null;
  return (
    <div className="card-linked">
      {known.length > 0 && <h4>{t('cameTrue.title')}</h4>}
      {known.map(({ scenario, held }) => (
        <CameTrueLine
          key={scenario.id}
          scenario={scenario}
          held={held}
          tabIndex={tabIndex}
          onHeld={(next) => void send(mark(scenario.id, next === held ? 'unsaid' : next))}
        />
      ))}
      {!isReadOnly && (
        <button type="button" className="card-add" tabIndex={tabIndex} {...triggerProps}>
          <Icon of={Route} size={15} />
          {t('cameTrue.add')}
        </button>
      )}
      {picker}
    </div>
  );
}

type LineProps = {
  readonly scenario: Scenario;
  readonly held: Held;
  readonly tabIndex: 0 | -1;
  readonly onHeld: (held: Held) => void;
};

/** A scenario that came true, leading to its page, and the plans it has: one press says which one held. */
function CameTrueLine({ scenario, held, tabIndex, onHeld }: LineProps) {
  const { t } = useI18n();
  const { goTo, isReadOnly } = useCardServices();
  const written = scenarioPlans.filter((plan) => scenario.plans?.[plan] !== undefined || held === plan);
  const words = (one: Held) =>
    one === 'none' || one === 'unsaid'
      ? t('cameTrue.none')
      : t('cameTrue.plan', { plan: one.toUpperCase(), text: shorten(scenario.plans?.[one] ?? '…', 40) });
  return (
    <>
      <button type="button" className="card-link" tabIndex={tabIndex} onClick={() => goTo(scenario.id)}>
        <Icon of={Route} size={14} />
        <span dir="auto">{visibleText(scenario.title)}</span>
      </button>
      {isReadOnly
        ? held !== 'unsaid' && <p className="card-hint">{heldName(t, held)}</p>
        : written.length > 0 && (
            <fieldset className="card-held">
              <legend>{t('cameTrue.held')}</legend>
              {[...written, 'none' as const].map((one) => (
                <button
                  key={one}
                  type="button"
                  className="chip"
                  aria-pressed={held === one}
                  tabIndex={tabIndex}
                  onClick={() => onHeld(one)}
                >
                  <span dir="auto">{words(one)}</span>
                </button>
              ))}
            </fieldset>
          )}
    </>
  );
}
