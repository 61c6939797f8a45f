import type { Paper } from '@shared/ipc/papers';
import type { WebContents } from 'electron';

/** The page in the window, as something to be printed. */
export type PrintedPage = {
  /** Shows the system's dialog. What went wrong in Chromium's words, or null once the pages are on their way. */
  readonly print: (paper: Paper) => Promise<string | null>;
  readonly toPdf: (paper: Paper) => Promise<Uint8Array>;
};

const sizes = { a4: 'A4', letter: 'Letter', a5: 'A5' } as const satisfies Readonly<Record<Paper, string>>;

/** The margins are those of the style sheet (`@page`). */
export const printedPage = (contents: WebContents): PrintedPage => ({
  print: (paper) =>
    new Promise((resolve) => {
      contents.print({ pageSize: sizes[paper] }, (isPrinted, failure) => resolve(isPrinted ? null : failure));
    }),
  toPdf: (paper) =>
    contents.printToPDF({
      pageSize: sizes[paper],
      // For those who have it read aloud: headings, lists and the order of things.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
});
