/**
 * A proxy on the DNO stream that changes messages: what mutants and harmless variations are made with. It stands
 * between the tester and any implementation, and knows nothing of either.
 */
import { Client, Metadata, Server, ServerCredentials, credentials } from '@grpc/grpc-js';
import type {
  ChannelCredentials,
  MethodDefinition,
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
  ServiceError,
  UntypedHandleCall,
  sendUnaryData,
} from '@grpc/grpc-js';
import { callNames, calls } from '../../codecs/dno/messages.ts';
import type { Call, CallName } from '../../codecs/dno/messages.ts';

/** What the tester is at: so that a change can be meant for one step, whatever came before it. */
export interface TesterPlace {
  /** As its shape calls it. */
  readonly step: string;
  /** The name of what it last put on record, where that has one. */
  readonly deed: string;
}

/** One call as it passes. */
export interface PassingCall extends TesterPlace {
  readonly call: CallName;
  /** Counts from 1 for each kind of call since the reset. */
  readonly ordinal: number;
  readonly request: Uint8Array;
}

/** Changes the answers of a call; gives the same list back where it has nothing to change. */
export type ChangeAnswers = (
  answers: readonly Uint8Array[],
  passing: PassingCall,
) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;

export interface DnoProxy {
  readonly address: string;
  /** Whether anything was changed at all. */
  readonly applied: boolean;
  close(): Promise<void>;
}

const asIs = (bytes: Uint8Array): Buffer => Buffer.from(bytes);
const deadlineMs = 15_000;

function rawMethod({ path, requestStream, responseStream }: Call): MethodDefinition<Buffer, Uint8Array> {
  return {
    path,
    requestStream,
    responseStream,
    requestSerialize: asIs,
    requestDeserialize: (bytes) => bytes,
    responseSerialize: asIs,
    responseDeserialize: (bytes) => bytes,
  };
}

/** Changes the request of a call on its way to the system; gives the same bytes back where it has nothing to change. */
export type ChangeRequest = (request: Uint8Array, passing: Omit<PassingCall, 'request'>) => Uint8Array;

/** How the proxy meets either side; with a lab's certificates it ends TLS and begins it anew. */
export interface ProxyCredentials {
  readonly near: ServerCredentials;
  readonly far: ChannelCredentials;
}

const plainText: ProxyCredentials = { near: ServerCredentials.createInsecure(), far: credentials.createInsecure() };

/** Opens a proxy on loopback before the system at `target`. */
export async function openDnoProxy(
  target: string,
  change: ChangeAnswers,
  changeRequest: ChangeRequest = (request) => request,
  { near, far }: ProxyCredentials = plainText,
  place: () => TesterPlace = () => ({ step: '', deed: '' }),
): Promise<DnoProxy> {
  const client = new Client(target, far);
  const server = new Server();
  const ordinals = new Map<CallName, number>();
  let applied = false;

  async function pass(call: CallName, request: Buffer): Promise<readonly Uint8Array[]> {
    const ordinal = (ordinals.get(call) ?? 0) + 1;
    ordinals.set(call, ordinal);
    const passing = { call, ordinal, ...place() };
    const sent = changeRequest(request, passing);
    applied ||= sent !== request;
    const answers = await forward(client, call, Buffer.from(sent));
    const changed = await change(answers, { ...passing, request });
    applied ||= changed !== answers;
    return changed;
  }

  /** A stream both ways: every message that comes back is an answer of its own, counted through the connection. */
  function passStream(call: CallName, near: ServerDuplexStream<Buffer, Uint8Array>): void {
    const far = client.makeBidiStreamRequest(calls[call].path, asIs, (bytes: Buffer) => bytes);
    let ordinal = 0;
    let turn: Promise<unknown> = Promise.resolve();
    near.on('data', (request: Buffer) => far.write(request));
    near.on('end', () => {
      far.end();
    });
    near.on('cancelled', () => {
      far.cancel();
    });
    far.on('error', (error: ServiceError) => near.emit('error', error));
    far.on('data', (answer: Buffer) => {
      ordinal++;
      const passing = { call, ordinal, ...place(), request: new Uint8Array(0) };
      const answers = [answer];
      turn = turn.then(async () => {
        const changed = await change(answers, passing);
        applied ||= changed !== answers;
        for (const each of changed) near.write(each);
      });
    });
    far.on('end', () => {
      void turn.then(() => {
        near.end();
      });
    });
  }

  function handler(name: CallName): UntypedHandleCall {
    const { requestStream, responseStream } = calls[name];
    if (requestStream)
      return (call: ServerDuplexStream<Buffer, Uint8Array>) => {
        passStream(name, call);
      };
    return responseStream ? streamed(name, pass) : unary(name, pass);
  }

  const table = <Entry>(entry: (name: CallName) => Entry) =>
    Object.fromEntries(callNames.map((name) => [name, entry(name)]));
  server.addService(
    table((name) => rawMethod(calls[name])),
    table(handler),
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', near, (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
  return {
    address: `127.0.0.1:${port}`,
    get applied() {
      return applied;
    },
    close: () => {
      client.close();
      server.forceShutdown();
      return Promise.resolve();
    },
  };
}

type Pass = (call: CallName, request: Buffer) => Promise<readonly Uint8Array[]>;

function streamed(name: CallName, pass: Pass) {
  return (call: ServerWritableStream<Buffer, Uint8Array>): void => {
    pass(name, call.request).then(
      (answers) => {
        for (const answer of answers) call.write(answer);
        call.end();
      },
      (error: unknown) => call.emit('error', error),
    );
  };
}

function unary(name: CallName, pass: Pass) {
  return (call: ServerUnaryCall<Buffer, Uint8Array>, answer: sendUnaryData<Uint8Array>): void => {
    pass(name, call.request).then(
      ([first]) => {
        answer(null, first ?? new Uint8Array(0));
      },
      (error: unknown) => {
        answer(error as ServiceError);
      },
    );
  };
}

async function forward(client: Client, call: CallName, request: Buffer): Promise<readonly Uint8Array[]> {
  const { path, responseStream } = calls[call];
  // eslint-disable-next-line no-restricted-syntax -- gRPC wants a point on the machine's clock
  const options = { deadline: new Date(Date.now() + deadlineMs) };
  const take = (bytes: Buffer): Buffer => bytes;
  return new Promise((resolve, reject) => {
    if (responseStream) {
      const answers: Buffer[] = [];
      const stream = client.makeServerStreamRequest(path, asIs, take, request, new Metadata(), options);
      stream.on('data', (answer: Buffer) => answers.push(answer));
      stream.on('error', reject);
      stream.on('end', () => {
        resolve(answers);
      });
    } else {
      client.makeUnaryRequest(path, asIs, take, request, new Metadata(), options, (error, answer) => {
        if (error !== null) reject(error);
        else resolve(answer === undefined ? [] : [answer]);
      });
    }
  });
}
