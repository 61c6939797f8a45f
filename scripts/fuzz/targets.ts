import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sameBytes } from '../../electron/main/storage/sameBytes';
import type { Board } from '../../shared/crdt/board';
import { decodeBoard } from '../../shared/crdt/decodeBoard';
import { decodeLine, deltaOf, encodeLine } from '../../shared/crdt/delta';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { findJsonFault } from '../../shared/crdt/jsonFault';
import { mergeBoards } from '../../shared/crdt/merge';
import { planCommand } from '../../shared/domain/planCommand';
import { webAddressesIn } from '../../shared/domain/webAddresses';
import { boardToCsv } from '../../shared/export/boardToCsv';
import { boardToJson } from '../../shared/export/boardToJson';
import { boardToMarkdown } from '../../shared/export/boardToMarkdown';
import { importExtensions } from '../../shared/import/limits';
import { planImport } from '../../shared/import/planImport';
import { readImport } from '../../shared/import/readImport';
import { type Migration, migrateFile } from '../../shared/migrate/migrateFile';
import { boardView } from '../../shared/model/boardView';
import { hostileFile } from '../../shared/testing/hostileFile';
import { nastyText } from '../../shared/testing/nastyText';
import { decodeUtf8, encodeUtf8 } from '../../shared/utf8';
import { mutated } from './mutated';

/** Something that reads what strangers may have written. `check` throws if it does anything but read or refuse it. */
export type Target = {
  readonly inputs: (corpus: readonly string[]) => fc.Arbitrary<string>;
  readonly check: (input: string) => void;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

const expectThat = (isSo: boolean, what: string): void => {
  if (!isSo) throw new Error(what);
};
const bytes = (board: Board): string => encodeBoard(board, sha256);
const files = (corpus: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: mutated(corpus) },
    hostileFile,
    hostileFile.chain((file) => mutated([file])),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
/** Two files in one input, since one number stands for a whole run. */
const seam = '\n%%%\n';
const join = (a: Board, b: Board): Board => mergeBoards(a, b).board;
const readable = (text: string): Board | null => {
  const read = decodeBoard(text, sha256);
  return read.ok ? { ...read.value.board, id: 'b_fuzz' } : null;
};

/** What the boards of a corpus look like once they are exported. */
const exportsOf = (corpus: readonly string[]): readonly string[] =>
  corpus.flatMap((file) => {
    const board = readable(file);
    if (!board) return [];
    const view = boardView(board);
    return [
      boardToMarkdown(view, { boardId: board.id, language: 'fr' }),
      boardToCsv(view, 'fr'),
      boardToJson(view),
    ];
  });

/** Turns version 1 into 2 in the least way, so that there is a migration to fuzz. */
const addNothing: Migration = (file) => ({ ...file, later: null });

export const targets: Readonly<Record<string, Target>> = {
  decode: {
    inputs: files,
    check(text) {
      const read = decodeBoard(text, sha256);
      if (!read.ok) return;
      const again = decodeBoard(bytes(read.value.board), sha256);
      expectThat(again.ok && again.value.intact, 'what was read cannot be read again once it is written');
      if (again.ok)
        expectThat(bytes(again.value.board) === bytes(read.value.board), 'it is written in two ways');
      boardView(read.value.board);
    },
  },
  fault: {
    inputs: files,
    check(text) {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      const fault = findJsonFault(text);
      expectThat((fault === null) === isJson, 'it disagrees with JSON.parse');
      expectThat(
        fault === null || (fault.at >= 0 && fault.at <= text.length),
        'the fault lies outside the text',
      );
    },
  },
  migrate: {
    inputs: files,
    check(text) {
      // Half an emoji in the text is none in its bytes: those are what is to stay.
      const before = encodeUtf8(text);
      const { bytes: migrated, from } = migrateFile(before, [addNothing]);
      const after = decodeUtf8(migrated);
      expectThat(from !== null || sameBytes(migrated, before), 'a file that is no older board was changed');
      if (from !== null) JSON.parse(after ?? '');
    },
  },
  merge: {
    inputs: (corpus) => fc.tuple(files(corpus), files(corpus)).map((both) => both.join(seam)),
    check(input) {
      const [a, b] = input.split(seam).map(readable);
      if (!a || !b) return;
      const both = bytes(join(a, b));
      expectThat(both === bytes(join(b, a)), 'the order of the two matters');
      expectThat(both === bytes(join(join(a, b), b)), 'merging again changes something');
      expectThat(decodeBoard(both, sha256).ok, 'what was merged cannot be read');
    },
  },
  journal: {
    inputs: (corpus) =>
      mutated(
        corpus.flatMap((file) => {
          const board = readable(file);
          return board ? [...board.records.keys()].map((id) => encodeLine(deltaOf(board, [id]), sha256)) : [];
        }),
      ),
    check(line) {
      const read = decodeLine(line, sha256);
      if (read.ok && read.value.intact) {
        expectThat(!encodeLine(read.value.board, sha256).includes('\n'), 'a line has a line break');
      }
    },
  },
  imports: {
    inputs: (corpus) =>
      fc
        .tuple(
          fc.constantFrom(...importExtensions),
          fc.oneof(nastyText, mutated([...corpus, ...exportsOf(corpus)])),
        )
        .map((both) => both.join(seam)),
    check(input) {
      const [extension, text = ''] = input.split(seam);
      const read = readImport(`x.${extension}`, text);
      if (!read.ok) return;
      let minted = 0;
      const mintId = (kind: string) => {
        minted += 1;
        return `${kind}_${String(minted).padStart(9, '0')}`;
      };
      const loose = { title: 'x', date: '2026-11-22' };
      const { commands } = planImport(new Map(), read.value.document, { loose, mintId });
      if (commands.length === 0) return;
      const planned = planCommand(new Map(), { type: 'batch', commands: [...commands] }, mintId);
      expectThat(planned.ok, 'what was read cannot be added');
    },
  },
  links: {
    inputs: (corpus) => fc.oneof(nastyText, mutated(corpus)),
    check(text) {
      for (const each of webAddressesIn(text)) {
        expectThat(text.includes(each) && /^https?:\/\/\S+$/i.test(each), 'that is no address of the text');
      }
    },
  },
};
