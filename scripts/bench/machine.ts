import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { inProject } from '../lib/paths.mjs';

/** The machine the figures are from, without anything that says whose it is. */
export function describeMachine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`;
  return [
    `${model}, ${processors.length} cores`,
    `${memory} of memory`,
    describeSystem(),
    `Node ${process.versions.node}`,
    `Electron ${electronVersion()}`,
  ].join(' · ');
}

function describeSystem(): string {
  try {
    const name = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return `${name ?? type()} (Linux ${release().split('-')[0]})`;
  } catch {
    return `${type()} ${release()}`;
  }
}

/** The version of the binary that is measured: on some machines it is not the one in package.json. */
export function electronVersion(): string {
  return readFileSync(inProject('node_modules/electron/dist/version'), 'utf8').trim().replace(/^v/, '');
}
