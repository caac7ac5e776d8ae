/** From the meters' terms to those of the metering system. */
import type { DeviceError, Measurement, MeterPort, MeterReading, NotAvailableReason } from '../../devices/ports.ts';
import { sourceNames } from '../machines/channels.ts';
import type { SourceName } from '../machines/channels.ts';
import type { SourceReading } from '../machines/interval-log.ts';
import type { GapReason } from '../machines/quality.ts';

const troubles: Readonly<Record<NotAvailableReason, GapReason>> = {
  'device-says-not-available': 'device-not-available',
  'not-supported': 'not-fitted',
  'no-answer': 'no-answer',
  'device-exception': 'device-exception',
  implausible: 'implausible',
};

/** What a meter can be read for, of what records are made from. */
export function sourcesOf(port: MeterPort): readonly SourceName[] {
  return sourceNames.filter((name) => port.capabilities.quantities.includes(name));
}

const opposite: Readonly<Partial<Record<SourceName, SourceName>>> = {
  'active-energy-import': 'active-energy-export',
  'active-energy-export': 'active-energy-import',
  'reactive-energy-import': 'reactive-energy-export',
  'reactive-energy-export': 'reactive-energy-import',
};
const netSources: readonly SourceName[] = ['active-power', 'reactive-power'];

/** The source a quantity of the meter stands for; `turned`: the meter counts as import what is meant as export. */
export function turnedSource(name: SourceName, turned: boolean): SourceName {
  return turned ? (opposite[name] ?? name) : name;
}

/** A poll as the interval log takes it. */
export function sourceReadings(
  port: MeterPort,
  reading: MeterReading,
  turned: boolean,
): Partial<Record<SourceName, SourceReading>> {
  const values: Partial<Record<SourceName, SourceReading>> = {};
  for (const name of sourceNames) {
    const measurement = reading.measurements.get(name);
    if (measurement === undefined) continue;
    values[turnedSource(name, turned)] = sourceReading(port, name, measurement, turned && netSources.includes(name));
  }
  return values;
}

function sourceReading(port: MeterPort, name: SourceName, measurement: Measurement, negated: boolean): SourceReading {
  if (measurement.kind === 'not-available') return { trouble: troubles[measurement.reason] };
  const { amount } = measurement;
  // A driver's slip must not become a record.
  if (!Number.isFinite(amount)) return { trouble: 'device-not-available' };
  return { amount: negated ? -amount : amount, step: port.resolutionAt(name, amount) };
}

/** Why a poll that failed as a whole leaves time unmeasured. */
export function gapReasonOf(error: DeviceError): GapReason {
  return error.code === 'device-exception' ? 'device-exception' : 'no-answer';
}
