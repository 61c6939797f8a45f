/** Where a text that is being typed is kept until it is sent. */
export type KeptDraft = {
  readonly get: () => string;
  readonly set: (text: string) => void;
};

/**
 * What is being typed into a box of a board and was not sent yet. It outlives a look at another page, and the end of
 * the app: somebody called away in the middle of a sentence finds it again. It stays on this machine, in the page's own
 * storage; it is nothing of the board before Enter.
 */
export function keptDraft(board: string, box: string): KeptDraft {
  const key = keyOf(board, box);
  return {
    get: () => localStorage.getItem(key) ?? '',
    set(text) {
      if (text === '') localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    },
  };
}

/** The boxes of a board whose names begin like that and in which something is kept. */
export const keptBoxes = (board: string, beginning: string): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(keyOf(board, beginning)))
    .map((key) => key.slice(keyOf(board, '').length));

const keyOf = (board: string, box: string): string => `draft ${board} ${box}`;
