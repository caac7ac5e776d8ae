/**
 * What any gRPC server is expected to have beside its own calls: health for load balancers and probes, reflection for
 * tools. Who asks passes the same admission as everybody, and a reader that takes nothing is cut.
 */
import { readFileSync } from 'node:fs';
import { status } from '@grpc/grpc-js';
import type {
  MethodDefinition,
  Server,
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
  sendUnaryData,
} from '@grpc/grpc-js';
import { serviceName } from '../../codecs/dno/messages.ts';
import {
  decodeHealthCheckRequest,
  encodeHealthCheckResponse,
  encodeHealthListResponse,
  servingStatus,
} from '../../codecs/grpc/health.ts';
import type { ServingStatus } from '../../codecs/grpc/health.ts';
import { decodeReflectionRequest, encodeReflectionResponse } from '../../codecs/grpc/reflection.ts';
import type { Answers } from './answers.ts';
import type { Peer } from './authority/authoriser.ts';
import { limitFault } from './authority/limits.ts';
import { drained, endWith } from './carrier.ts';
import type { Carried, OpenStreams, Taken } from './carrier.ts';
import { DescriptorPool } from './descriptor-pool.ts';
import type { ErrorType, Fault } from '../calls/call.ts';
import type { RequestPolicy, StandardService } from './request-policy.ts';

export interface StandardServicesOptions {
  readonly policy: RequestPolicy;
  readonly answers: Answers;
  /** Who is at the other end of a connection. */
  readonly peerOf: (address: string) => Peer;
  readonly taken: Taken;
  readonly streams: OpenStreams;
}

export interface StandardServices {
  addTo(server: Server): void;
  /** Whoever watches is told that nothing is served from here on. */
  stopServing(): void;
}

type Unary = ServerUnaryCall<Buffer, Uint8Array>;
type Duplex = ServerDuplexStream<Buffer, Uint8Array>;
/** How a call ends that is not answered. */
interface Refused {
  readonly code: status;
  readonly details: string;
}
type Outcome = { readonly answer: Uint8Array } | Refused;
type Admit = (service: StandardService, call: Carried) => Promise<{ readonly leave: () => void } | Refused>;
type Another = (service: StandardService, call: Carried, bytes: Uint8Array) => Promise<Refused | undefined>;

/** These services have no refusals of their own. */
const codes: Partial<Record<ErrorType, status>> = {
  'not-authorised': status.PERMISSION_DENIED,
  'limit-exceeded': status.RESOURCE_EXHAUSTED,
};

const malformed = { code: status.INVALID_ARGUMENT, details: 'these bytes are no such message' } as const;

function method(
  service: string,
  name: string,
  streamed: { readonly request?: boolean; readonly response?: boolean } = {},
): MethodDefinition<Buffer, Uint8Array> {
  return {
    path: `/${service}/${name}`,
    requestStream: streamed.request ?? false,
    responseStream: streamed.response ?? false,
    requestDeserialize: (bytes) => bytes,
    responseSerialize: (bytes) => Buffer.from(bytes),
    requestSerialize: (bytes) => bytes,
    responseDeserialize: (bytes) => bytes,
  };
}

export function standardServices(options: StandardServicesOptions): StandardServices {
  const { policy, answers, peerOf } = options;

  const refused = async (call: StandardService, peer: Peer, fault: Fault): Promise<Refused> => {
    await answers.refuse({ peer, call, messageId: '' }, fault);
    return { code: codes[fault.errorType] ?? status.INTERNAL, details: fault.detail };
  };

  /** One that is let in has to leave. */
  const admit: Admit = async (service, call) => {
    const peer = peerOf(call.getPeer());
    const entered = policy.enter(peer);
    if ('fault' in entered) return refused(service, peer, entered.fault);
    const fault = policy.known(peer);
    if (fault === undefined) return entered;
    entered.leave();
    return refused(service, peer, fault);
  };

  /** One more message on a stream that was let in. */
  const another: Another = async (service, call, bytes) => {
    const peer = peerOf(call.getPeer());
    const most = policy.limits.requestBytes;
    const tooLong = bytes.length > most ? limitFault(`expected at most ${most} bytes, not ${bytes.length}`) : undefined;
    const fault = tooLong ?? policy.another(peer) ?? policy.known(peer);
    return fault && refused(service, peer, fault);
  };

  const health = new Health(admit, options);
  return {
    addTo: (server) => {
      health.addTo(server);
      addReflection(server, admit, another, options);
    },
    stopServing: () => {
      health.stopServing();
    },
  };
}

class Health {
  private statuses: ReadonlyMap<string, ServingStatus> = new Map([
    ['', servingStatus.serving],
    [serviceName, servingStatus.serving],
  ]);
  private readonly watchers = new Map<ServerWritableStream<Buffer, Uint8Array>, string>();
  private readonly admit: Admit;
  private readonly options: StandardServicesOptions;

  constructor(admit: Admit, options: StandardServicesOptions) {
    this.admit = admit;
    this.options = options;
  }

  addTo(server: Server): void {
    const name = 'grpc.health.v1.Health';
    server.addService(
      {
        Check: method(name, 'Check'),
        List: method(name, 'List'),
        Watch: method(name, 'Watch', { response: true }),
      },
      {
        Check: (call: Unary, answer: sendUnaryData<Uint8Array>) => {
          void this.answer(call, answer, () => this.check(call.request));
        },
        List: (call: Unary, answer: sendUnaryData<Uint8Array>) => {
          void this.answer(call, answer, () => ({ answer: encodeHealthListResponse(this.statuses) }));
        },
        Watch: (call: ServerWritableStream<Buffer, Uint8Array>) => {
          void this.watch(call);
        },
      },
    );
  }

  stopServing(): void {
    this.statuses = new Map([...this.statuses.keys()].map((name) => [name, servingStatus.notServing]));
    for (const [call, service] of this.watchers) this.tell(call, service);
  }

  private async answer(call: Unary, answer: sendUnaryData<Uint8Array>, outcome: () => Outcome): Promise<void> {
    const entered = await this.admit('Health', call);
    const said = 'code' in entered ? entered : outcome();
    if ('leave' in entered) entered.leave();
    if ('answer' in said) answer(null, said.answer);
    else answer(said);
  }

  private check(request: Uint8Array): Outcome {
    const service = decodeHealthCheckRequest(request);
    if (service === undefined) return malformed;
    const serving = this.statuses.get(service);
    return serving === undefined
      ? { code: status.NOT_FOUND, details: 'there is no such service here' }
      : { answer: encodeHealthCheckResponse(serving) };
  }

  private async watch(call: ServerWritableStream<Buffer, Uint8Array>): Promise<void> {
    const entered = await this.admit('Health', call);
    const service = decodeHealthCheckRequest(call.request);
    if ('code' in entered || service === undefined) {
      if ('leave' in entered) entered.leave();
      const { code, details } = 'code' in entered ? entered : malformed;
      endWith(call, code, details);
      return;
    }
    atItsEnd(call, () => {
      entered.leave();
      this.watchers.delete(call);
    });
    this.watchers.set(call, service);
    this.tell(call, service);
    this.options.streams.add(call);
  }

  /** Written at the start and when the gateway stops, and nothing between: there is nothing to wait for. */
  private tell(call: ServerWritableStream<Buffer, Uint8Array>, service: string): void {
    call.write(encodeHealthCheckResponse(this.statuses.get(service) ?? servingStatus.serviceUnknown));
  }
}

let known: DescriptorPool | undefined;
/** Read once a process: it is the same for every server. */
function descriptors(): DescriptorPool {
  return (known ??= new DescriptorPool(readFileSync(new URL('generated/descriptors.binpb', import.meta.url))));
}

function addReflection(server: Server, admit: Admit, another: Another, options: StandardServicesOptions): void {
  const { taken, streams } = options;
  const pool = descriptors();

  const reflect = async (call: Duplex): Promise<void> => {
    const entered = await admit('ServerReflection', call);
    if ('code' in entered) {
      endWith(call, entered.code, entered.details);
      return;
    }
    atItsEnd(call, entered.leave);
    streams.add(call);
    const sent = new Set<string>();
    const answer = async (request: Buffer): Promise<void> => {
      const fault = await another('ServerReflection', call, request);
      const question = decodeReflectionRequest(request);
      if (fault !== undefined || question === undefined) {
        const { code, details } = fault ?? malformed;
        endWith(call, code, details);
      } else if (!call.writableEnded && !call.write(encodeReflectionResponse(request, pool.answer(question, sent))))
        await taken(call, drained);
    };
    call.on('data', (request: Buffer) => {
      // The next request waits for its turn, and for the reader.
      call.pause();
      void answer(request).then(() => {
        if (!call.writableEnded) call.resume();
      });
    });
    call.on('end', () => {
      call.end();
    });
  };

  for (const version of ['v1', 'v1alpha']) {
    const name = 'ServerReflectionInfo';
    server.addService(
      { [name]: method(`grpc.reflection.${version}.ServerReflection`, name, { request: true, response: true }) },
      {
        [name]: (call: Duplex) => {
          void reflect(call);
        },
      },
    );
  }
}

/** Calls `work` once, when nothing more goes out. */
function atItsEnd(call: Carried, work: () => void): void {
  let done = false;
  const once = (): void => {
    if (!done) work();
    done = true;
  };
  for (const event of ['cancelled', 'finish', 'close']) call.once(event, once);
  if (call.cancelled) once();
}
