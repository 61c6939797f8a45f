import { retrosOf } from '@shared/domain/queries';
import { isSamePlace, nextVisit, placesOf } from '@shared/domain/visit';
import { actionsToIcs } from '@shared/export/actionsToIcs';
import { boardToMarkdown } from '@shared/export/boardToMarkdown';
import type { ExportOptions } from '@shared/export/exportContext';
import { leavingToMarkdown } from '@shared/export/leavingToMarkdown';
import { lessonsToMarkdown } from '@shared/export/lessonsToMarkdown';
import { retroToMarkdown } from '@shared/export/retroToMarkdown';
import { boardView } from '@shared/model/boardView';
import type { BoardView } from '@shared/model/records';
import { type ExitCode, exitCodes, type Io, refuse } from './io';
import type { ExportWhat, Invocation } from './parseArguments';
import { problemLine } from './problemLine';
import { readBoard } from './readBoard';
import { writeOutput } from './writeOutput';

/** `debrief export`: Markdown, or a calendar, to stdout or to a file. An empty board gives an empty document, not an error. */
export async function exportCommand(
  { what, file, retro, place, output }: Extract<Invocation, { kind: 'export' }>,
  io: Io,
): Promise<ExitCode> {
  const read = await readBoard(file);
  if (!read.ok) return refuse(io, problemLine(io.t, file, read.error.problem, read.error.text));
  const { board } = read.value;
  const view = boardView(board);
  const options = { boardId: board.id, language: io.language, now: Date.now() };
  const text = exporters[what](view, options, { retro, place });
  if (text === null) {
    return refuse(
      io,
      retro === null ? io.t('cli.noRetro', { file }) : io.t('cli.unknownRetro', { file, retro }),
    );
  }
  if (output === null) {
    io.print(text);
    return exitCodes.ok;
  }
  const refused = await writeOutput(output, text, io.t);
  return refused === null ? exitCodes.ok : refuse(io, refused);
}

type Asked = Pick<Extract<Invocation, { kind: 'export' }>, 'retro' | 'place'>;
type Options = ExportOptions & { readonly now: number };
type Exporter = (view: BoardView, options: Options, asked: Asked) => string | null;

const exporters: Readonly<Record<ExportWhat, Exporter>> = {
  lessons: lessonsToMarkdown,
  retro: exportRetro,
  board: boardToMarkdown,
  leaving: exportLeaving,
  ics: (view, options) => actionsToIcs(view, options),
};

/** The retrospective that was named, or the newest; null if it is not there. */
function exportRetro(view: BoardView, options: ExportOptions, { retro }: Asked): string | null {
  const id = retro ?? retrosOf(view)[0]?.id;
  return id === undefined ? null : retroToMarkdown(view, id, options);
}

/** For a visit like the last one, or to the place that was named, which need not have been visited before. */
function exportLeaving(view: BoardView, options: ExportOptions, { place }: Asked): string {
  const visit = nextVisit(view);
  const known = placesOf(view).find((one) => isSamePlace(one, place ?? ''));
  return leavingToMarkdown(view, { ...visit, place: known ?? place ?? visit.place }, options);
}
