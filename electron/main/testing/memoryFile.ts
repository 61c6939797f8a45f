import type { TextFile } from '../storage/textFile';

/** A text file that exists only in memory, for tests: what it holds can be looked at and changed behind one's back. */
export function createMemoryFile(text: string | null = null): TextFile & { text: string | null } {
  const file = {
    text,
    read: async () => file.text,
    async write(next: string, isStillWanted?: () => Promise<boolean>) {
      if (isStillWanted && !(await isStillWanted())) return 'abandoned' as const;
      file.text = next;
      return 'written' as const;
    },
  };
  return file;
}
