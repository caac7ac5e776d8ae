/** What the `dno` commands share: how the system is reached, and headers. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { blankHeader, commandBodies, contentOf } from '../codecs/dno/messages.ts';
import type {
  CommandBodies,
  CommandName,
  ContentOf,
  Header,
  Rejection,
  ResponseOf,
  Target,
} from '../codecs/dno/messages.ts';
import type { DnoClient, DnoSecurity, Received } from '../conformance/roles/dno-client.ts';
import type { Signer } from '../conformance/roles/sign-command.ts';
import { SystemClock } from '../devices/clock/system-clock.ts';
import { UsageError, wholeNumberOption } from './failure.ts';

export interface DnoOptions {
  readonly address: string;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly plaintext?: boolean;
  readonly serverName?: string;
  readonly system?: string;
  readonly mpan?: string;
  readonly group?: string;
  readonly originator: string;
  readonly timeout: string;
  readonly signKey?: string;
  readonly keyId?: string;
  readonly json?: boolean;
}

export interface DnoSession {
  readonly client: DnoClient;
  readonly header: Header;
}

/** Adds the options every `dno` command has. */
export function withDnoOptions(command: Command): Command {
  return command
    .option('--address <host:port>', 'where the system listens', '127.0.0.1:50051')
    .option('--ca <file>', 'certificate authority, PEM')
    .option('--cert <file>', "the DNO's certificate, PEM")
    .option('--key <file>', "the DNO's private key, PEM")
    .option('--server-name <name>', 'name in the certificate of the system, where it differs from the address')
    .option('--plaintext', 'no TLS: for a gateway on loopback that was told so')
    .option('--system <id>', 'the system, by its id')
    .option('--mpan <mpan>', 'the system, by one of its MPANs')
    .option('--group <id>', 'a group of systems')
    .option('--originator <name>', 'the party that asks', 'dno.example')
    .option('--timeout <seconds>', 'how long an answer may take', '30')
    .option('--json', 'print JSON');
}

/** Adds the options of a `dno` command that changes something. */
export function withSigningOptions(command: Command): Command {
  return command
    .option('--sign-key <file>', 'the private key that signs the command, Ed25519, PEM')
    .option('--key-id <id>', 'the name the system knows that key by', 'k1');
}

/** How long a command from the shell holds. */
const validMs = 600_000;

/** Makes a call whose request is a command, signed where there is a key to sign with. */
export async function command<Name extends CommandName>(
  { options, client, header }: DnoSession & { readonly options: DnoOptions },
  call: Name,
  body: CommandBodies[Name],
): Promise<readonly Received<ResponseOf<Name>>[]> {
  const signedHeader = await commandHeader(options, header, call, commandBodies[call].encode(body));
  return client.command(call, signedHeader, body);
}

/**
 * The header of a command: a counter that rises by itself (milliseconds since 1970), an end, and the signature where
 * there is a key to sign with.
 * @throws UsageError when the key cannot be used.
 */
async function commandHeader(
  { signKey, keyId }: DnoOptions,
  header: Header,
  call: CommandName,
  body: Uint8Array,
): Promise<Header> {
  if (signKey === undefined) return header;
  const { signed, signerOf } = await import('../conformance/roles/sign-command.ts');
  const { sentAtUtcMs } = header;
  const timed = { ...header, counter: BigInt(sentAtUtcMs), validUntilUtcMs: sentAtUtcMs + validMs };
  let signer: Signer;
  try {
    signer = signerOf(keyId ?? 'k1', readFileSync(signKey));
  } catch (error) {
    throw new UsageError(`--sign-key ${signKey}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return signed(signer, timed, call, body);
}

function targetOf({ system, mpan, group }: DnoOptions): Target {
  const named: Target[] = [];
  if (system !== undefined) named.push({ kind: 'system', id: system });
  if (mpan !== undefined) named.push({ kind: 'mpan', id: mpan });
  if (group !== undefined) named.push({ kind: 'group', id: group });
  const [target] = named;
  if (target === undefined || named.length > 1) throw new UsageError('expected one of --system, --mpan and --group');
  return target;
}

function securityOf({ ca, cert, key, plaintext, serverName }: DnoOptions): DnoSecurity {
  const given = [ca, cert, key].filter((each) => each !== undefined).length;
  if (plaintext === true) {
    if (given > 0) throw new UsageError('--plaintext contradicts --ca, --cert and --key');
    return 'plaintext';
  }
  if (ca === undefined || cert === undefined || key === undefined)
    throw new UsageError('expected --ca, --cert and --key (meterbridge lab-ca makes them), or --plaintext on loopback');
  return { ca, certificate: cert, key, ...(serverName !== undefined && { serverName }) };
}

/** Connects, does the work, and hangs up whatever happens. */
export async function dnoSession(options: DnoOptions, work: (session: DnoSession) => Promise<void>): Promise<void> {
  const { connectDno } = await import('../conformance/roles/dno-client.ts');
  const target = targetOf(options);
  const security = securityOf(options);
  const deadlineMs = wholeNumberOption('timeout', options.timeout, 1, 86_400) * 1000;
  const client = connectDno({ address: options.address, security, deadlineMs });
  const header: Header = {
    ...blankHeader,
    messageId: randomUUID(),
    target,
    originator: options.originator,
    sentAtUtcMs: new SystemClock().now(),
  };
  try {
    await work({ client, header });
  } finally {
    client.close();
  }
}

/** A request the system refused. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor({ errorType, field, detail }: Rejection) {
    super(`refused as ${errorType}${field === '' ? '' : ` (${field})`}: ${detail}`);
  }
}

/** The message of an answer, or an error that says what came instead. */
export function messageOf<Message>({ decoded }: Received<Message>): Message {
  if (!decoded.ok) throw new Error(`the answer cannot be decoded: ${decoded.problem.detail}`);
  return decoded.message;
}

type Body = NonNullable<ResponseOf<CommandName | 'ReadStatus'>['body']>;

/**
 * What the body of this kind holds, of a call with one answer.
 * @throws RefusedError when the system refused.
 */
export function accepted<Kind extends Body['kind']>(
  [answer]: readonly Received<{ readonly body?: Body | undefined }>[],
  kind: Kind,
): ContentOf<Body, Kind> {
  if (answer === undefined) throw new Error('the call was answered with nothing');
  const { body } = messageOf(answer);
  if (body?.kind === 'rejection') throw new RefusedError(body.rejection);
  const content = contentOf<Body, Kind>(body, kind);
  if (content === undefined) throw new Error(`expected ${kind} in the answer, not ${body?.kind ?? 'nothing'}`);
  return content;
}
