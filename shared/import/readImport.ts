import { isJsonObject, parseJson } from '../json';
import { formatName } from '../model/boardFile';
import { err, ok } from '../result';
import { csvToDocument } from './csvToDocument';
import { type BoardDocument, documentFormat, documentSchema, holdsNoMore } from './document';
import type { ReadImport } from './imported';
import { mostCards } from './limits';
import { markdownToDocument } from './markdownToDocument';
import { trelloSchema, trelloToDocument } from './trelloToDocument';

/** Understands a file by its name and its text. */
export function readImport(name: string, text: string): ReadImport {
  if (text.includes('\0')) return err({ code: 'not-text' });
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'json' || /^\uFEFF?\s*\{/.test(text)) return readJson(text, extension === 'json');
  return extension === 'csv' || extension === 'tsv'
    ? csvToDocument(text)
    : readMarkdown(text.replace(/^\uFEFF/, ''));
}

/**
 * Parser and reader go down into what stands in what: thousands of levels are no document, but they come to an end. How many
 * the stack bears is different from run to run, so that quotes and lists within one another on a line are counted first.
 */
function readMarkdown(text: string): ReadImport {
  if (tooManyLevels.test(text)) return err({ code: 'too-deep' });
  try {
    return markdownToDocument(text);
  } catch (error) {
    // « Maximum call stack size exceeded »: nothing else here is out of a range.
    if (error instanceof RangeError) return err({ code: 'too-deep' });
    throw error;
  }
}

/** A line that begins with a thousand marks of quotes and lists; the stack bears more. */
const tooManyLevels = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){1000}/m;

function readJson(text: string, isCalledSo: boolean): ReadImport {
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return isCalledSo ? err({ code: 'not-json' }) : readMarkdown(text);
  const format = isJsonObject(value) ? value.format : null;
  if (format === formatName) return err({ code: 'is-board' });
  if (format === documentFormat) {
    const { success, data } = documentSchema.safeParse(value);
    return success ? checked({ document: data, unread: [], title: null }) : err({ code: 'unknown-json' });
  }
  const trello = trelloSchema.safeParse(value);
  if (!trello.success) return err({ code: 'unknown-json' });
  const read = trelloToDocument(trello.data);
  return read.ok ? checked(read.value) : read;
}

function checked(imported: Extract<ReadImport, { ok: true }>['value']): ReadImport {
  const count = countCards(imported.document);
  if (count > mostCards) return err({ code: 'too-much' });
  const isNothing = count === 0 && holdsNoMore(imported.document);
  return isNothing && imported.unread.length === 0 ? err({ code: 'nothing-found' }) : ok(imported);
}

const countCards = ({ retrospectives, loose }: BoardDocument): number =>
  [loose, ...retrospectives.map(({ cards }) => cards)].reduce(
    (sum, { happened, cause, action }) => sum + happened.length + cause.length + action.length,
    0,
  );
