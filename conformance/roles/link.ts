/**
 * The network between DNO and system, as the tester plays it: a TCP relay that can be cut, stalled and turned into a
 * black hole. It looks at no byte, so it serves any implementation, TLS included.
 */
import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/**
 * `open` passes everything on. `cut` ends connections and refuses new ones; `stalled` holds what comes back until it is
 * open again; `black-hole` accepts everything and passes nothing on.
 */
export type LinkState = 'open' | 'cut' | 'stalled' | 'black-hole';

interface Relay {
  readonly near: Socket;
  readonly far: Socket;
}

export class Link {
  private readonly server: Server;
  private readonly target: { readonly host: string; readonly port: number };
  private readonly relays = new Set<Relay>();
  private state: LinkState = 'open';
  private cutAfterBytes: number | undefined;

  private constructor(server: Server, target: string) {
    this.server = server;
    const colon = target.lastIndexOf(':');
    this.target = { host: target.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(target.slice(colon + 1)) };
  }

  /** Listens on loopback in front of `target` (`host:port`). */
  static async open(target: string): Promise<Link> {
    const server = createServer();
    const link = new Link(server, target);
    server.on('connection', (near) => {
      link.relay(near);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return link;
  }

  /** `host:port` for the DNO to dial. */
  get address(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the link is closed');
    return `127.0.0.1:${address.port}`;
  }

  set(state: LinkState): void {
    this.state = state;
    this.cutAfterBytes = undefined;
    for (const relay of this.relays) {
      if (state === 'cut') this.end(relay);
      else if (state === 'open') relay.far.resume();
      else relay.far.pause();
    }
  }

  /** Cuts by itself once this many more bytes have come back from the system. */
  cutAfter(bytes: number): void {
    this.cutAfterBytes = bytes;
  }

  async close(): Promise<void> {
    this.state = 'cut';
    for (const relay of this.relays) this.end(relay);
    await new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }

  private relay(near: Socket): void {
    near.on('error', () => undefined);
    if (this.state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(this.target);
    const relay = { near, far };
    this.relays.add(relay);
    far.on('error', () => undefined);
    near.on('data', (bytes) => {
      if (this.state !== 'black-hole') far.write(bytes);
    });
    far.on('data', (bytes) => {
      this.comesBack(relay, bytes);
    });
    if (this.state === 'stalled') far.pause();
    for (const socket of [near, far]) {
      socket.once('close', () => {
        this.end(relay);
      });
    }
  }

  private comesBack(relay: Relay, bytes: Buffer): void {
    if (this.state === 'black-hole') return;
    if (this.cutAfterBytes === undefined) {
      relay.near.write(bytes);
      return;
    }
    const pass = bytes.subarray(0, this.cutAfterBytes);
    this.cutAfterBytes -= pass.length;
    relay.near.write(pass);
    if (this.cutAfterBytes <= 0) this.set('cut');
  }

  private end(relay: Relay): void {
    this.relays.delete(relay);
    relay.near.destroy();
    relay.far.destroy();
  }
}
