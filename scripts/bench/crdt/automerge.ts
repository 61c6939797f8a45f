import * as Automerge from '@automerge/automerge';
import type { Candidate } from './candidate';
import type { BenchReplica } from './contents';

type Content = { cards: Record<string, Record<string, unknown>> };
type Doc = Automerge.Doc<Content>;

/** Random in an app, and as long as these. */
const actors: Readonly<Record<BenchReplica, string>> = {
  founder: '6f0c1e7a92d34b58a1c49e05d7b36f21',
  ana: '1b94d2c8e07f4a63b5d81f3ac96e7042',
  leo: 'c37a50f1864e4d9db20e7b19f5a8d36c',
};

/**
 * A document with one object of cards, each an object of its fields. A text is a string, which Automerge keeps letter
 * by letter; it is assigned anew rather than spliced, or two sentences written for the same one would be mixed. (With
 * `ImmutableString`, one value per text, files were smaller and merging took from ten to eighty seconds.)
 */
export const automerge: Candidate<Doc> = {
  name: 'automerge',
  create: (cards) => {
    const content = Object.fromEntries(cards.map(({ id, fields }) => [id, { ...fields }]));
    return Automerge.from<Content>({ cards: content }, actors.founder);
  },
  encode: (doc) => Automerge.save(doc),
  open: (content, replica) => Automerge.load<Content>(content, actors[replica]),
  edit: (doc, edits) =>
    edits.reduce(
      (current, edit) =>
        Automerge.change(current, ({ cards }) => {
          const card = cards[edit.id];
          if (edit.kind === 'delete') delete cards[edit.id];
          else if (card) card[edit.field] = edit.value;
        }),
      doc,
    ),
  // As quick as loading their file into a document of its own and merging that.
  merge: (mine, theirs) => Automerge.loadIncremental(mine, theirs),
  join: (mine, theirs) => Automerge.merge(mine, theirs),
  // A document is made of plain objects already.
  read: (doc) => doc.cards,
  versions: (doc, id, field) => {
    const card = doc.cards[id];
    if (!card) return [];
    return Object.values(Automerge.getConflicts(card, field) ?? { only: card[field] });
  },
  free: (doc) => Automerge.free(doc),
};
