/** The lines (from 1) on which records begin, in a board file with one record a line or an indented one. */
export function recordLines(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^\s*"records"\s*:/.test(line));
  if (start < 0) return found;
  for (const [offset, line] of lines.slice(start + 1).entries()) {
    // The bookkeeping that follows names the same records again.
    if (/^\s*"(alternatives|stamps|deleted|sum)"\s*:/.test(line)) break;
    const id = /^\s*"([a-z]_[^"\\]+)"\s*:\s*\{/.exec(line)?.[1];
    if (id !== undefined && !found.has(id)) found.set(id, start + 2 + offset);
  }
  return found;
}
