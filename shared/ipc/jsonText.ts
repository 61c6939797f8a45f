declare const holds: unique symbol;

/**
 * A value on its way between processes as JSON. Electron copies objects twice, property by property; a text of any
 * length goes over at once (docs/decisions/0092). Only for what holds no `undefined` that means something.
 */
export type JsonText<T> = string & { readonly [holds]?: T };

export const toJsonText = <T>(value: T): JsonText<T> => JSON.stringify(value);

/** The value in a text of our own making. */
export const fromJsonText = <T>(text: JsonText<T>): T => JSON.parse(text) as T;
