/**
 * What tester and adapter say to each other: one JSON object a line, requests on the adapter's standard input, answers
 * and events on its standard output. Any language will do. An adapter prepares and disturbs; it never judges.
 *
 * Request `{"id": 1, "do": "advance", "with": {"seconds": 1800}}`
 * Answer  `{"id": 1, "ok": {...}}` or `{"id": 1, "error": {"code": "unavailable", "message": "..."}}`
 * Event   `{"event": "frame", ...}`: a frame that a device of the tester saw, unasked, at any time.
 */

/** What an adapter can be asked to do beside identify, capabilities, reset and close. */
export const controlNames = [
  'setClock',
  'advance',
  'preload',
  'setLoad',
  'setGeneration',
  'setVoltage',
  'cutPower',
  'cutLink',
  'restart',
  'pressButton',
  'readDisplay',
] as const;
export type ControlName = (typeof controlNames)[number];

/** `manual`: the operator is prompted. */
export type ControlSupport = 'automatic' | 'manual' | 'unavailable';

/** A part the system under test is composed of. */
export interface Component {
  readonly role: 'meter' | 'gateway' | 'display' | 'manager' | 'system';
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly firmware: string;
}

export interface Identity {
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly firmware: string;
  readonly composition: readonly Component[];
}

/** One row of the capability statement (PICS). */
export interface DeclaredCapability {
  readonly name: string;
  readonly support: 'yes' | 'no' | 'unknown';
  readonly figure?: number;
}

export interface Capabilities {
  readonly controls: Readonly<Partial<Record<ControlName, ControlSupport>>>;
  readonly pics: readonly DeclaredCapability[];
}

/** PEM files, or plain text on loopback. */
export type EndpointSecurity =
  | 'plaintext'
  | { readonly ca: string; readonly certificate: string; readonly key: string; readonly serverName?: string };

/** A party the tester can be, as the adapter has provisioned it at the system. */
export interface PlayedParty {
  /** As its certificate names it; on plain text, as its messages do. */
  readonly name: string;
  /** Its certificate, where it is not that of the endpoint. */
  readonly security?: EndpointSecurity;
  /** What its commands are signed with: an Ed25519 private key, PKCS#8 in a PEM file. */
  readonly signing?: { readonly keyId: string; readonly key: string };
}

/** Whom the tester plays where rights are asked for (`authority.parties`, `authority.commands`). */
export interface PlayedParties {
  /** May do everything to the system, and signs. */
  readonly dno: PlayedParty;
  /** May read of the system, and command nothing. */
  readonly reader: PlayedParty;
  /** May do everything, to other systems. */
  readonly neighbour: PlayedParty;
  /** Is no party of the system. */
  readonly stranger: PlayedParty;
}

/** A fresh system: empty store, nothing recorded or sent, extraction permitted, 0 W, 230 V. */
export interface ResetAnswer {
  readonly endpoint: { readonly address: string; readonly security: EndpointSecurity };
  readonly systemId: string;
  readonly importMpan: string;
  readonly exportMpan: string;
  readonly nowUtcMs: number;
  /** The name the system signs its answers with; needed where `authority.commands` is declared. */
  readonly gatewayId?: string;
  /** Needed where `authority.parties` or `authority.commands` is declared. */
  readonly parties?: PlayedParties;
}

/** What the premises does for a while. Net power = load - generation; positive is import. */
export interface Segment {
  readonly seconds: number;
  readonly loadWatts: number;
  readonly loadVars: number;
  readonly generationWatts: number;
  readonly generationVars: number;
  readonly volts: number;
}

export type Phase = 'L1' | 'L2' | 'L3';

/** A voltage, or several one after the other, each held for its time; on one phase, or on all there are. */
export type VoltageChange = { readonly phase?: Phase } & (
  { readonly volts: number } | { readonly series: readonly { readonly ms: number; readonly volts: number }[] }
);

/** Each action with what goes in and what comes out. */
export interface Actions {
  identify: { with: Record<string, never>; ok: Identity };
  capabilities: { with: Record<string, never>; ok: Capabilities };
  reset: { with: Record<string, never>; ok: ResetAnswer };
  setClock: { with: { utcMs: number }; ok: { nowUtcMs: number } };
  advance: { with: { seconds: number }; ok: { nowUtcMs: number } };
  preload: { with: { segments: readonly Segment[] }; ok: { nowUtcMs: number } };
  setLoad: { with: { watts: number; vars: number }; ok: Record<string, never> };
  setGeneration: { with: { watts: number; vars: number }; ok: Record<string, never> };
  /** Of a series the answer comes when it is over. */
  setVoltage: { with: VoltageChange; ok: { nowUtcMs?: number } };
  cutPower: { with: { on: boolean }; ok: Record<string, never> };
  cutLink: { with: { on: boolean }; ok: Record<string, never> };
  /** Stops the system in good order and starts it again: configuration, counters and numbering stay. */
  restart: { with: Record<string, never>; ok: { nowUtcMs: number } };
  /** The consumer's action at the meter, where nothing is said. */
  pressButton: { with: { at?: 'meter' | 'display' }; ok: Record<string, never> };
  readDisplay: { with: Record<string, never>; ok: { lines: readonly string[] } };
  close: { with: Record<string, never>; ok: Record<string, never> };
}
export type ActionName = keyof Actions;

export interface AdapterRequest {
  readonly id: number;
  readonly do: string;
  readonly with: Readonly<Record<string, unknown>>;
}

export type AdapterErrorCode = 'unavailable' | 'bad-request' | 'failed';

export type AdapterAnswer =
  | { readonly id: number; readonly ok: unknown }
  | { readonly id: number; readonly error: { readonly code: AdapterErrorCode; readonly message: string } };

/** A frame on a wire of the bench, as the device at its end saw it. */
export interface FrameEvent {
  readonly event: 'frame';
  readonly wire: string;
  readonly direction: 'to-meter' | 'from-meter';
  readonly hex: string;
  readonly utcMs: number;
  readonly note: string;
}

/** An action that did not happen. `unavailable`: the adapter cannot do this at all. */
export class AdapterActionError extends Error {
  override readonly name = 'AdapterActionError';
  readonly code: AdapterErrorCode;

  constructor(code: AdapterErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The implementation under test, as the tester drives it. */
export interface Adapter {
  /** Rejects with AdapterActionError, or AdapterLostError when the adapter is gone or does not answer. */
  do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']>;
  onFrame(listener: (frame: FrameEvent) => void): void;
  /** Ends it; settles when nothing is left of it. */
  close(): Promise<void>;
}

/** The adapter ended, broke the protocol, or kept silent too long. */
export class AdapterLostError extends Error {
  override readonly name = 'AdapterLostError';
}
