/**
 * A second look at what the tester sends, by another path than the one that encoded it: the .proto files read at run
 * time. What the two do not agree on is the tester's own fault, and is never charged to anybody.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import type { CallName } from '../../codecs/dno/messages.ts';
import { messageDifference } from './message-difference.ts';

const specs = fileURLToPath(new URL('../../specs/', import.meta.url));
const service = 'dno.v1.SmartMeteringSystem';
const bodyOption = '(command_body)';

/** What the option of a method extends; protobufjs has it as data. */
interface DescriptorFile {
  readonly nested: { readonly google: { readonly nested: { readonly protobuf: Required<protobuf.INamespace> } } };
}

let root: protobuf.Root | undefined;

function load(): protobuf.Root {
  if (root !== undefined) return root;
  const descriptor = createRequire(import.meta.url)('protobufjs/google/protobuf/descriptor.json') as DescriptorFile;
  protobuf.common('descriptor', descriptor.nested.google.nested.protobuf.nested);
  const loading = new protobuf.Root();
  loading.resolvePath = (_origin, target) =>
    `${specs}${target.startsWith(specs) ? target.slice(specs.length) : target}`;
  root = loading.loadSync('dno/v1/service.proto');
  root.resolveAll();
  return root;
}

function methodOf(call: CallName): protobuf.Method {
  const method = load().lookupService(service).methods[call];
  if (method === undefined) throw new Error(`${service} has no ${call}`);
  return method;
}

function requestType(call: CallName): protobuf.Type {
  return load().lookupType(`dno.v1.${methodOf(call).requestType}`);
}

/** The tester's own messages are not what it meant to send. */
export class TesterFault extends Error {
  override readonly name = 'TesterFault';
}

/**
 * Throws TesterFault when `bytes` do not say what is `meant`; fields left at their default need not be there.
 * @param body what the body of a command is meant to say.
 */
export function encoderSelfCheck(call: CallName, bytes: Uint8Array, meant: object, body?: object): void {
  const type = requestType(call);
  const read = type.decode(bytes) as protobuf.Message & { readonly body?: Uint8Array };
  const difference = messageDifference(type, meant, read, '') ?? (body && bodyDifference(call, body, read.body));
  if (difference !== undefined)
    throw new TesterFault(`the tester encoded ${call} wrongly at ${difference}: nothing was sent`);
}

function bodyDifference(call: CallName, meant: object, bytes: Uint8Array = new Uint8Array()): string | undefined {
  const name: unknown = methodOf(call).getOption(bodyOption);
  if (typeof name !== 'string') throw new Error(`${call} is no command`);
  const type = load().lookupType(name);
  return messageDifference(type, meant, type.decode(bytes), 'body');
}

/** Throws TesterFault when `bytes`, meant to be no message, are one. */
export function checkMalformedRequest(call: CallName, bytes: Uint8Array): void {
  try {
    requestType(call).decode(bytes);
  } catch {
    return;
  }
  throw new TesterFault(`the tester meant to break ${call}, and made a message: nothing was sent`);
}
