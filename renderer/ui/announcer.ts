import { createStore, type Store } from '../store/createStore';

/** What the app's one `role=status` region says. Assistive technology reads each new message aloud. */
type Announcement = { readonly text: string; readonly serial: number };

export const announcements: Store<Announcement> = createStore<Announcement>({ text: '', serial: 0 });

/** Says what happened. The same text twice in a row is read twice. */
export const announce = (text: string): void =>
  announcements.set({ text, serial: announcements.get().serial + 1 });
