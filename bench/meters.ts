/**
 * The meter's side of the benchmarks, in a process of its own: a virtual SDM230, unit 1, on a paced serial line and on
 * TCP. Told "count", it says what a listener on the line has seen since it was last told so.
 */
import { SystemClock } from '../devices/clock/system-clock.ts';
import { openVirtualBench } from '../devices/virtual/bench.ts';
import { Premises } from '../devices/virtual/premises.ts';

/** What the line saw of one client. */
export interface LineCount {
  readonly requests: number;
  readonly gapViolations: number;
  /** From the first request to the last. */
  readonly milliseconds: number;
}

const [folder = '.', baudRate = '9600'] = process.argv.slice(2);
const clock = new SystemClock();
const premises = new Premises(clock);
const meters = [{ model: 'sdm230', unit: 1, serial: '230001', premises, point: 'supply' }] as const;
let requests: number[] = [];
let violationsBefore = 0;
const bench = await openVirtualBench({
  clock,
  folder,
  lines: [
    { kind: 'serial', name: 'line', meters, pacing: { baudRate: Number(baudRate), bitsPerCharacter: 10, pieceMs: 2 } },
    { kind: 'tcp', name: 'host', port: 0, meters },
  ],
  tap: (line, { direction }) => {
    if (line === 'line' && direction === 'to-meter') requests.push(clock.monotonic());
  },
});
process.on('message', () => {
  const gapViolations = bench.seen('line')?.gapViolations ?? 0;
  const count: LineCount = {
    requests: requests.length,
    gapViolations: gapViolations - violationsBefore,
    milliseconds: (requests.at(-1) ?? 0) - (requests[0] ?? 0),
  };
  process.send?.(count);
  requests = [];
  violationsBefore = gapViolations;
});
process.once('disconnect', () => void bench.close());
process.send?.({ device: bench.addresses.get('line'), host: bench.addresses.get('host') });
