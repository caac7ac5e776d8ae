/**
 * DTLS 1.2 records (RFC 6347 clause 4.1): a datagram holds one or more. Hostile bytes end the datagram, never throw.
 */

export const contentTypes = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const;
export type ContentType = (typeof contentTypes)[keyof typeof contentTypes];

/** Versions count downwards; a hello that may still be answered by an older peer is framed as 1.0 (4.2.1). */
export const versions = { dtls10: 0xfeff, dtls12: 0xfefd } as const;

export const recordHeaderLength = 13;
/** What a record may carry (RFC 5246, 6.2.1), and what sealing may add to it (6.2.3). */
export const longestPlaintext = 2 ** 14;
const longestFragment = longestPlaintext + 2048;
/** Most records of a datagram: no flight has more. */
const mostRecords = 16;

export interface DtlsRecord {
  readonly type: ContentType;
  readonly version: number;
  /** 0 = in the clear, 1 = under the keys of the handshake. 0 to 65535. */
  readonly epoch: number;
  /** 0 to 2^48 - 1. */
  readonly sequence: number;
  readonly fragment: Uint8Array;
}

const isContentType = (type: number): type is ContentType => type >= 20 && type <= 23;

/** The records of a datagram up to the first that is none: what follows that has no beginning. */
export function splitRecords(datagram: Uint8Array): DtlsRecord[] {
  const records: DtlsRecord[] = [];
  const view = new DataView(datagram.buffer, datagram.byteOffset, datagram.byteLength);
  let at = 0;
  while (at + recordHeaderLength <= datagram.length && records.length < mostRecords) {
    const type = view.getUint8(at);
    const version = view.getUint16(at + 1);
    const length = view.getUint16(at + 11);
    const end = at + recordHeaderLength + length;
    if (!isContentType(type) || version >> 8 !== 0xfe || length > longestFragment || end > datagram.length) break;
    records.push({
      type,
      version,
      epoch: view.getUint16(at + 3),
      sequence: view.getUint16(at + 5) * 2 ** 32 + view.getUint32(at + 7),
      fragment: datagram.slice(at + recordHeaderLength, end),
    });
    at = end;
  }
  return records;
}

/** Epoch and sequence as the 8 bytes that stand in the header, in the nonce and in what is authenticated. */
export function recordNumber(epoch: number, sequence: number): Uint8Array {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, epoch);
  view.setUint16(2, Math.floor(sequence / 2 ** 32));
  view.setUint32(4, sequence >>> 0);
  return bytes;
}

export function encodeRecord({ type, version, epoch, sequence, fragment }: DtlsRecord): Uint8Array {
  const bytes = new Uint8Array(recordHeaderLength + fragment.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, type);
  view.setUint16(1, version);
  bytes.set(recordNumber(epoch, sequence), 3);
  view.setUint16(11, fragment.length);
  bytes.set(fragment, recordHeaderLength);
  return bytes;
}
