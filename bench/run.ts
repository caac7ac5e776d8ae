/** Runs the benchmarks and writes bench/results.md. Figures are of this machine and this run; the ratio is what travels. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { quarter } from './quarter.bench.ts';
import { markdown } from './table.ts';

const sections = [{ title: 'A quarter of a year', rows: await quarter() }];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
const page = `# Benchmarks\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.\n\n${markdown(sections)}`;
writeFileSync(new URL('results.md', import.meta.url), page);
process.stdout.write(page);
