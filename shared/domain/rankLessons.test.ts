import { describe, expect, it } from 'vitest';
import type { LessonRecord, RecordView } from '../model/records';
import { aCard, aRetro, marks, viewOf } from '../testing/views';
import { rankLessons } from './rankLessons';

const aLesson = (id: string, more: Partial<LessonRecord> = {}): LessonRecord => ({
  type: 'lesson',
  id,
  statement: id,
  binnedAt: null,
  ...more,
});
const visit = { place: 'Chez mamie', people: [] };
const first = aRetro('r_1', '2026-10-04', { location: 'chez Mamie', present: marks('p_1') });
const second = aRetro('r_2', '2026-11-01', { location: 'Aire de pansage' });
const order = (...args: Parameters<typeof rankLessons>) =>
  rankLessons(...args).map(({ lesson }) => lesson.statement);

describe('which lessons matter most before a visit', () => {
  it('those of the place come first, then those of no place, then those of another one', () => {
    const lessons = [
      aLesson('l_1', { location: 'Aire de pansage' }),
      aLesson('l_2'),
      aLesson('l_3', { location: ' CHEZ MAMIE' }),
    ];
    expect(order(viewOf(...lessons), visit)).toEqual(['l_3', 'l_2', 'l_1']);
    expect(order(viewOf(...lessons), { ...visit, place: '' })[0]).toBe('l_2');
  });

  it('what held often comes before what did not, and the latest of two alike', () => {
    const answered = (id: string, ...answers: ('worked' | 'didnt')[]) =>
      aLesson(id, {
        outcomes: Object.fromEntries(answers.map((answer, index) => [`r_${index + 1}`, answer])),
      });
    const view = viewOf(
      first,
      second,
      answered('l_1', 'didnt'),
      answered('l_2', 'worked'),
      answered('l_3', 'worked', 'worked'),
      aLesson('l_4', { outcomes: { r_2: 'worked' } }),
    );
    expect(order(view, visit)).toEqual(['l_3', 'l_4', 'l_2', 'l_1']);
  });

  it('a factor that was there again since is a reason, one of the same evening or of long ago is none', () => {
    const learnt = [
      aCard('c_cause', 'r_1', 'cause', 'Le four', { factor: 'timing' }),
      aCard('c_do', 'r_1', 'action', 'Un petit pot', {
        links: marks('c_cause'),
        lessonFor: marks('c_cause'),
      }),
    ];
    const again = aCard('c_again', 'r_2', 'cause', 'Encore le four', { factor: 'timing' });
    const reasons = (...records: RecordView[]) =>
      rankLessons(viewOf(...records), { place: '', people: [] })[0]?.reasons;
    expect(reasons(first, second, ...learnt)).toEqual([]);
    expect(reasons(first, second, ...learnt, again)).toEqual([{ kind: 'came-back', retro: second }]);
    expect(reasons(first, second, ...learnt, { ...again, binnedAt: 1 })).toEqual([]);
    const later = ['2026-11-08', '2026-11-15', '2026-11-22'].map((date, index) =>
      aRetro(`r_${index + 3}`, date),
    );
    expect(reasons(first, second, ...later, ...learnt, again)).toEqual([]);
  });

  it('says why, the strongest reason first', () => {
    const view = viewOf(
      first,
      aCard('c_do', 'r_1', 'action', 'Un petit pot', { outcomes: { r_1: 'worked' } }),
    );
    const [ranked] = rankLessons(view, { place: 'Chez mamie', people: ['p_1', 'p_2'] });
    expect(ranked?.reasons).toEqual([
      { kind: 'place' },
      { kind: 'held', worked: 1, didnt: 0 },
      { kind: 'people' },
    ]);
  });
});
