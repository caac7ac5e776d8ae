/** The fields of a SenML record (RFC 8428 tables 2 and 4): label in JSON, key in CBOR, kind of content. */

export type SenmlContent = 'text' | 'number' | 'boolean' | 'data';

/** `undefined` where the record does not have it. Times in seconds. */
export interface SenmlFields {
  readonly bn?: string;
  readonly bt?: number;
  readonly bu?: string;
  readonly bv?: number;
  readonly bs?: number;
  readonly bver?: number;
  readonly n?: string;
  readonly u?: string;
  readonly t?: number;
  readonly ut?: number;
  readonly v?: number;
  readonly vs?: string;
  readonly vb?: boolean;
  readonly vd?: Uint8Array;
  readonly s?: number;
}
export type SenmlLabel = keyof SenmlFields;

export const senmlLabels: Readonly<Record<SenmlLabel, { readonly key: number; readonly content: SenmlContent }>> = {
  bver: { key: -1, content: 'number' },
  bn: { key: -2, content: 'text' },
  bt: { key: -3, content: 'number' },
  bu: { key: -4, content: 'text' },
  bv: { key: -5, content: 'number' },
  bs: { key: -6, content: 'number' },
  n: { key: 0, content: 'text' },
  u: { key: 1, content: 'text' },
  v: { key: 2, content: 'number' },
  vs: { key: 3, content: 'text' },
  vb: { key: 4, content: 'boolean' },
  s: { key: 5, content: 'number' },
  t: { key: 6, content: 'number' },
  ut: { key: 7, content: 'number' },
  vd: { key: 8, content: 'data' },
};

/** The version of SenML that RFC 8428 defines, and the default (4.4). */
export const senmlVersion = 10;
