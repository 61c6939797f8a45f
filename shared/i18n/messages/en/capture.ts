/** Words of the quick capture, calendars, the icon in the system's bar and the reminder. */
export const captureEn = {
  'capture.title': 'Note a fact',
  'capture.into': 'Into “{title}”, {date}',
  'capture.box': 'What happened',
  'capture.placeholder': 'What happened?',
  'capture.enter': 'note it',
  'capture.escape': 'close',
  'capture.done': 'Noted in “{title}”',
  'capture.doneMany_one': '{count} fact noted in “{title}”',
  'capture.doneMany_other': '{count} facts noted in “{title}”',
  'capture.nowhere.no-board': 'No board is open. What is written here waits until one is.',
  'capture.nowhere.no-retro': 'No retrospective yet: one begins in Débrief. What is written here waits.',
  'capture.nowhere.read-only': 'The open board can only be looked at. What is written here waits.',
  'capture.openApp': 'Open Débrief',

  'tray.capture': 'Note a fact…',
  'tray.open': 'Open Débrief',

  'reminder.title': 'Time for a debrief?',
  'reminder.body': 'Ten quiet minutes, when it suits.',

  'card.toCalendar': 'Add to a calendar…',

  'settings.near': 'Close at hand',
  'settings.quickKey': 'Key to note a fact',
  'settings.quickKeyHint':
    'From any program, in one line, into the open retrospective. Also in the File menu, without a key.',
  'settings.quickKeyNone': 'No key',
  'settings.quickKeyTaken': 'Another program has this key: choose another one here, or free it there.',
  'settings.keepReady': 'Stay ready when the window is closed',
  'settings.keepReadyHint':
    'An icon stays in the system’s bar, where there is one. Starting Débrief again brings the window back; File, Quit ends it.',
  'settings.reminders': 'Reminders',
  'settings.reminder': 'Remind me once a week',
  'settings.reminderHint': 'A notification of the system, while Débrief is running: never two in a week.',
  'settings.reminderDay': 'Day',
  'settings.reminderTime': 'Time',
  'settings.reminderTry': 'See what it looks like',
} as const;
