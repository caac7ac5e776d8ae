/** The audit log: a line a message, each chained to the one before, appended and never changed. */
import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Clock } from '../../devices/ports.ts';
import { diskTrouble, messageOf } from '../runtime/disk-trouble.ts';
import type { DiskTrouble } from '../runtime/disk-trouble.ts';
import { genesis, hashOf, lineOf } from './entry.ts';
import type { AuditEntry, AuditRecord } from './entry.ts';
import { AuditError, appendWhole, lastEntry } from './log-end.ts';

export { AuditError } from './log-end.ts';

export interface AuditLog {
  /** Writes the line before it returns. Throws AuditError when it cannot. */
  append(record: AuditRecord): void;
  /** The same, and the line is on disk when it resolves: for commands. Rejects with AuditError. */
  appendDurably(record: AuditRecord): Promise<void>;
  /** Of a line that could not be written and is done without: the next one that can is told how many are missing. */
  missed(): void;
  /** Why nothing could be written the last time it was tried; undefined = all is well. */
  readonly trouble: DiskTrouble | undefined;
  /** The last line's number and hash: kept elsewhere, they show later that nothing was cut off the end. */
  readonly head: { readonly sequence: number; readonly hash: string };
  /** Closing twice is fine. */
  close(): void;
}

const sync = promisify(fdatasync);
/** Longer texts are cut: one line stays far below what is read at once from the end of the file. */
const longestText = 512;

/**
 * Goes on with the file's chain, or begins one. Throws AuditError when the file cannot serve. A disk that is full or
 * read-only is no reason: each line tries it anew.
 */
export function openAuditLog(file: string, clock: Clock): AuditLog {
  return new AuditFile(file, clock);
}

class AuditFile implements AuditLog {
  trouble: DiskTrouble | undefined;
  private readonly file: string;
  private readonly clock: Clock;
  /** Undefined while the disk lets nobody write. */
  private descriptor: number | undefined;
  private last: Pick<AuditEntry, 'sequence' | 'hash'> = { sequence: 0, hash: genesis };
  private tornBytes = 0;
  private missing = 0;
  private closed = false;

  constructor(file: string, clock: Clock) {
    this.file = file;
    this.clock = clock;
    try {
      this.attempt('opened', () => {
        this.ready();
      });
    } catch (error) {
      try {
        if (this.trouble === undefined) throw error;
        this.readHead();
      } catch (unusable) {
        this.close();
        throw unusable;
      }
    }
  }

  get head(): AuditLog['head'] {
    const { sequence, hash } = this.last;
    return { sequence, hash };
  }

  append(record: AuditRecord): void {
    if (this.closed) throw new AuditError(`the audit log ${this.file} is closed`);
    this.attempt('written', () => {
      this.write(this.ready(), record);
    });
  }

  async appendDurably(record: AuditRecord): Promise<void> {
    this.append(record);
    try {
      if (this.descriptor !== undefined) await sync(this.descriptor);
    } catch (error) {
      this.trouble = diskTrouble(error);
      throw new AuditError(`the audit log ${this.file} cannot be brought to disk: ${messageOf(error)}`);
    }
  }

  missed(): void {
    this.missing += 1;
  }

  close(): void {
    this.closed = true;
    this.letGo();
  }

  private attempt(what: string, work: () => void): void {
    try {
      work();
      this.trouble = undefined;
    } catch (error) {
      this.trouble = diskTrouble(error);
      if (error instanceof AuditError) throw error;
      throw new AuditError(`the audit log ${this.file} cannot be ${what}: ${messageOf(error)}`);
    }
  }

  /** Opens the file where it is not, and says in it first what has to be said of the chain itself. */
  private ready(): number {
    if (this.descriptor === undefined) {
      const descriptor = openSync(this.file, 'a+', 0o600);
      this.descriptor = descriptor;
      const { entry, torn } = lastEntry(descriptor, this.file);
      this.last = entry ?? { sequence: 0, hash: genesis };
      // The process or the machine ended inside a write; that message was never answered.
      if (torn > 0) ftruncateSync(descriptor, fstatSync(descriptor).size - torn);
      this.tornBytes += torn;
    }
    const { descriptor } = this;
    if (this.tornBytes > 0)
      this.write(descriptor, recovered(`${this.tornBytes} bytes of a line that was never finished were removed`));
    this.tornBytes = 0;
    if (this.missing > 0)
      this.write(
        descriptor,
        recovered(`${this.missing} answers could not be written down while the disk took nothing`),
      );
    this.missing = 0;
    return descriptor;
  }

  private write(descriptor: number, record: AuditRecord): void {
    const utc = new Date(this.clock.now()).toISOString();
    const entry = { ...shortened(record), sequence: this.last.sequence + 1, utc };
    const hash = hashOf(this.last.hash, entry);
    appendWhole(descriptor, Buffer.from(lineOf({ ...entry, hash }), 'utf8'), () => {
      // What is left of the line is taken away when it is opened again.
      this.letGo();
    });
    this.last = { sequence: entry.sequence, hash };
  }

  /** Of a file that cannot be written now: whose it is, and how far it has come. */
  private readHead(): void {
    let descriptor: number;
    try {
      descriptor = openSync(this.file, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw new AuditError(`the audit log ${this.file} cannot be read: ${messageOf(error)}`);
    }
    try {
      this.last = lastEntry(descriptor, this.file).entry ?? this.last;
    } finally {
      closeSync(descriptor);
    }
  }

  private letGo(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}

/** For a gateway that keeps no audit log. */
export const noAudit: AuditLog = {
  append: () => undefined,
  appendDurably: () => Promise.resolve(),
  missed: () => undefined,
  trouble: undefined,
  head: { sequence: 0, hash: genesis },
  close: () => undefined,
};

function recovered(detail: string): AuditRecord {
  return { party: '', messageId: '', call: '', target: '', outcome: 'recovered', detail };
}

function shortened({ party, messageId, call, target, outcome, detail }: AuditRecord): AuditRecord {
  const cut = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}...` : text);
  return {
    party: cut(party),
    messageId: cut(messageId),
    call: cut(call),
    target: cut(target),
    outcome: cut(outcome),
    detail: cut(detail),
  };
}
