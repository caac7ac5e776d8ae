/** The gateway's configuration file as a person writes it (schema: specs/schemas/gateway.schema.json). */
import type { Role } from '../northbound/authority/roles.ts';

export type ConnectedPhase = 'L1' | 'L2' | 'L3' | 'three-phase' | 'unknown';

export interface GroupConfig {
  readonly id: string;
  readonly members: readonly string[];
}

/** The file as it is written, after the schema. */
export interface GatewayFile {
  readonly version: 1;
  readonly northbound: {
    readonly listen: string;
    readonly id?: string;
    readonly plaintext?: boolean;
    readonly tls?: {
      readonly ca: string;
      readonly crl?: string | readonly string[];
      readonly certificate: string;
      readonly key: string;
    };
  };
  readonly store?: { readonly path: string; readonly capacityRecords?: number };
  readonly wires?: readonly FileWire[];
  readonly meters: readonly {
    readonly id: string;
    readonly wire?: string;
    readonly unit?: number;
    readonly address?: string;
    readonly key?: string;
    readonly profile: string;
    readonly pollSeconds?: number;
    readonly setClock?: boolean;
  }[];
  readonly systems: readonly {
    readonly id: string;
    readonly importMpan: string;
    readonly exportMpan?: string;
    readonly phase?: ConnectedPhase;
    readonly supplyMeter: string;
    readonly generationMeter?: string;
    readonly generationCountedAs?: 'export' | 'import';
  }[];
  readonly deviceKeys?: { readonly file?: string; readonly environment?: string };
  readonly displays?: readonly FileHanDevice[];
  readonly energyManagers?: readonly FileHanDevice[];
  readonly home?: { readonly listen?: string; readonly plain?: string };
  readonly groups?: readonly GroupConfig[];
  readonly intervalSeconds?: number;
  readonly largestClockStepSeconds?: number;
  readonly parties?: readonly FileParty[];
  readonly commands?: {
    readonly signatures?: 'required' | 'optional';
    readonly sentWithinSeconds?: number;
    readonly longestValiditySeconds?: number;
    readonly counters?: string;
  };
  readonly limits?: {
    readonly requestBytes?: number;
    readonly requestsPerSecond?: number;
    readonly burst?: number;
    readonly concurrentCalls?: number;
    readonly connections?: number;
    readonly connectionsPerParty?: number;
    readonly readerSeconds?: number;
  };
  readonly audit?: { readonly path: string };
}

/** A display or an energy manager. */
export interface FileHanDevice {
  readonly id: string;
  readonly system: string;
  readonly address: string;
  readonly key?: string;
}

export interface FileParty {
  readonly name: string;
  readonly role: Role;
  readonly also?: readonly string[];
  readonly scope?: {
    readonly distributors?: readonly string[];
    readonly mpans?: readonly string[];
    readonly systems?: readonly string[];
    readonly groups?: readonly string[];
  };
  readonly keys?: readonly { readonly id: string; readonly file: string }[];
}

export type FileWire =
  | {
      readonly name: string;
      readonly kind: 'serial';
      readonly path: string;
      readonly baudRate?: number;
      readonly dataBits?: 7 | 8;
      readonly parity?: 'none' | 'even' | 'odd';
      readonly stopBits?: 1 | 2;
    }
  | { readonly name: string; readonly kind: 'tcp'; readonly host: string; readonly port?: number }
  | {
      readonly name: string;
      readonly kind: 'rtu-over-tcp';
      readonly host: string;
      readonly port: number;
      readonly baudRate?: number;
    };

export interface ConfigChecks {
  /** The profiles there are; undefined = any name will do. */
  readonly profileNames?: readonly string[] | undefined;
}

/** `[::1]:50051` and `localhost:50051` as host and port. */
export function splitListen(listen: string): { readonly host: string; readonly port: number } {
  const colon = listen.lastIndexOf(':');
  return { host: listen.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(listen.slice(colon + 1)) };
}
