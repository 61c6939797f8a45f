import type { BenchCard, BenchEdit, BenchReplica } from './contents';

/** A file as it comes from the disk. */
export type FileContent = Uint8Array;

/**
 * One way to keep a board, as the comparison drives it. `D` is an open document; a function that changes one returns
 * it, or the one that takes its place. Each says in its own words how the board is represented, and does everything by
 * the quickest way its library documents.
 */
export type Candidate<D> = {
  readonly name: string;
  /** A new document with the cards, each made with all its fields. */
  create(cards: readonly BenchCard[]): D;
  /** A document as the content of a file from which everything is found again. */
  encode(doc: D): FileContent;
  /** Opens a file on one of the machines. */
  open(content: FileContent, replica: BenchReplica): D;
  /** Makes each edit a step of its own, as a person would. */
  edit(doc: D, edits: readonly BenchEdit[]): D;
  /** Takes in the file of another machine. */
  merge(mine: D, theirs: FileContent): D;
  /** Takes in another machine's open document, where both are in the same memory. */
  join(mine: D, theirs: D): D;
  /** Every card with every field as a plain value, as an app needs them for its screen. */
  read(doc: D): Readonly<Record<string, unknown>>;
  /** All versions of a field that the library's documented interface still gives. */
  versions(doc: D, id: string, field: string): readonly unknown[];
  /** What no reader of such a file can do without, whatever else it does: the least that `open` can take. */
  least?(content: FileContent): void;
  /** Lets go of memory that the garbage collector does not see. */
  free?(doc: D): void;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** For the formats that are text. */
export const toBytes = (text: string): FileContent => Buffer.from(text, 'utf8');
export const toText = (content: FileContent): string => utf8.decode(content);
