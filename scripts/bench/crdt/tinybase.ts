import { type Cell, createMergeableStore, type MergeableContent, type MergeableStore } from 'tinybase';
import { type Candidate, type FileContent, toBytes, toText } from './candidate';
import type { BenchReplica } from './contents';

/** 22 November 2026, 09:00 UTC. */
const day = Date.UTC(2026, 10, 22, 9);

/** Random in an app, and as long as these. */
const storeIds: Readonly<Record<BenchReplica, string>> = {
  founder: 'mamie3k9x0qM1z8R',
  ana: 'ana7fq2m1zT4w8Lc',
  leo: 'leoc2w8r4tV6n0Pd',
};

/**
 * A `MergeableStore` with a table of cards, a row each and a cell per field; the place is an object in one cell. The
 * file is the store's mergeable content as JSON, which is what its file persister writes.
 */
export const tinybase: Candidate<MergeableStore> = {
  name: 'tinybase',
  create: (cards) => {
    const store = storeOf('founder');
    const rows = Object.fromEntries(cards.map(({ id, fields }) => [id, fields as Record<string, Cell>]));
    store.setTables({ cards: rows });
    return store;
  },
  encode: (store) => toBytes(JSON.stringify(store.getMergeableContent())),
  open: (content, replica) => storeOf(replica).setMergeableContent(parse(content)),
  edit: (store, edits) => {
    for (const edit of edits) {
      if (edit.kind === 'set') store.setCell('cards', edit.id, edit.field, edit.value as Cell);
      else store.delRow('cards', edit.id);
    }
    return store;
  },
  merge: (mine, theirs) => mine.applyMergeableChanges(parse(theirs)),
  join: (mine, theirs) => mine.applyMergeableChanges(theirs.getMergeableContent()),
  read: (store) => store.getTable('cards'),
  versions: (store, id, field) => {
    const cell = store.getCell('cards', id, field);
    return cell === undefined ? [] : [cell];
  },
};

const storeOf = (replica: BenchReplica): MergeableStore => createMergeableStore(storeIds[replica], () => day);

const parse = (content: FileContent): MergeableContent => JSON.parse(toText(content)) as MergeableContent;
