import type { Command } from 'commander';
import { UsageError, wholeNumberOption } from '../failure.ts';
import { openBenchHome } from '../bench-home.ts';
import { printJson, printLine } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';

export function registerVirtual(program: Command): void {
  program
    .command('virtual')
    .description('run virtual meters on a virtual serial line and on TCP, for any Modbus program to read, until Ctrl-C')
    .option('--meters <n>', 'how many meters, each on its own unit id', '1')
    .option('--model <name>', 'sdm120, sdm230 or sdm630', 'sdm230')
    .option('--folder <folder>', 'where the serial line appears', '.')
    .option('--port <n>', 'TCP port on loopback; 0 takes a free one', '0')
    .option('--solar <watts>', 'peak power of the generator', '3600')
    .option('--home <file>', 'also the virtual devices over CoAP that this bench file has at home')
    .option('--json', 'print the addresses as JSON')
    .action(
      async (options: {
        home?: string;
        meters: string;
        model: string;
        folder: string;
        port: string;
        solar: string;
        json?: boolean;
      }) => {
        const { eastronModels } = await import('../../devices/virtual/eastron.ts');
        const { openVirtualBench } = await import('../../devices/virtual/bench.ts');
        const { Premises } = await import('../../devices/virtual/premises.ts');
        const { liveByCurve } = await import('../../devices/virtual/load-curve.ts');
        const { SystemClock } = await import('../../devices/clock/system-clock.ts');

        const model = eastronModels.find((each) => each === options.model);
        if (model === undefined)
          throw new UsageError(`--model ${options.model}: expected one of ${eastronModels.join(', ')}`);
        const count = wholeNumberOption('meters', options.meters, 1, 247);
        const port = wholeNumberOption('port', options.port, 0, 65_535);
        const solar = wholeNumberOption('solar', options.solar, 0, 100_000);
        const clock = new SystemClock();
        const homes = Array.from({ length: count }, (_unused, k) => {
          const premises = new Premises(clock);
          return { premises, life: liveByCurve(premises, clock, k + 1, solar) };
        });
        const meters = homes.map(({ premises }, k) => ({
          model,
          unit: k + 1,
          serial: `${230_001 + k}`,
          premises,
          point: 'supply' as const,
        }));
        const bench = await openVirtualBench({
          clock,
          folder: options.folder,
          lines: [
            { kind: 'serial', name: 'meter-line', meters },
            { kind: 'tcp', name: 'meter-host', port, meters },
          ],
        });
        const [first] = homes;
        const atHome =
          options.home === undefined || first === undefined
            ? undefined
            : await openBenchHome(options.home, clock, first.premises, showScreen(options.json));
        const serial = bench.addresses.get('meter-line') ?? '';
        const tcp = bench.addresses.get('meter-host') ?? '';
        if (options.json === true)
          printJson({ serial, tcp, model, units: meters.map(({ unit }) => unit), ...atHome?.addresses });
        else {
          const units = count === 1 ? 'unit 1' : `units 1 to ${count}`;
          printLine(`${count} virtual ${model.toUpperCase()}, ${units}:`);
          printLine(`  ${serial}   (9600 8N1)`);
          printLine(`  ${tcp}`);
          for (const [device, address] of Object.entries(atHome?.addresses ?? {}))
            printLine(`  ${address}   (${device})`);
          printLine(`Try: meterbridge read ${serial} --profile eastron-${model}`);
        }
        await untilInterrupted();
        for (const { life } of homes) life.stop();
        await atHome?.close();
        await bench.close();
      },
    );
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
