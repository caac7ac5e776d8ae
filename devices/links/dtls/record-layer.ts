/** The records of one connection: numbered, encrypted once there are keys, and accepted once each. */
import type { ConnectionKeys, Role } from './key-schedule.ts';
import { encodeRecord, versions } from './records.ts';
import type { ContentType, DtlsRecord } from './records.ts';
import { ReplayWindow } from './replay-window.ts';
import { openFragment, sealFragment } from './sealing.ts';

export type Epoch = 0 | 1;

/** After this many forged records the keys are no longer used: a tag has 64 bits only. */
const mostForgeries = 2 ** 20;

export class RecordLayer {
  /** The number of the next record to send, by epoch. 2^48 are never reached. */
  private readonly next: [number, number];
  private readonly window = new ReplayWindow();
  private readonly role: Role;
  private keys: ConnectionKeys | undefined;
  private forgeries = 0;

  /** @param first the number of the first record in the clear: a server goes on from its client's (RFC 6347, 4.2.1). */
  constructor(role: Role, first: number) {
    this.role = role;
    this.next = [first, 0];
  }

  protect(keys: ConnectionKeys): void {
    this.keys = keys;
  }

  get isProtected(): boolean {
    return this.keys !== undefined;
  }

  get forgeryLimitReached(): boolean {
    return this.forgeries >= mostForgeries;
  }

  /** A record with the next number. @throws Error for epoch 1 without keys, which is a mistake of ours */
  write(epoch: Epoch, type: ContentType, plain: Uint8Array, version: number = versions.dtls12): Uint8Array {
    const header = { type, version, epoch, sequence: this.next[epoch]++ };
    if (epoch === 0) return encodeRecord({ ...header, fragment: plain });
    if (this.keys === undefined) throw new Error('a record is to be sealed before there are keys');
    return encodeRecord({ ...header, fragment: sealFragment(this.keys[this.role], header, plain) });
  }

  /**
   * The content of a record; undefined where it is not authentic, a replay, or of an unknown epoch. Records in the clear do
   * not move the replay window: anybody could send one.
   */
  read(record: DtlsRecord): Uint8Array | undefined {
    if (record.epoch === 0) return record.fragment;
    if (record.epoch !== 1 || this.keys === undefined || !this.window.isNew(record.sequence)) return undefined;
    const plain = openFragment(this.keys[this.role === 'client' ? 'server' : 'client'], record);
    if (plain === undefined) this.forgeries++;
    else this.window.mark(record.sequence);
    return plain;
  }
}
