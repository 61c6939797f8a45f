// Loaded into the main process before the app (`electron -r`): says on stdout when a line of the journal has been
// flushed to the disk, and how long the flush took (ms). The journal is the only file that is flushed with `datasync`.
const { writeSync } = require('node:fs');
const { open } = require('node:fs/promises');

/** Milliseconds since 1970, to fractions. */
const now = () => performance.timeOrigin + performance.now();

void open(process.execPath, 'r').then(async (handle) => {
  const fileHandle = Object.getPrototypeOf(handle);
  const { datasync } = fileHandle;
  fileHandle.datasync = async function timed() {
    const begun = now();
    await datasync.call(this);
    const at = now();
    writeSync(1, `DEBRIEF_KEPT ${at} ${at - begun}\n`);
  };
  await handle.close();
});
