/** What we use of papaparse. Its published types bring all of Node's along, which have no place in this layer. */
declare module 'papaparse' {
  type ParseError = { readonly type: string; readonly code: string; readonly row?: number };
  type Parsed = {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly ParseError[];
  };
  const Papa: {
    parse(text: string, options: { readonly delimitersToGuess: readonly string[] }): Parsed;
    unparse(
      rows: readonly (readonly string[])[],
      options: { readonly delimiter: string; readonly newline: string; readonly escapeFormulae: boolean },
    ): string;
  };
  export default Papa;
}
