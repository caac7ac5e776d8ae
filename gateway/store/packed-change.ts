/** A change as it travels to whoever writes it: with its cells packed, as they are stored. */
import type { StoreChange, StoredRecord } from './kinds.ts';
import { packCells, unpackCells } from './packed-cells.ts';

export interface PackedRecord {
  readonly end: number;
  readonly intervalSeconds: number;
  readonly cells: Uint8Array;
}

export interface PackedChange extends Omit<StoreChange, 'records'> {
  readonly records?: readonly PackedRecord[];
}

export function packedChange({ records, ...change }: StoreChange): PackedChange {
  if (records === undefined) return change;
  return {
    ...change,
    records: records.map(({ end, intervalSeconds, cells }) => ({ end, intervalSeconds, cells: packCells(cells) })),
  };
}

export function unpackedRecord({ end, intervalSeconds, cells }: PackedRecord): StoredRecord {
  return { end, intervalSeconds, cells: unpackCells(cells) };
}
