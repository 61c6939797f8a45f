import { readdirSync, readFileSync } from 'node:fs';

/**
 * The proportional set size of a process and all its descendants, in MB: memory they share is counted once. Linux
 * only. Processes that end meanwhile count as nothing.
 */
export function treeMemoryMb(pid: number): number {
  const kilobytes = descendants(pid).reduce((sum, one) => sum + pssKb(one), 0);
  return kilobytes / 1024;
}

/** A process and everything it started, as `/proc` knows it. */
function descendants(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (let index = 0; index < found.length; index += 1)
    found.push(...(children.get(found[index] as number) ?? []));
  return found;
}

function parentOf(pid: number): number | null {
  // The name, in parentheses, may hold anything: what counts comes after the last of them.
  const stat = readText(`/proc/${pid}/stat`);
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent ? Number(parent) : null;
}

const pssKb = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
