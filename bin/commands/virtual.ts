import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { OpenBenchHome } from '../../conformance/adapters/bench-home.ts';
import type { VirtualBench } from '../../devices/virtual/bench.ts';
import type { WrittenLine, WrittenMeter } from '../../devices/virtual/lines-file.ts';
import { openHomeOf } from '../bench-home.ts';
import { FileProblemsError, UsageError, wholeNumberOption } from '../failure.ts';
import { printJson, printLine } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';

interface VirtualOptions {
  readonly bench?: string;
  readonly meters: string;
  readonly model: string;
  readonly folder: string;
  readonly port: string;
  readonly solar: string;
  readonly home?: string;
  readonly json?: boolean;
}

const defaultSolarWatts = 3600;

export function registerVirtual(program: Command): void {
  program
    .command('virtual')
    .description('run virtual meters on a virtual serial line and on TCP, for any Modbus program to read, until Ctrl-C')
    .option('--bench <file>', 'which lines, meters, pacing and faults there are, in place of the options below')
    .option('--meters <n>', 'how many meters, each on its own unit id', '1')
    .option('--model <name>', 'sdm120, sdm230 or sdm630', 'sdm230')
    .option('--folder <folder>', 'where the serial lines appear', '.')
    .option('--port <n>', 'TCP port on loopback; 0 takes a free one', '0')
    .option('--solar <watts>', 'peak power of the generator', `${defaultSolarWatts}`)
    .option('--home <file>', 'also the virtual devices over CoAP that this bench file has at home')
    .option('--json', 'print the addresses, and at the end what the lines saw, as JSON')
    .action(async (options: VirtualOptions) => {
      const { openVirtualBench } = await import('../../devices/virtual/bench.ts');
      const { pacingOf } = await import('../../devices/virtual/lines-file.ts');
      const { Premises } = await import('../../devices/virtual/premises.ts');
      const { liveByCurve } = await import('../../devices/virtual/load-curve.ts');
      const { SystemClock } = await import('../../devices/clock/system-clock.ts');

      const written = options.bench === undefined ? await linesOf(options) : await linesIn(options.bench);
      const clock = new SystemClock();
      // A meter that is on two lines is one meter.
      const homes = new Map(
        [...new Set(written.flatMap(({ meters }) => meters))].map((meter, k) => {
          const premises = new Premises(clock);
          const life = liveByCurve(premises, clock, k + 1, meter.solarWatts ?? defaultSolarWatts);
          return [meter, { premises, life, serial: `${230_001 + k}` }];
        }),
      );
      const placed = (meters: readonly WrittenMeter[]) =>
        meters.flatMap((meter) => {
          const home = homes.get(meter);
          if (home === undefined) return [];
          const { model, unit } = meter;
          return [{ model, unit, serial: home.serial, premises: home.premises, point: 'supply' as const }];
        });
      const opening = openVirtualBench({
        clock,
        folder: options.folder,
        lines: written.map((line) =>
          line.port === undefined
            ? {
                kind: 'serial' as const,
                name: line.name,
                meters: placed(line.meters),
                pacing: pacingOf(line),
                turnaroundMs: line.turnaroundMs,
                faults: { rows: line.faults ?? [], seed: line.seed ?? 1 },
              }
            : { kind: 'tcp' as const, name: line.name, port: line.port, meters: placed(line.meters) },
        ),
      });
      const [first] = homes.values();
      let bench: VirtualBench | undefined;
      let atHome: OpenBenchHome | undefined;
      try {
        bench = await opening;
        if (options.home !== undefined && first !== undefined)
          atHome = await openHomeOf(options.home, clock, first.premises, showScreen(options.json));
        // Whoever reads the addresses may interrupt at once.
        const interrupted = untilInterrupted();
        sayWhere(written, bench, options.json === true, atHome?.addresses);
        await interrupted;
        sayWhatWasSeen(written, bench, options.json === true);
      } finally {
        for (const { life } of homes.values()) life.stop();
        await atHome?.close();
        await bench?.close();
      }
    });
}

/** One serial line and one TCP host with the same meters. */
async function linesOf(options: VirtualOptions): Promise<readonly WrittenLine[]> {
  const { eastronModels } = await import('../../devices/virtual/eastron.ts');
  const model = eastronModels.find((each) => each === options.model);
  if (model === undefined)
    throw new UsageError(`--model ${options.model}: expected one of ${eastronModels.join(', ')}`);
  const count = wholeNumberOption('meters', options.meters, 1, 247);
  const port = wholeNumberOption('port', options.port, 0, 65_535);
  const solarWatts = wholeNumberOption('solar', options.solar, 0, 100_000);
  const meters = Array.from({ length: count }, (_unused, k) => ({ model, unit: k + 1, solarWatts }));
  return [
    { name: 'meter-line', meters },
    { name: 'meter-host', port, meters },
  ];
}

async function linesIn(file: string): Promise<readonly WrittenLine[]> {
  const { parseVirtualLines } = await import('../../devices/virtual/lines-file.ts');
  const outcome = parseVirtualLines(textOf(file), file);
  if (!outcome.ok) throw new FileProblemsError(outcome.problems);
  return outcome.yaml.content.lines;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--bench ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `home`: addresses of the devices over CoAP, by device. */
function sayWhere(
  lines: readonly WrittenLine[],
  bench: VirtualBench,
  json: boolean,
  home: Readonly<Record<string, string>> = {},
): void {
  const addressOf = ({ name }: WrittenLine): string => bench.addresses.get(name) ?? '';
  if (json) {
    const written = lines.map((line) => ({ name: line.name, address: addressOf(line), meters: line.meters }));
    printJson({ lines: written, ...home });
    return;
  }
  for (const line of lines) {
    const settings = `${line.baudRate ?? 9600} 8${(line.parity ?? 'none').charAt(0).toUpperCase()}1`;
    const meters = line.meters.map(({ model, unit }) => `${unit} ${model.toUpperCase()}`).join(', ');
    printLine(`${addressOf(line)}${line.port === undefined ? `   (${settings})` : ''}: unit ${meters}`);
  }
  for (const [device, address] of Object.entries(home)) printLine(`${address}: ${device}`);
  const [first] = lines;
  if (first !== undefined)
    printLine(`Try: meterbridge read ${addressOf(first)} --profile eastron-${first.meters[0]?.model ?? ''}`);
}

/** What a serial line's listener counted, and the faults that were made: to be held against what a client saw. */
function sayWhatWasSeen(lines: readonly WrittenLine[], bench: VirtualBench, json: boolean): void {
  const serial = lines
    .filter(({ port, baudRate, faults }) => port === undefined && (baudRate !== undefined || faults !== undefined))
    .map(({ name }) => ({ name, seen: bench.seen(name), ...bench.faults(name).tally }));
  if (json) printJson({ lines: serial });
  else
    for (const { name, seen, asked, faults } of serial) {
      const made = Object.entries(faults).map(([fault, count]) => `${count} ${fault}`);
      printLine(
        `${name}: ${asked} requests, ${seen?.gapViolations ?? 0} gaps not kept; ${made.join(', ') || 'no faults'}`,
      );
    }
}

/** A display's screen in the terminal. */
function showScreen(json = false): (lines: readonly string[]) => void {
  if (json) return () => undefined;
  return (lines) => {
    const width = Math.max(...lines.map((line) => line.length));
    printLine(
      [
        '',
        `┌─${'─'.repeat(width)}─┐`,
        ...lines.map((line) => `│ ${line.padEnd(width)} │`),
        `└─${'─'.repeat(width)}─┘`,
      ].join('\n'),
    );
  };
}
