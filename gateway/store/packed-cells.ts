/**
 * Cells of a record as bytes: for each cell channel (1), quality (1), reason (1), amount (8, big-endian float64).
 * The numbers are in files that exist: append, never renumber.
 */
import { channelNames } from '../machines/channels.ts';
import type { ChannelName } from '../machines/channels.ts';
import type { Cell, Quality, QualityReason } from '../machines/quality.ts';

const cellLength = 11;

const channelCodes: Readonly<Record<ChannelName, number>> = {
  'mean-active-power-import': 1,
  'mean-active-power-export': 2,
  'mean-reactive-power-import': 3,
  'mean-reactive-power-export': 4,
  'mean-voltage-l1': 5,
  'mean-voltage-l2': 6,
  'mean-voltage-l3': 7,
  'mean-generation-active-power': 8,
  'mean-generation-reactive-power-import': 9,
  'mean-generation-reactive-power-export': 10,
};

const qualityCodes: Readonly<Record<Quality, number>> = { valid: 1, partial: 2, estimated: 3, 'not-available': 4 };

const reasonCodes: Readonly<Record<QualityReason, number>> = {
  none: 1,
  'no-answer': 2,
  'recording-changed': 3,
  'gateway-down': 4,
  'power-failure': 5,
  'clock-step': 6,
  'register-rolled-back': 7,
  'meter-replaced': 8,
  'device-not-available': 9,
  implausible: 10,
  'not-fitted': 11,
  'device-exception': 12,
};

const channelOf = reversed(channelCodes);
const qualityOf = reversed(qualityCodes);
const reasonOf = reversed(reasonCodes);

export function packCells(cells: Readonly<Partial<Record<ChannelName, Cell>>>): Uint8Array {
  const present = channelNames.flatMap((channel) => {
    const cell = cells[channel];
    return cell === undefined ? [] : [{ channel, cell }];
  });
  const bytes = new Uint8Array(present.length * cellLength);
  const view = new DataView(bytes.buffer);
  present.forEach(({ channel, cell }, index) => {
    const at = index * cellLength;
    bytes[at] = channelCodes[channel];
    bytes[at + 1] = qualityCodes[cell.quality];
    bytes[at + 2] = reasonCodes[cell.reason];
    view.setFloat64(at + 3, cell.amount ?? 0);
  });
  return bytes;
}

/** Throws RangeError on bytes that are no cells. */
export function unpackCells(bytes: Uint8Array): Partial<Record<ChannelName, Cell>> {
  if (bytes.length % cellLength !== 0) throw new RangeError(`${bytes.length} bytes are no whole number of cells`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cells: Partial<Record<ChannelName, Cell>> = {};
  for (let at = 0; at < bytes.length; at += cellLength) {
    const channel = channelOf.get(view.getUint8(at));
    const quality = qualityOf.get(view.getUint8(at + 1));
    const reason = reasonOf.get(view.getUint8(at + 2));
    if (channel === undefined || quality === undefined || reason === undefined)
      throw new RangeError(`byte ${at} begins no known cell`);
    cells[channel] = { amount: quality === 'not-available' ? null : view.getFloat64(at + 3), quality, reason };
  }
  return cells;
}

function reversed<Name extends string>(codes: Readonly<Record<Name, number>>): ReadonlyMap<number, Name> {
  return new Map((Object.entries(codes) as [Name, number][]).map(([name, code]) => [code, name]));
}
