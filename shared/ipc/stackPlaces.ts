/**
 * Where in our own build the lines of a stack trace lead, innermost first: `main/index.js:12:34`. Nothing else of a trace
 * leaves the machine or the page: its first line is the error's message, which may quote what somebody wrote.
 */
export const stackPlaces = (stack: string): string[] =>
  [
    ...stack.matchAll(
      /(?:\/out\/|\\out\\|:\/\/debrief\/)((?:main|preload|assets)[/\\][\w./\\-]{1,120}:\d+:\d+)/g,
    ),
  ].map(([, place = '']) => place.replaceAll('\\', '/'));

/** The kind of an error, if it is a plain name. */
export const errorKind = (name: string): string => (/^\w{1,40}$/.test(name) ? name : 'Error');
