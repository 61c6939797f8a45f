/**
 * The keys that may open the quick capture from any program, as Electron's accelerators. Few, and none that a letter is
 * typed with: AltGr, which is Ctrl and Alt at once on Windows, writes nothing with these on the keyboards of both languages.
 */
export const quickKeys = [
  'CommandOrControl+Shift+Space',
  'CommandOrControl+Alt+D',
  'CommandOrControl+Shift+F9',
] as const;
export type QuickKey = (typeof quickKeys)[number];
