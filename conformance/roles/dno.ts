/** The DNO as a role in a case: its messages have proper headers and are on record with every byte. */
import { readFileSync } from 'node:fs';
import {
  blankConfiguration,
  blankHeader,
  blankReadProfileRequest,
  calls,
  commandBodies,
  contentOf,
} from '../../codecs/dno/messages.ts';
import { encoderSelfCheck } from './encoder-self-check.ts';
import type {
  CallName,
  CommandBodies,
  CommandName,
  Configuration,
  ConfigureResponse,
  Acknowledge,
  DeliveriesOpened,
  Delivery,
  DeliveryRequest,
  DeliveryResponse,
  DeliveryStreamName,
  OpenDeliveries,
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

/** How a stream is opened where it is not the usual way. */
export interface HowToOpen {
  readonly header?: Partial<Header>;
  /** What the DNO believes it acknowledged last. */
  readonly believes?: Pick<OpenDeliveries, 'epoch' | 'lastAcknowledged'>;
  /** On the call that this stream was opened on, in place of one of its own. */
  readonly onCallOf?: DeliveryStreamName;
  /** The call it was opened on before stays open beside it. */
  readonly beside?: boolean;
}

const openStream = (stream: DeliveryStreamName) => ({ kind: 'open', open: { stream } }) as const;

/** What a DNO asks of a profile, without the header. */
export type ProfileWish = Partial<Omit<ReadProfileRequest, 'header'>>;

export class DnoRole {
  private readonly options: DnoRoleOptions;
  private client: DnoClient;
  /** Streams that were opened, each on a call of its own, with the delivery that came last. */
  private readonly streams = new Map<
    DeliveryStreamName,
    { readonly client: DeliveryClient; last: Delivery | undefined }
  >();
  private readonly others = new Map<string, DnoClient>();
  /** Calls that others took over from. */
  private readonly formers: DeliveryClient[] = [];
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

  /** The bytes of a read as it is meant, sound or not. */
  encodedRead(wish: Partial<ReadProfileRequest>): Uint8Array {
    const request = { ...blankReadProfileRequest, header: this.header(), ...wish };
    const bytes = calls.ReadProfile.request.encode(request);
    encoderSelfCheck('ReadProfile', bytes, request);
    return bytes;
  }

  /** Bytes of the tester's choice as the request of a call, by the DNO or by whoever else it plays. */
  async send(call: CallName, bytes: Uint8Array, as?: PlayedParty): Promise<readonly Uint8Array[] | undefined> {
    return this.recorded(call, async () => this.clientOf(as).send(call, bytes));
  }

  /** Opens a stream of deliveries as another party, and hangs up at its first answer. */
  async tryDeliveries(as: PlayedParty): Promise<void> {
    const client = this.deliveryClient(as);
    client.send(this.header({ originator: as.name }), openStream('bulk'));
    await client.firstWithin(this.options.answerWithinMs);
    client.close();
  }

  /** Opens a stream of deliveries anew; undefined when that is not answered in time. What comes is on record as it comes. */
  async openDeliveries(
    stream: DeliveryStreamName = 'bulk',
    how: HowToOpen = {},
  ): Promise<DeliveriesOpened | undefined> {
    const former = this.streams.get(stream);
    if (how.beside === true && former !== undefined) this.formers.push(former.client);
    else former?.client.close();
    const client = (how.onCallOf && this.streams.get(how.onCallOf)?.client) ?? this.deliveryClient();
    this.streams.set(stream, { client, last: former?.last });
    this.sendOnStream(stream, { kind: 'open', open: { stream, ...how.believes } }, how.header);
    const answer = await client.nextOf(['opened', 'rejection'], this.options.answerWithinMs);
    return contentOf(answer, 'opened');
  }

  /** The next delivery that is no repetition of the last; undefined when none comes in time. */
  async nextDelivery(stream: DeliveryStreamName = 'bulk'): Promise<Delivery | undefined> {
    const open = this.streams.get(stream);
    for (;;) {
      const next = contentOf(await this.nextOnStream(stream, 'delivery'), 'delivery');
      if (next === undefined || open === undefined) return undefined;
      const repeated = next.number === open.last?.number && next.epoch === open.last.epoch;
      if (repeated) continue;
      open.last = next;
      return next;
    }
  }

  /** The next body of one of these kinds, a repetition too; undefined when none comes in time. */
  async nextOnStream(
    stream: DeliveryStreamName,
    ...kinds: readonly StreamBody['kind'][]
  ): Promise<StreamBody | undefined> {
    return this.streams.get(stream)?.client.nextOf(kinds, this.options.answerWithinMs);
  }

  /** Acknowledges the delivery that came last; settles with the answer, or without one in time. */
  async acknowledge(stream: DeliveryStreamName = 'bulk', change: Partial<Acknowledge> = {}): Promise<void> {
    const { epoch = 0n, number = 0n } = this.streams.get(stream)?.last ?? {};
    this.sendOnStream(stream, { kind: 'acknowledge', acknowledge: { stream, epoch, number, ...change } });
    await this.nextOnStream(stream, 'acknowledged', 'rejection');
  }

  /** Asks for deliveries once more; settles with the first that comes, with a refusal, or without either in time. */
  async resend(stream: DeliveryStreamName, after: bigint, upTo: bigint): Promise<void> {
    const { epoch = 0n } = this.streams.get(stream)?.last ?? {};
    this.sendOnStream(stream, { kind: 'resend', resend: { stream, epoch, after, upTo } });
    await this.nextOnStream(stream, 'delivery', 'rejection');
  }

  /** Settles when streams that others took over from have been told so, or not in time. */
  async formersAreTold(): Promise<void> {
    for (const former of this.formers) await former.nextOf(['rejection'], this.options.answerWithinMs);
  }

  /** Settles when a stream of deliveries is at its end. */
  async streamEnds(stream: DeliveryStreamName = 'bulk'): Promise<void> {
    await this.streams.get(stream)?.client.endWithin(this.options.answerWithinMs);
  }

  close(): void {
    for (const client of [...this.formers, ...[...this.streams.values()].map((open) => open.client)]) client.close();
    this.client.close();
    for (const client of this.others.values()) client.close();
  }

  private deliveryClient(as?: PlayedParty): DeliveryClient {
    const exchange = this.options.next('exchange');
    return new DeliveryClient({
      ...this.dialling(as),
      tap: (seen) => {
        this.record(seen, exchange);
      },
    });
  }

  private sendOnStream(
    stream: DeliveryStreamName,
    body: NonNullable<DeliveryRequest['body']>,
    change: Partial<Header> = {},
  ): void {
    const header = this.header(change);
    const request = { header, body };
    encoderSelfCheck('Deliveries', calls.Deliveries.request.encode(request), request);
    this.streams.get(stream)?.client.send(header, body);
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
