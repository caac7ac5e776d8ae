/**
 * A serial port, opened by path. Guards what the package leaves open: a port that is written before it is open queues
 * silently, one that is drained while it closes never calls back, `close` may come twice or not at all after an unplug
 * (then only the next write fails), old bytes wait for the next opener, and new ones for the next timer (serial-poller.ts).
 */
import { SerialPort } from 'serialport';
import { DeviceError } from '../ports.ts';
import type { Wire, WireOpener, WireSpec } from '../ports.ts';
import type { InFlightBytes, LineCounters } from './in-flight.ts';
import { goOnWhenPolled } from './serial-poller.ts';
import { findPort, listSerialPorts } from './serial-ports.ts';
import type { ListPorts } from './serial-ports.ts';
import { WireEnd } from './wire-end.ts';

type SerialSpec = Extract<WireSpec, { kind: 'serial' }>;
type Callback = (error?: Error | null) => void;

/** Runs a callback-style call of the package as a promise. */
async function settled(call: (done: Callback) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    call((error) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

class SerialWire implements Wire {
  readonly name: string;
  private readonly end = new WireEnd();
  private readonly port: SerialPort;
  private readonly counters: LineCounters | undefined;
  private readonly unsettled = new Set<(reason: DeviceError) => void>();

  constructor(name: string, port: SerialPort, counters: LineCounters | undefined) {
    this.name = name;
    this.port = port;
    this.counters = counters;
    port.on('data', (bytes: Buffer) => {
      counters?.fromDevice.saw(bytes.length);
      this.end.arrived(bytes);
    });
    port.on('error', (error: Error) => {
      this.lost(error);
    });
    port.on('close', (error?: Error | null) => {
      this.lost(error ?? undefined);
    });
    // A read that returns no bytes ends the package's stream while the port still says it is open.
    port.on('end', () => {
      this.lost(new Error('the read stream ended'));
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.end.ended !== undefined)
      throw new DeviceError('no-connection', `${this.name} is closed`, { wire: this.name });
    this.counters?.toDevice.wrote(bytes.length);
    try {
      await this.untilEnd((done) => {
        this.port.write(bytes, undefined, done);
      });
      await this.untilEnd((done) => {
        this.port.drain(done);
      });
    } catch (error) {
      throw this.lost(error);
    }
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.end.onBytes(listener);
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.end.onEnd(listener);
  }

  async close(): Promise<void> {
    this.ended(new DeviceError('closed', `${this.name} was closed`, { wire: this.name }));
    await this.release();
  }

  /** A call of the package; the end of the wire settles it where the package does not. */
  private async untilEnd(call: (done: Callback) => void): Promise<void> {
    if (this.end.ended !== undefined) throw this.end.ended;
    let abandon: (reason: DeviceError) => void = () => undefined;
    const abandoned = new Promise<never>((_resolve, reject) => {
      abandon = reject;
    });
    this.unsettled.add(abandon);
    try {
      await Promise.race([settled(call), abandoned]);
    } finally {
      this.unsettled.delete(abandon);
    }
  }

  /** Gives the reason the wire ended with, which may be an earlier one. */
  private lost(cause: unknown): DeviceError {
    const detail = cause instanceof Error ? cause.message : 'disconnected';
    const reason = new DeviceError('no-connection', `${this.name} was lost: ${detail}`, { wire: this.name, cause });
    const first = this.end.ended ?? reason;
    this.ended(reason);
    void this.release();
    return first;
  }

  private ended(reason: DeviceError): void {
    this.end.end(reason);
    for (const abandon of this.unsettled) abandon(reason);
  }

  private async release(): Promise<void> {
    this.counters?.toDevice.writeOff();
    this.counters?.fromDevice.writeOff();
    if (!this.port.isOpen || this.port.closing) return;
    // The port is gone either way: an error of closing it changes nothing.
    await settled((done) => {
      this.port.close(done);
    }).catch(() => undefined);
  }
}

export interface SerialOptions {
  readonly inFlight?: InFlightBytes | undefined;
  /** Which ports there are; the machine's own list when nothing is said. */
  readonly listPorts?: ListPorts | undefined;
}

/** Opens the port at `spec.path`, looked up anew each time where that is a USB identity, with old bytes flushed away. */
export function serialOpener(spec: SerialSpec, options: SerialOptions = {}): WireOpener {
  const name = `serial:${spec.path}`;
  return {
    name,
    open: async () => {
      const path = await findPort(spec.path, options.listPorts ?? listSerialPorts);
      const port = new SerialPort({
        path,
        baudRate: spec.baudRate,
        dataBits: spec.dataBits,
        parity: spec.parity,
        stopBits: spec.stopBits,
        autoOpen: false,
      });
      try {
        await settled((done) => {
          port.open(done);
        });
        goOnWhenPolled(port);
        await settled((done) => {
          port.flush(done);
        });
      } catch (error) {
        if (port.isOpen) port.close();
        const detail = error instanceof Error ? error.message : String(error);
        throw new DeviceError('no-connection', `${name} cannot be opened: ${detail}`, { wire: name, cause: error });
      }
      return new SerialWire(name, port, options.inFlight?.line(path));
    },
  };
}
