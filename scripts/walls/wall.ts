export const IMPORTS = 'style/noRestrictedImports';
export const PROPERTIES = 'nursery/noJsRestrictedProperties';

/** A rule of CONTRIBUTING.md, by an example of what breaks it and one of what keeps it. */
export type Wall = {
  readonly wall: string;
  /** Where the code would stand, and what it would say. */
  readonly forbidden: readonly [file: string, source: string];
  /** The lint rule that must object, as Biome names it; `plugin` for those of this folder. */
  readonly rule: string;
  /** The same need met in an allowed way, or the same code where it belongs. */
  readonly allowed: readonly [file: string, source: string];
};
