/**
 * A second look at what the tester sends, by another path than the one that encoded it: the .proto files read at run
 * time. What the two do not agree on is the tester's own fault, and is never charged to anybody.
 */
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import type { CallName } from '../../codecs/dno/messages.ts';
import { plain } from './recorder.ts';

const specs = fileURLToPath(new URL('../../specs/', import.meta.url));
const requestTypes: Readonly<Record<CallName, string>> = {
  ReadProfile: 'dno.v1.ReadProfileRequest',
  ReadStatus: 'dno.v1.ReadStatusRequest',
  Configure: 'dno.v1.Command',
  Deliveries: 'dno.v1.DeliveryRequest',
};

let root: protobuf.Root | undefined;

function load(): protobuf.Root {
  if (root !== undefined) return root;
  const loading = new protobuf.Root();
  loading.resolvePath = (_origin, target) =>
    `${specs}${target.startsWith(specs) ? target.slice(specs.length) : target}`;
  root = loading.loadSync('dno/v1/service.proto');
  return root;
}

/** The tester's own messages are not what it meant to send. */
export class TesterFault extends Error {
  override readonly name = 'TesterFault';
}

/** Throws TesterFault when `bytes` do not say what is `meant`; fields left at their default need not be there. */
export function encoderSelfCheck(call: CallName, bytes: Uint8Array, meant: object): void {
  const type = load().lookupType(requestTypes[call]);
  const read = type.toObject(type.decode(bytes), { longs: String, bytes: Buffer }) as Record<string, unknown>;
  const difference = firstDifference(
    JSON.parse(JSON.stringify(meant, plain)),
    JSON.parse(JSON.stringify(read, plain)),
    '',
  );
  if (difference !== undefined)
    throw new TesterFault(`the tester encoded ${call} wrongly at ${difference}: nothing was sent`);
}

/** Throws TesterFault when `bytes`, meant to be no message, are one. */
export function checkMalformedRequest(call: CallName, bytes: Uint8Array): void {
  try {
    load().lookupType(requestTypes[call]).decode(bytes);
  } catch {
    return;
  }
  throw new TesterFault(`the tester meant to break ${call}, and made a message: nothing was sent`);
}

function isDefault(content: unknown): boolean {
  if (content === undefined || content === null || content === '' || content === 0 || content === '0') return true;
  return Array.isArray(content) && content.length === 0;
}

/** The path of the first thing that differs. A target is written as kind and id here, as one of three fields there. */
function firstDifference(meant: unknown, read: unknown, path: string): string | undefined {
  if (isDefault(meant) && isDefault(read)) return undefined;
  if (typeof meant !== 'object' || meant === null || typeof read !== 'object' || read === null)
    return String(meant) === String(read) ? undefined : path;
  if ('kind' in meant && 'id' in meant) {
    const field = { system: 'systemId', group: 'groupId', mpan: 'mpan' }[String(meant.kind)] ?? '';
    return (read as Record<string, unknown>)[field] === meant.id ? undefined : path;
  }
  const keys = new Set([...Object.keys(meant), ...Object.keys(read)]);
  for (const key of keys) {
    const inner = firstDifference(
      (meant as Record<string, unknown>)[key],
      (read as Record<string, unknown>)[key],
      path === '' ? key : `${path}.${key}`,
    );
    if (inner !== undefined) return inner;
  }
  return undefined;
}
