/** SenML pack -> measurements, by the lines of a profile. */
import { readPack } from '../../codecs/senml/pack.ts';
import type { SenmlOutcome } from '../../codecs/senml/pack.ts';
import { resolvePack } from '../../codecs/senml/resolve.ts';
import type { ResolvedRecord } from '../../codecs/senml/resolve.ts';
import { unitFactor } from '../../codecs/senml/units.ts';
import { catalogue } from '../catalogue.ts';
import type { EpochSeconds, Measurement } from '../ports.ts';
import type { QuantityName } from '../quantities.ts';
import type { SenmlProbe, SenmlQuantity } from './profile.ts';

/** The records of a pack with absolute names and times; `now` is what relative times count from. */
export function recordsOf(
  payload: Uint8Array,
  format: 'senml+cbor' | 'senml+json',
  now: EpochSeconds,
): SenmlOutcome<readonly ResolvedRecord[]> {
  const pack = readPack(payload, format === 'senml+cbor' ? 'cbor' : 'json');
  return pack.ok ? resolvePack(pack.records, now) : pack;
}

/** Whether `name` is the record's name, or what stands after `:` or `/` at its end. */
function isCalled(record: ResolvedRecord, name: string): boolean {
  return record.name === name || record.name.endsWith(`:${name}`) || record.name.endsWith(`/${name}`);
}

/** The latest record of that name; undefined where there is none, or records of two devices have it. */
export function recordCalled(records: readonly ResolvedRecord[], name: string): ResolvedRecord | undefined {
  const called = records.filter((record) => isCalled(record, name));
  const latest = called.at(-1);
  return called.every((record) => record.name === latest?.name) ? latest : undefined;
}

const unavailable = (
  reason: 'not-supported' | 'device-says-not-available' | 'implausible',
  detail: string,
): Measurement => ({
  kind: 'not-available',
  reason,
  detail,
});

/** What a quantity's record says, in the unit of the catalogue. A record that is not there, or no number, is never 0. */
export function readSenmlAmount(
  records: readonly ResolvedRecord[],
  name: QuantityName,
  quantity: SenmlQuantity,
): Measurement {
  const catalogueUnit = catalogue()[name].unit;
  const record = recordCalled(records, quantity.name);
  if (record === undefined) return unavailable('not-supported', `there is no one record ${quantity.name}`);
  const { value, unit = quantity.unit } = record;
  if (value?.kind !== 'number') return unavailable('device-says-not-available', `${quantity.name} is no number`);
  const factor = unitFactor(unit, catalogueUnit);
  if (factor === undefined)
    return unavailable('implausible', `${quantity.name} is in ${unit}, not in ${catalogueUnit}`);
  const amount = value.number * factor;
  if (amount < quantity.min || amount > quantity.max)
    return unavailable('implausible', `${amount} is outside ${quantity.min}..${quantity.max}`);
  return { kind: 'amount', amount };
}

/** What is wrong with the answer to the probe, undefined where it is this model. */
export function probeFault(records: readonly ResolvedRecord[], probe: SenmlProbe): string | undefined {
  const value = recordCalled(records, probe.name)?.value;
  if ('text' in probe) {
    const text = value?.kind === 'text' ? value.text : undefined;
    return text === probe.text ? undefined : `${probe.name} is ${text ?? 'no text'}, expected ${probe.text}`;
  }
  const number = value?.kind === 'number' ? value.number : Number.NaN;
  const fits = number >= probe.min && number <= probe.max;
  return fits ? undefined : `${probe.name} is ${number}, expected ${probe.min} to ${probe.max}`;
}
