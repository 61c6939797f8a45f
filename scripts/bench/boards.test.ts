import { describe, expect, it } from 'vitest';
import { sha256 } from '../../electron/main/storage/sha256';
import { decodeBoard } from '../../shared/crdt/decodeBoard';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { cardsByColumn, retrosOf } from '../../shared/domain/queries';
import { boardView } from '../../shared/model/boardView';
import { createBenchBoard } from './boards';

describe('the boards of the benchmarks', () => {
  it('are the same bytes every time, and bytes that the app reads', () => {
    const text = encodeBoard(createBenchBoard({ cards: 65, retros: 4 }), sha256);
    expect(encodeBoard(createBenchBoard({ cards: 65, retros: 4 }), sha256)).toBe(text);
    expect(decodeBoard(text, sha256)).toMatchObject({ ok: true, value: { intact: true } });
  });

  it('have the cards that were asked for, a third in each column', () => {
    const view = boardView(createBenchBoard({ cards: 30, retros: 1 }));
    const [retro] = retrosOf(view);
    const columns = cardsByColumn(view, retro?.id ?? '');
    expect(Object.values(columns).map((cards) => cards.length)).toEqual([10, 10, 10]);
    expect(columns.happened.map((card) => /\((\d+)\)$/.exec(card.title)?.[1])).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
  });
});
