/** The bytes a command's signature is over (the comment of Command in specs/dno/v1/header.proto): pure. */
import type { Command, Header } from '../../../codecs/dno/messages.ts';

const kindOfTarget = { system: 1, group: 2, mpan: 3, gateway: 4 } as const;

function text(content: string): Buffer {
  const bytes = Buffer.from(content, 'utf8');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function integer(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt.asUintN(64, value));
  return bytes;
}

function time(milliseconds: number | undefined): Buffer {
  return milliseconds === undefined ? Buffer.of(0) : Buffer.concat([Buffer.of(1), integer(BigInt(milliseconds))]);
}

/** @param call Name of the call the command travels in, for example Configure. */
export function commandBytes(header: Header, call: string, body: Command['body']): Uint8Array {
  const { target } = header;
  return Buffer.concat([
    Buffer.from('dno.v1.Command', 'ascii'),
    text(header.messageId),
    text(header.originator),
    text(header.gatewayId),
    Buffer.of(target === undefined ? 0 : kindOfTarget[target.kind]),
    text(target?.id ?? ''),
    integer(BigInt(header.sentAtUtcMs)),
    integer(header.counter),
    time(header.validFromUtcMs),
    time(header.validUntilUtcMs),
    text(call),
    body,
  ]);
}
