/** Readable text beside the bytes of a message, for people who read a trace. Judges decode for themselves. */
import { calls, decodeCommand } from '../../codecs/dno/messages.ts';
import type { Call, CallName, Decoded } from '../../codecs/dno/messages.ts';

/** A message as it went out; a command with its body opened. */
function sent({ request, body: codec }: Call, bytes: Uint8Array): Decoded<unknown> {
  if (codec === undefined) return request.decode(bytes);
  const command = decodeCommand(bytes);
  if (!command.ok) return command;
  const { header, body } = command.message;
  const opened = codec.decode(body);
  return { ok: true, message: { header, body: opened.ok ? opened.message : opened.problem } };
}

export function describeMessage(name: CallName, direction: 'to-system' | 'from-system', bytes: Uint8Array): unknown {
  const call: Call = calls[name];
  const decoded = direction === 'to-system' ? sent(call, bytes) : call.response.decode(bytes);
  return decoded.ok ? decoded.message : { undecodable: decoded.problem.detail };
}
