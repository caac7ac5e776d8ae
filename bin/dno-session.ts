/** What the `dno` commands share: how the system is reached, and headers. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { blankHeader, commandBodies } from '../codecs/dno/messages.ts';
import type { CommandBodies, CommandName, Header, Rejection, ResponseOf, Target } from '../codecs/dno/messages.ts';
import type { DnoClient, DnoClientOptions, DnoSecurity, Received } from '../conformance/roles/dno-client.ts';
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
  readonly gateway?: string;
  readonly originator: string;
  readonly timeout: string;
  readonly signKey?: string;
  readonly keyId?: string;
  readonly counter?: string;
  readonly json?: boolean;
}

export interface DnoSession {
  readonly options: DnoOptions;
  readonly client: DnoClient;
  readonly header: Header;
  /** Where to dial, for what needs a connection of its own. */
  readonly dialling: DnoClientOptions;
}

/** Adds the options of a `dno` command that is for systems. */
export function withDnoOptions(command: Command): Command {
  return withGatewayOptions(command)
    .option('--system <id>', 'the system, by its id')
    .option('--mpan <mpan>', 'the system, by one of its MPANs')
    .option('--group <id>', 'a group of systems');
}

/** Adds the options every `dno` command has: one for the gateway itself has no others of whom it is for. */
export function withGatewayOptions(command: Command): Command {
  return command
    .option('--address <host:port>', 'where the system listens', '127.0.0.1:50051')
    .option('--ca <file>', 'certificate authority, PEM')
    .option('--cert <file>', "the DNO's certificate, PEM")
    .option('--key <file>', "the DNO's private key, PEM")
    .option('--server-name <name>', 'name in the certificate of the system, where it differs from the address')
    .option('--plaintext', 'no TLS: for a gateway on loopback that was told so')
    .option('--originator <name>', 'the party that asks', 'dno.example')
    .option('--timeout <seconds>', 'how long an answer may take', '30')
    .option('--json', 'print JSON');
}

/** Adds the options of a `dno` command that changes something. */
export function withSigningOptions(command: Command): Command {
  return command
    .option('--sign-key <file>', 'the private key that signs the command, Ed25519, PEM')
    .option('--key-id <id>', 'the name the system knows that key by', 'k1')
    .option('--counter <n>', 'the counter of the command (default: hundredths of a second since 1970)')
    .option('--gateway <id>', 'the gateway it is for, as the originator of its answers (default: asked of it)');
}

/** How long a command from the shell holds. */
const validMs = 600_000;

/** Makes a call whose request is a command, signed where there is a key to sign with. */
export async function command<Name extends CommandName>(
  session: DnoSession,
  call: Name,
  body: CommandBodies[Name],
): Promise<readonly ResponseOf<Name>[]> {
  const header = await commandHeader(session, call, commandBodies[call].encode(body));
  return (await session.client.command(call, header, body)).map(messageOf);
}

/**
 * The header of a command: a counter that rises by itself, an end, and the signature where there is a key to sign with.
 * @throws UsageError when the key cannot be used.
 */
async function commandHeader(session: DnoSession, call: CommandName, body: Uint8Array): Promise<Header> {
  const { options, header } = session;
  const { signKey, keyId, counter: given } = options;
  const { sentAtUtcMs } = header;
  const counter = given === undefined ? BigInt(Math.floor(sentAtUtcMs / 10)) : counterOption(given);
  if (signKey === undefined) return given === undefined ? header : { ...header, counter };
  const { signed, signerOf } = await import('../conformance/roles/sign-command.ts');
  let signer: Signer;
  try {
    signer = signerOf(keyId ?? 'k1', readFileSync(signKey));
  } catch (error) {
    throw new UsageError(`--sign-key ${signKey}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const gatewayId = await gatewayOf(session);
  return signed(signer, { ...header, counter, gatewayId, validUntilUtcMs: sentAtUtcMs + validMs }, call, body);
}

function counterOption(text: string): bigint {
  if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 1n << 64n)
    throw new UsageError(`--counter ${text}: expected a whole number below 2^64`);
  return BigInt(text);
}

/** The id of the gateway: given, or the originator of whatever it answers. */
export async function gatewayOf({ options, client, header }: DnoSession): Promise<string> {
  if (options.gateway !== undefined) return options.gateway;
  const asked = { ...header, messageId: randomUUID() };
  for (const answer of await client.call('ReadStatus', { header: asked })) {
    const { originator = '' } = messageOf(answer).header ?? {};
    if (originator !== '') return originator;
  }
  throw new Error('the gateway does not say its id: give it with --gateway');
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

/** Connects, does the work, and hangs up whatever happens. `target`: where it is not one of the options' systems. */
export async function dnoSession(
  options: DnoOptions,
  work: (session: DnoSession) => Promise<void>,
  target = targetOf(options),
): Promise<void> {
  const { connectDno } = await import('../conformance/roles/dno-client.ts');
  const security = securityOf(options);
  const deadlineMs = wholeNumberOption('timeout', options.timeout, 1, 86_400) * 1000;
  const dialling = { address: options.address, security, deadlineMs };
  const client = connectDno(dialling);
  const header: Header = {
    ...blankHeader,
    messageId: randomUUID(),
    target,
    originator: options.originator,
    sentAtUtcMs: new SystemClock().now(),
  };
  try {
    await work({ options, client, header, dialling });
  } finally {
    client.close();
  }
}

/** The same for a call to the gateway itself. */
export async function gatewaySession(options: DnoOptions, work: (session: DnoSession) => Promise<void>): Promise<void> {
  const someGateway = { kind: 'gateway', id: options.gateway ?? 'unknown' } as const;
  await dnoSession(
    options,
    async (session) => {
      const target = { kind: 'gateway', id: await gatewayOf(session) } as const;
      await work({ ...session, header: { ...session.header, target } });
    },
    someGateway,
  );
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

interface Answer<Body> {
  readonly header?: Header | undefined;
  readonly body?: Body | undefined;
}

type AnyBody = { readonly kind: string } | { readonly kind: 'rejection'; readonly rejection: Rejection };

/**
 * What each answer holds, with whom it is of. Where everything was refused, that is the end; a member that was refused
 * alone is told on stderr.
 * @throws RefusedError
 */
export function accepted<Body extends AnyBody>(
  answers: readonly Answer<Body>[],
): Exclude<Body, { kind: 'rejection' }>[] {
  if (answers.length === 0) throw new Error('the call was answered with nothing');
  const taken: Exclude<Body, { kind: 'rejection' }>[] = [];
  const refused: RefusedError[] = [];
  for (const { header, body } of answers) {
    if (body === undefined) throw new Error('an answer without a body');
    if (isRejection(body)) {
      refused.push(new RefusedError(body.rejection));
      if (answers.length > 1)
        process.stderr.write(`${header?.target?.id ?? 'the gateway'}: ${refused.at(-1)?.message ?? ''}\n`);
    } else taken.push(body as Exclude<Body, { kind: 'rejection' }>);
  }
  const [first] = refused;
  if (taken.length === 0 && first !== undefined) throw first;
  return taken;
}

function isRejection(body: AnyBody): body is { readonly kind: 'rejection'; readonly rejection: Rejection } {
  return body.kind === 'rejection';
}
