import { expect, it } from 'vitest';
import { fileNameOf } from './fileNameOf';

it.skipIf(process.platform === 'win32').each([
  ['/home/mamie/Partage/Débrief.debrief.json', '/home/mamie', '~/Partage'],
  ['/home/mamie/Débrief.debrief.json', '/home/mamie', '~'],
  ['/home/mamie2/Débrief.debrief.json', '/home/mamie', '/home/mamie2'],
  ['/media/clé/Débrief.debrief.json', '/home/mamie', '/media/clé'],
  ['/Débrief.debrief.json', '/', '/'],
])('%s', (path, home, folder) => {
  expect(fileNameOf(path, home)).toEqual({ name: 'Débrief.debrief.json', folder });
});
