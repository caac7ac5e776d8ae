/**
 * What a DNO may ask of the gateway, in the gateway's own terms: no protobuf, no gRPC.
 * gateway/northbound translates messages into these calls and their outcomes back into messages.
 */
import type { EpochMilliseconds, EpochSeconds } from '../../devices/ports.ts';
import type { QuantityName } from '../../devices/quantities.ts';

/** Stable names of the refusals in specs/dno/v1/header.proto (ERROR_TYPE_ in front, upper case there). */
export type ErrorType =
  | 'malformed'
  | 'missing-field'
  | 'invalid-field'
  | 'invalid-range'
  | 'unknown-target'
  | 'unknown-quantity'
  | 'not-supported'
  | 'not-authorised'
  | 'bad-signature'
  | 'replayed'
  | 'not-valid-now'
  | 'limit-exceeded'
  | 'not-commissioned'
  | 'unavailable'
  | 'internal';

/** A message that was not accepted, and why. */
export interface Refusal {
  readonly outcome: 'refused';
  readonly errorType: ErrorType;
  /** Path of the field at fault, empty where none is. */
  readonly field: string;
  readonly detail: string;
  readonly at: EpochMilliseconds;
}

export type Target =
  | { readonly kind: 'system'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'mpan'; readonly id: string };

export type QualityName = 'valid' | 'partial' | 'estimated' | 'not-available';
export type QualityReasonName =
  | 'none'
  | 'no-answer'
  | 'recording-changed'
  | 'gateway-down'
  | 'power-failure'
  | 'clock-step'
  | 'register-rolled-back'
  | 'meter-replaced'
  | 'device-not-available'
  | 'implausible'
  | 'not-fitted'
  | 'device-exception';

/** One channel of one page; the three lists run side by side with the records. */
export interface ProfileColumn {
  readonly quantity: QuantityName;
  /** In the base unit of the quantity; undefined exactly where the quality is `not-available`. */
  readonly amounts: readonly (number | undefined)[];
  readonly qualities: readonly QualityName[];
  readonly reasons: readonly QualityReasonName[];
  readonly mpan: string | undefined;
}

/** Record k covers (start + k*interval, start + (k+1)*interval]. */
export interface ProfilePage {
  readonly systemId: string;
  readonly start: EpochSeconds;
  readonly intervalSeconds: number;
  readonly recordCount: number;
  readonly columns: readonly ProfileColumn[];
  readonly oldestHeldEnd: EpochSeconds;
}

/** Asks for half-hours whose end lies in (from, to]; undefined = as far as there is. */
export interface ProfileQuery {
  readonly from: EpochSeconds | undefined;
  readonly to: EpochSeconds | undefined;
  /** Empty = every channel recorded. */
  readonly quantities: readonly string[];
  /** undefined = the gateway's choice. */
  readonly pageSize: number | undefined;
}

/** One answer of a profile read; a group gives one sequence a member, in the order of the group. */
export type ProfileAnswer =
  | {
      readonly outcome: 'page';
      readonly systemId: string;
      readonly pageNumber: number;
      readonly last: boolean;
      readonly page: ProfilePage;
    }
  | {
      readonly outcome: 'no-data';
      readonly systemId: string;
      readonly from: EpochSeconds;
      readonly to: EpochSeconds;
      readonly detail: string;
      readonly at: EpochMilliseconds;
    }
  | (Refusal & { readonly systemId: string | undefined });

export interface DeliverySchedule {
  readonly active: boolean;
  readonly start: EpochSeconds;
  readonly periodSeconds: number;
  readonly quantities: readonly QuantityName[];
}

/** The configuration in force. */
export interface SystemConfiguration {
  readonly recording: boolean;
  readonly channels: readonly QuantityName[];
  readonly extractionPermitted: boolean;
  readonly delivery: DeliverySchedule;
}

/** A change: what is absent stays as it is. Quantities are still unchecked names here. */
export interface ConfigurationChange {
  readonly recording?: boolean;
  readonly channels?: readonly string[];
  readonly extractionPermitted?: boolean;
  readonly delivery?: Omit<DeliverySchedule, 'quantities'> & { readonly quantities: readonly string[] };
}

export interface DeviceStatus {
  readonly deviceId: string;
  readonly role: 'supply-meter' | 'generation-meter' | 'display' | 'energy-manager';
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly firmware: string;
  readonly health: 'ok' | 'degraded' | 'not-answering' | 'unknown';
  readonly phase: 'L1' | 'L2' | 'L3' | 'three-phase' | 'unknown';
}

export interface Capability {
  readonly name: string;
  readonly support: 'yes' | 'no' | 'unknown';
  readonly figure: number;
}

export interface SystemStatus {
  readonly outcome: 'status';
  readonly systemId: string;
  readonly importMpan: string | undefined;
  readonly exportMpan: string | undefined;
  readonly devices: readonly DeviceStatus[];
  readonly capabilities: readonly Capability[];
  readonly clock: {
    readonly now: EpochMilliseconds;
    readonly offset: number | undefined;
    readonly lastSync: EpochMilliseconds | undefined;
  };
  readonly recording: {
    readonly active: boolean;
    readonly oldestEnd: EpochSeconds | undefined;
    readonly newestEnd: EpochSeconds | undefined;
    readonly recordsHeld: number;
    readonly capacity: number;
  };
  readonly configuration: SystemConfiguration;
  readonly softwareVersion: string;
  readonly alarms: readonly string[];
}

export interface ConfigurationApplied {
  readonly outcome: 'applied';
  readonly systemId: string;
  readonly configuration: SystemConfiguration;
}

/** How far a party has come; 0 = nothing yet. */
export interface DeliveryProgress {
  readonly epoch: number;
  readonly newest: number;
  readonly acknowledged: number;
}

/** One delivery, numbered. A gap: what it held was overwritten before it was acknowledged. */
export interface DeliveryItem {
  readonly number: number;
  readonly due: EpochSeconds;
  readonly content:
    | { readonly kind: 'profile'; readonly page: ProfilePage }
    | { readonly kind: 'gap'; readonly systemId: string; readonly from: EpochSeconds; readonly to: EpochSeconds };
}

export interface PartyDeliveries {
  progress(): Promise<DeliveryProgress>;
  /** Deliveries numbered above `after`, in order, `limit` at most. */
  after(after: number, limit: number): Promise<readonly DeliveryItem[]>;
  /** On disk when it resolves. */
  acknowledge(epoch: number, number: number): Promise<DeliveryProgress>;
  /** Calls `run` whenever something new falls due; gives the end of it. */
  onDue(run: () => void): () => void;
}

/** The calls of the DNO interface. None of them rejects for a caller's mistake: that is a Refusal. */
export interface GatewayUseCases {
  readProfile(target: Target, query: ProfileQuery): AsyncIterable<ProfileAnswer>;
  /** `party`: who asks; it sees what it has scheduled; absent: nobody in particular. */
  readStatus(target: Target, party?: string): Promise<SystemStatus | Refusal>;
  /** `party`: who asks; what it schedules is sent to it. */
  configure(target: Target, change: ConfigurationChange, party: string): Promise<ConfigurationApplied | Refusal>;
  /** What a party is sent unasked. */
  deliveries(party: string): PartyDeliveries;
}
