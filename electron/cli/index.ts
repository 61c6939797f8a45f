import { buffer } from 'node:stream/consumers';
import { oneLine } from '@shared/export/readableText';
import { exitCodes } from './io';
import { runCli } from './runCli';

/** The `debrief` command: plain Node, no window. The exit code is set, not forced, so that a pipe gets all of it. */

const complain = (line: string): void => {
  process.stderr.write(`debrief: ${oneLine(line)}\n`);
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `debrief export … | head` has seen enough: nothing is wrong.
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout) complain(error.message);
    process.exit(exitCodes.badInput);
  });
}

try {
  process.exitCode = await runCli(process.argv.slice(2), process.env, {
    print: (text) => {
      process.stdout.write(text);
    },
    complain,
    note: (line) => {
      process.stderr.write(`${oneLine(line)}\n`);
    },
    readInput: () => buffer(process.stdin),
  });
} catch (error) {
  // A bug, or a fault we did not think of. People get a line; whoever hunts it gets the rest on request.
  if (process.env.DEBRIEF_DEBUG) throw error;
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = exitCodes.badInput;
}
