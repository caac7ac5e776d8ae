import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { catalogue } from '../../devices/catalogue.ts';
import type { Clock, Measurement, MeterPort } from '../../devices/ports.ts';
import type { Profile } from '../../devices/profiles/profile.ts';
import type { QuantityName } from '../../devices/quantities.ts';
import type { GatewayConfig, MeterConfig } from '../../gateway/runtime/config.ts';
import { FileProblemsError, UsageError, wholeNumberOption } from '../failure.ts';
import { meterAtAddress, meterInConfiguration, meterOnWire } from '../meter-place.ts';
import type { ReachedMeter } from '../meter-place.ts';
import { printJson, printLine, printTable } from '../output.ts';

interface Options {
  readonly config?: string;
  readonly profile: string;
  readonly profiles: string[];
  readonly unit: string;
  readonly keys?: string;
  readonly key?: string;
  readonly baud?: string;
  readonly parity?: string;
  readonly stopBits?: string;
  readonly dataBits?: string;
  readonly raw?: boolean;
  readonly json?: boolean;
}

const collect = (value: string, former: string[]): string[] => [...former, value];

export function registerRead(program: Command): void {
  program
    .command('read')
    .description('read a meter once')
    .argument('<device>', 'serial port, tcp://host:port, coap://host:port, or with --config the id of a meter')
    .option('--config <file>', 'gateway configuration that DEVICE is a meter of')
    .option('--profile <name>', 'meter model, see "meterbridge profiles"', 'eastron-sdm230')
    .option('--profiles <folder>', 'a folder with more profiles (repeatable)', collect, [])
    .option('--unit <id>', 'address of the meter on the line', '1')
    .option('--keys <file>', 'pre-shared keys, for coaps://host:port')
    .option('--key <identity>', 'the one of them that the meter knows us by')
    .option('--baud <rate>', "the line's speed (default: the profile's)")
    .option('--parity <parity>', 'none, even or odd')
    .option('--data-bits <n>', '7 or 8')
    .option('--stop-bits <n>', '1 or 2')
    .option('--raw', 'print the registers as they came')
    .option('--json', 'print JSON')
    .action(read);
}

async function read(device: string, options: Options): Promise<void> {
  const { SystemClock } = await import('../../devices/clock/system-clock.ts');
  const { openDevices } = await import('../../devices/registry/open-devices.ts');
  const { systemWires } = await import('../../devices/links/factory.ts');
  const clock = new SystemClock();
  const { place, by } = await reach(device, clock, options);
  const places = { meters: [place], displays: [], energyManagers: [] };
  const open = openDevices(places, { ...by, clock, randomBytes, openWire: systemWires() });
  try {
    const meter = open.meters.get(place.id);
    if (meter === undefined) throw new UsageError('no such meter');
    await (options.raw === true ? readRaw(meter, options) : readAmounts(meter, options));
  } finally {
    await open.close();
  }
}

/** Where the device is, by its address or by its id in a configuration. */
async function reach(device: string, clock: Clock, options: Options): Promise<ReachedMeter> {
  const profiles = await allProfiles(options);
  if (/^coaps?:/i.test(device)) return meterAtAddress(device, profileNamed(profiles, options.profile), clock, options);
  if (options.config !== undefined) {
    const { config, meter } = await meterInConfig(device, options.config, profiles);
    return meterInConfiguration(config, meter, profiles, clock);
  }
  const profile = profileNamed(profiles, options.profile);
  const unit = wholeNumberOption('unit', options.unit, 0, 255);
  const { baud, parity, stopBits, dataBits } = options;
  return meterOnWire(device, profile, unit, { baud, parity, stopBits, dataBits });
}

async function allProfiles(options: Options): Promise<ReadonlyMap<string, Profile>> {
  const { loadProfiles } = await import('../../devices/registry/load-profiles.ts');
  const { profiles, problems } = loadProfiles(options.profiles);
  if (problems.length > 0) throw new FileProblemsError(problems);
  return profiles;
}

async function meterInConfig(
  device: string,
  file: string,
  profiles: ReadonlyMap<string, Profile>,
): Promise<{ readonly config: GatewayConfig; readonly meter: MeterConfig }> {
  const { readGatewayConfig } = await import('../../gateway/runtime/config.ts');
  const outcome = readGatewayConfig(file, { profileNames: [...profiles.keys()] });
  if (!outcome.ok) throw new FileProblemsError(outcome.problems);
  const { config } = outcome;
  const meter = config.meters.find(({ id }) => id === device);
  if (meter === undefined)
    throw new UsageError(
      `${device}: ${file} has no such meter; expected one of ${config.meters.map(({ id }) => id).join(', ')}`,
    );
  return { config, meter };
}

function profileNamed(profiles: ReadonlyMap<string, Profile>, name: string): Profile {
  const profile = profiles.get(name);
  if (profile === undefined)
    throw new UsageError(
      `--profile ${name}: there is no such profile; expected one of ${[...profiles.keys()].join(', ')}`,
    );
  return profile;
}

async function readAmounts(meter: MeterPort, { json }: Options): Promise<void> {
  const reading = await meter.read(meter.capabilities.quantities);
  const takenAt = new Date(reading.takenAt).toISOString();
  if (json === true) {
    printJson({ device: meter.id, takenAt, measurements: Object.fromEntries(reading.measurements) });
    return;
  }
  printTable(
    ['Quantity', 'Amount', 'Unit', 'OBIS'],
    [...reading.measurements].map(([quantity, measurement]) => {
      const { unit, obis } = catalogue()[quantity];
      return [quantity, shown(quantity, measurement), unit, obis];
    }),
  );
  printLine();
  printLine(`${meter.id}, ${takenAt}`);
}

function shown(quantity: QuantityName, measurement: Measurement): string {
  if (measurement.kind === 'not-available')
    return `not available (${measurement.reason}${measurement.detail === undefined ? '' : `: ${measurement.detail}`})`;
  return measurement.amount.toFixed(Math.max(0, -catalogue()[quantity].scale));
}

async function readRaw(meter: MeterPort, { json }: Options): Promise<void> {
  if (meter.readRaw === undefined) throw new UsageError(`--raw: ${meter.id} has no registers`);
  const blocks = await meter.readRaw(meter.capabilities.quantities);
  const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  if (json === true) {
    const rows = blocks.map(({ place, bytes, quantities }) => ({ ...place, hex: hexOf(bytes), quantities }));
    printJson({ device: meter.id, blocks: rows });
    return;
  }
  for (const { title, bytes } of blocks) {
    printLine(title);
    for (const line of hexOf(bytes).match(/.{1,64}/g) ?? []) printLine(`  ${line.replace(/(.{4})/g, '$1 ').trimEnd()}`);
  }
}
