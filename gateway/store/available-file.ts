/**
 * The store's file while its disk may be full or read-only: then what it holds is read from a copy, and every write
 * tries the file itself again. What was accepted stays, and the gateway starts with what it was told.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StoreError } from './errors.ts';
import type { StoreErrorCode } from './errors.ts';
import { explained } from './sqlite-errors.ts';
import { SqliteFile } from './sqlite-file.ts';
import type { Outcome } from './sqlite-file.ts';

export class AvailableFile {
  private readonly path: string;
  private readonly capacityRecords: number;
  private file: SqliteFile | undefined;
  private copy: { readonly file: SqliteFile; readonly folder: string } | undefined;

  constructor(file: string, capacityRecords: number) {
    this.path = file;
    this.capacityRecords = capacityRecords;
  }

  /** Why it cannot be written, where it can be read all the same. Throws StoreError where it cannot serve at all. */
  open(): StoreErrorCode | undefined {
    try {
      this.forWriting();
      return undefined;
    } catch (error) {
      const code = error instanceof StoreError ? error.code : undefined;
      if ((code !== 'full' && code !== 'not-writable') || !this.mayBecomeWritable()) throw error;
      this.copy = this.copied();
      return code;
    }
  }

  forReading(): SqliteFile {
    return this.file ?? this.copy?.file ?? this.forWriting();
  }

  /** Throws StoreError where nothing can be written, and nothing is then. */
  write<Result>(work: (file: SqliteFile) => readonly Outcome<Result>[]): readonly Outcome<Result>[] {
    const outcomes = work(this.forWriting());
    // A file that was opened before its disk became read-only stays so: it is opened anew the next time.
    if (outcomes.some((outcome) => 'error' in outcome && outcome.error.code === 'not-writable')) this.setAside();
    return outcomes;
  }

  private forWriting(): SqliteFile {
    this.file ??= new SqliteFile(this.path, this.capacityRecords);
    this.dropCopy();
    return this.file;
  }

  close(): void {
    this.file?.close();
    this.file = undefined;
    this.dropCopy();
  }

  /** What only the disk stands against: a file, or a place for one. Anything else is a mistake in the path. */
  private mayBecomeWritable(): boolean {
    const there = statSync(this.path, { throwIfNoEntry: false });
    return there === undefined ? existsSync(path.dirname(this.path)) : there.isFile();
  }

  private copied(): { readonly file: SqliteFile; readonly folder: string } {
    let failure: unknown;
    // Where the one disk there is takes nothing, memory still does.
    for (const place of [tmpdir(), '/dev/shm'].filter((each) => existsSync(each))) {
      try {
        return this.copiedTo(mkdtempSync(path.join(place, 'meterbridge-copy-')));
      } catch (error) {
        failure ??= error;
      }
    }
    throw explained(failure, this.path);
  }

  private copiedTo(folder: string): { readonly file: SqliteFile; readonly folder: string } {
    try {
      const copy = path.join(folder, 'store.db');
      // Without its log, what was written last would be missing.
      for (const end of ['', '-wal'])
        if (existsSync(`${this.path}${end}`)) copyFileSync(`${this.path}${end}`, `${copy}${end}`);
      return { file: new SqliteFile(copy, this.capacityRecords), folder };
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private setAside(): void {
    this.copy = this.copied();
    this.file?.close();
    this.file = undefined;
  }

  private dropCopy(): void {
    this.copy?.file.close();
    if (this.copy !== undefined) rmSync(this.copy.folder, { recursive: true, force: true });
    this.copy = undefined;
  }
}
