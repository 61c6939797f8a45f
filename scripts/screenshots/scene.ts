import type { Language } from '../../shared/i18n/languages';
import type { Look, Stage } from './stage';

/** Takes a picture under this name, in each theme of the look: of the page, or of what `take` is of. */
export type Shoot = (name: string, take?: () => Promise<Uint8Array>) => Promise<void>;

/** One start of the app and the pictures taken of it. */
export type Scene = {
  readonly name: string;
  /** Puts what the app is to open into the folder and names it; null for what it opens by itself, from its own data. */
  readonly prepare: (folder: string, language: Language, data: string) => string | null;
  readonly play: (stage: Stage, shoot: Shoot, look: Look) => Promise<void>;
};
