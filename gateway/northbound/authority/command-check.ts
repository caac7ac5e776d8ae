/** Whether a command may act: its signature, its time, its counter. */
import type { Command, Header } from '../../../codecs/dno/messages.ts';
import { commandBytes } from './command-bytes.ts';
import type { SigningKeys } from './signing-keys.ts';

export interface CommandRules {
  /** `optional`: a command without a signature is taken; one with a signature must still have a good one. */
  readonly signatures: 'required' | 'optional';
  /** How far `sent_at` may lie from now, either way. */
  readonly sentWithinMs: number;
  /** Commands must end by themselves at most this far ahead. Undefined: they need not end. */
  readonly longestValidityMs: number | undefined;
}

export interface CommandFault {
  readonly errorType: 'missing-field' | 'invalid-field' | 'bad-signature' | 'not-valid-now' | 'replayed';
  readonly field: string;
  readonly detail: string;
}

const at = (time: number): string => (Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : `${time} ms`);

/** A command as it came. */
export interface CommandGiven {
  readonly call: string;
  /** Known to be its originator. */
  readonly party: string;
  readonly header: Header;
  readonly body: Command['body'];
}

/** The signature over a command. Undefined = nothing against it. */
export function signatureFault(
  { signatures }: Pick<CommandRules, 'signatures'>,
  keys: SigningKeys,
  gatewayId: string,
  { call, party, header, body }: CommandGiven,
): CommandFault | undefined {
  const fault = (field: string, detail: string): CommandFault => ({ errorType: 'bad-signature', field, detail });
  const { keyId, signature } = header;
  if (signature.length === 0 && keyId === '') {
    if (signatures === 'optional') return undefined;
    if (!keys.has(party))
      return fault('header.signature', `commands must be signed, and no key of ${party} is known here`);
    return fault('header.signature', 'commands must be signed');
  }
  if (header.gatewayId === '') {
    const detail = `a signed command names the gateway it is for; this is ${gatewayId}`;
    return { errorType: 'missing-field', field: 'header.gateway_id', detail };
  }
  if (signature.length !== 64) return fault('header.signature', `expected 64 bytes, not ${signature.length}`);
  switch (keys.verify(party, keyId, commandBytes(header, call, body), signature)) {
    case 'good':
      return undefined;
    case 'unknown-key':
      return fault('header.key_id', `no key ${keyId.slice(0, 64)} of ${party} is known here`);
    case 'bad':
      return fault('header.signature', 'the signature does not fit the command');
  }
}

/** The times of a command against now. The window is (valid_from, valid_until]; absent = no bound. */
export function timeFault(rules: CommandRules, header: Header, now: number): CommandFault | undefined {
  const fault = (field: string, detail: string): CommandFault => ({ errorType: 'not-valid-now', field, detail });
  const { sentAtUtcMs, validFromUtcMs, validUntilUtcMs } = header;
  if (Math.abs(now - sentAtUtcMs) > rules.sentWithinMs)
    return fault('header.sent_at_utc_ms', `sent at ${at(sentAtUtcMs)}, and here it is ${at(now)}`);
  if (validFromUtcMs !== undefined && now <= validFromUtcMs)
    return fault('header.valid_from_utc_ms', `holds after ${at(validFromUtcMs)}, and here it is ${at(now)}`);
  if (validUntilUtcMs !== undefined && now > validUntilUtcMs)
    return fault('header.valid_until_utc_ms', `held until ${at(validUntilUtcMs)}, and here it is ${at(now)}`);
  const { longestValidityMs: longest } = rules;
  if (longest !== undefined && (validUntilUtcMs === undefined || validUntilUtcMs - now > longest))
    return fault('header.valid_until_utc_ms', `expected an end within ${longest / 1000} s from now`);
  return undefined;
}

/** Whether this command is one that must bring a counter: every signed one, and any that brings one. */
export function countsAsNew({ counter, signature }: Header): boolean {
  return counter > 0n || signature.length > 0;
}

/** A counter rises by so much at once at most: a slip must not use up all that are left. */
const largestRise = 2n ** 32n;

/** `highest`: the last of this originator here, 0 where there was none; the first counter may be any. */
export function counterFault(counter: bigint, highest: bigint, systemId: string): CommandFault | undefined {
  const field = 'header.counter';
  const where = systemId === '' ? 'the gateway' : systemId;
  if (counter <= highest)
    return {
      errorType: 'replayed',
      field,
      detail: `the counter ${counter} is not above ${highest}, the last of this originator to ${where}`,
    };
  if (highest === 0n || counter - highest <= largestRise) return undefined;
  const detail = `the counter ${counter} is more than ${largestRise} above ${highest}, the last to ${where}`;
  return { errorType: 'invalid-field', field, detail };
}
