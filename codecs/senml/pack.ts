/** SenML packs as they are written: bytes <-> records with their base fields (RFC 8428 clauses 5 and 6). */
import { entriesOf, readItem, writeItem } from '../cbor/items.ts';
import type { Notation } from '../cbor/items.ts';
import { senmlLabels, senmlVersion } from './labels.ts';
import type { SenmlContent, SenmlFields, SenmlLabel } from './labels.ts';

export type SenmlPack = readonly SenmlFields[];

export type SenmlOutcome<T> =
  { readonly ok: true; readonly records: T } | { readonly ok: false; readonly detail: string };

const labelNames = Object.keys(senmlLabels) as SenmlLabel[];
const byKey = new Map<unknown, SenmlLabel>(labelNames.map((label) => [senmlLabels[label].key, label]));
const byName = new Map<unknown, SenmlLabel>(labelNames.map((label) => [label, label]));

const isContent: Readonly<Record<SenmlContent, (content: unknown) => boolean>> = {
  text: (content) => typeof content === 'string',
  number: (content) => typeof content === 'number' && Number.isFinite(content),
  boolean: (content) => typeof content === 'boolean',
  data: (content) => content instanceof Uint8Array,
};

const asText: Readonly<Record<SenmlContent, string>> = {
  text: 'text',
  number: 'a finite number',
  boolean: 'true or false',
  data: 'bytes',
};

/** Reads a pack. Hostile bytes give a detail, never an exception. */
export function readPack(bytes: Uint8Array, notation: Notation): SenmlOutcome<SenmlPack> {
  const outcome = readItem(bytes, notation);
  if (!outcome.ok) return outcome;
  if (!Array.isArray(outcome.item)) return { ok: false, detail: 'is no list of records' };
  const records: SenmlFields[] = [];
  for (const [index, item] of (outcome.item as readonly unknown[]).entries()) {
    const record = readRecord(item, notation);
    if (typeof record === 'string') return { ok: false, detail: `record ${index}: ${record}` };
    records.push(record);
  }
  return { ok: true, records };
}

/** The record, or what is wrong with it. */
function readRecord(item: unknown, notation: Notation): SenmlFields | string {
  const entries = entriesOf(item);
  if (entries === undefined) return 'is no map';
  const record: Partial<Record<SenmlLabel, unknown>> = {};
  for (const [key, written] of entries) {
    const label = (notation === 'cbor' ? byKey : byName).get(key);
    if (label === undefined) {
      // A field whose label ends so changes what the record means (4.4): one that we do not know we must not use.
      if (typeof key === 'string' && key.endsWith('_')) return `has the field ${key}, which must be understood`;
      continue;
    }
    const { content } = senmlLabels[label];
    const read = content === 'data' && notation === 'json' ? bytesOfBase64(written) : written;
    if (!isContent[content](read)) return `${label} is not ${asText[content]}`;
    record[label] = read;
  }
  if (((record.bver ?? 0) as number) > senmlVersion) return `is of version ${String(record.bver)}`;
  return record as SenmlFields;
}

/** Base64 with the URL's alphabet and no padding (clause 5); undefined where it is none. */
function bytesOfBase64(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Writes a pack; fields keep their order. */
export function writePack(pack: SenmlPack, notation: Notation): Uint8Array {
  const records = pack.map((record) => {
    const fields = Object.entries(record) as [SenmlLabel, NonNullable<SenmlFields[SenmlLabel]>][];
    return notation === 'cbor'
      ? new Map(fields.map(([label, content]) => [senmlLabels[label].key, content]))
      : Object.fromEntries(
          fields.map(([label, content]) => [label, content instanceof Uint8Array ? base64Of(content) : content]),
        );
  });
  return writeItem(records, notation);
}
