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
import { callNames, calls as wire, requestCallNames } from '../../codecs/dno/messages.ts';
import type { Call, CallName, DeliveryRequest, DeliveryResponse } from '../../codecs/dno/messages.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Clock, Milliseconds } from '../../devices/ports.ts';
import type { NorthboundSecurity } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type { GatewayUseCases } from '../calls/types.ts';
import { answersOf } from './answers.ts';
import { dnoCalls } from './calls.ts';
import type { Calls, CallsOptions } from './calls.ts';
import { OpenStreams, drained, pour, unsent, within } from './carrier.ts';
import type { Carried, Taken } from './carrier.ts';
import { standardServices } from './standard-services.ts';
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
  readonly onMessage?: CallsOptions['onMessage'];
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
/** How long a shutdown waits for answers that are under way: then their readers are told, and a little later cut. */
const patience: Milliseconds = 1_500;
const lastPatience: Milliseconds = 500;

const originator = 'meterbridge';

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
  const answers = answersOf({ clock, log, policy, originator, newMessageId: randomUUID });
  const alarms = async (): Promise<readonly string[]> => [...listener.alarms(), ...(await policy.alarms())];
  const calls = dnoCalls({ useCases, log, policy, answers, alarms, onMessage: options.onMessage });
  /** Streams that end by themselves, and those that do not. */
  const answering = new OpenStreams();
  const standing = new OpenStreams();
  const taken: Taken = async (call, events) =>
    within(call, events, readerMs, () => {
      log.warn('a reader that takes nothing was cut', { from: call.getPeer(), afterMs: readerMs });
      listener.cut(call.getPeer());
    });
  server.addService(methodsFor(limits.requestBytes), handlers({ calls, listener, taken, answering, standing, log }));
  const peerOf = (address: string): Peer => listener.peerOf(address);
  const standard = standardServices({ policy, answers, peerOf, taken, streams: standing });
  standard.addTo(server);
  log.info('listening for the DNO', { host, port: listener.port, security: security.kind });
  return {
    address: host.includes(':') ? `[${host}]:${listener.port}` : `${host}:${listener.port}`,
    close: async () => {
      listener.stopListening();
      standard.stopServing();
      standing.stop();
      // Nothing that was accepted is lost by force: commands answer only when they are on disk.
      await new Promise<void>((resolve) => {
        // Sockets live in real time, whatever clock the rest of the gateway has.
        const machine = new SystemClock();
        const timers = [
          machine.after(patience, () => {
            answering.stop();
          }),
          machine.after(patience + lastPatience, () => {
            server.forceShutdown();
          }),
        ];
        server.tryShutdown(() => {
          for (const timer of timers) timer.cancel();
          resolve();
        });
      });
      await listener.close();
    },
  };
}

interface Handling {
  readonly calls: Calls;
  readonly listener: TlsListener;
  readonly taken: Taken;
  readonly answering: OpenStreams;
  readonly standing: OpenStreams;
  readonly log: Log;
}

function handlers(handling: Handling): UntypedServiceImplementation {
  const { calls, listener, taken, answering, log } = handling;
  const byName = requestCallNames.map((name) => {
    // Which type goes with which name, the server that decodes the request by the same name has seen to.
    const answersTo = calls[name] as (request: unknown, peer: Peer) => AsyncIterable<unknown>;
    const begun = (call: Carried & { readonly request: unknown }): AsyncIterable<unknown> =>
      answersTo(call.request, listener.peerOf(call.getPeer()));
    const handler: UntypedHandleCall = wire[name].responseStream
      ? (call: ServerWritableStream<unknown, unknown>) => {
          answering.add(call);
          void pour(call, begun(call), taken, log);
        }
      : (call: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) =>
          void reply(answer, begun(call), log);
    return [name, handler] as const;
  });
  return {
    ...Object.fromEntries(byName),
    Deliveries: (call: ServerDuplexStream<Incoming<DeliveryRequest>, DeliveryResponse>) => {
      deliver(call, handling);
    },
  };
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

/** Ties a stream of deliveries to its gRPC call: whichever side hangs up, nothing is left of it. */
function deliver(
  call: ServerDuplexStream<Incoming<DeliveryRequest>, DeliveryResponse>,
  { calls, listener, taken, standing }: Handling,
): void {
  const stream = calls.Deliveries({
    write: async (message) => {
      if (!call.cancelled && !call.writableEnded && !call.write(message)) await taken(call, drained);
    },
    end: () => {
      call.end();
    },
    peer: () => listener.peerOf(call.getPeer()),
  });
  let answered = Promise.resolve();
  call.on('data', (request: Incoming<DeliveryRequest>) => {
    // The next request waits for its turn: a sender that floods is slowed by its own connection.
    call.pause();
    answered = stream.receive(request).then(() => {
      call.resume();
    });
  });
  standing.add(call, (end) => {
    // What is being acknowledged is on disk, and said so, first.
    stream.close();
    void answered.then(end);
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
