import type { Stats } from 'node:fs';

/**
 * A file with a size and no blocks has its content in the cloud, and reading it can hang. File systems that keep small
 * files in their inode count no blocks for those either, so only sizes beyond that are suspect.
 */
export const isPlaceholder = ({ size, blocks }: Pick<Stats, 'size' | 'blocks'>): boolean =>
  size > 4096 && blocks === 0;
