/**
 * A second look at what the tester sends, by another path than the one that encoded it: the .proto files read at run
 * time. What the two do not agree on is the tester's own fault, and is never charged to anybody.
 */
import type protobuf from 'protobufjs';
import type { CallName } from '../../codecs/dno/messages.ts';
import { messageDifference } from './message-difference.ts';
import { readProtoFiles, serviceName } from './proto-files.ts';

const bodyOption = '(command_body)';
let root: protobuf.Root | undefined;

function load(): protobuf.Root {
  return (root ??= readProtoFiles());
}

function methodOf(call: CallName): protobuf.Method {
  const method = load().lookupService(serviceName).methods[call];
  if (method === undefined) throw new Error(`${serviceName} has no ${call}`);
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
