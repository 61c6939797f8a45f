import { describe, expect, it } from 'vitest';
import { mayRemove, type SyncTool, toolOfCopy } from './syncTools';

const named: readonly (readonly [string, SyncTool])[] = [
  ["board (Ann's conflicted copy 2014-06-17).json", 'Dropbox'],
  ['board (copie en conflit de Papa 2026-11-22).json', 'Dropbox'],
  ['board-host-safeBackup-0001.json', 'OneDrive'],
  ['board (conflicted copy 2026-11-22 101500).json', 'Nextcloud'],
  ['board (conflicted copy papa 2026-11-22 101500).json', 'Nextcloud'],
  ['board.sync-conflict-20261122-101500-ABCDEFG.json', 'Syncthing'],
  ['board (SFConflict papa@example.org 2026-11-22-10-15-00).json', 'Seafile'],
  ['board_Andy-PC_Jan-03-0901-2013_EditConflict_1.json', 'Synology Drive'],
  ['board.Conflict.json', 'Resilio Sync'],
  ['board.conflicted', 'pCloud'],
  ['board [conflicted].json', 'pCloud'],
  ['board (conflicted).json', 'pCloud'],
  ['board (conflict_on_2026-11-22).json', 'Unison'],
  ['board.json..path1', 'rclone'],
  ['board.json..path2', 'rclone'],
  ['board.json.conflict1', 'rclone'],
];

describe('the names that sync tools give to a second version', () => {
  it.each(named)('%s is from %s', (name, tool) => {
    expect(toolOfCopy(name)).toBe(tool);
  });

  it.each([
    'board.json',
    'board-PC.json',
    'board 2.json',
    'board (1).json',
    'backup of board.json',
    'conflits.json',
  ])('%s could be anybody’s, and stays', (name) => {
    expect(toolOfCopy(name)).toBeNull();
    expect(mayRemove(name)).toBe(false);
  });

  it('never lets a copy of Resilio be removed', () => {
    expect(mayRemove('board.Conflict.json')).toBe(false);
    expect(mayRemove('board.sync-conflict-20261122-101500-ABCDEFG.json')).toBe(true);
  });
});
