/** The certificates and revocation lists of the DNO side, read again when their files change; or plain text, for this machine alone. */
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { SecureContextOptions } from 'node:tls';
import { repeat } from '../../devices/clock/repeat.ts';
import type { Clock } from '../../devices/ports.ts';
import { expiryOf, listExpiryOf } from './authority/expiry.ts';
import { isRevoked, revocationLists } from './authority/revocation-list.ts';
import type { RevocationList } from './authority/revocation-list.ts';
import type { NorthboundSecurity } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';

/** The DNO side cannot be opened as configured; the message names the file or address. */
export class NorthboundError extends Error {
  override readonly name = 'NorthboundError';
}

type Files = Extract<NorthboundSecurity, { kind: 'tls' }>;

interface Loaded {
  readonly stamp: string;
  readonly context: SecureContextOptions;
  /** When each certificate ends, milliseconds since 1970-01-01T00:00:00Z. */
  readonly ends: readonly { readonly file: string; readonly validTo: number }[];
  readonly lists: readonly (RevocationList & { readonly file: string })[];
}

const dayMs = 86_400_000;
/** How often files are looked at while nobody comes: a revoked certificate may be in already. */
const lookMs = 60_000;

/** Certificate, key and authority in force, and how long they last. */
export class ListenerCertificates {
  private readonly files: Files;
  private readonly machine: Clock;
  private readonly log: Log;
  private loaded: Loaded;
  private failed = '';
  private readonly closing = new AbortController();

  /** @param machine the machine's own clock. Throws NorthboundError where a file cannot be read or used. */
  constructor(files: Files, machine: Clock, log: Log) {
    this.files = files;
    this.machine = machine;
    this.log = log;
    this.loaded = load(files);
    void repeat(machine, this.closing.signal, 0, () => {
      this.warn();
      return dayMs;
    });
  }

  get current(): SecureContextOptions {
    return this.loaded.context;
  }

  /** From now on files are also looked at while nobody comes; `use` is called when they have changed. */
  watch(use: (context: SecureContextOptions) => void): void {
    void repeat(this.machine, this.closing.signal, lookMs, () => {
      this.refresh(use);
      return lookMs;
    });
  }

  /** Whether the lists in force name a certificate that was let in before. */
  revoked(certificate: X509Certificate): boolean {
    return isRevoked(certificate, this.loaded.lists);
  }

  /** Takes up files that have changed. While they do not fit together, those read before stay in force. */
  refresh(use: (context: SecureContextOptions) => void): void {
    try {
      const stamp = stampOf(this.files);
      if (stamp === this.loaded.stamp || stamp === this.failed) return;
      this.failed = stamp;
      this.loaded = load(this.files);
      use(this.loaded.context);
      this.log.info('certificates read again', { certificate: this.files.certificate });
      this.warn();
    } catch (error) {
      if (!(error instanceof NorthboundError)) throw error;
      this.log.warn('changed certificates cannot be used yet', { detail: error.message });
    }
  }

  alarms(): readonly string[] {
    const now = this.machine.now();
    const { ends, lists } = this.loaded;
    return [
      ...new Set([
        ...ends.flatMap(({ validTo }) => expiryOf(validTo, now)?.alarm ?? []),
        ...lists.flatMap((list) => listExpiryOf(list, now) ?? []),
      ]),
    ];
  }

  close(): void {
    this.closing.abort();
  }

  /** Says which certificates and lists end soon. */
  private warn(): void {
    const now = this.machine.now();
    for (const { file, validTo } of this.loaded.ends) {
      const expiry = expiryOf(validTo, now);
      if (expiry === undefined) continue;
      const until = new Date(validTo).toISOString();
      this.log.warn('a certificate must be renewed', { file, until, daysLeft: expiry.daysLeft, alarm: expiry.alarm });
    }
    for (const list of this.loaded.lists) {
      const alarm = listExpiryOf(list, now);
      if (alarm === undefined || list.nextUpdate === undefined) continue;
      const until = new Date(list.nextUpdate).toISOString();
      this.log.warn('a revocation list must be renewed', { file: list.file, until, alarm });
    }
  }
}

function load(files: Files): Loaded {
  const stamp = stampOf(files);
  const ca = pem('certificate authority', files.ca);
  const cert = pem('certificate', files.certificate);
  const key = pem('private key', files.key);
  const lists = (files.crl ?? []).flatMap(listsOf);
  const context = { ca, cert, key, ...(lists.length > 0 && { crl: lists.map((list) => list.pem) }) };
  try {
    createSecureContext(context);
    const ends = [
      { file: files.ca, content: ca },
      { file: files.certificate, content: cert },
    ].map(({ file, content }) => ({ file, validTo: Date.parse(new X509Certificate(content).validTo) }));
    return { stamp, context, ends, lists };
  } catch (error) {
    throw new NorthboundError(`${files.certificate} and ${files.key} are no usable pair: ${messageOf(error)}`);
  }
}

function listsOf(file: string): Loaded['lists'] {
  const text = pem('revocation list', file).toString('latin1');
  try {
    return revocationLists(text).map((list) => {
      // The lists go to OpenSSL one by one, and first alone: so that what it does not take is named.
      createSecureContext({ crl: list.pem });
      return { ...list, file };
    });
  } catch (error) {
    throw new NorthboundError(`${file} cannot be used as revocation list of the DNO side: ${messageOf(error)}`);
  }
}

function pem(what: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new NorthboundError(`the ${what} for the DNO side cannot be read: ${messageOf(error)}`);
  }
}

/** Changes when any of the files does. One that cannot be looked at is no failure here: reading it will say why. */
function stampOf({ ca, crl = [], certificate, key }: Files): string {
  const parts = [ca, ...crl, certificate, key].map((file) => {
    try {
      const { mtimeMs, size, ino } = statSync(file);
      return `${mtimeMs} ${size} ${ino}`;
    } catch (error) {
      return messageOf(error);
    }
  });
  return parts.join('|');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
