/** What the machines of a system asked to have stored and is not on disk yet, as data. */
import type { RecordingEffect, TimeBase } from '../machines/recording.ts';
import type { Sending } from '../machines/schedules.ts';
import type { DueDelivery, StoredRecord } from '../store/store.ts';
import type { SystemEffect } from './system-inputs.ts';

/** Records that are kept aside until it is settled which time is right, in portions: each is a state of its own. */
export type Aside = Readonly<Record<string, readonly StoredRecord[]>>;

export interface Pending {
  readonly records: readonly StoredRecord[];
  readonly deliveries: readonly DueDelivery[];
}

export const nothingPending: Pending = { records: [], deliveries: [] };

type CapacityOf = (intervalSeconds: number) => number;
type Made = Extract<RecordingEffect, { kind: 'record' }>;

/** Only the last portion of a series is written anew with each record. */
const portion = 60;
const asideName = /^aside\/(old|new)\/(\d+)\/(\d+)$/;

/** Adds effects in their order. Of a series no more is kept than the store would hold. */
export function gathered(
  { pending, aside }: { readonly pending: Pending; readonly aside: Aside },
  effects: readonly SystemEffect[],
  capacityOf: CapacityOf,
): { readonly pending: Pending; readonly aside: Aside } {
  const records = [...pending.records];
  const deliveries = [...pending.deliveries];
  let kept: Record<string, readonly StoredRecord[]> = { ...aside };
  for (const effect of effects) {
    if (effect.kind === 'send') deliveries.push(deliveryOf(effect));
    else if (effect.kind === 'record') {
      if (effect.aside === undefined) records.push(recordOf(effect));
      else keepAside(kept, effect.aside, recordOf(effect), capacityOf);
    } else if (effect.kind === 'settled') {
      records.push(...asideOf(kept, effect.base));
      kept = {};
    } else if (effect.kind === 'dropped') kept = without(kept, effect.base);
  }
  return { pending: { records: bounded(records, capacityOf), deliveries }, aside: kept };
}

/** What could not be written, before what came since. */
export function joined(first: Pending, then: Pending, capacityOf: CapacityOf): Pending {
  return {
    records: bounded([...first.records, ...then.records], capacityOf),
    deliveries: [...first.deliveries, ...then.deliveries],
  };
}

/** The portions among stored states. */
export function storedAside(names: readonly string[], parsed: (name: string) => unknown): Aside {
  return Object.fromEntries(
    names.flatMap((name) => {
      const records = asideName.test(name) ? (parsed(name) as readonly StoredRecord[] | undefined) : undefined;
      return records === undefined ? [] : [[name, records] as const];
    }),
  );
}

/** The end of the newest record of each series, in ms by interval length in seconds, with these among them. */
export function newestEnds(
  former: Readonly<Record<string, number>>,
  records: readonly StoredRecord[],
): Readonly<Record<string, number>> {
  const newest = { ...former };
  for (const { intervalSeconds, end } of records)
    newest[intervalSeconds] = Math.max(newest[intervalSeconds] ?? 0, end * 1000);
  return newest;
}

function recordOf({ endMs, intervalSeconds, cells }: Made): StoredRecord {
  return { end: endMs / 1000, intervalSeconds, cells };
}

function deliveryOf(sending: Sending): DueDelivery {
  const { party, stream, scheduleId, content, quantities, dueMs, fromMs, toMs } = sending;
  const intervalSeconds = content === 'profile' ? sending.intervalSeconds : 0;
  const [due, from, to] = [dueMs, fromMs, toMs].map((ms) => Math.floor(ms / 1000)) as [number, number, number];
  return { party, stream, scheduleId, content, intervalSeconds, due, from, to, quantities };
}

function keepAside(
  aside: Record<string, readonly StoredRecord[]>,
  base: TimeBase,
  record: StoredRecord,
  capacityOf: CapacityOf,
): void {
  const prefix = `aside/${base}/${record.intervalSeconds}/`;
  const numbers = Object.keys(aside)
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .sort((a, b) => a - b);
  const last = numbers.at(-1) ?? 1;
  const former = aside[`${prefix}${last}`] ?? [];
  if (former.length < portion) aside[`${prefix}${last}`] = [...former, record];
  else aside[`${prefix}${last + 1}`] = [record];
  const [oldest] = numbers;
  const isFull = numbers.length * portion > capacityOf(record.intervalSeconds) + portion;
  if (oldest !== undefined && isFull) Reflect.deleteProperty(aside, `${prefix}${oldest}`);
}

function asideOf(aside: Aside, base: TimeBase): StoredRecord[] {
  return Object.entries(aside).flatMap(([name, records]) => (asideName.exec(name)?.[1] === base ? records : []));
}

function without(aside: Aside, base: TimeBase): Record<string, readonly StoredRecord[]> {
  return Object.fromEntries(Object.entries(aside).filter(([name]) => asideName.exec(name)?.[1] !== base));
}

/** Of each series the newest, as many as the store would hold. */
function bounded(records: readonly StoredRecord[], capacityOf: CapacityOf): readonly StoredRecord[] {
  const left = new Map<number, number>();
  for (const { intervalSeconds } of records) left.set(intervalSeconds, (left.get(intervalSeconds) ?? 0) + 1);
  if ([...left].every(([intervalSeconds, count]) => count <= capacityOf(intervalSeconds))) return records;
  return records.filter(({ intervalSeconds }) => {
    const count = left.get(intervalSeconds) ?? 0;
    left.set(intervalSeconds, count - 1);
    return count <= capacityOf(intervalSeconds);
  });
}
