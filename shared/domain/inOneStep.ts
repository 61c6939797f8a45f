import type { Command, SingleCommand } from './commands';

/** Commands as one step: one undo takes all of them back. */
export function inOneStep(commands: readonly SingleCommand[]): Command {
  const [only, ...more] = commands;
  return only && more.length === 0 ? only : { type: 'batch', commands: [...commands] };
}
