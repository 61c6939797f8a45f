import type { Settings } from '../ipc/contract';
import { noReminder } from '../model/reminder';

/** The settings of somebody who has changed none, but for `change`. */
export const someSettings = (change: Partial<Settings> = {}): Settings => ({
  chosenLanguage: null,
  language: 'en',
  theme: 'light',
  nudge: true,
  paper: 'a4',
  quickKey: null,
  isQuickKeyTaken: false,
  keepReady: false,
  reminder: noReminder,
  ...change,
});
