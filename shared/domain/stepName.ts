import type { Command } from './commands';

/**
 * What a step of the history is called. Several commands at once are called after the first, which the others complete
 * (a retrospective and who is there, a card and what it is linked to), unless it is one of several alike.
 */
export function stepName(command: Command): Command['type'] {
  if (command.type !== 'batch') return command.type;
  const [first, ...others] = command.commands;
  return first === undefined || others.some(({ type }) => type === first.type) ? 'batch' : first.type;
}
