/** Resolves the records of a SenML pack: no base fields and no relative times any more (RFC 8428 clause 4.6). */
import type { SenmlFields } from './labels.ts';
import type { SenmlOutcome, SenmlPack } from './pack.ts';

export type SenmlValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'data'; readonly data: Uint8Array };

/** One measurement. */
export interface ResolvedRecord {
  readonly name: string;
  readonly unit: string | undefined;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly time: number;
  /** Seconds within which the sender means to send again. */
  readonly updateTime: number | undefined;
  /** Undefined for a record that has a sum alone. */
  readonly value: SenmlValue | undefined;
  readonly sum: number | undefined;
}

/** Times below this are relative to now (4.5.3). */
const firstAbsoluteTime = 2 ** 28;
/** Letters, digits and - : . / _, the first a letter or digit (4.5.1). */
const soundName = /^[A-Za-z0-9][A-Za-z0-9\-:./_]*$/;

type Bases = Pick<SenmlFields, 'bn' | 'bt' | 'bu' | 'bv' | 'bs'>;

/** `nowSeconds`: UTC, what times relative to now count from. Records come out in the order of their times. */
export function resolvePack(pack: SenmlPack, nowSeconds: number): SenmlOutcome<readonly ResolvedRecord[]> {
  const records: ResolvedRecord[] = [];
  let bases: Bases = {};
  for (const [index, fields] of pack.entries()) {
    bases = { ...bases, ...basesOf(fields) };
    const values = valuesOf(fields, bases.bv ?? 0);
    if (values.length > 1) return { ok: false, detail: `record ${index}: has ${values.length} values` };
    // A record of base fields alone sets them for those after it.
    if (values.length === 0 && fields.s === undefined) continue;
    const name = `${bases.bn ?? ''}${fields.n ?? ''}`;
    if (!soundName.test(name)) return { ok: false, detail: `record ${index}: ${JSON.stringify(name)} is no name` };
    const time = (bases.bt ?? 0) + (fields.t ?? 0);
    const hasSum = fields.s !== undefined || bases.bs !== undefined;
    records.push({
      name,
      unit: fields.u ?? bases.bu,
      time: time < firstAbsoluteTime ? nowSeconds + time : time,
      updateTime: fields.ut,
      value: values[0],
      sum: hasSum ? (bases.bs ?? 0) + (fields.s ?? 0) : undefined,
    });
  }
  return { ok: true, records: records.sort((a, b) => a.time - b.time) };
}

function basesOf({ bn, bt, bu, bv, bs }: SenmlFields): Bases {
  return {
    ...(bn !== undefined && { bn }),
    ...(bt !== undefined && { bt }),
    ...(bu !== undefined && { bu }),
    ...(bv !== undefined && { bv }),
    ...(bs !== undefined && { bs }),
  };
}

function valuesOf({ v, vs, vb, vd }: SenmlFields, baseValue: number): SenmlValue[] {
  return [
    ...(v === undefined ? [] : [{ kind: 'number' as const, number: baseValue + v }]),
    ...(vs === undefined ? [] : [{ kind: 'text' as const, text: vs }]),
    ...(vb === undefined ? [] : [{ kind: 'boolean' as const, boolean: vb }]),
    ...(vd === undefined ? [] : [{ kind: 'data' as const, data: vd }]),
  ];
}
