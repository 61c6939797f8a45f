import { LoroDoc, LoroMap, type Value } from 'loro-crdt';
import type { Candidate } from './candidate';
import type { BenchReplica } from './contents';

/** Random in an app, and as long as these. */
const peers: Readonly<Record<BenchReplica, `${number}`>> = {
  founder: '7046029254386353087',
  ana: '3935559000370003845',
  leo: '5871781006564002453',
};

/** A `LoroMap` of the cards, each a `LoroMap` of its fields; a text is a plain value. The file is a snapshot. */
export const loro: Candidate<LoroDoc> = {
  name: 'loro-crdt',
  create: (cards) => {
    const doc = new LoroDoc();
    doc.setPeerId(peers.founder);
    for (const { id, fields } of cards) {
      const card = cardsOf(doc).setContainer(id, new LoroMap());
      for (const [field, value] of Object.entries(fields)) card.set(field, value);
    }
    doc.commit();
    return doc;
  },
  encode: (doc) => doc.export({ mode: 'snapshot' }),
  open: (content, replica) => {
    const doc = LoroDoc.fromSnapshot(content);
    doc.setPeerId(peers[replica]);
    return doc;
  },
  edit: (doc, edits) => {
    for (const edit of edits) {
      if (edit.kind === 'set') cardOf(doc, edit.id)?.set(edit.field, edit.value as Value);
      else cardsOf(doc).delete(edit.id);
      doc.commit();
    }
    return doc;
  },
  merge: (mine, theirs) => {
    mine.import(theirs);
    return mine;
  },
  join: (mine, theirs) => {
    mine.import(theirs.export({ mode: 'update', from: mine.version() }));
    return mine;
  },
  read: (doc) => cardsOf(doc).toJSON(),
  versions: (doc, id, field) => {
    const card = cardOf(doc, id);
    return card ? [card.get(field)] : [];
  },
  free: (doc) => doc.free(),
};

const cardsOf = (doc: LoroDoc): LoroMap => doc.getMap('cards');
const cardOf = (doc: LoroDoc, id: string): LoroMap | undefined => cardsOf(doc).get(id) as LoroMap | undefined;
