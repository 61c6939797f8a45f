import { blastMap } from '../../shared/domain/blast-map/blastMap';
import { insightsOf } from '../../shared/domain/insights/insights';
import { boardView } from '../../shared/model/boardView';
import type { BoardView } from '../../shared/model/records';
import { createBenchBoard, decade } from './boards';
import type { Report } from './report';
import { createSentences } from './sentences';
import { median, percentile } from './stats';

const runs = 15;
const goals = { insightsMs: 100, mapMs: 200 };

/**
 * What ten years of retrospectives teach, worked out from nothing: each run has a view of its own, so that nothing is
 * known from the run before.
 */
export async function measureInsights(): Promise<Report> {
  const board = createBenchBoard({ ...decade, sentences: createSentences(), isTold: true });
  const time = (work: (view: BoardView) => unknown) =>
    Array.from({ length: runs }, () => {
      const view = boardView(board);
      const start = performance.now();
      work(view);
      return performance.now() - start;
    });
  const insights = time(insightsOf);
  const map = time(blastMap);
  return {
    part: 'insights',
    title: `What is learnt from ten years: ${decade.retros} retrospectives, ${decade.cards.toLocaleString('en')} cards, every fact with a cascade of four lines, ms (${runs} runs)`,
    head: ['', 'median', 'p95'],
    rows: [
      ['insights', ...row(insights)],
      ['map', ...row(map)],
    ],
    goals: [
      {
        what: `insights in at most ${goals.insightsMs} ms (median)`,
        isMet: median(insights) <= goals.insightsMs,
      },
      { what: `map in at most ${goals.mapMs} ms (median)`, isMet: median(map) <= goals.mapMs },
    ],
  };
}

const row = (samples: readonly number[]): string[] => [
  median(samples).toFixed(1),
  percentile(samples, 0.95).toFixed(1),
];
