import * as Y from 'yjs';
import type { Candidate } from './candidate';
import type { BenchReplica } from './contents';

/** Yjs draws 32 bits anew whenever a document is opened: each opening counts up from here. */
const clientIds: Record<BenchReplica, number> = {
  founder: 2_147_483_648,
  ana: 3_000_000_000,
  leo: 3_500_000_000,
};

/**
 * One `Y.Map` of the cards, each a `Y.Map` of its fields; a text is a plain value, the cheapest that Yjs has. (As
 * `Y.Text`, two sentences written for the same one would end up in one line, letter by letter.) The file is one update.
 */
export const yjs: Candidate<Y.Doc> = {
  name: 'yjs',
  create: (cards) => {
    const doc = docOf('founder');
    doc.transact(() => {
      for (const { id, fields } of cards) cardsOf(doc).set(id, new Y.Map(Object.entries(fields)));
    });
    return doc;
  },
  encode: (doc) => Y.encodeStateAsUpdate(doc),
  open: (content, replica) => {
    const doc = docOf(replica);
    Y.applyUpdate(doc, content);
    return doc;
  },
  edit: (doc, edits) => {
    for (const edit of edits) {
      if (edit.kind === 'set') cardsOf(doc).get(edit.id)?.set(edit.field, edit.value);
      else cardsOf(doc).delete(edit.id);
    }
    return doc;
  },
  merge: (mine, theirs) => {
    Y.applyUpdate(mine, theirs);
    return mine;
  },
  join: (mine, theirs) => {
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)));
    return mine;
  },
  read: (doc) => cardsOf(doc).toJSON(),
  versions: (doc, id, field) => {
    const card = cardsOf(doc).get(id);
    return card ? [card.get(field)] : [];
  },
  free: (doc) => doc.destroy(),
};

function docOf(replica: BenchReplica): Y.Doc {
  const doc = new Y.Doc();
  clientIds[replica] += 1;
  doc.clientID = clientIds[replica];
  return doc;
}

const cardsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('cards');
