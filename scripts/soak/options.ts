const toolNames = ['silent', 'conflicts', 'syncthing'] as const;
type ToolName = (typeof toolNames)[number];

export type SoakOptions = {
  readonly minutes: number;
  readonly seed: number;
  readonly cards: number;
  /** One after the other, each for its share of the time. */
  readonly tools: readonly ToolName[];
  /** The folder with everything in it stays. */
  readonly keep: boolean;
};

export const usage =
  'usage: npm run soak -- [--minutes N] [--seed S] [--cards N] [--tool silent|conflicts|syncthing]… [--keep]';

/** Null for words that make no sense. Without a seed, `fallbackSeed` is taken. */
export function parseOptions(words: readonly string[], fallbackSeed: number): SoakOptions | null {
  let options: SoakOptions = { minutes: 5, seed: fallbackSeed, cards: 10_000, tools: [], keep: false };
  for (let index = 0; index < words.length; index += 1) {
    const [word, value] = [words[index], words[index + 1]];
    const number = Number(value);
    if (word === '--keep') {
      options = { ...options, keep: true };
      continue;
    }
    index += 1;
    if (word === '--minutes' && number > 0) options = { ...options, minutes: number };
    else if (word === '--seed' && Number.isSafeInteger(number)) options = { ...options, seed: number };
    else if (word === '--cards' && Number.isInteger(number) && number > 0)
      options = { ...options, cards: number };
    else if (word === '--tool' && isToolName(value))
      options = { ...options, tools: [...options.tools, value] };
    else return null;
  }
  return options.tools.length > 0 ? options : { ...options, tools: toolNames };
}

const isToolName = (text: string | undefined): text is ToolName =>
  (toolNames as readonly (string | undefined)[]).includes(text);
