import fc from 'fast-check';
import type { Board } from '../crdt/board';
import { createBoard } from '../crdt/board';
import { nextClock } from '../crdt/clock';
import { commitEdits, lastClock, lastCounter } from '../crdt/edits';
import { mergeBoards } from '../crdt/merge';
import type { Command } from '../domain/commands';
import { planCommand } from '../domain/planCommand';
import { boardView } from '../model/boardView';
import type { MintId } from '../model/ids';
import { deepFreeze } from './deepFreeze';
import { type Known, Ledger } from './ledger';
import { commandOf, type Dice, dice } from './randomCommand';

/** Something that happens to one of a few machines that keep the same board. */
export type Event =
  | { readonly kind: 'command'; readonly on: number; readonly dice: Dice }
  /** The sync tool brings what `from` holds now, or held `age` steps ago. */
  | { readonly kind: 'deliver'; readonly from: number; readonly to: number; readonly age: number }
  /** The clock is set, to so many hours from the right time. */
  | { readonly kind: 'set-clock'; readonly on: number; readonly hours: number }
  /** The app's data comes back as it was `age` steps ago, and the app finds out: it goes on under a new name. */
  | { readonly kind: 'roll-back'; readonly on: number; readonly age: number }
  /** The app's data is copied onto another machine, which goes on under the same name. */
  | { readonly kind: 'clone'; readonly from: number; readonly to: number };

type Machine = {
  replica: string;
  counter: number;
  hours: number;
  board: Board;
  /** The writes this machine has seen. */
  known: Known;
  readonly past: { readonly board: Board; readonly known: Known }[];
};

const start = Date.UTC(2026, 10, 22);

/** A few machines, whatever happens to them, and a ledger of who wrote what knowing what. */
class Simulation {
  readonly machines: readonly Machine[];
  readonly ledger = new Ledger();
  #time = 0;
  #names = 0;
  #ids = 0;

  constructor(count: number) {
    const board = deepFreeze(createBoard('b_1'));
    this.machines = Array.from({ length: count }, () => ({
      replica: this.#newName(),
      counter: 0,
      hours: 0,
      board,
      known: new Set<number>(),
      past: [{ board, known: new Set<number>() }],
    }));
  }

  get boards(): readonly Board[] {
    return this.machines.map(({ board }) => board);
  }

  happen(event: Event): void {
    this.#time += 1_000;
    if (event.kind === 'command') {
      const machine = this.#at(event.on);
      this.run(event.on, commandOf(boardView(machine.board), event.dice));
    } else if (event.kind === 'deliver') {
      const brought = this.#pastOf(event.from, event.age);
      const machine = this.#at(event.to);
      this.#become(machine, mergeBoards(machine.board, brought.board).board, [
        ...machine.known,
        ...brought.known,
      ]);
    } else if (event.kind === 'set-clock') {
      this.#at(event.on).hours = event.hours;
    } else if (event.kind === 'roll-back') {
      const machine = this.#at(event.on);
      const earlier = this.#pastOf(event.on, event.age);
      machine.replica = this.#newName();
      machine.counter = 0;
      this.#become(machine, earlier.board, earlier.known);
    } else {
      const [from, to] = [this.#at(event.from), this.#at(event.to)];
      to.replica = from.replica;
      to.counter = from.counter;
      this.#become(to, from.board, from.known);
    }
  }

  /** Runs a command on a machine as main does. Returns whether it could be carried out. */
  run(on: number, command: Command): boolean {
    const machine = this.#at(on);
    const planned = planCommand(boardView(machine.board), command, this.#mintId);
    if (!planned.ok) return false;
    const now = start + this.#time + machine.hours * 3_600_000;
    const known = this.ledger.write(planned.value.edits, machine.known);
    const commit = commitEdits(machine.board, planned.value.edits, {
      replica: machine.replica,
      clock: nextClock(lastClock(machine.board, now), now),
      counter: Math.max(machine.counter, lastCounter(machine.board, machine.replica)),
    });
    machine.counter = commit.counter;
    this.#become(machine, commit.board, known);
    return true;
  }

  #become(machine: Machine, board: Board, known: Iterable<number>): void {
    machine.board = deepFreeze(board);
    machine.known = new Set(known);
    machine.past.push({ board: machine.board, known: machine.known });
  }

  #at(index: number): Machine {
    return this.machines[index % this.machines.length] as Machine;
  }

  #pastOf(index: number, age: number): Machine['past'][number] {
    const { past } = this.#at(index);
    return past[Math.max(0, past.length - 1 - age)] as Machine['past'][number];
  }

  #newName(): string {
    this.#names += 1;
    return `r${String(this.#names).padStart(4, '0')}`;
  }

  readonly #mintId: MintId = (kind) => {
    this.#ids += 1;
    return `${kind}_${String(this.#ids).padStart(4, '0')}`;
  };
}

const machine = fc.nat(3);
const age = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(20) });
const command = fc.record({ kind: fc.constant('command' as const), on: machine, dice });
const deliver = fc.record({ kind: fc.constant('deliver' as const), from: machine, to: machine, age });
const setClock = fc.record({
  kind: fc.constant('set-clock' as const),
  on: machine,
  // Ten years ahead, back in 1970, an hour off, right.
  hours: fc.constantFrom(87_600, -497_000, 1, -1, 0),
});
const rollBack = fc.record({ kind: fc.constant('roll-back' as const), on: machine, age });
const clone = fc.record({ kind: fc.constant('clone' as const), from: machine, to: machine });

/** Everything that may happen as long as each machine writes under a name of its own. */
export const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: command },
    { weight: 5, arbitrary: deliver },
    { weight: 1, arbitrary: setClock },
    { weight: 1, arbitrary: rollBack },
  ),
  { minLength: 10, maxLength: 80, size: 'max' },
);

/** The same with machines that do not know that they share a name. */
export const eventsWithClones: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: command },
    { weight: 5, arbitrary: deliver },
    { weight: 1, arbitrary: setClock },
    { weight: 2, arbitrary: clone },
  ),
  { minLength: 10, maxLength: 80, size: 'max' },
);

/** A board with a retrospective and a few cards in it, known to all, so that there is something to disagree about. */
export function createSimulation(machines: number): Simulation {
  const simulation = new Simulation(machines);
  const run = (command: Command): boolean => simulation.run(0, command);
  run({ type: 'retro/create', id: 'r_0', title: 'Chez mamie', date: '2026-11-22' });
  run({ type: 'person/add', id: 'p_0', name: 'Papa' });
  for (const column of ['happened', 'cause', 'action'] as const) {
    for (const name of [1, 2])
      run({ type: 'card/add', id: `c_${column}${name}`, retro: 'r_0', column, title: `${column} ${name}` });
  }
  for (let to = 1; to < machines; to += 1) simulation.happen({ kind: 'deliver', from: 0, to, age: 0 });
  return simulation;
}
