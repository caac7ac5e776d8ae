/**
 * The DNO as the tester plays it (and as the `dno` commands use it): a gRPC client that keeps the bytes of every
 * message it sends and receives. Independent of the gateway; shares only the codec, which outside vectors pin.
 */
import { readFileSync } from 'node:fs';
import { Client, credentials, status } from '@grpc/grpc-js';
import type { ChannelCredentials, ChannelOptions, ServiceError } from '@grpc/grpc-js';
import { calls, commandBodies } from '../../codecs/dno/messages.ts';
import type {
  CallName,
  CommandBodies,
  CommandName,
  Decoded,
  Header,
  RequestCallName,
  RequestOf,
  ResponseOf,
} from '../../codecs/dno/messages.ts';

/** Paths of PEM files, or plain text on loopback. */
export type DnoSecurity =
  | 'plaintext'
  | { readonly ca: string; readonly certificate: string; readonly key: string; readonly serverName?: string };

/** A message as it went over the DNO interface. */
export interface DnoMessageSeen {
  readonly call: CallName;
  readonly direction: 'to-system' | 'from-system';
  readonly bytes: Uint8Array;
}

export interface DnoClientOptions {
  /** `host:port`. */
  readonly address: string;
  readonly security: DnoSecurity;
  /** Longest time a call may take. */
  readonly deadlineMs: number;
  readonly tap?: ((seen: DnoMessageSeen) => void) | undefined;
}

/** A call that ended by the carrier's fault: nobody there, refused by TLS, cut. */
export class CarrierError extends Error {
  override readonly name = 'CarrierError';
  /** gRPC's name of the status, for example UNAVAILABLE. */
  readonly status: string;

  constructor(call: string, address: string, error: ServiceError) {
    const name = status[error.code];
    super(`${call} at ${address}: ${name}: ${error.details}`, { cause: error });
    this.status = name;
  }
}

/** Bytes that came in one call, decoded. */
export interface Received<Message> {
  readonly bytes: Uint8Array;
  readonly decoded: Decoded<Message>;
}

export interface DnoClient {
  /** Makes a call; gives every answer. */
  call<Name extends RequestCallName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<readonly Received<ResponseOf<Name>>[]>;
  /** Makes a call whose request is a command with this body. */
  command<Name extends CommandName>(
    name: Name,
    header: Header,
    body: CommandBodies[Name],
  ): Promise<readonly Received<ResponseOf<Name>>[]>;
  /** Sends any bytes as the request of a call; gives the bytes of every answer. */
  send(call: CallName, bytes: Uint8Array): Promise<readonly Uint8Array[]>;
  close(): void;
}

/** The first answer of a call that has one. */
export function firstAnswer<Message>([first]: readonly Received<Message>[]): Received<Message> {
  if (first === undefined) throw new Error('the call was answered with nothing');
  return first;
}

/** Credentials to dial with. Throws when a PEM file cannot be read. */
export function channelCredentials(security: DnoSecurity): ChannelCredentials {
  if (security === 'plaintext') return credentials.createInsecure();
  return credentials.createSsl(
    readFileSync(security.ca),
    readFileSync(security.key),
    readFileSync(security.certificate),
  );
}

/** What gRPC is told beside the credentials: the name the system's certificate is for, where it is not that dialled. */
export function channelOptions(security: DnoSecurity): ChannelOptions {
  return {
    'grpc.max_receive_message_length': 32 * 1024 * 1024,
    ...(security !== 'plaintext' &&
      security.serverName !== undefined && { 'grpc.ssl_target_name_override': security.serverName }),
  };
}

/** Connects lazily: the first call tells whether somebody is there. Throws when a PEM file cannot be read. */
export function connectDno(options: DnoClientOptions): DnoClient {
  const { address, security, deadlineMs, tap } = options;
  const client = new Client(address, channelCredentials(security), channelOptions(security));

  async function send(call: CallName, bytes: Uint8Array): Promise<readonly Uint8Array[]> {
    tap?.({ call, direction: 'to-system', bytes });
    const asIs = (message: Uint8Array): Buffer => Buffer.from(message);
    const answers: Uint8Array[] = [];
    const take = (answer: Buffer): void => {
      tap?.({ call, direction: 'from-system', bytes: answer });
      answers.push(answer);
    };
    const { path, responseStream } = calls[call];
    // gRPC measures its deadline by the machine's clock, whatever time the system under test lives in.
    const settings = { deadline: deadlineFrom(deadlineMs) };
    await new Promise<void>((resolve, reject) => {
      if (responseStream) {
        const stream = client.makeServerStreamRequest(path, asIs, (answer) => answer, bytes, settings);
        stream.on('data', take);
        stream.on('error', (error: ServiceError) => {
          reject(new CarrierError(call, address, error));
        });
        stream.on('end', resolve);
      } else {
        client.makeUnaryRequest(
          path,
          asIs,
          (answer) => answer,
          bytes,
          settings,
          (error, answer) => {
            if (error !== null) reject(new CarrierError(call, address, error));
            else {
              if (answer !== undefined) take(answer);
              resolve();
            }
          },
        );
      }
    });
    return answers;
  }

  async function call<Name extends RequestCallName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<readonly Received<ResponseOf<Name>>[]> {
    const codecs = calls[name];
    const answers = await send(name, codecs.request.encode(request));
    return answers.map((bytes) => ({ bytes, decoded: codecs.response.decode(bytes) }));
  }

  return {
    call,
    command: async (name, header, body) => call(name, { header, body: commandBodies[name].encode(body) }),
    send,
    close: () => {
      client.close();
    },
  };
}

function deadlineFrom(milliseconds: number): Date {
  // eslint-disable-next-line no-restricted-syntax -- gRPC wants a point on the machine's clock
  return new Date(Date.now() + milliseconds);
}
