/** Requests that are malformed, or whose sender is not who may send them. Each is a row: what is sent, and how it is refused. */
import {
  blankConfiguration,
  blankHeader,
  calls,
  encodeCommand,
  encodeConfiguration,
  encodeReadStatusRequest,
} from '../../codecs/dno/messages.ts';
import type { CallName, ErrorTypeName, Header, ReadProfileRequest } from '../../codecs/dno/messages.ts';
import { AdapterActionError } from '../adapters/protocol.ts';
import type { PlayedParties, PlayedParty } from '../adapters/protocol.ts';
import { roleOf, rightsOf } from '../engine/rights.ts';
import type { ActContext } from '../engine/step-code.ts';
import { checkMalformedRequest } from '../roles/encoder-self-check.ts';

/** Who sends it. */
export type As = keyof PlayedParties;

export interface WrongRequest {
  readonly name: string;
  /** The check that asks for its refusal. */
  readonly check: string;
  readonly call: CallName;
  readonly as: As;
  /** Asked for where this is declared; malformed ones always. */
  readonly needs?: 'authority.parties' | 'authority.commands';
  /** Any of these names what is wrong. */
  readonly errorTypes: readonly ErrorTypeName[];
  /** Field that must be named; empty where no single field is at fault. */
  readonly field?: RegExp;
  readonly bytes: (context: ActContext) => Uint8Array;
}

/** What is on record of the command that was taken, and its counter. */
export const taken = 'the command that is taken';
export const takenCounter = 1_000n;
const hourMs = 3_600_000;

function partiesOf({ system }: ActContext): PlayedParties {
  if (system.parties !== undefined) return system.parties;
  throw new AdapterActionError('failed', 'authority is declared: expected reset to name parties to play');
}

const malformed = (
  check: string,
  name: string,
  errorTypes: readonly ErrorTypeName[],
  field: RegExp,
  wish: (context: ActContext) => Partial<ReadProfileRequest>,
  broken?: (bytes: Uint8Array) => Uint8Array,
): WrongRequest => ({
  ...{ check, name, errorTypes, field, call: 'ReadProfile', as: 'dno' },
  bytes: (context) => {
    const bytes = context.dno.encodedRead(wish(context));
    if (broken === undefined) return bytes;
    checkMalformedRequest('ReadProfile', broken(bytes));
    return broken(bytes);
  },
});

const without = (name: string, change: Partial<Header>, field: RegExp): WrongRequest =>
  malformed('c2', `a message without ${name}`, ['missing-field', 'invalid-field'], field, ({ dno }) => ({
    header: dno.header(change),
  }));

export const malformedRequests: readonly WrongRequest[] = [
  malformed(
    'c1',
    'bytes that end too early',
    ['malformed'],
    /^$/,
    () => ({}),
    (bytes) => bytes.slice(0, 9),
  ),
  malformed(
    'c1',
    'bytes that are no message',
    ['malformed'],
    /^$/,
    () => ({}),
    () => Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x07, 0x00),
  ),
  malformed('c2', 'a message without a header', ['missing-field'], /^header/, () => ({ header: undefined })),
  without('an id', { messageId: blankHeader.messageId }, /^header\.message_id$/),
  without('an originator', { originator: blankHeader.originator }, /^header\.originator$/),
  without('a sending time', { sentAtUtcMs: blankHeader.sentAtUtcMs }, /^header\.sent_at_utc_ms$/),
  without('a target', { target: blankHeader.target }, /^header\.target/),
  malformed('c3', 'a range that ends before it begins', ['invalid-range'], /^(from|to)_utc_s$/, (context) => {
    const now = Math.floor(context.nowUtcMs() / 1000);
    return { fromUtcS: now - 3600, toUtcS: now - 7200 };
  }),
  malformed('c4', 'a quantity that does not exist', ['unknown-quantity'], /^quantities/, () => ({
    quantities: ['mean-phlogiston'],
  })),
  // Who has authority over some systems only need not be told which others there are.
  malformed(
    'c5',
    'a target that does not exist',
    ['unknown-target', 'not-authorised'],
    /^(header\.target|$)/,
    ({ dno }) => ({
      header: dno.header({ target: { kind: 'system', id: 'no-such-system' } }),
    }),
  ),
];

/** Forbids extraction: should anything that is refused act all the same, it shows in the status. */
const forbidding = encodeConfiguration({ ...blankConfiguration, extractionPermitted: false });
export const permitting = encodeConfiguration({ ...blankConfiguration, extractionPermitted: true });

/** What a party sends that is sound in itself. */
export function usual(context: ActContext, call: CallName, as: As): Uint8Array {
  const party = partiesOf(context)[as];
  const header = context.dno.header({ originator: party.name });
  if (call === 'ReadProfile') return context.dno.encodedRead({ header });
  if (call === 'ReadStatus') return encodeReadStatusRequest({ header });
  return encodeCommand({ header: context.dno.commanding(header, forbidding, party), body: forbidding });
}

const isCommand = (call: CallName): boolean => calls[call].body !== undefined;

const lacksAuthority = (check: string, name: string, as: As, call: CallName): WrongRequest => ({
  ...{ name: `${name}: ${call}`, check, as, call, needs: 'authority.parties', errorTypes: ['not-authorised'] },
  bytes: (context) => usual(context, call, as),
});

/** What a command is refused as that lacks what its check asks for, and for which field. */
const commandFaults: Readonly<Record<string, readonly [ErrorTypeName, RegExp]>> = {
  c10: ['bad-signature', /^header\.(signature|key_id)$/],
  c11: ['not-valid-now', /^header\.(sent_at|valid_from|valid_until)_utc_ms$/],
  c12: ['replayed', /^header\.(counter|message_id)$/],
};

const command = (
  check: string,
  name: string,
  make: (context: ActContext) => { readonly header: Header; readonly body?: Uint8Array },
): WrongRequest => {
  const [errorType = 'internal', field = /^$/] = commandFaults[check] ?? [];
  return {
    ...{ name: `a command ${name}`, check, errorTypes: [errorType], field, call: 'Configure', as: 'dno' },
    needs: 'authority.commands',
    bytes: (context) => encodeCommand({ body: forbidding, ...make(context) }),
  };
};

/** Signed by the DNO, or by another with a key of his own. */
const signedBy = (context: ActContext, change: Partial<Header> = {}, party?: PlayedParty): Header =>
  context.dno.commanding(context.dno.header(change), forbidding, party);

/** A command that is signed with something in it that does not hold. */
const signedWith = (check: string, name: string, change: (nowMs: number) => Partial<Header>): WrongRequest =>
  command(check, name, (context) => ({ header: signedBy(context, change(context.nowUtcMs())) }));

/** A command that was signed and then changed. */
const changedTo = (name: string, change: (header: Header) => Partial<Header>): WrongRequest =>
  command('c10', name, (context) => {
    const header = signedBy(context);
    return { header: { ...header, ...change(header) } };
  });

/** Calls that are for a system; the others are for the gateway. */
const systemCalls: readonly CallName[] = ['ReadProfile', 'ReadStatus', 'Configure', 'Deliveries'];

export const unauthorisedRequests: readonly WrongRequest[] = [
  ...systemCalls
    .filter((call) => isCommand(call) && !rightsOf(roleOf('reader')).includes(call))
    .map((call) => lacksAuthority('c7', 'who may read and not command', 'reader', call)),
  ...systemCalls.map((call) => lacksAuthority('c8', 'who has authority over other systems', 'neighbour', call)),
  ...systemCalls.map((call) => lacksAuthority('c9', 'who is no party', 'stranger', call)),
  command('c10', 'without a signature', ({ dno }) => ({ header: dno.header({ counter: 900n }) })),
  command('c10', "signed with another party's key", (context) => ({
    header: signedBy(context, {}, partiesOf(context).neighbour),
  })),
  command('c10', 'with another body than was signed', (context) => ({ header: signedBy(context), body: permitting })),
  changedTo('signed with a key that is not known', () => ({ keyId: 'no-such-key' })),
  changedTo('with a higher counter than was signed', ({ counter }) => ({ counter: counter + 1n })),
  changedTo('with a later sending time than was signed', ({ sentAtUtcMs }) => ({ sentAtUtcMs: sentAtUtcMs + 1 })),
  signedWith('c11', 'sent an hour ago', (now) => ({ sentAtUtcMs: now - hourMs })),
  signedWith('c11', 'sent in an hour', (now) => ({ sentAtUtcMs: now + hourMs })),
  signedWith('c11', 'that is for later', (now) => ({ validFromUtcMs: now + hourMs })),
  signedWith('c11', 'that was for earlier', (now) => ({ validUntilUtcMs: now - 1_000 })),
  command('c12', 'with the id of the one before and another body', (context) => ({
    header: signedBy(context, { messageId: (context.recall(taken) as { readonly messageId: string }).messageId }),
  })),
  signedWith('c12', 'with the counter of the one before', () => ({ counter: takenCounter })),
  signedWith('c12', 'with an older counter', () => ({ counter: takenCounter - 1n })),
];
