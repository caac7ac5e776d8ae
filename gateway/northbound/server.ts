/** The gRPC server the DNO dials: our calls, health and reflection. */
import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Server, status } from '@grpc/grpc-js';
import type {
  MethodDefinition,
  ServerCredentials,
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
  sendUnaryData,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { HealthImplementation, protoPath as healthProto } from 'grpc-health-check';
import {
  calls as paths,
  decodeCommand,
  decodeDeliveryRequest,
  decodeReadProfileRequest,
  decodeReadStatusRequest,
  encodeConfigureResponse,
  encodeDeliveryResponse,
  encodeReadProfileResponse,
  encodeReadStatusResponse,
  serviceName,
} from '../../codecs/dno/messages.ts';
import type { Call, Decoded, DeliveryRequest, DeliveryResponse } from '../../codecs/dno/messages.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Clock, Milliseconds } from '../../devices/ports.ts';
import type { NorthboundSecurity } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import type { GatewayUseCases } from '../use-cases/types.ts';
import { dnoCalls } from './calls.ts';
import type { Calls } from './calls.ts';
import { NorthboundError, serverCredentials } from './security.ts';

export interface NorthboundOptions {
  readonly useCases: GatewayUseCases;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly security: NorthboundSecurity;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Northbound {
  /** `host:port` that it listens on. */
  readonly address: string;
  /** Ends what is under way and stops listening. */
  close(): Promise<void>;
}

/** Requests are small; a larger one is a mistake or an attack. */
const largestRequest = 64 * 1024;
const streamsAConnection = 64;
/** How long a shutdown waits for answers that are under way. */
const patience: Milliseconds = 2_000;

const originator = 'meterbridge';
const protoFolder = fileURLToPath(new URL('../../specs/', import.meta.url));

function method<Request, Response>(
  { path, requestStream, responseStream }: Call,
  decode: (bytes: Buffer) => Request,
  encode: (message: Response) => Uint8Array,
): MethodDefinition<Request, Response> {
  return {
    path,
    requestStream,
    responseStream,
    requestDeserialize: decode,
    responseSerialize: (message) => Buffer.from(encode(message)),
    // The other side's halves; a server has no use for them.
    requestSerialize: () => Buffer.alloc(0),
    responseDeserialize: () => {
      throw new Error('a server reads no answers');
    },
  };
}

const methods = {
  ReadProfile: method(paths.ReadProfile, decodeReadProfileRequest, encodeReadProfileResponse),
  ReadStatus: method(paths.ReadStatus, decodeReadStatusRequest, encodeReadStatusResponse),
  Configure: method(paths.Configure, decodeCommand, encodeConfigureResponse),
  Deliveries: method(paths.Deliveries, decodeDeliveryRequest, encodeDeliveryResponse),
};

/** Listens. Rejects with NorthboundError when the address is taken or the credentials cannot be used. */
export async function createNorthbound(options: NorthboundOptions): Promise<Northbound> {
  const { useCases, host, port, security, clock, log } = options;
  const credentials = serverCredentials(host, security);
  const server = new Server({
    'grpc.max_receive_message_length': largestRequest,
    'grpc.max_concurrent_streams': streamsAConnection,
  });
  const calls = dnoCalls({ useCases, clock, log, originator, newMessageId: randomUUID });

  server.addService(methods, {
    ReadProfile: (call: ServerWritableStream<ReturnType<typeof decodeReadProfileRequest>, unknown>) => {
      void pour(call, calls.readProfile(call.request), log);
    },
    ReadStatus: (
      call: ServerUnaryCall<ReturnType<typeof decodeReadStatusRequest>, unknown>,
      answer: sendUnaryData<unknown>,
    ) => {
      void calls.readStatus(call.request).then((response) => {
        answer(null, response);
      });
    },
    Configure: (call: ServerUnaryCall<ReturnType<typeof decodeCommand>, unknown>, answer: sendUnaryData<unknown>) => {
      void calls.configure(call.request).then((response) => {
        answer(null, response);
      });
    },
    Deliveries: (call: ServerDuplexStream<Decoded<DeliveryRequest>, DeliveryResponse>) => {
      deliver(call, calls);
    },
  });
  addStandardServices(server);
  const bound = await listen(server, host, port, credentials);
  log.info('listening for the DNO', { host, port: bound, security: security.kind });
  return {
    address: host.includes(':') ? `[${host}]:${bound}` : `${host}:${bound}`,
    close: async () => {
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
    },
  };
}

/** Sends page after page as fast as the reader takes them; stops when it hangs up. Never rejects. */
async function pour<Message>(
  call: ServerWritableStream<unknown, unknown>,
  messages: AsyncIterable<Message>,
  log: Log,
): Promise<void> {
  try {
    for await (const message of messages) {
      if (call.cancelled) return;
      if (!call.write(message)) await drained(call);
    }
    call.end();
  } catch (error) {
    log.error('an answer could not be sent', { error });
    call.emit('error', { code: status.INTERNAL, details: 'the gateway failed to send its answer' });
  }
}

/** Ties a stream of deliveries to its gRPC call: whichever side hangs up, nothing is left of it. */
function deliver(call: ServerDuplexStream<Decoded<DeliveryRequest>, DeliveryResponse>, calls: Calls): void {
  const stream = calls.deliveries({
    write: async (message) => {
      if (!call.cancelled && !call.write(message)) await drained(call);
    },
    end: () => {
      call.end();
    },
  });
  call.on('data', (request: Decoded<DeliveryRequest>) => {
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

async function drained(call: EventEmitter): Promise<void> {
  await new Promise<void>((resolve) => {
    const go = (): void => {
      for (const event of ['drain', 'cancelled', 'close'] as const) call.off(event, go);
      resolve();
    };
    for (const event of ['drain', 'cancelled', 'close'] as const) call.on(event, go);
  });
}

function addStandardServices(server: Server): void {
  new HealthImplementation({ '': 'SERVING', [serviceName]: 'SERVING' }).addToServer(server);
  const ours = loadSync('dno/v1/service.proto', { includeDirs: [protoFolder], keepCase: true });
  const health = loadSync(healthProto, { keepCase: true });
  new ReflectionService({ ...ours, ...health }).addToServer(server);
}

async function listen(server: Server, host: string, port: number, credentials: ServerCredentials): Promise<number> {
  const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  return new Promise((resolve, reject) => {
    server.bindAsync(address, credentials, (error, bound) => {
      if (error === null) resolve(bound);
      else reject(new NorthboundError(`cannot listen on ${address}: ${error.message}`));
    });
  });
}
