import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../lib/paths.mjs';
import { measureArrive } from './arrive';
import { measureCapture } from './capture';
import { measureCrdt } from './crdt';
import { measureDecade } from './decade';
import { measureDrag } from './drag';
import { measureGrowth } from './growth';
import { measureInsights } from './insights';
import { measureKeep } from './keep';
import { describeMachine } from './machine';
import { measureMemory } from './memory';
import { measurePackage } from './package';
import { isPart, type Part, parts, type Report, reportToMarkdown, reportToText, withSection } from './report';
import { measureSave } from './save';
import { measureStartup } from './startup';

const measures: Readonly<Record<Part, () => Promise<Report>>> = {
  startup: measureStartup,
  drag: measureDrag,
  save: measureSave,
  memory: measureMemory,
  crdt: measureCrdt,
  keep: measureKeep,
  arrive: measureArrive,
  growth: measureGrowth,
  decade: measureDecade,
  capture: measureCapture,
  package: measurePackage,
  insights: measureInsights,
};

/** Measures the parts that were asked for, or all; 2 for a part that does not exist. */
export async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const isWritten = words.includes('--write');
  const names = words.filter((word) => word !== '--write');
  const unknown = names.find((name) => !isPart(name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no benchmark "${unknown}"; there are ${parts.join(', ')} and --write.\n`);
    return 2;
  }
  const machine = describeMachine();
  process.stdout.write(`${machine}\n\n`);
  for (const part of names.length === 0 ? parts : names.filter(isPart)) {
    const report = await measures[part]();
    process.stdout.write(`${reportToText(report)}\n`);
    if (isWritten) writeDown(report, machine);
  }
  return 0;
}

/** Puts a report into docs/benchmarks.md, with the machine and the day it is from. */
function writeDown(report: Report, machine: string): void {
  const path = inProject('docs/benchmarks.md');
  const day = new Date().toISOString().slice(0, 10);
  const content = `${reportToMarkdown(report)}\n\n${report.title}. ${machine}; ${day}.`;
  writeFileSync(path, withSection(readFileSync(path, 'utf8'), report.part, content));
}
