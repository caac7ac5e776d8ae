/** Runs the benchmarks and writes bench/results.md. Figures are of this machine and this run; the ratio is what travels. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { quarter } from './quarter.bench.ts';
import { serialLine } from './serial.bench.ts';
import { comparison, markdown } from './table.ts';
import { modbusTcp } from './tcp.bench.ts';

const load = (loadavg()[0] ?? 0).toFixed(1);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
/** What this process and all it starts run under, for example `SCHED_OTHER`: a real-time class is kept from other work. */
function schedulingClass(): string {
  try {
    const said = execFileSync('chrt', ['-p', `${process.pid}`], { encoding: 'utf8' });
    const of = (what: string): string | undefined => new RegExp(`${what}: (.+)$`, 'm').exec(said)?.[1];
    return `${of('policy') ?? 'unknown'} priority ${of('priority') ?? 'unknown'}`;
  } catch {
    return 'unknown';
  }
}

const scheduling = schedulingClass();
const sections = [await serialLine(), await modbusTcp(), comparison('A quarter of a year', await quarter())];
const page = [
  '# Benchmarks\n',
  `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, load ${load} before it began, ` +
    `scheduling class ${scheduling}.\n`,
  markdown(sections),
].join('\n');
writeFileSync(new URL('results.md', import.meta.url), page);
process.stdout.write(page);
