import type { Command } from 'commander';
import { catalogue } from '../../devices/catalogue.ts';
import type { ModbusMeter } from '../../devices/modbus/meter.ts';
import type { Clock, Measurement, MeterPort } from '../../devices/ports.ts';
import type { ModbusProfile, Profile } from '../../devices/profiles/profile.ts';
import type { QuantityName } from '../../devices/quantities.ts';
import type { GatewayConfig, MeterConfig } from '../../gateway/runtime/config.ts';
import { openConfiguredMeter, openCoapMeter } from '../coap-meter.ts';
import type { OpenCoapMeter } from '../coap-meter.ts';
import { wireOfDevice } from '../device-reference.ts';
import { FileProblemsError, UsageError, wholeNumberOption } from '../failure.ts';
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
  const clock = new SystemClock();
  const profiles = await allProfiles(options);
  if (/^coaps?:/i.test(device)) {
    const profile = profileNamed(profiles, options.profile);
    await readOverCoap(async () => openCoapMeter(device, profile, clock, options), options);
    return;
  }
  if (options.config === undefined) {
    await readOnWire(placeOf(device, profiles, options), clock, options);
    return;
  }
  const { config, meter } = await meterInConfig(device, options.config, profiles);
  if ('coap' in meter) {
    const profile = profileNamed(profiles, meter.profile);
    await readOverCoap(async () => openConfiguredMeter(config, meter, profile, clock), options);
    return;
  }
  const { id, wire, unit } = meter;
  const wires = config.wires.filter(({ name }) => name === wire);
  await readOnWire({ wires, meters: [{ id, wire, unit, profile: readable(profiles, meter.profile) }] }, clock, options);
}

type Place = Pick<Parameters<typeof import('../../devices/modbus/open-meters.ts').openMeters>[0], 'wires' | 'meters'>;

async function readOnWire(place: Place, clock: Clock, options: Options): Promise<void> {
  const { openMeters } = await import('../../devices/modbus/open-meters.ts');
  const { systemWires } = await import('../../devices/links/factory.ts');
  const open = openMeters({ ...place, clock, openWire: systemWires() });
  try {
    const [meter] = open.meters.values();
    if (meter === undefined) throw new UsageError('no such meter');
    await (options.raw === true ? readRaw(meter, options) : readAmounts(meter, options));
  } finally {
    await open.close();
  }
}

async function readOverCoap(openMeter: () => Promise<OpenCoapMeter>, options: Options): Promise<void> {
  if (options.raw === true) throw new UsageError('--raw: a meter over CoAP has no registers');
  const open = await openMeter();
  try {
    await readAmounts(open.meter, options);
  } finally {
    await open.close();
  }
}

async function allProfiles(options: Options): Promise<ReadonlyMap<string, Profile>> {
  const { loadProfiles } = await import('../../devices/registry/load-profiles.ts');
  const { profiles, problems } = loadProfiles(options.profiles);
  if (problems.length > 0) throw new FileProblemsError(problems);
  return profiles;
}

function placeOf(device: string, profiles: ReadonlyMap<string, Profile>, options: Options): Place {
  const profile = readable(profiles, options.profile);
  const unit = wholeNumberOption('unit', options.unit, 0, 255);
  const { baud, parity, stopBits, dataBits } = options;
  const spec = wireOfDevice(device, { baud, parity, stopBits, dataBits }, profile.serial);
  return { wires: [{ name: 'wire', spec }], meters: [{ id: device, wire: 'wire', unit, profile }] };
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

function readable(profiles: ReadonlyMap<string, Profile>, name: string): ModbusProfile {
  const profile = profileNamed(profiles, name);
  if (profile.protocol !== 'modbus')
    throw new UsageError(`--profile ${name}: is for ${profile.protocol}; expected one for Modbus, or coap://host:port`);
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

async function readRaw(meter: ModbusMeter, { json }: Options): Promise<void> {
  const blocks = await meter.readRaw(meter.capabilities.quantities);
  const rows = blocks.map(({ address, functionCode, bytes, quantities }) => ({
    functionCode,
    address,
    registers: bytes.length / 2,
    hex: Buffer.from(bytes).toString('hex'),
    quantities,
  }));
  if (json === true) {
    printJson({ device: meter.id, blocks: rows });
    return;
  }
  for (const { functionCode, address, registers, hex } of rows) {
    printLine(
      `FC${String(functionCode).padStart(2, '0')} ${address.toString(16).padStart(4, '0')} ${registers} registers`,
    );
    for (const line of hex.match(/.{1,64}/g) ?? []) printLine(`  ${line.replace(/(.{4})/g, '$1 ').trimEnd()}`);
  }
}
