import type { BoardView, Card } from '../model/records';
import { err } from '../result';
import type { CommandAbout } from './commands';
import { inRetro, onPerson, type Planned, plan, planMark, planText, set, setting } from './planning';

type ActionCommand = Extract<
  CommandAbout<'card'>,
  {
    type:
      | 'card/set-owner'
      | 'card/set-due'
      | 'card/set-signal'
      | 'card/set-pattern'
      | 'card/set-plan'
      | 'card/set-experiment'
      | 'card/set-outcome'
      | 'card/go-on'
      | 'card/drop'
      | 'card/keep-lesson'
      | 'card/decline-lesson';
  }
>;

/** What a command about an action means. */
export function planAction(view: BoardView, { id, links }: Card, command: ActionCommand): Planned {
  switch (command.type) {
    case 'card/set-owner': {
      const { person, owner } = command;
      const mark = () => planMark(id, 'owners', person, owner);
      return owner ? onPerson(view, person, mark) : mark();
    }
    case 'card/set-due':
      return set(id, 'due', command.due ?? undefined);
    case 'card/set-signal':
      return planText(id, 'signal', command.signal);
    case 'card/set-pattern':
      return planText(id, 'pattern', command.pattern);
    case 'card/set-plan':
      return planText(id, `plans/${command.plan}`, command.text);
    case 'card/set-experiment':
      return planText(id, `experiment/${command.part}`, command.text);
    case 'card/set-outcome':
      return planOutcome(view, id, command);
    case 'card/go-on': {
      const { retro, goOn } = command;
      return inRetro(view, retro, !goOn, () => set(id, `goOn/${retro}`, goOn || undefined));
    }
    case 'card/drop': {
      const { retro } = command;
      if (retro === null) return set(id, 'dropped', undefined);
      return inRetro(view, retro, false, () => set(id, 'dropped', retro));
    }
    case 'card/keep-lesson': {
      const { cause, keep } = command;
      return keep && !links?.[cause]
        ? err({ code: 'not-linked', id: cause })
        : set(id, `lessonFor/${cause}`, keep || undefined);
    }
    case 'card/decline-lesson':
      return set(id, 'noLesson', command.declined || undefined);
  }
}

/** An answer that is taken back takes its word along. */
const planOutcome = (
  view: BoardView,
  id: string,
  { retro, outcome, word }: Extract<ActionCommand, { type: 'card/set-outcome' }>,
): Planned =>
  inRetro(view, retro, outcome === null, () => {
    const said = outcome === null ? '' : word?.trim();
    return plan([
      setting(id, `outcomes/${retro}`, outcome ?? undefined),
      ...(said === undefined ? [] : [setting(id, `outcomeWords/${retro}`, said || undefined)]),
    ]);
  });
