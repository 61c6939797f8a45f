import { describe, expect, it } from 'vitest';
import { aPerson, marks, viewOf } from '../testing/views';
import { planMachine, userOf } from './planMachine';
import { previewEdits } from './previewEdits';

const maman = aPerson('p_1', 'Maman');
const papa = { ...aPerson('p_2', 'Papa'), machines: marks('papa1') };

describe('who uses a machine', () => {
  it('is written to that person, once', () => {
    const view = viewOf(maman, papa);
    const edits = planMachine(view, 'mine1', 'p_1');
    expect(edits).toEqual([{ kind: 'set', id: 'p_1', path: 'machines/mine1', value: true }]);
    const after = previewEdits(view, edits);
    expect(planMachine(after, 'mine1', 'p_1')).toEqual([]);
    expect(userOf(after, 'mine1')?.name).toBe('Maman');
    expect(userOf(after, 'papa1')?.name).toBe('Papa');
    expect(userOf(after, 'constructor')).toBeNull();
  });

  it('is one person at a time', () => {
    const view = viewOf(maman, papa);
    const after = previewEdits(view, planMachine(view, 'papa1', 'p_1'));
    expect(userOf(after, 'papa1')?.name).toBe('Maman');
    expect(after.get('p_2')).not.toHaveProperty('machines');
  });

  it('is nobody who has left', () => {
    expect(planMachine(viewOf({ ...maman, binnedAt: 5 }), 'mine1', 'p_1')).toEqual([]);
    expect(planMachine(viewOf(maman), 'mine1', 'p_9')).toEqual([]);
  });
});
