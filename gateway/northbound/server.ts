/** The gRPC server the DNO dials: our calls, health and reflection. */
import { randomUUID } from 'node:crypto';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import type {
  MethodDefinition,
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
  UntypedHandleCall,
  UntypedServiceImplementation,
  sendUnaryData,
} from '@grpc/grpc-js';
import type { Call } from '../../codecs/dno/messages.ts';
import type { Clock } from '../../devices/ports.ts';
import type { NorthboundSecurity } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type { Services } from '../calls/call.ts';
import { answersOf } from './answers.ts';
import { dnoCalls } from './calls.ts';
import type { CallsOptions, Message } from './call-parts.ts';
import type { Calls } from './calls.ts';
import { OpenStreams, drained, pour, unsent, within } from './carrier.ts';
import type { Carried, Taken } from './carrier.ts';
import { takeLeave } from './leave-taking.ts';
import { callOf, productTables } from './tables.ts';
import type { CallTables } from './tables.ts';
import { standardServices } from './standard-services.ts';
import { openTlsListener } from './tls-listener.ts';
import type { TlsListener } from './tls-listener.ts';
import type { Peer } from './authority/authoriser.ts';
import type { RequestPolicy } from './request-policy.ts';
import { bounded } from './incoming.ts';
import type { Incoming } from './incoming.ts';

export interface NorthboundOptions {
  /** Without what the listener says of itself. */
  readonly services: Omit<Services, 'alarms'>;
  /** Left out: those of the product. */
  readonly tables?: CallTables | undefined;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly security: NorthboundSecurity;
  /** Belongs to whoever opened it. */
  readonly policy: RequestPolicy;
  readonly clock: Clock;
  readonly log: Log;
  readonly onMessage?: CallsOptions['onMessage'];
}

export interface Northbound {
  /** `host:port` that it listens on. */
  readonly address: string;
  /** The calls, without a carrier. */
  readonly calls: Calls;
  /** Ends what is under way and stops listening. */
  close(): Promise<void>;
}

const smallestBound = 1024 * 1024;
/** What the HTTP/2 layer may hold of one connection, in megabytes. */
const sessionMegabytes = 64;

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

function methodsFor(tables: CallTables, most: number): Readonly<Record<string, Method>> {
  return Object.fromEntries(
    Object.keys(tables.wire).map((name) => {
      const { wire, call } = callOf(tables, name);
      const own = call.of === 'stream' ? 0 : (call.requestBytes ?? 0);
      return [name, method(wire, Math.max(most, own))] as const;
    }),
  );
}

/** A request past its limit is answered as such up to this size; a larger one ends its call before it is here. */
function largestMessage({ calls }: CallTables): number {
  const own = Object.values(calls).map((call) => (call.of === 'stream' ? 0 : (call.requestBytes ?? 0)));
  return Math.max(smallestBound, ...own);
}

/** Listens. Rejects with NorthboundError when the address is taken or the certificates cannot be used. */
export async function createNorthbound(options: NorthboundOptions): Promise<Northbound> {
  const { host, port, security, policy, clock, log, tables = productTables } = options;
  const { limits } = policy;
  const readerMs = limits.readerSeconds * 1000;
  const server = new Server({
    'grpc.max_receive_message_length': largestMessage(tables),
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
  const answers = answersOf({ clock, log, policy, gatewayId: options.services.gatewayId, newMessageId: randomUUID });
  const alarms = async (): Promise<readonly string[]> => [...listener.alarms(), ...(await policy.alarms())];
  const services = { ...options.services, alarms };
  const calls = dnoCalls({ services, tables, clock, log, policy, answers, onMessage: options.onMessage });
  /** Streams that end by themselves, and those that do not. */
  const answering = new OpenStreams();
  const standing = new OpenStreams();
  const taken: Taken = async (call, events) =>
    within(call, events, readerMs, () => {
      log.warn('a reader that takes nothing was cut', { from: call.getPeer(), afterMs: readerMs });
      listener.cut(call.getPeer());
    });
  const handling = { tables, calls, listener, taken, answering, standing, log };
  server.addService(methodsFor(tables, limits.requestBytes), handlers(handling));
  const peerOf = (address: string): Peer => listener.peerOf(address);
  const standard = standardServices({ policy, answers, peerOf, taken, streams: standing });
  standard.addTo(server);
  log.info('listening for the DNO', { host, port: listener.port, security: security.kind });
  return {
    calls,
    address: host.includes(':') ? `[${host}]:${listener.port}` : `${host}:${listener.port}`,
    close: async () => {
      listener.stopListening();
      standard.stopServing();
      standing.stop();
      await takeLeave({ server, listener, answering });
      await listener.close();
    },
  };
}

interface Handling {
  readonly tables: CallTables;
  readonly calls: Calls;
  readonly listener: TlsListener;
  readonly taken: Taken;
  readonly answering: OpenStreams;
  readonly standing: OpenStreams;
  readonly log: Log;
}

function handlers(handling: Handling): UntypedServiceImplementation {
  const { tables, calls, listener, taken, answering, log } = handling;
  const handlerOf = (name: string, { requestStream, responseStream }: Call): UntypedHandleCall => {
    const begun = (call: Carried & { readonly request: Incoming<Message> }): AsyncIterable<unknown> =>
      calls.answer(name, call.request, listener.peerOf(call.getPeer()));
    if (requestStream)
      return (call: ServerDuplexStream<Incoming<Message>, unknown>) => {
        converse(call, name, handling);
      };
    if (responseStream)
      return (call: ServerWritableStream<Incoming<Message>, unknown>) => {
        answering.add(call);
        void pour(call, begun(call), taken, log);
      };
    return (call: ServerUnaryCall<Incoming<Message>, unknown>, answer: sendUnaryData<unknown>) =>
      void reply(answer, begun(call), log);
  };
  return Object.fromEntries(Object.entries(tables.wire).map(([name, wire]) => [name, handlerOf(name, wire)]));
}

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

/** Ties a stream of requests to its gRPC call: whichever side hangs up, nothing is left of it. */
function converse(
  call: ServerDuplexStream<Incoming<Message>, unknown>,
  name: string,
  { calls, listener, taken, standing }: Handling,
): void {
  const stream = calls.open(name, {
    write: async (message) => {
      if (!call.cancelled && !call.writableEnded && !call.write(message)) await taken(call, drained);
    },
    end: () => {
      call.end();
    },
    peer: () => listener.peerOf(call.getPeer()),
  });
  let answered = Promise.resolve();
  call.on('data', (request: Incoming<Message>) => {
    // The next request waits for its turn: a sender that floods is slowed by its own connection.
    call.pause();
    answered = stream.receive(request).then(() => {
      call.resume();
    });
  });
  standing.add(call, (end) => {
    // What is being acknowledged is on disk, and said so, first.
    void Promise.all([stream.close(), answered]).then(end);
  });
  call.on('end', () => {
    void stream.close();
    call.end();
  });
  for (const event of ['cancelled', 'error'] as const) {
    call.on(event, () => {
      void stream.close();
    });
  }
}
