import { describe, expect, it } from 'vitest';
import type { BoardView } from '../model/records';
import { aKitItem, aRetro, viewOf } from '../testing/views';
import type { Command } from './commands';
import { kitOf } from './kit';
import { planCommand } from './planCommand';
import { previewEdits } from './previewEdits';

const first = aRetro('r_1', '2026-11-15');
const second = aRetro('r_2', '2026-11-22');
const cup = aKitItem('k_1', 'Gobelet');
const toy = aKitItem('k_2', 'Doudou');

function having(view: BoardView, command: Command): BoardView {
  const planned = planCommand(view, command, (kind) => `${kind}_minted`);
  if (!planned.ok) throw new Error(planned.error.code);
  return new Map([...view, ...previewEdits(view, planned.value.edits)]);
}
const packed = (view: BoardView) =>
  kitOf(view).items.flatMap(({ item, isPacked }) => (isPacked ? item.title : []));

describe('the kit', () => {
  it('is in the order in which it was written, without what is in the bin', () => {
    const view = viewOf(toy, { ...cup, binnedAt: 1 }, aKitItem('k_0', 'Petits pots'));
    expect(kitOf(view).items.map(({ item }) => item.title)).toEqual(['Petits pots', 'Doudou']);
    expect(kitOf(having(view, { type: 'kit/delete', id: 'k_0' })).items).toHaveLength(1);
  });

  it('is packed for one visit: the retrospective that follows empties the bag, and its deletion fills it again', () => {
    let view = having(viewOf(first, cup, toy), { type: 'kit/pack', id: 'k_2', after: 'r_1' });
    expect(packed(view)).toEqual(['Doudou']);
    expect(kitOf(view).after?.id).toBe('r_1');
    view = new Map(view).set('r_2', second);
    expect(packed(view)).toEqual([]);
    expect(packed(new Map(view).set('r_2', { ...second, binnedAt: 1 }))).toEqual(['Doudou']);
  });

  it('can be packed before there is any retrospective, and unpacked', () => {
    const view = having(viewOf(toy), { type: 'kit/pack', id: 'k_2', after: null });
    expect(packed(view)).toEqual(['Doudou']);
    expect(packed(new Map(view).set('r_1', first))).toEqual([]);
    expect(packed(having(view, { type: 'kit/unpack', id: 'k_2' }))).toEqual([]);
  });

  it('is not packed after a retrospective that is not there', () => {
    const view = viewOf({ ...first, binnedAt: 1 }, cup);
    const planned = (id: string, retro: string) =>
      planCommand(view, { type: 'kit/pack', id, after: retro }, () => 'k_3');
    expect(planned('k_1', 'r_9')).toEqual({ ok: false, error: { code: 'not-found', id: 'r_9' } });
    expect(planned('k_1', 'r_1')).toEqual({ ok: false, error: { code: 'in-bin', id: 'r_1' } });
    expect(planned('r_1', 'r_1')).toEqual({ ok: false, error: { code: 'not-found', id: 'r_1' } });
  });
});
