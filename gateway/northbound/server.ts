/** The gRPC server the DNO dials: our calls, health and reflection. */
import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import type {
  MethodDefinition,
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
  UntypedHandleCall,
  UntypedServiceImplementation,
  sendUnaryData,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { HealthImplementation, protoPath as healthProto } from 'grpc-health-check';
import { callNames, calls as wire, requestCallNames, serviceName } from '../../codecs/dno/messages.ts';
import type { Call, CallName, DeliveryRequest, DeliveryResponse } from '../../codecs/dno/messages.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Clock, Milliseconds } from '../../devices/ports.ts';
import type { NorthboundSecurity } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type { GatewayUseCases } from '../calls/types.ts';
import { dnoCalls } from './calls.ts';
import type { Calls } from './calls.ts';
import { openTlsListener } from './tls-listener.ts';
import type { TlsListener } from './tls-listener.ts';
import type { Peer } from './authority/authoriser.ts';
import type { RequestPolicy } from './request-policy.ts';
import { bounded } from './incoming.ts';
import type { Incoming } from './incoming.ts';

export interface NorthboundOptions {
  readonly useCases: GatewayUseCases;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly security: NorthboundSecurity;
  /** Belongs to whoever opened it. */
  readonly policy: RequestPolicy;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Northbound {
  /** `host:port` that it listens on. */
  readonly address: string;
  /** Ends what is under way and stops listening. */
  close(): Promise<void>;
}

/** A request past its limit is answered as such up to this size; a larger one ends its call before it is here. */
const largestMessage = 1024 * 1024;
/** What the HTTP/2 layer may hold of one connection, in megabytes. */
const sessionMegabytes = 64;
/** How long a shutdown waits for answers that are under way. */
const patience: Milliseconds = 2_000;

const originator = 'meterbridge';
const protoFolder = fileURLToPath(new URL('../../specs/', import.meta.url));

/** @param most bytes of a request that are looked at. */
function method({ path, requestStream, responseStream, request, response }: Call, most: number): Method {
  return {
    path,
    requestStream,
    responseStream,
    requestDeserialize: bounded(request.decode, most),
    responseSerialize: (message) => Buffer.from(response.encode(message)),
    // The other side's halves; a server has no use for them.
    requestSerialize: () => Buffer.alloc(0),
    responseDeserialize: () => {
      throw new Error('a server reads no answers');
    },
  };
}

type Method = MethodDefinition<unknown, unknown>;

function methodsFor(most: number): Readonly<Record<CallName, Method>> {
  return Object.fromEntries(callNames.map((name) => [name, method(wire[name], most)])) as Record<CallName, Method>;
}

/** Listens. Rejects with NorthboundError when the address is taken or the certificates cannot be used. */
export async function createNorthbound(options: NorthboundOptions): Promise<Northbound> {
  const { useCases, host, port, security, policy, clock, log } = options;
  const { limits } = policy;
  const readerMs = limits.readerSeconds * 1000;
  const server = new Server({
    'grpc.max_receive_message_length': largestMessage,
    'grpc.max_concurrent_streams': limits.concurrentCalls,
    'grpc-node.max_session_memory': sessionMegabytes,
    // Who does not answer a ping is gone, or broke HTTP/2: Node keeps such a session, deaf, until it is ended.
    'grpc.keepalive_time_ms': readerMs,
    'grpc.keepalive_timeout_ms': readerMs,
  });
  // The listener does the TLS; what it lets in is a plain stream for gRPC.
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const listener = await openTlsListener({
    ...{ host, port, security, limits, log },
    accept: (socket) => {
      injector.injectConnection(socket);
    },
  });
  const calls = dnoCalls({
    ...{ useCases, clock, log, policy, originator },
    newMessageId: randomUUID,
    alarms: async () => [...listener.alarms(), ...(await policy.alarms())],
  });
  server.addService(methodsFor(limits.requestBytes), handlers(calls, listener, readerMs, log));
  addStandardServices(server);
  log.info('listening for the DNO', { host, port: listener.port, security: security.kind });
  return {
    address: host.includes(':') ? `[${host}]:${listener.port}` : `${host}:${listener.port}`,
    close: async () => {
      listener.stopListening();
      // Nothing that was accepted is lost by force: commands answer only when they are on disk.
      await new Promise<void>((resolve) => {
        // Sockets live in real time, whatever clock the rest of the gateway has.
        const force = new SystemClock().after(patience, () => {
          server.forceShutdown();
        });
        server.tryShutdown(() => {
          force.cancel();
          resolve();
        });
      });
      await listener.close();
    },
  };
}

/** @param readerMs how long a reader may take nothing before its connection is cut. */
function handlers(calls: Calls, listener: TlsListener, readerMs: Milliseconds, log: Log): UntypedServiceImplementation {
  const cut = (call: Carried) => (): void => {
    log.warn('a reader that takes nothing was cut', { from: call.getPeer(), afterMs: readerMs });
    listener.cut(call.getPeer());
  };
  const taken = async (call: Carried, events: readonly string[]): Promise<void> =>
    within(call, events, readerMs, cut(call));
  const answering = requestCallNames.map((name) => {
    // Which type goes with which name, the server that decodes the request by the same name has seen to.
    const answersTo = calls[name] as (request: unknown, peer: Peer) => AsyncIterable<unknown>;
    const begun = (call: Carried & { readonly request: unknown }): AsyncIterable<unknown> =>
      answersTo(call.request, listener.peerOf(call.getPeer()));
    const handler: UntypedHandleCall = wire[name].responseStream
      ? (call: ServerWritableStream<unknown, unknown>) => void pour(call, begun(call), taken, log)
      : (call: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) =>
          void reply(answer, begun(call), log);
    return [name, handler] as const;
  });
  return {
    ...Object.fromEntries(answering),
    Deliveries: (call: ServerDuplexStream<Incoming<DeliveryRequest>, DeliveryResponse>) => {
      deliver(call, calls, listener, taken);
    },
  };
}

type Carried = EventEmitter & { readonly cancelled: boolean; getPeer(): string };
type Taken = (call: Carried, events: readonly string[]) => Promise<void>;

/** What comes when a reader took what it was sent, or hung up. */
const drained: readonly string[] = ['drain', 'cancelled', 'close'];

/** Sends page after page as fast as the reader takes them; stops when it hangs up. Never rejects. */
async function pour<Message>(
  call: ServerWritableStream<unknown, unknown>,
  messages: AsyncIterable<Message>,
  taken: Taken,
  log: Log,
): Promise<void> {
  try {
    for await (const message of messages) {
      if (call.cancelled) return;
      if (!call.write(message)) await taken(call, drained);
    }
    call.end();
    await taken(call, ['finish', ...drained]);
  } catch (error) {
    log.error('an answer could not be sent', { error });
    call.emit('error', unsent);
  }
}

/** What a call is told whose answer is not there or cannot be encoded. */
const unsent = { code: status.INTERNAL, details: 'the gateway failed to send its answer' };

/** Sends the one answer of a call. Never rejects. */
async function reply(answer: sendUnaryData<unknown>, messages: AsyncIterable<unknown>, log: Log): Promise<void> {
  try {
    for await (const message of messages) {
      answer(null, message);
      return;
    }
    answer(unsent);
  } catch (error) {
    log.error('an answer could not be sent', { error });
    answer(unsent);
  }
}

/** Ties a stream of deliveries to its gRPC call: whichever side hangs up, nothing is left of it. */
function deliver(
  call: ServerDuplexStream<Incoming<DeliveryRequest>, DeliveryResponse>,
  calls: Calls,
  listener: TlsListener,
  taken: Taken,
): void {
  const stream = calls.Deliveries({
    write: async (message) => {
      if (!call.cancelled && !call.write(message)) await taken(call, drained);
    },
    end: () => {
      call.end();
    },
    peer: () => listener.peerOf(call.getPeer()),
  });
  call.on('data', (request: Incoming<DeliveryRequest>) => {
    // The next request waits for its turn: a sender that floods is slowed by its own connection.
    call.pause();
    void stream.receive(request).then(() => call.resume());
  });
  call.on('end', () => {
    stream.close();
    call.end();
  });
  for (const event of ['cancelled', 'error'] as const) {
    call.on(event, () => {
      stream.close();
    });
  }
}

/** Settles at one of these events, or when none came for so long: then after calling `late`. */
async function within(
  call: EventEmitter & { readonly cancelled: boolean },
  events: readonly string[],
  wait: Milliseconds,
  late: () => void,
): Promise<void> {
  if (call.cancelled) return;
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      timer.cancel();
      for (const event of events) call.off(event, settle);
      resolve();
    };
    // A reader lives in real time, whatever clock the rest of the gateway has.
    const timer = new SystemClock().after(wait, () => {
      late();
      settle();
    });
    for (const event of events) call.on(event, settle);
  });
}

function addStandardServices(server: Server): void {
  new HealthImplementation({ '': 'SERVING', [serviceName]: 'SERVING' }).addToServer(server);
  reflection().addToServer(server);
}

let known: ReflectionService | undefined;
/** What the services look like, read once a process: it is the same for every server. */
function reflection(): ReflectionService {
  if (known === undefined) {
    const ours = loadSync('dno/v1/service.proto', { includeDirs: [protoFolder], keepCase: true });
    known = new ReflectionService({ ...ours, ...loadSync(healthProto, { keepCase: true }) });
  }
  return known;
}
