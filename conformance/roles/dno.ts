/** The DNO as a role in a case: its messages have proper headers and are on record with every byte. */
import { readFileSync } from 'node:fs';
import {
  blankConfiguration,
  blankHeader,
  blankReadProfileRequest,
  calls,
  commandBodies,
} from '../../codecs/dno/messages.ts';
import { checkMalformedRequest, encoderSelfCheck } from './encoder-self-check.ts';
import type {
  CallName,
  CommandBodies,
  CommandName,
  Configuration,
  ConfigureResponse,
  ContentOf,
  DeliveryRequest,
  DeliveryResponse,
  Header,
  ReadProfileRequest,
  ReadProfileResponse,
  ReadStatusResponse,
  RequestCallName,
  RequestOf,
  ResponseOf,
} from '../../codecs/dno/messages.ts';
import type { PlayedParty, ResetAnswer } from '../adapters/protocol.ts';
import type { Recorder } from './recorder.ts';
import { CarrierError, connectDno } from './dno-client.ts';
import type { DnoClient, DnoClientOptions, DnoMessageSeen, Received } from './dno-client.ts';
import { DeliveryClient } from './delivery-client.ts';
import { signed, signerOf } from './sign-command.ts';

/** As the DNO's certificate names it. */
export const dnoParty = 'dno.example';

export interface DnoRoleOptions {
  readonly system: ResetAnswer;
  /** Where to dial: the near end of the link to the system. */
  readonly address: string;
  readonly trace: Recorder;
  readonly nowUtcMs: () => number;
  /** Longest time an answer may take. */
  readonly answerWithinMs: number;
  /** Puts readable text beside the bytes. */
  readonly describe: (call: CallName, direction: DnoMessageSeen['direction'], bytes: Uint8Array) => unknown;
  /** Numbers messages and exchanges through the run. */
  readonly next: (what: 'message' | 'exchange') => number;
}

type StreamBody = NonNullable<DeliveryResponse['body']>;

/** What a DNO asks of a profile, without the header. */
export type ProfileWish = Partial<Omit<ReadProfileRequest, 'header'>>;

export class DnoRole {
  private readonly options: DnoRoleOptions;
  private client: DnoClient;
  private deliveries: DeliveryClient | undefined;
  private readonly others = new Map<string, DnoClient>();
  private exchange = 0;
  private counter = 0n;

  constructor(options: DnoRoleOptions) {
    this.options = options;
    this.client = this.connect();
  }

  /** A new connection: after the old one was cut, nobody waits for it to be tried again. */
  reconnect(): void {
    this.client.close();
    this.client = this.connect();
  }

  /** A header for the system under test, fresh in id and time; `change` makes it unsound on purpose. */
  header(change: Partial<Header> = {}): Header {
    return {
      ...blankHeader,
      messageId: `dno-${this.options.next('message')}`,
      target: { kind: 'system', id: this.options.system.systemId },
      originator: this.options.system.parties?.dno.name ?? dnoParty,
      sentAtUtcMs: this.options.nowUtcMs(),
      ...change,
    };
  }

  /** A call with a request as it stands, sound or not: its answers; undefined when the carrier failed, which is on record. */
  async ask<Name extends RequestCallName>(
    call: Name,
    request: RequestOf<Name>,
  ): Promise<readonly Received<ResponseOf<Name>>[] | undefined> {
    encoderSelfCheck(call, calls[call].request.encode(request), request);
    return this.recorded(call, async () => this.client.call(call, request));
  }

  /** The same with a command. */
  async command<Name extends CommandName>(
    call: Name,
    body: CommandBodies[Name],
    header = this.header(),
  ): Promise<readonly Received<ResponseOf<Name>>[] | undefined> {
    const encoded = commandBodies[call].encode(body);
    const command = { header: this.commanding(header, encoded, undefined, call), body: encoded };
    encoderSelfCheck(call, calls[call].request.encode(command), command, body);
    return this.recorded(call, async () => this.client.command(call, command.header, body));
  }

  async readProfile(
    wish: ProfileWish = {},
    header = this.header(),
  ): Promise<readonly Received<ReadProfileResponse>[] | undefined> {
    return this.ask('ReadProfile', { ...blankReadProfileRequest, header, ...wish });
  }

  async readStatus(header = this.header()): Promise<Received<ReadStatusResponse> | undefined> {
    return (await this.ask('ReadStatus', { header }))?.[0];
  }

  async configure(
    body: Partial<Configuration>,
    header = this.header(),
  ): Promise<Received<ConfigureResponse> | undefined> {
    return (await this.command('Configure', { ...blankConfiguration, ...body }, header))?.[0];
  }

  /** The header of a command with the next counter, signed; as it is where the system has given nothing to sign with. */
  commanding(header: Header, body: Uint8Array, party?: PlayedParty, call: CommandName = 'Configure'): Header {
    const { signing } = party ?? this.options.system.parties?.dno ?? {};
    if (signing === undefined || header.signature.length > 0) return header;
    const counter = header.counter > 0n ? header.counter : this.counter + 1n;
    if (counter > this.counter) this.counter = counter;
    const gatewayId = header.gatewayId === '' ? (this.options.system.gatewayId ?? '') : header.gatewayId;
    return signed(signerOf(signing.keyId, readFileSync(signing.key)), { ...header, counter, gatewayId }, call, body);
  }

  /** Bytes that are no message, in place of a read. */
  async sendBroken(bytes: Uint8Array): Promise<readonly Uint8Array[] | undefined> {
    checkMalformedRequest('ReadProfile', bytes);
    return this.send('ReadProfile', bytes);
  }

  /** Bytes of the tester's choice as the request of a call, by the DNO or by whoever else it plays. */
  async send(call: CallName, bytes: Uint8Array, as?: PlayedParty): Promise<readonly Uint8Array[] | undefined> {
    return this.recorded(call, async () => this.clientOf(as).send(call, bytes));
  }

  /** Opens a stream of deliveries as another party, and hangs up at its first answer. */
  async tryDeliveries(header: Header, as: PlayedParty): Promise<void> {
    const exchange = this.options.next('exchange');
    const stream = new DeliveryClient({
      ...this.dialling(as),
      tap: (seen) => {
        this.record(seen, exchange);
      },
    });
    stream.send(header, { kind: 'open', open: { stream: 'bulk' } });
    await stream.firstWithin(this.options.answerWithinMs);
    stream.close();
  }

  /** Opens the stream of deliveries; what comes is on record as it comes. */
  openDeliveries(): void {
    this.deliveries?.close();
    const exchange = this.options.next('exchange');
    this.deliveries = new DeliveryClient({
      ...this.dialling(),
      tap: (seen) => {
        this.record(seen, exchange);
      },
    });
    this.sendOnStream({ kind: 'open', open: { stream: 'bulk' } });
  }

  /** What the next body of this kind on the stream of deliveries holds; undefined when none comes in time. */
  async nextOnStream<Kind extends StreamBody['kind']>(
    kind: Kind,
    withinMs = this.options.answerWithinMs,
  ): Promise<ContentOf<StreamBody, Kind> | undefined> {
    return this.deliveries?.next(kind, withinMs);
  }

  acknowledge(epoch: bigint, number: bigint): void {
    this.sendOnStream({ kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch, number } });
  }

  close(): void {
    this.deliveries?.close();
    this.client.close();
    for (const client of this.others.values()) client.close();
  }

  private sendOnStream(body: NonNullable<DeliveryRequest['body']>): void {
    const header = this.header();
    const request = { header, body };
    encoderSelfCheck('Deliveries', calls.Deliveries.request.encode(request), request);
    this.deliveries?.send(header, body);
  }

  /** A connection of its own for whoever has a certificate of its own. */
  private clientOf(party: PlayedParty | undefined): DnoClient {
    if (party?.security === undefined) return this.client;
    const client = this.others.get(party.name) ?? connectDno(this.dialling(party));
    this.others.set(party.name, client);
    return client;
  }

  private dialling(as?: PlayedParty): DnoClientOptions {
    const { system, address } = this.options;
    const { address: behind } = system.endpoint;
    const security = as?.security ?? system.endpoint.security;
    // The certificate is that of the system, not of the link before it. An address is no name to ask for.
    const host = behind.slice(0, behind.lastIndexOf(':'));
    const serverName = /^[\d.]+$|:/.test(host) ? {} : { serverName: host };
    return {
      address,
      security: security === 'plaintext' ? security : { ...serverName, ...security },
      deadlineMs: this.options.answerWithinMs,
      tap: (seen) => {
        this.record(seen, this.exchange);
      },
    };
  }

  private connect(): DnoClient {
    return connectDno(this.dialling());
  }

  private async recorded<Result>(call: CallName, work: () => Promise<Result>): Promise<Result | undefined> {
    this.exchange = this.options.next('exchange');
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error;
      const { status, message } = error;
      this.options.trace.add({ kind: 'call-failed', exchange: this.exchange, call, status, detail: message });
      return undefined;
    }
  }

  private record({ call, direction, bytes }: DnoMessageSeen, exchange: number): void {
    this.options.trace.add({
      kind: 'message',
      exchange,
      call,
      direction,
      hex: Buffer.from(bytes).toString('hex'),
      decoded: this.options.describe(call, direction, bytes),
    });
  }
}
