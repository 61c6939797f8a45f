/** Words of printing, and of the page that one opens before one leaves. */
export const leavingEn = {
  'print.print': 'Print…',
  'print.savePdf': 'Save as PDF…',
  'print.paper': 'Paper',
  'print.paper.a4': 'A4',
  'print.paper.letter': 'Letter',
  'print.paper.a5': 'A5',
  'print.sent': 'On its way to the printer',
  'print.noPrinter': 'No printer is set up on this computer. “Save as PDF” works without one.',
  'print.failed': 'Nothing was printed ({reason}). “Save as PDF” works without a printer.',
  'print.notThisPage':
    'This page is not one to print. A retrospective, the lessons and “Before we leave” are.',
} as const;
