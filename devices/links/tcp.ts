/** TCP, both sides. */
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { DeviceError } from '../ports.ts';
import type { Milliseconds, Wire, WireOpener, WireSpec } from '../ports.ts';
import { WireEnd } from './wire-end.ts';

type TcpSpec = Extract<WireSpec, { readonly host: string }>;

/** A host that does not answer is given up after this. */
const connectDeadline: Milliseconds = 5_000;
const readBufferBytes = 16_384;

class TcpWire implements Wire {
  readonly name: string;
  private readonly end = new WireEnd();
  private readonly socket: Socket;
  private leaving: Promise<void> | undefined;
  private readonly gathered: Uint8Array[] = [];
  private following: Promise<void> | undefined;

  constructor(name: string, socket: Socket) {
    this.name = name;
    this.socket = socket;
    socket.setNoDelay(true);
    // Not emitted on a socket that reads into a buffer of ours.
    socket.on('data', (bytes) => {
      this.arrived(bytes);
    });
    socket.on('error', (error) => {
      this.lost(error.message, error);
    });
    socket.on('end', () => {
      this.lost('the other side closed it');
      socket.destroy();
    });
    socket.on('close', () => {
      this.lost('disconnected');
    });
  }

  /** Leaves at once; what is written before that has left is gathered, and follows in one packet. */
  write(bytes: Uint8Array): Promise<void> {
    if (this.end.ended !== undefined)
      return Promise.reject(new DeviceError('no-connection', `${this.name} is closed`, { wire: this.name }));
    if (this.leaving === undefined) return this.send(bytes);
    this.gathered.push(bytes);
    this.following ??= this.leaving.then(async () => this.send(Buffer.concat(this.gathered.splice(0))));
    return this.following;
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.end.onBytes(listener);
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.end.onEnd(listener);
  }

  async close(): Promise<void> {
    this.end.end(new DeviceError('closed', `${this.name} was closed`, { wire: this.name }));
    if (this.socket.destroyed) return;
    await new Promise<void>((resolve) => {
      this.socket.once('close', () => {
        resolve();
      });
      this.socket.destroy();
    });
  }

  arrived(bytes: Uint8Array): void {
    this.end.arrived(bytes);
  }

  private send(bytes: Uint8Array): Promise<void> {
    this.following = undefined;
    this.leaving = new Promise((resolve, reject) => {
      // A copy: a small array lies where the system cannot read it, and moving it from there takes longer.
      this.socket.write(Buffer.from(bytes), (error) => {
        // What was gathered goes first: until then nothing overtakes it.
        if (this.following === undefined) this.leaving = undefined;
        if (error === undefined || error === null) resolve();
        else
          reject(new DeviceError('no-connection', `${this.name}: ${error.message}`, { wire: this.name, cause: error }));
      });
    });
    return this.leaving;
  }

  private lost(detail: string, cause?: unknown): void {
    this.end.end(new DeviceError('no-connection', `${this.name} was lost: ${detail}`, { wire: this.name, cause }));
  }
}

/** Connects to `host:port`; gives up after 5 s. */
export function tcpOpener(spec: TcpSpec): WireOpener {
  const name = `${spec.kind}:${spec.host}:${spec.port}`;
  return {
    name,
    open: async () =>
      new Promise<Wire>((resolve, reject) => {
        let wire: TcpWire | undefined;
        const socket = connect({
          host: spec.host,
          port: spec.port,
          // Else a read takes 64 kB from the system, for an answer of a hundred bytes.
          onread: {
            buffer: Buffer.alloc(readBufferBytes),
            callback: (count, buffer) => {
              const bytes = Buffer.allocUnsafe(count);
              bytes.set(new Uint8Array(buffer.buffer, buffer.byteOffset, count));
              wire?.arrived(bytes);
              return true;
            },
          },
        });
        const fail = (detail: string, cause?: unknown): void => {
          clearTimeout(deadline);
          socket.destroy();
          reject(new DeviceError('no-connection', `${name} cannot be reached: ${detail}`, { wire: name, cause }));
        };
        const deadline = setTimeout(() => {
          fail(`no answer within ${connectDeadline / 1000} s`);
        }, connectDeadline);
        const onError = (error: Error): void => {
          fail(error.message, error);
        };
        socket.once('error', onError);
        socket.once('connect', () => {
          clearTimeout(deadline);
          socket.off('error', onError);
          wire = new TcpWire(name, socket);
          resolve(wire);
        });
      }),
  };
}

/** A listening socket that gives a wire for each connection. */
export interface TcpListener {
  readonly host: string;
  readonly port: number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Listens on `host:port`; port 0 takes a free one. */
export async function listenTcp(host: string, port: number, onWire: (wire: Wire) => void): Promise<TcpListener> {
  const wires = new Set<TcpWire>();
  const server = createServer({ allowHalfOpen: false }, (socket) => {
    const wire = new TcpWire(`tcp:${socket.remoteAddress ?? '?'}:${socket.remotePort ?? 0}`, socket);
    wires.add(wire);
    socket.once('close', () => wires.delete(wire));
    onWire(wire);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new DeviceError('no-connection', `cannot listen on ${host}:${port}: ${error.message}`, {
          wire: `tcp:${host}:${port}`,
          cause: error,
        }),
      );
    });
    server.listen(port, host, () => {
      resolve();
    });
  });
  const address = server.address();
  return {
    host,
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      await Promise.all([...wires].map(async (wire) => wire.close()));
      await closed;
    },
  };
}
