/** In place of a retrospective: what was packed before there was any. */
export const beforeTheFirst = 'first';
