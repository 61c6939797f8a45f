import type { FileProblem } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import type { Adapter } from 'lowdb';
import { FileFault } from './fileFault';
import type { TextFile } from './textFile';

/** How values become text and back. Decoding checks: what it lets through is what the type says. */
export type Codec<T> = {
  readonly decode: (text: string) => Result<T, FileProblem>;
  readonly encode: (value: T) => string;
};

/** Is given each text that another one takes the place of in the file, whoever wrote that. */
export type KeepDisplaced = (text: string) => Promise<void>;

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
 * lowdb's adapter over a text file: checked on the way in, durable on the way out, and never writing over something
 * it has not read. It keeps the text it knows the file to hold, so that a change somebody else made is told from an
 * echo by content, not by time, and so that nothing that stood in the file is lost when something else takes its place.
 */
export class CheckedFile<T> implements Adapter<T> {
  readonly #file: TextFile;
  readonly #codec: Codec<T>;
  readonly #keepDisplaced: KeepDisplaced;
  /** The text last read or written here; null while there was none. */
  #known: string | null = null;

  constructor(file: TextFile, codec: Codec<T>, keepDisplaced: KeepDisplaced = keepNothing) {
    this.#file = file;
    this.#codec = codec;
    this.#keepDisplaced = keepDisplaced;
  }

  /** The value, or null where there is no file. Rejects with `FileFault`. */
  async read(): Promise<T | null> {
    return this.adopt(await this.#file.read());
  }

  /** What `read` does, with a text that was read already. Throws `FileFault`. */
  adopt(text: string | null): T | null {
    const value = text === null ? null : this.#decode(text);
    this.#known = text;
    return value;
  }

  /**
   * Rejects with `Overtaken` if the file is not what we know, or is not what we wrote when it is read back, else with
   * `FileFault`. Equal bytes are not written again.
   */
  async write(value: T): Promise<void> {
    const text = this.#codec.encode(value);
    const known = this.#known;
    if (text === known) return;
    const isKnown = async () => (await this.#file.read()) === known;
    // Before the write, so that its last look is still right before its rename.
    if (known !== null && (await isKnown())) await this.#keepDisplaced(known);
    if ((await this.#file.write(text, isKnown)) === 'abandoned') throw new Overtaken({ wasThere: false });
    this.#known = text;
    // Somebody may have put their own there in the moment between our last look and our rename, or right after it.
    if ((await this.#file.read()) !== text) throw new Overtaken({ wasThere: true });
  }

  /**
   * Hands what lies there to `absorb` if it is not what we know. It is known only once `absorb` has returned: what
   * could not be taken in is never written over.
   */
  async catchUp(absorb: (value: T, text: string) => void): Promise<'same' | 'absorbed' | 'missing'> {
    const text = await this.#file.read();
    if (text === null) return 'missing';
    if (text === this.#known) return 'same';
    absorb(this.#decode(text), text);
    const displaced = this.#known;
    this.#known = text;
    if (displaced !== null) await this.#keepDisplaced(displaced);
    return 'absorbed';
  }

  #decode(text: string): T {
    const decoded = this.#codec.decode(text);
    if (!decoded.ok) throw new FileFault(decoded.error);
    return decoded.value;
  }
}

const keepNothing: KeepDisplaced = async () => undefined;
