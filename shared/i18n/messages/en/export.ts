/** Words of the Markdown exports and of the command line, and those they share with the screen. */
export const exportEn = {
  'export.lessons': 'Export lessons',
  'export.lessonsTitle': 'Lessons',
  'export.boardTitle': 'All retrospectives',
  'export.untitled': 'Untitled',
  'export.noLessons': 'No lessons yet.',
  'export.noCards': 'Nothing noted.',
  'export.strays': 'Cards without a retrospective',
  'export.times_one': '{answer} once',
  'export.times_other': '{answer} {count} times',
  'export.place': 'Where:',
  'export.last': 'Last: {when}',
  'export.kept': 'Kept as a lesson',
  'export.when': 'When:',
  'export.cascade': 'What led to what:',
  'export.cut': 'we could have cut it here',
  'export.canChange': 'We can change it',
  'export.fixed': 'We can’t change it',
  'export.because': 'Because:',
  'export.signal': 'If:',
  'export.pattern': 'Pattern:',
  'export.due': 'By:',
  'export.plan': 'Plan {plan}:',
  'export.experiment': 'Experiment, {part}:',
  'export.dropped': 'Dropped:',
  'export.present': 'Present:',
  'export.better': 'What got better:',
  'export.minutes_one': '{count} minute to recover',
  'export.minutes_other': '{count} minutes to recover',
  'export.affected': 'Affected:',
  'export.factor': 'Factor:',
  'export.madePossible': 'Made this possible:',
  'export.answers': 'In answer to:',
  'export.linkedTo': 'Linked to:',
  'export.owners': 'Who:',
  'export.answer': 'How it went:',
  'export.keptFor': 'Kept as a lesson for:',
  'export.scenarioSignal': 'Signal:',
  'export.singlePoint': 'It all hangs on:',
  'export.source': 'Comes from:',
  'export.cameTrue': 'Seen coming:',
  'export.weakSignal': 'Weak signal:',
  'export.threshold': 'Too much is:',
  'export.mayPull': 'May pull it, without discussion:',

  // The first row of the table.
  'csv.date': 'Date',
  'csv.retro': 'Retrospective',
  'csv.location': 'Place',
  'csv.column': 'Column',
  'csv.title': 'Card',
  'csv.notes': 'Notes',
  'csv.time': 'From',
  'csv.until': 'Until',
  'csv.minutes': 'Minutes to recover',
  'csv.affected': 'Affected',
  'csv.factor': 'Factor',
  'csv.owners': 'Who',
  'csv.due': 'By',
  'csv.signal': 'If',
  'csv.pattern': 'Pattern',

  'factor.hunger': 'Hunger',
  'factor.sleep': 'Sleep',
  'factor.timing': 'Timing',
  'factor.tension': 'Tension',
  'factor.access': 'Access',
  'factor.noise': 'Noise',
  'factor.beings': 'People & animals',
  'factor.kit': 'Kit',
  'factor.other': 'Other',

  'outcome.worked': 'Worked',
  'outcome.didnt': 'Didn’t work',
  'outcome.no-occasion': 'No occasion',

  'cli.help': `debrief: boards of retrospectives, from scripts

  debrief export lessons FILE [-o OUT]
      all lessons, by factor, as Markdown
  debrief export retro FILE [--retro ID] [-o OUT]
      one retrospective; the newest if none is named
  debrief export board FILE [-o OUT]
      the lessons and all retrospectives
  debrief export leaving FILE [--place PLACE] [-o OUT]
      before we leave: what matters most there, and the kit; the last place without --place
  debrief export ics FILE [-o OUT]
      open actions that have a day, for a calendar
  debrief check FILE
      what is in a board, or what is wrong with it and where
  debrief apply FILE [--create] < commands.jsonl
      one command a line, all of them or none; --create makes a missing board
  debrief merge FILE FILE… [-o OUT]
      joins versions of one board, in any order, and loses no edit
  debrief merge-driver %O %A %B %P
      the same for git, which calls it: see docs/git.md

  --lang fr|en   the language of the words (else the system’s)
  -o, --output   a file instead of the terminal; - is the terminal
  -h, --help     this text
  --version      the version

Exit codes: 0 fine, 1 something is wrong with a file or a command, 2 not understood.`,
  'cli.usage.hint': 'debrief --help says how',
  'cli.usage.no-command': 'what is to be done? export, check, apply or merge',
  'cli.usage.unknown-command': 'there is no command “{word}”: export, check, apply or merge',
  'cli.usage.export-what': 'what is to be exported? lessons, retro, board, leaving or ics',
  'cli.usage.no-file': 'which board? Name its file',
  'cli.usage.two-files': 'which versions? Name two files or more',
  'cli.usage.driver-files': 'git calls this with %O %A %B %P: see docs/git.md',
  'cli.usage.too-many': '“{word}” is one file too many',
  'cli.usage.unknown-option': 'the option {word} means nothing here',
  'cli.usage.no-value': '{word} needs a value after it',
  'cli.usage.unknown-language': 'the language is fr or en, not “{word}”',
  'cli.noRetro': '{file}: there is no retrospective on this board yet',
  'cli.unknownRetro': '{file}: there is no retrospective {retro} on this board',
  'cli.outputIsBoard': '{file}: this is a board, and an export never replaces one',
  'cli.check.good': '{file}: a good board ({id})',
  'cli.check.counts':
    'retrospectives: {retros} · cards: {cards} · people: {people} · lessons: {lessons} · in the bin: {binned}',
  'cli.check.edited': 'edited by hand since Débrief last wrote it (the checksum differs); that is fine',
  'cli.check.twoVersions': 'fields with more than one version to choose from: {count}',
  'cli.check.unknownType': 'records of the unknown type “{type}”, kept as they are: {count}',
  'cli.check.lostCard': '{id} belongs to the retrospective {target}, which is not in the file',
  'cli.check.cardOfBinned': '{id} is not in the bin, but its retrospective {target} is',
  'cli.check.dangling': '{id}: “{field}” names {target}, which is not in the file',
  'cli.apply.done_one': '{file}: {count} command carried out',
  'cli.apply.done_other': '{file}: {count} commands carried out',
  'cli.apply.refused': 'line {line}, {id}: {reason} Nothing was written.',
  'cli.apply.notText': 'line {line}: this is not UTF-8 text. Nothing was written.',
  'cli.apply.notJson': 'line {line}: this is not JSON. Nothing was written.',
  'cli.apply.unknown': 'line {line}: there is no command of the type “{type}”. Nothing was written.',
  'cli.apply.invalid':
    'line {line}: something is wrong in this command ({where}: {expected}). Nothing was written.',
  'cli.apply.mayCreate': '--create makes it',
  'cli.merge.done': '{file}: records changed: {changed} · fields with two versions to choose from: {choices}',
  'cli.merge.otherBoard':
    '{file}: this is another board ({id}) than {first} ({firstId}); only versions of one board can be merged',
  'cli.merge.edited':
    '{file}: edited by hand since Débrief last wrote it; what was changed by hand may give way to a later edit',
  'cli.merge.adopted_one': '{file}: {count} change made by hand taken in',
  'cli.merge.adopted_other': '{file}: {count} changes made by hand taken in',
  'cli.busy': '{file}: another program keeps writing to this file.',
} as const;
