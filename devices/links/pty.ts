/**
 * Virtual serial lines: a pseudo-terminal pair whose far end any program opens by path. No socat, no root.
 *
 * The slave descriptor is kept open and unread, so that the pair lives while no program has it open; the master is read
 * as a tty stream and written synchronously. The path handed out is a symbolic link of our own, because the kernel
 * gives the number of a closed pty to the next one at once.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, readlinkSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ReadStream } from 'node:tty';
import { DeviceError } from '../ports.ts';
import type { Wire } from '../ports.ts';
import type { InFlightBytes, LineCounters } from './in-flight.ts';
import { WireEnd } from './wire-end.ts';

interface PtyBinding {
  open(columns: number, rows: number): { master: number; slave: number; pty: string };
}

/** The package's public open() reads the slave end as well and so steals bytes: its binding does not. */
function binding(): PtyBinding {
  const load = createRequire(import.meta.url)('@lydell/node-pty/requireBinary.js') as {
    requireBinary: (file: string) => PtyBinding;
  };
  return load.requireBinary('pty.node');
}

class PtyWire implements Wire {
  readonly name: string;
  private readonly end = new WireEnd();
  private readonly master: number;
  private readonly slave: number;
  private readonly stream: ReadStream;
  private readonly counters: LineCounters | undefined;
  /** Bytes that found the far end's queue full: what a UART calls overrun. */
  overrunBytes = 0;

  constructor(name: string, descriptors: { master: number; slave: number }, counters: LineCounters | undefined) {
    this.name = name;
    this.master = descriptors.master;
    this.slave = descriptors.slave;
    this.counters = counters;
    this.stream = new ReadStream(descriptors.master);
    this.stream.on('data', (bytes: Buffer) => {
      counters?.toDevice.saw(bytes.length);
      this.end.arrived(bytes);
    });
    // EIO when the pair is closed: its end is reported by the code that closes it.
    this.stream.on('error', (error: Error) => {
      this.end.end(
        new DeviceError('no-connection', `${name} was lost: ${error.message}`, { wire: name, cause: error }),
      );
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    if (this.end.ended !== undefined) {
      return Promise.reject(new DeviceError('no-connection', `${this.name} is closed`, { wire: this.name }));
    }
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.master, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
        const lost = new DeviceError('no-connection', `${this.name}: ${String(error)}`, {
          wire: this.name,
          cause: error,
        });
        this.end.end(lost);
        return Promise.reject(lost);
      }
      this.overrunBytes += bytes.length - written;
    }
    this.counters?.fromDevice.wrote(written);
    return Promise.resolve();
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.end.onBytes(listener);
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.end.onEnd(listener);
  }

  async close(): Promise<void> {
    if (this.end.ended !== undefined && this.stream.destroyed) return;
    this.end.end(new DeviceError('closed', `${this.name} was closed`, { wire: this.name }));
    this.counters?.toDevice.writeOff();
    this.counters?.fromDevice.writeOff();
    await new Promise<void>((resolve) => {
      this.stream.once('close', () => {
        resolve();
      });
      this.stream.destroy();
    });
    closeSync(this.slave);
  }
}

/** There can be no line at the path that was asked for; says what stands in the way. */
export class LinePathError extends Error {
  override readonly name = 'LinePathError';
}

/** What the link at `path` leads to; undefined where nothing is there, or something that is no link. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Takes a link away that a line left there whose process was killed. Anything else is left alone. */
function clearAway(path: string): void {
  const target = targetOf(path);
  if (target !== undefined && /^\/dev\/(pts\/|tty)/.test(target) && !existsSync(target)) rmSync(path);
}

function link(pty: string, path: string): void {
  try {
    symlinkSync(pty, path);
  } catch (error) {
    const target = targetOf(path);
    const why =
      target === undefined
        ? `${error instanceof Error ? error.message : String(error)}; expected a name that is free in a folder that can be written`
        : `it leads to ${target}, which somebody else may be using: stop the program it belongs to, or remove the link`;
    throw new LinePathError(`no line can be made at ${path}: ${why}`, { cause: error });
  }
}

/** A virtual serial line with an adapter that can be pulled and put back. */
export interface PtyLine {
  /** What a program opens. */
  readonly path: string;
  readonly plugged: boolean;
  /** The device's end. A new one after each replug. */
  readonly wire: Wire;
  /** Takes the adapter away: the path disappears, then whoever has it open gets an error. */
  unplug(): Promise<void>;
  /** Puts it back, under another path if one is given; returns the new wire. */
  replug(path?: string): Wire;
  close(): Promise<void>;
}

/**
 * Makes the pair and links its far end at `linkPath`, whose folder must exist. Only a link to a pty that is gone is
 * replaced there.
 * @throws LinePathError when something else is there; Error when the platform has no ptys.
 */
export function openPtyLine(options: { linkPath: string; inFlight?: InFlightBytes | undefined }): PtyLine {
  let path = options.linkPath;
  let device = '';

  const plug = (): PtyWire => {
    // Before there is a new pair: it may get the number of the one that is gone.
    clearAway(path);
    const { master, slave, pty } = binding().open(80, 24);
    try {
      // libuv's raw mode leaves output translation on: every CR of a frame would become CR LF.
      execFileSync('stty', ['-F', pty, 'raw', '-echo']);
      link(pty, path);
    } catch (error) {
      closeSync(master);
      closeSync(slave);
      throw error;
    }
    device = pty;
    return new PtyWire(`pty:${path}`, { master, slave }, options.inFlight?.line(path));
  };

  let wire: PtyWire | undefined = plug();
  const unplug = async (): Promise<void> => {
    if (wire === undefined) return;
    if (targetOf(path) === device) rmSync(path);
    const gone = wire;
    wire = undefined;
    await gone.close();
  };
  const present = (): PtyWire => {
    if (wire === undefined) throw new DeviceError('no-connection', `${path} is unplugged`, { wire: `pty:${path}` });
    return wire;
  };
  return {
    get path() {
      return path;
    },
    get plugged() {
      return wire !== undefined;
    },
    get wire() {
      return present();
    },
    unplug,
    replug: (newPath) => {
      if (wire !== undefined) throw new Error(`${path} is plugged in already`);
      path = newPath ?? path;
      wire = plug();
      return wire;
    },
    close: unplug,
  };
}
