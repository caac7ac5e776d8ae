/** A disk of its own that can really be full, or read-only: a small file system in memory. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function asRoot(command: string, ...args: string[]): void {
  const root = process.getuid?.() === 0;
  execFileSync(root ? command : 'sudo', root ? args : ['-n', command, ...args], { stdio: 'ignore' });
}

export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Skips the running test, by name, where nothing may be mounted. */
  static mount(context: Mocha.Context, kilobytes: number): SmallDisk {
    const folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-disk-'));
    try {
      asRoot('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=1777`, 'none', folder);
    } catch {
      rmdirSync(folder);
      if (context.test !== undefined) context.test.title += ' (skipped: nothing may be mounted here)';
      context.skip();
    }
    return new SmallDisk(folder);
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  /** Leaves no byte free. */
  fill(): void {
    const ballast = openSync(this.at('ballast'), 'w');
    try {
      for (const piece of [4096, 1]) {
        const bytes = Buffer.alloc(piece);
        try {
          for (;;) writeSync(ballast, bytes);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    } finally {
      closeSync(ballast);
    }
  }

  makeRoom(): void {
    rmSync(this.at('ballast'));
  }

  readOnly(): void {
    asRoot('mount', '-o', 'remount,ro', this.folder);
  }

  writable(): void {
    asRoot('mount', '-o', 'remount,rw', this.folder);
  }

  unmount(): void {
    asRoot('umount', this.folder);
    rmdirSync(this.folder);
  }
}
