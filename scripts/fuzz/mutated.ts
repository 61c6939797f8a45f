import fc from 'fast-check';

/** Pieces that mean something to a parser of JSON, of lines or of stamps, and numbers at the edge of what fits. */
const pieces = [
  ...'{}[],:"\\ue0-.1tn \n\r\0\uFEFF/',
  '"__proto__"',
  '"constructor":',
  '"stamps":{',
  '"alternatives":{',
  '"type":"card"',
  '0i3o5sfbq1c.anna:1',
  ',leoc:999999999999999',
  '1e999',
  '-0',
  '9007199254740993',
  '\\ud800',
  '<<<<<<< ours\n',
  '\u2028',
];

type Cut = { readonly at: number; readonly length: number; readonly put: string; readonly times: number };

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(8) }, fc.nat(400)),
  put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
  times: fc.oneof({ weight: 20, arbitrary: fc.nat(3) }, fc.constant(5_000)),
});

/**
 * Texts that were right once: one of `corpus`, or two of them cut into each other, with a few places overwritten, taken
 * out, or repeated.
 */
export function mutated(corpus: readonly string[]): fc.Arbitrary<string> {
  const one = fc.constantFrom(...corpus);
  const spliced = fc
    .tuple(one, one, fc.nat(), fc.nat())
    .map(([a, b, m, n]) => a.slice(0, m % (a.length + 1)) + b.slice(n % (b.length + 1)));
  return fc
    .tuple(fc.oneof({ weight: 3, arbitrary: one }, spliced), fc.array(cut, { maxLength: 6 }))
    .map(([text, cuts]) => cuts.reduce(apply, text));
}

function apply(text: string, { at, length, put, times }: Cut): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put.repeat(times) + text.slice(from + length);
}
