/** What the page is still writing when the app ends. */
type LastWords = {
  /** Asks the page to send it, and waits until it has; not for long, for a page that hangs has nothing to say. */
  readonly hear: () => Promise<void>;
  /** The page has sent everything. */
  readonly heard: () => void;
};

/** How long a page may take (ms): it has a sentence or two to send. */
const patience = 1_000;

export function createLastWords(ask: () => void, patienceMs = patience): LastWords {
  let waiting: (() => void)[] = [];
  const heard = () => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };
  return {
    heard,
    hear: () =>
      new Promise((done) => {
        const timer = setTimeout(done, patienceMs);
        waiting.push(() => {
          clearTimeout(timer);
          done();
        });
        ask();
      }),
  };
}
