/** Words about files: choosing one, what can be wrong with one, saving. */
export const filesEn = {
  // Where the work is kept.
  'files.saved': 'Saved here · in the folder',
  'files.kept': 'Saved here',
  'files.saving': 'Saving…',
  'files.failing': 'Saved here · not yet in the folder',
  'files.failingUnkept': 'Not saved yet: trying again',
  'files.waiting': 'Saved here · waiting: another program has the file',
  'files.waitingAnswer': 'Saved here · the file does not answer yet',
  'files.safeHere': 'Every change is safe on this computer.',
  'files.notSafeYet': 'The last changes are only in memory: leave the app open, or save them elsewhere.',
  'files.moved': 'The file has been renamed: it is “{name}” now',
  'files.left':
    'The last changes to “{name}” are safe on this computer. They go into its file when that board is opened again',
  'files.seen.copy_one': '{count} change taken in from a copy that {tool} left beside the file',
  'files.seen.copy_other': '{count} changes taken in from a copy that {tool} left beside the file',
  'files.seen.anyTool': 'another tool',
  'files.byHand': 'Changes made in the file by hand were taken in',
  'files.byHand.binned_one': '{count} line was taken out of the file by hand: it is in the bin',
  'files.byHand.binned_other': '{count} lines were taken out of the file by hand: they are in the bin',

  // What somebody should know once: what it is, and what is safe and what to do.
  'notices.clock.here': 'The clock of this computer looks wrong.',
  'notices.clock.of': 'The clock of {whose} computer looks wrong.',
  'notices.clock.elsewhere': 'The clock of another computer looks wrong.',
  'notices.clock.hereTodo':
    'Nothing is lost: every change is kept. But the board has changes that are {ahead} later than the time here. Check the date and the time of this computer.',
  'notices.clock.todo':
    'Nothing is lost: every change was taken in. But the changes from there are {ahead} later than the time here. Check the date and the time of both computers.',
  'notices.older': 'An older version of the file was back.',
  'notices.olderFrom': 'An older version of the file was back, from {date}.',
  'notices.older.todo_one': 'Nothing is lost: {count} newer change from here is put back into it.',
  'notices.older.todo_other': 'Nothing is lost: {count} newer changes from here are put back into it.',
  'notices.read': 'All right',

  'files.saveNow': 'Try again now',
  'files.readOnly.too-new': 'To look at only: this board was made with a newer version of Débrief',
  'files.readOnly.read-only': 'To look at only: this file cannot be written to',
  'files.sample': 'Sample board',
  'files.sampleHint': 'Everything can be tried here. Save it elsewhere to keep it.',

  // What one can do about a file.
  'files.create': 'Create a board…',
  'files.choose': 'Choose a board…',
  'files.chooseAnother': 'Choose another board',
  'files.tryAgain': 'Try again',
  'files.look': 'Look at it without changing it',
  'files.saveAs': 'Save elsewhere…',
  'files.recreate': 'Put it back here',
  'files.locate': 'Choose where it is now…',
  'files.reveal': 'Show in its folder',
  'files.openSample': 'Look at a sample board',

  // Native file dialogs.
  'files.dialog.createTitle': 'Create a board',
  'files.dialog.createButton': 'Create',
  'files.dialog.chooseTitle': 'Choose a board',
  'files.dialog.chooseButton': 'Open',
  'files.dialog.saveAsTitle': 'Save this board elsewhere',
  'files.dialog.saveAsButton': 'Save',
  'files.dialog.exportTitle': 'Export',
  'files.dialog.exportButton': 'Export',
  'files.dialog.boards': 'Débrief boards',
  'files.dialog.allFiles': 'All files',
  'files.dialog.markdown': 'Markdown',
  'files.dialog.csv': 'Table (CSV)',
  'files.dialog.pdf': 'PDF',
  'files.dialog.json': 'JSON',
  'files.dialog.ics': 'Calendar (ICS)',
  'files.defaultName': 'Debrief.debrief.json',
  'files.copyName': '{name} (copy)',
  'files.lessonsPdfName': 'Lessons.pdf',
  'files.leavingName': 'Before we leave.md',
  'files.leavingPdfName': 'Before we leave.pdf',
  'files.lessonsName': 'Lessons.md',
  'files.boardName': 'Debriefs.md',
  'files.csvName': 'Debriefs.csv',
  'files.jsonName': 'Debriefs.json',
  'files.icsName': 'What we try next.ics',

  // Leaving with changes that could not be saved.
  'files.unsaved.title': 'The last changes could not be kept anywhere yet',
  'files.unsaved.tryAgain': 'Try again',
  'files.unsaved.saveCopy': 'Save a copy elsewhere…',
  'files.unsaved.leave': 'Leave without saving',
  'files.unsaved.stay': 'Stay here',

  // What can be wrong with a board file: what it is, in one line; what is wrong, what is safe first; what to do.
  'files.problem.empty.title': 'This file is empty',
  'files.problem.empty.what':
    'Nothing was changed: “{name}” has been left exactly as it is, and it holds nothing at all. Its content may still be on its way, or a sync tool may have been interrupted.',
  'files.problem.empty.todo':
    'Wait for the folder to finish syncing, then try again. An older version may be in your sync tool’s history, or a copy on another device.',
  'files.problem.half-written.title': 'This file stops halfway',
  'files.problem.half-written.what':
    'Nothing was changed: “{name}” has been left exactly as it is. It breaks off at line {line}, character {column}, as if it had only been copied in part.',
  'files.problem.half-written.todo':
    'Wait for the folder to finish syncing, then try again. If it stays that way, your sync tool’s history has the version before.',
  'files.problem.not-json.title': 'This is not a board that can be read',
  'files.problem.not-json.what':
    'Nothing was changed: “{name}” has been left exactly as it is. What stands at line {line}, character {column} is not how a board is written.',
  'files.problem.not-json.todo':
    'It may be another kind of file: choose another one. If it was edited by hand, look at that line.',
  'files.problem.merge-markers.title': 'Two versions are mixed in this file',
  'files.problem.merge-markers.what':
    'Nothing was changed: “{name}” has been left exactly as it is. From line {line} on it holds the marks that git leaves when two versions could not be joined.',
  'files.problem.merge-markers.todo': 'Take one of the two versions back with git, then try again.',
  'files.problem.not-a-board.title': 'This file is not a Débrief board',
  'files.problem.not-a-board.what':
    'Nothing was changed: “{name}” has been left exactly as it is. It can be read, but it is something else.',
  'files.problem.not-a-board.todo': 'Choose another file, or create a new board beside it.',
  'files.problem.too-new.title': 'This board needs a newer Débrief',
  'files.problem.too-new.what':
    'Nothing is lost: “{name}” has been left exactly as it is. A newer version of the app wrote it (format {version}), and this one could damage it.',
  'files.problem.too-new.todo': 'Update Débrief on this computer, then try again.',
  'files.problem.invalid.title': 'Something in this board cannot be read',
  'files.problem.invalid.what':
    'Nothing is lost: “{name}” has been left exactly as it is. At “{where}”, something else was expected ({expected}).',
  'files.problem.invalid.todo':
    'If the file was edited by hand, mend that place and try again. Otherwise your sync tool’s history has the version before.',
  'files.problem.file-missing.title': 'The file is no longer there',
  'files.problem.file-missing.what':
    'Nothing was created or deleted. “{name}” is not in the folder “{folder}” at the moment: it may have been moved, renamed or deleted elsewhere, or not have arrived yet.',
  'files.problem.file-missing.todo':
    'If it was moved, choose it where it lies now. If the folder is still syncing, try again in a moment.',
  'files.problem.folder-missing.title': 'The folder is not there',
  'files.problem.folder-missing.what':
    'Nothing was created or deleted. The folder “{folder}” cannot be found: perhaps a USB stick or a network drive is not connected.',
  'files.problem.folder-missing.todo': 'Connect it, then try again.',
  'files.problem.not-a-file.title': 'This is not a file',
  'files.problem.not-a-file.what':
    'Nothing was changed. “{name}” is a folder or something else that holds no text.',
  'files.problem.not-a-file.todo': 'Choose the board file itself.',
  'files.problem.too-big.title': 'This file is too big for a board',
  'files.problem.too-big.what':
    'Nothing was changed: “{name}” has been left exactly as it is. It is larger than {limitMb} MB, so it was not read.',
  'files.problem.too-big.todo': 'Choose another file.',
  'files.problem.unreadable.title': 'This file cannot be opened',
  'files.problem.unreadable.what':
    'Nothing was changed: “{name}” has been left exactly as it is. The computer refuses to read it ({reason}).',
  'files.problem.unreadable.todo': 'Look at the file’s permissions, then try again.',
  'files.problem.read-only.title': 'This file cannot be written to',
  'files.problem.read-only.what':
    'Nothing is lost: “{name}” can be read, but this computer may not write to it or to its folder “{folder}”.',
  'files.problem.read-only.todo': 'Look at it without changing it, or allow writing and try again.',
  'files.problem.no-space.title': 'The disk is full',
  'files.problem.no-space.what': 'Nothing is lost: “{name}” holds the version before, whole.',
  'files.problem.no-space.todo': 'Make some room on the disk: the changes are then saved by themselves.',
  'files.problem.write-failed.title': 'The file could not be written',
  'files.problem.write-failed.what': 'Nothing is lost: “{name}” holds the version before, whole ({reason}).',
  'files.problem.write-failed.todo': 'It is tried again every few seconds. A copy can be saved elsewhere.',
  'files.problem.changed-outside.title': 'Something else has changed this file',
  'files.problem.changed-outside.what':
    'Nothing is lost: what now lies in “{name}” was not written over. It cannot be read: {problem}.',
  'files.problem.changed-outside.todo':
    'If the folder is still syncing, it often settles by itself. A copy can be saved elsewhere.',
  'files.problem.other-board.title': 'Another board lies in this file now',
  'files.problem.other-board.what':
    'Nothing is lost: the board that now lies in “{name}” was not written over.',
  'files.problem.other-board.todo': 'Save a copy of this board elsewhere, then open the other one.',
  'files.problem.not-this-board.title': 'That is another board',
  'files.problem.not-this-board.what':
    'Nothing was changed: the file that was chosen holds another board than the one that is open.',
  'files.problem.not-this-board.todo':
    'Choose the file of this board. Another one can be opened from the menu.',
  'files.problem.not-responding.title': 'The file does not answer',
  'files.problem.not-responding.what':
    'Nothing was changed: “{name}” is there, but reading it takes too long. Its content may still be in the cloud, or its drive may not be connected.',
  'files.problem.not-responding.todo':
    'It helps to make the folder available offline in the sync tool, or to connect the drive. Then try again.',
  'files.missing.todo':
    'If it was moved, choose where it is now. If it is gone, put it back here: it will hold everything.',
  'files.readOnly.todo':
    'Once it may be written to, everything goes in by itself. Until then a copy can be saved elsewhere, or the board exported.',
  'files.problem.name-taken.title': 'This name is taken',
  'files.problem.name-taken.what':
    'Nothing was changed: there is a file called “{name}” in “{folder}” already, and it has been left exactly as it is.',
  'files.problem.name-taken.todo': 'Choose another name.',
} as const;
