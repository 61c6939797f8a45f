import type { Translate } from '@shared/i18n/translator';
import type { LessonsFileProblem } from '@shared/ipc/contract';

/** Why the file of lessons beside the board is not kept up to date, and what is safe. */
export const lessonsFileWords = (t: Translate, problem: LessonsFileProblem, name: string): string =>
  problem.code === 'foreign-file'
    ? t('lessons.fileForeign', { name })
    : t('lessons.fileFailed', { name, reason: problem.reason });
