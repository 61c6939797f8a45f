/**
 * One line for the person at the terminal, on stderr so that a script's own output stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Ends the script with one line, no stack.
 * @param {string} line
 * @returns {never}
 */
export function stop(line) {
  say(line);
  process.exit(1);
}
