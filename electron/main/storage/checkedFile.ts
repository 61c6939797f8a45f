import type { FileProblem } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import { atOnce, type Steps } from '@shared/steps';
import type { Adapter } from 'lowdb';
import type { ByteFile } from './byteFile';
import { FileFault } from './fileFault';
import { inTurns } from './inTurns';
import { sameBytes } from './sameBytes';

/** How values become bytes and back. Decoding checks: what it lets through is what the type says. */
export type Codec<T> = {
  readonly decode: (bytes: Uint8Array) => Steps<Result<T, FileProblem>>;
  readonly encode: (value: T) => Uint8Array;
};

/** Is given what the file held each time that something else takes its place there, whoever wrote that. */
export type KeepDisplaced = (bytes: Uint8Array) => Promise<void>;

/** The file holds something we have not read: it must be caught up with before it is written. */
export class Overtaken extends Error {
  /** Ours lay there for a moment, so that whoever wrote after us may have taken it in. */
  readonly wasThere: boolean;

  constructor({ wasThere }: { readonly wasThere: boolean }) {
    super();
    this.wasThere = wasThere;
  }
}

/**
 * lowdb's adapter over a file: checked on the way in, durable on the way out, and never writing over something
 * it has not read. It keeps the bytes it knows the file to hold, so that a change somebody else made is told from an
 * echo by content, not by time, and so that nothing that stood in the file is lost when something else takes its place.
 */
export class CheckedFile<T> implements Adapter<T> {
  readonly #file: ByteFile;
  readonly #codec: Codec<T>;
  readonly #keepDisplaced: KeepDisplaced;
  /** What was last read or written here; null while there was nothing. */
  #known: Uint8Array | null = null;

  constructor(file: ByteFile, codec: Codec<T>, keepDisplaced: KeepDisplaced = keepNothing) {
    this.#file = file;
    this.#codec = codec;
    this.#keepDisplaced = keepDisplaced;
  }

  /** The value, or null where there is no file. Nothing else is held up meanwhile. Rejects with `FileFault`. */
  async read(): Promise<T | null> {
    const bytes = await this.#file.read();
    const value = bytes === null ? null : accepted(await inTurns(this.#codec.decode(bytes)));
    this.#known = bytes;
    return value;
  }

  /** What `read` does, at once, with what was read already. Throws `FileFault`. */
  adopt(bytes: Uint8Array | null): T | null {
    const value = bytes === null ? null : accepted(atOnce(this.#codec.decode(bytes)));
    this.#known = bytes;
    return value;
  }

  /**
   * Rejects with `Overtaken` if the file is not what we know, or is not what we wrote when it is read back, else with
   * `FileFault`. Equal bytes are not written again.
   */
  async write(value: T): Promise<void> {
    const bytes = this.#codec.encode(value);
    const known = this.#known;
    if (sameBytes(bytes, known)) return;
    const isKnown = async () => sameBytes(await this.#file.read(), known);
    // Before the write, so that its last look is still right before its rename.
    if (known !== null && (await isKnown())) await this.#keepDisplaced(known);
    if ((await this.#file.write(bytes, isKnown)) === 'abandoned') throw new Overtaken({ wasThere: false });
    this.#known = bytes;
    // Somebody may have put their own there in the moment between our last look and our rename, or right after it.
    if (!sameBytes(await this.#file.read(), bytes)) throw new Overtaken({ wasThere: true });
  }

  /**
   * Hands what lies there to `absorb` if it is not what we know. It is known only once `absorb` is done: what could
   * not be taken in is never written over.
   */
  async catchUp(
    absorb: (value: T, bytes: Uint8Array) => void | Promise<void>,
  ): Promise<'same' | 'absorbed' | 'missing'> {
    const bytes = await this.#file.read();
    if (bytes === null) return 'missing';
    if (sameBytes(bytes, this.#known)) return 'same';
    await absorb(accepted(atOnce(this.#codec.decode(bytes))), bytes);
    const displaced = this.#known;
    this.#known = bytes;
    if (displaced !== null) await this.#keepDisplaced(displaced);
    return 'absorbed';
  }
}

function accepted<T>(decoded: Result<T, FileProblem>): T {
  if (!decoded.ok) throw new FileFault(decoded.error);
  return decoded.value;
}

const keepNothing: KeepDisplaced = async () => undefined;
