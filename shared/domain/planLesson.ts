import type { MintId, RecordId } from '../model/ids';
import type { BoardView, Card, LessonRecord } from '../model/records';
import type { CommandAbout } from './commands';
import {
  inColumn,
  inRetro,
  onLesson,
  type Planned,
  plan,
  planCreate,
  planSentence,
  planText,
  set,
  setting,
  writtenTexts,
} from './planning';
import { retroById } from './queries';

/** What a command about a lesson means. */
export function planLesson(view: BoardView, command: CommandAbout<'lesson'>, mintId: MintId): Planned {
  if (command.type === 'lesson/add') {
    const { type: _type, id, statement, ...more } = command;
    return planCreate(view, id ?? mintId('l'), statement, { type: 'lesson', ...writtenTexts(more) });
  }
  if (command.type === 'lesson/promote') {
    const { action, cause } = command;
    return inColumn(view, action, 'action', (doing) =>
      cause === null
        ? planPromote(view, doing, null)
        : inColumn(view, cause, 'cause', (reason) => planPromote(view, doing, reason)),
    );
  }
  return onLesson(view, command.id, (lesson) => planChange(view, lesson, command));
}

type Change = Exclude<CommandAbout<'lesson'>, { type: 'lesson/add' | 'lesson/promote' }>;

function planChange(view: BoardView, { id }: LessonRecord, command: Change): Planned {
  switch (command.type) {
    case 'lesson/set-statement':
      return planSentence(view, id, ['lesson'], command.statement);
    case 'lesson/set-solution':
      return planText(id, 'solution', command.solution);
    case 'lesson/set-factor':
      return planText(id, 'factor', command.factor);
    case 'lesson/set-pattern':
      return planText(id, 'pattern', command.pattern);
    case 'lesson/set-location':
      return planText(id, 'location', command.location);
    case 'lesson/set-outcome': {
      const { retro, outcome } = command;
      return inRetro(view, retro, outcome === null, () => set(id, `outcomes/${retro}`, outcome ?? undefined));
    }
    case 'lesson/archive':
      return set(id, 'archived', command.archived || undefined);
    case 'lesson/delete':
      return plan([{ kind: 'delete', id }]);
  }
}

/** The identifier of the lesson that an action and its cause make: the same on every machine. */
export const promotedLesson = (action: RecordId, cause: RecordId | null): RecordId =>
  `l_${[action, ...(cause === null ? [] : [cause])].map((id) => id.slice(2)).join('-')}`.slice(0, longestId);

/** As in `idPattern`: a letter, an underscore and 64 characters. Those the app makes are 26 each. */
const longestId = 66;

/** A lesson that was thrown away and is kept once more is the old one. */
function planPromote(view: BoardView, action: Card, cause: Card | null): Planned {
  const id = promotedLesson(action.id, cause?.id ?? null);
  const former = view.get(id);
  if (former?.type === 'lesson' && former.binnedAt !== null) {
    return plan([{ kind: 'restore', id }, setting(id, 'archived', undefined)]);
  }
  return planCreate(view, id, (cause ?? action).title, {
    type: 'lesson',
    ...writtenTexts({
      solution: cause ? action.title : undefined,
      factor: cause?.factor,
      pattern: action.pattern,
      location: retroById(view, action.place.retro)?.location,
    }),
    actions: { [action.id]: true },
    ...(cause ? { causes: { [cause.id]: true } } : {}),
  });
}
