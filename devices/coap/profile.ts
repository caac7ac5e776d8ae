/** Profiles of meters over CoAP (schema: specs/schemas/profile-coap.schema.json), and their golden packs. */
import type { SenmlUnit } from '../../codecs/senml/units.ts';
import type { Profile } from '../profiles/profile.ts';
import type { QuantityName } from '../quantities.ts';

/** One quantity in a SenML record of a resource. */
export interface SenmlQuantity {
  /** Of the resource, for example `/meter/now`. */
  readonly path: string;
  /** The record's whole name, or what stands after `:` or `/` at its end. */
  readonly name: string;
  /** The unit where the record itself says none; what it says counts. */
  readonly unit: SenmlUnit;
  /** The smallest step the amount is seen to take, in the catalogue's unit. */
  readonly step: number;
  /** Amounts outside are implausible and become not available. In the catalogue's unit. */
  readonly min: number;
  readonly max: number;
}

/** A record that tells that it is this model: by its text, or by a number within bounds, in the unit it has. */
export type SenmlProbe = { readonly path: string; readonly name: string } & (
  { readonly text: string } | { readonly min: number; readonly max: number }
);

/** A meter over CoAP whose resources are SenML packs. */
export interface CoapProfile extends Profile {
  readonly protocol: 'coap';
  /** What it is asked for. */
  readonly format: 'senml+cbor' | 'senml+json';
  /** The resources can be observed: readings come as they change, between the polls. */
  readonly observe: boolean;
  readonly identification: SenmlProbe;
  readonly quantities: Readonly<Partial<Record<QuantityName, SenmlQuantity>>>;
}

export const isCoapProfile = (profile: Profile): profile is CoapProfile => profile.protocol === 'coap';

/** A pack that was seen or published, and what it means. Lies in <name>.golden.yaml beside the profile. */
export interface GoldenPack {
  readonly provenance: 'capture' | 'published-example' | 'derived-by-hand';
  readonly source: string;
  /** Of the resource it was read from. */
  readonly path: string;
  /** One of the two: hex, or the text. */
  readonly cbor?: string;
  readonly json?: string;
  readonly means: Readonly<Partial<Record<QuantityName, number>>>;
}

export interface GoldenPacks {
  readonly version: 1;
  readonly profile: string;
  readonly frames: readonly GoldenPack[];
}

/** What the schema admits: optional keys are still missing. */
export type WrittenCoap = Omit<CoapProfile, 'observe' | 'quantities'> & {
  observe?: boolean;
  quantities: Partial<Record<QuantityName, Omit<SenmlQuantity, 'min' | 'max'> & { min?: number; max?: number }>>;
};

export function completeCoap(written: WrittenCoap): CoapProfile {
  const quantities: Partial<Record<QuantityName, SenmlQuantity>> = {};
  for (const [name, quantity] of Object.entries(written.quantities))
    quantities[name as QuantityName] = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, ...quantity };
  return { observe: false, ...written, quantities };
}
