/** The DNO's end of a stream of deliveries: what comes is kept, and can be waited for. */
import { Client } from '@grpc/grpc-js';
import type { ClientDuplexStream } from '@grpc/grpc-js';
import { calls, contentOf } from '../../codecs/dno/messages.ts';
import type { ContentOf, DeliveryRequest, DeliveryResponse, Header } from '../../codecs/dno/messages.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import { channelCredentials, channelOptions } from './dno-client.ts';
import type { DnoClientOptions } from './dno-client.ts';

const { path, request, response } = calls.Deliveries;

type Body = NonNullable<DeliveryResponse['body']>;

/** What a stream brought, in order. */
export type DeliveryEvent =
  | { readonly kind: 'message'; readonly message: DeliveryResponse }
  | { readonly kind: 'undecodable'; readonly detail: string }
  | { readonly kind: 'ended'; readonly detail: string };

export class DeliveryClient {
  private readonly client: Client;
  private readonly stream: ClientDuplexStream<Uint8Array, Buffer>;
  private readonly options: DnoClientOptions;
  private readonly clock = new SystemClock();
  private readonly events: DeliveryEvent[] = [];
  private taken = 0;
  private wake: (() => void) | undefined;

  /** Dials at once; what becomes of it is an event. */
  constructor(options: DnoClientOptions) {
    this.options = options;
    this.client = new Client(options.address, channelCredentials(options.security), channelOptions(options.security));
    const asIs = (bytes: Uint8Array): Buffer => Buffer.from(bytes);
    this.stream = this.client.makeBidiStreamRequest(path, asIs, (bytes) => bytes);
    this.stream.on('data', (bytes: Buffer) => {
      options.tap?.({ call: 'Deliveries', direction: 'from-system', bytes });
      const decoded = response.decode(bytes);
      this.happened(
        decoded.ok
          ? { kind: 'message', message: decoded.message }
          : { kind: 'undecodable', detail: decoded.problem.detail },
      );
    });
    this.stream.on('error', (error: Error) => {
      this.happened({ kind: 'ended', detail: error.message });
    });
    this.stream.on('end', () => {
      this.happened({ kind: 'ended', detail: 'the system ended the stream' });
    });
  }

  send(header: Header, body: NonNullable<DeliveryRequest['body']>): void {
    const bytes = request.encode({ header, body });
    this.options.tap?.({ call: 'Deliveries', direction: 'to-system', bytes });
    this.stream.write(bytes);
  }

  /** What the next body of this kind holds, others passed over; undefined when none comes in time or the stream ends. */
  async next<Kind extends Body['kind']>(kind: Kind, withinMs: number): Promise<ContentOf<Body, Kind> | undefined> {
    return contentOf(await this.nextOf([kind], withinMs), kind);
  }

  /** The next body of any of these kinds. */
  async nextOf(kinds: readonly Body['kind'][], withinMs: number): Promise<Body | undefined> {
    const until = this.clock.monotonic() + withinMs;
    for (;;) {
      const event = this.events[this.taken];
      if (event !== undefined) {
        this.taken++;
        if (event.kind === 'ended') return undefined;
        const body = event.kind === 'message' ? event.message.body : undefined;
        if (body !== undefined && kinds.includes(body.kind)) return body;
        continue;
      }
      const left = until - this.clock.monotonic();
      if (left <= 0) return undefined;
      await this.somethingHappens(left);
    }
  }

  /** Settles when anything has come, or nothing in time. */
  async firstWithin(withinMs: number): Promise<void> {
    if (this.events.length === 0) await this.somethingHappens(withinMs);
  }

  /** Settles when the stream is at its end, or in time. */
  async endWithin(withinMs: number): Promise<void> {
    const until = this.clock.monotonic() + withinMs;
    while (this.events.at(-1)?.kind !== 'ended' && this.clock.monotonic() < until)
      await this.somethingHappens(until - this.clock.monotonic());
  }

  /** Everything that came, in order. */
  get all(): readonly DeliveryEvent[] {
    return this.events;
  }

  close(): void {
    this.stream.on('error', () => undefined);
    this.stream.cancel();
    this.client.close();
  }

  private happened(event: DeliveryEvent): void {
    this.events.push(event);
    this.wake?.();
  }

  private async somethingHappens(withinMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = this.clock.after(withinMs, resolve);
      this.wake = () => {
        timer.cancel();
        resolve();
      };
    });
    this.wake = undefined;
  }
}
