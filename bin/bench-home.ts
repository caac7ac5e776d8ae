/** The virtual devices over CoAP that a bench file asks for; those that are real are named, and not made. */
import { formatProblem } from '../codecs/yaml/checked-yaml.ts';
import type { OpenBenchHome } from '../conformance/adapters/bench-home.ts';
import type { Clock } from '../devices/ports.ts';
import type { Premises } from '../devices/virtual/premises.ts';
import { FileProblemsError, UsageError } from './failure.ts';

/** @throws UsageError, BenchError, BenchHomeError, PreSharedKeysError */
export async function openHomeOf(
  file: string,
  clock: Clock,
  premises: Premises,
  /** Called with what can be read on the display whenever it was told something. */
  onScreen: (lines: readonly string[]) => void = () => undefined,
): Promise<OpenBenchHome> {
  const { loadBench } = await import('../conformance/benches/bench.ts');
  const { homeDevices, openBenchHome } = await import('../conformance/adapters/bench-home.ts');

  const { home: spec, problemAt } = loadBench(file);
  if (spec === undefined) throw new UsageError(`--home ${file}: expected a bench with a home`);
  const virtual = homeDevices.some((device) => spec[device]?.port !== undefined);
  const real = homeDevices.flatMap((device) => {
    const { address } = spec[device] ?? {};
    if (address === undefined) return [];
    const message = `${address} is a real device, which is not made here`;
    return [problemAt(['home', device, 'address'], message, virtual ? '' : 'a port at one device at least')];
  });
  if (!virtual)
    throw new FileProblemsError(
      real.length > 0 ? real : [problemAt(['home'], 'has no device', 'a device with a port on loopback')],
    );
  for (const notice of real) process.stderr.write(`${formatProblem(notice)}\n`);
  const opened = await openBenchHome(spec, {
    clock,
    premises,
    tap: (device, line) => {
      if (device === 'display' && !line.startsWith('GET')) onScreen(opened.home.display?.lines() ?? []);
    },
  });
  return opened;
}
