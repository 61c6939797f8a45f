import { join } from 'node:path';
import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { StartReader } from '../storage/patientReader';
import type { ReaderAnswer } from '../storage/readerProcess';

/** A reader as a process of Electron's, which can have one only once it is ready. */
export const startReader: StartReader = (path) => {
  let child: UtilityProcess | null = null;
  let isOver = false;
  const answer = app.whenReady().then(
    () =>
      new Promise<ReaderAnswer>((resolve, reject) => {
        if (isOver) return;
        child = utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [path], {
          serviceName: 'Débrief reader',
          stdio: 'ignore',
        });
        child.once('message', resolve);
        child.once('exit', (code) =>
          reject(Object.assign(new Error(`reader ended: ${code}`), { code: 'EIO' })),
        );
      }),
  );
  return {
    answer,
    kill() {
      isOver = true;
      child?.kill();
    },
  };
};
