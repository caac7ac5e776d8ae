/** Readable text beside the bytes of a message, for people who read a trace. Judges decode for themselves. */
import {
  decodeCommand,
  decodeConfiguration,
  decodeConfigureResponse,
  decodeDeliveryRequest,
  decodeDeliveryResponse,
  decodeReadProfileRequest,
  decodeReadProfileResponse,
  decodeReadStatusRequest,
  decodeReadStatusResponse,
} from '../../codecs/dno/messages.ts';
import type { CallName, Decoded } from '../../codecs/dno/messages.ts';

type Decode = (bytes: Uint8Array) => Decoded<unknown>;

/** A command with its body opened. */
const openCommand: Decode = (bytes) => {
  const command = decodeCommand(bytes);
  if (!command.ok) return command;
  const body = decodeConfiguration(command.message.body);
  return { ok: true, message: { header: command.message.header, body: body.ok ? body.message : body.problem } };
};

const decoders: Readonly<Record<CallName, Readonly<Record<'to-system' | 'from-system', Decode>>>> = {
  ReadProfile: { 'to-system': decodeReadProfileRequest, 'from-system': decodeReadProfileResponse },
  ReadStatus: { 'to-system': decodeReadStatusRequest, 'from-system': decodeReadStatusResponse },
  Configure: { 'to-system': openCommand, 'from-system': decodeConfigureResponse },
  Deliveries: { 'to-system': decodeDeliveryRequest, 'from-system': decodeDeliveryResponse },
};

export function describeMessage(call: CallName, direction: 'to-system' | 'from-system', bytes: Uint8Array): unknown {
  const decoded = decoders[call][direction](bytes);
  return decoded.ok ? decoded.message : { undecodable: decoded.problem.detail };
}
