/** The DNO messages by name, and the way between their values and the plain terms of specs/vectors/dno. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as messages from '../../../codecs/dno/messages.ts';
import type { Decoded } from '../../../codecs/dno/messages.ts';
import { bytesOf, hexOf } from '../../support/fixtures.ts';

export const messageNames = [
  'ReadProfileRequest',
  'ReadProfileResponse',
  'ReadStatusRequest',
  'ReadStatusResponse',
  'Command',
  'Configuration',
  'ConfigureResponse',
  'DeliveryRequest',
  'DeliveryResponse',
  'Group',
  'SetGroupResponse',
  'ReadGroupsRequest',
  'ReadGroupsResponse',
] as const;
export type MessageName = (typeof messageNames)[number];

/** What the codecs of all messages have in common, for tests that go through them by name. */
interface Codec {
  encode(message: unknown): Uint8Array;
  decode(bytes: Uint8Array): Decoded<unknown>;
}

export function codecOf(name: MessageName): Codec {
  const { [`encode${name}`]: encode, [`decode${name}`]: decode } = messages as unknown as Record<string, unknown>;
  return { encode, decode } as Codec;
}

/** As the vectors write it: 64-bit counters as decimal text, bytes as hex, nothing for what is undefined. */
export function plain(content: unknown): unknown {
  if (typeof content === 'bigint') return String(content);
  if (content instanceof Uint8Array) return hexOf(content);
  if (Array.isArray(content)) return content.map(plain);
  if (typeof content !== 'object' || content === null) return content;
  const entries = Object.entries(content).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

/** A vector's value with everything spelt out that the vectors leave away as blank. */
export function spelled(name: MessageName, value: Record<string, unknown>): Record<string, unknown> {
  const blank = plain(messages.blankHeader) as object;
  return {
    ...(name === 'Command' && { body: '' }),
    ...value,
    ...(value['header'] !== undefined && { header: { ...blank, ...(value['header'] as object) } }),
  };
}

const counters = new Set(['counter', 'epoch', 'number', 'lastAcknowledged', 'newest', 'after', 'upTo']);

/** Back to what an encoder takes. */
export function message(content: unknown, key = ''): unknown {
  if (typeof content === 'string' && counters.has(key)) return BigInt(content);
  if (typeof content === 'string' && (key === 'signature' || key === 'body')) return bytesOf(content);
  if (Array.isArray(content)) return content.map((item) => message(item));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([name, item]) => [name, message(item, name)]));
}

const specs = fileURLToPath(new URL('../../../specs', import.meta.url));

/** The bytes of a text-format message as protoc writes them, in hex. */
export function protocEncode(name: MessageName, text: string): string {
  const output = execFileSync('protoc', [`--encode=dno.v1.${name}`, 'dno/v1/service.proto'], {
    cwd: specs,
    input: text,
  });
  return hexOf(output);
}
