/**
 * DTLS 1.2 with pre-shared keys over any datagram wire, as a datagram wire itself: its users need not know that it is
 * secured. It connects to peers it has a credential for, accepts peers whose key it knows, and drops everything else.
 */
import { DeviceError } from '../../ports.ts';
import type { Clock, DatagramOpener, DatagramWire, DeviceErrorCode, Milliseconds, PeerAddress } from '../../ports.ts';
import { DatagramEnd } from '../datagram-end.ts';
import { Association } from './association.ts';
import { ClientConnection } from './client-connection.ts';
import type { Credential } from './client-connection.ts';
import type { Connection, ConnectionEnd } from './connection.ts';
import { CookieExchange } from './cookie-exchange.ts';
import type { Role } from './key-schedule.ts';
import { longestPlaintext, splitRecords } from './records.ts';
import { ServerConnection } from './server-connection.ts';
import type { CheckedHello, ServerKeys } from './server-connection.ts';

/** For logs. No key is in any of them. */
export interface DtlsEvent {
  readonly kind: 'established' | ConnectionEnd['kind'];
  readonly wire: string;
  /** With the identity it proved, or named. */
  readonly peer: PeerAddress;
  /** Ours. */
  readonly role: Role;
  readonly message: string;
}

export interface DtlsOptions {
  readonly clock: Clock;
  /** Of node:crypto in production. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Who may connect to us; left out: nobody. */
  readonly accepts?: ServerKeys | undefined;
  /** Our credential for a peer, by its address as it was given; undefined: no connection is made to it. */
  readonly credentialFor?: ((peer: PeerAddress) => Credential | undefined) | undefined;
  readonly onEvent?: ((event: DtlsEvent) => void) | undefined;
  /** A handshake not done by then is given up. 30 s. */
  readonly handshakeDeadline?: Milliseconds;
  /** A peer we connected to that answers nothing for so long may have restarted: the next datagram begins a new handshake. 8 s. */
  readonly doubtAfter?: Milliseconds;
  /** Peers kept at once; past it the one unused for longest is closed. 1024. */
  readonly mostPeers?: number;
}

export function dtlsOpener(inner: DatagramOpener, options: DtlsOptions): DatagramOpener {
  const name = `dtls+${inner.name}`;
  return { name, open: async () => new DtlsWire(await inner.open(), options) };
}

const addressKey = ({ host, port }: PeerAddress): string => `${host} ${port}`;

export class DtlsWire implements DatagramWire {
  readonly name: string;
  private readonly inner: DatagramWire;
  private readonly options: DtlsOptions;
  private readonly clock: Clock;
  private readonly cookieExchange: CookieExchange | undefined;
  /** By address; the one used last stands last. */
  private readonly associations = new Map<string, Association>();
  /** Credentials of peers that were given by name, by the address the name stands for. */
  private readonly resolved = new Map<string, Credential>();
  /** Datagrams that have not been sent yet; closing waits for the close_notify alerts among them. */
  private readonly leaving = new Set<Promise<void>>();
  private readonly end = new DatagramEnd();

  constructor(inner: DatagramWire, options: DtlsOptions) {
    this.name = `dtls+${inner.name}`;
    this.inner = inner;
    this.options = options;
    this.clock = options.clock;
    if (options.accepts !== undefined) this.cookieExchange = new CookieExchange(options.clock, options.randomBytes);
    inner.onDatagram((peer, datagram) => {
      this.arrived(peer, datagram);
    });
    inner.onEnd((reason) => {
      this.endAll(reason, (connection) => {
        connection.abandon('the wire was lost');
      });
    });
  }

  get local(): PeerAddress {
    return this.inner.local;
  }

  /** How many peers something is kept of. */
  get peers(): number {
    return this.associations.size;
  }

  /** With the identity its datagrams will carry: the one asked for, or that of the credential for it. */
  async resolve(peer: PeerAddress): Promise<PeerAddress> {
    const address = await this.inner.resolve(peer);
    const credential = this.options.credentialFor?.(peer);
    if (credential !== undefined) this.resolved.set(addressKey(address), credential);
    const identity = peer.identity ?? credential?.identity;
    return { host: address.host, port: address.port, ...(identity !== undefined && { identity }) };
  }

  /**
   * Connects to the peer first where there is no connection. Rejects with DeviceError `no-connection` (refused, no key for it,
   * another peer at its address), `timeout` (no answer to the handshake), `bad-request` (too long), `closed`.
   */
  send(peer: PeerAddress, bytes: Uint8Array): Promise<void> {
    if (this.end.ended !== undefined) return Promise.reject(this.problem('no-connection', 'it is closed'));
    if (bytes.length > longestPlaintext) {
      const message = `${bytes.length} bytes do not fit a record of ${longestPlaintext}`;
      return Promise.reject(this.problem('bad-request', message));
    }
    const key = addressKey(peer);
    const association = this.associations.get(key);
    const standing = association?.standing;
    const credential = this.resolved.get(key) ?? this.options.credentialFor?.(peer);
    const wanted = peer.identity ?? credential?.identity;
    const isOther = standing !== undefined && wanted !== undefined && wanted !== standing.identity;
    if (association !== undefined && standing !== undefined && !isOther)
      if (credential === undefined || !this.isInDoubt(association)) return this.sendOver(association, standing, bytes);
    if (credential === undefined || credential.identity !== wanted)
      return Promise.reject(
        isOther ? this.isAnother(peer) : this.problem('no-connection', `no key to dial ${key} with`),
      );
    const dialled = association ?? this.newAssociation(peer);
    const sent = dialled.wait(wanted, bytes, this.name);
    if (dialled.pending === undefined) this.dial(dialled, credential);
    return sent;
  }

  onDatagram(listener: (peer: PeerAddress, bytes: Uint8Array) => void): void {
    this.end.onDatagram(listener);
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.end.onEnd(listener);
  }

  async close(): Promise<void> {
    this.endAll(new DeviceError('closed', `${this.name} was closed`, { wire: this.name }), (connection) => {
      connection.close('closed by us');
    });
    await Promise.all(this.leaving);
    await this.inner.close();
  }

  private endAll(reason: DeviceError, end: (connection: Connection) => void): void {
    this.end.end(reason);
    for (const association of this.associations.values()) {
      association.refuse(reason);
      for (const connection of [association.pending, association.standing])
        if (connection !== undefined) end(connection);
    }
    this.associations.clear();
  }

  private problem(code: DeviceErrorCode, message: string): DeviceError {
    return new DeviceError(code, `${this.name}: ${message}`, { wire: this.name });
  }

  private isAnother(peer: PeerAddress): DeviceError {
    return this.problem('no-connection', `${addressKey(peer)} is another peer by now`);
  }

  private arrived(peer: PeerAddress, datagram: Uint8Array): void {
    if (this.end.ended !== undefined) return;
    for (const record of splitRecords(datagram)) {
      const association = this.associations.get(addressKey(peer));
      const hello = this.cookieExchange?.check(peer, record);
      if (hello?.kind === 'unverified') {
        this.transmit(peer, hello.answer);
      } else if (hello?.kind === 'verified' && !isKnownHello(association, hello.checked)) {
        this.answer(association ?? this.newAssociation(peer), hello.checked);
      } else if (association !== undefined && association.standing?.receive(record) !== true) {
        association.pending?.receive(record);
      }
    }
  }

  private newAssociation({ host, port }: PeerAddress): Association {
    const association = new Association({ host, port }, this.clock.monotonic());
    this.associations.set(addressKey(association.peer), association);
    return association;
  }

  private isInDoubt({ standing, unansweredSince }: Association): boolean {
    const { doubtAfter = 8_000 } = this.options;
    return (
      standing?.role === 'client' &&
      unansweredSince !== undefined &&
      this.clock.monotonic() - unansweredSince >= doubtAfter
    );
  }

  private dial(association: Association, credential: Credential): void {
    const connection: ClientConnection = new ClientConnection(
      credential,
      this.around(association, () => connection),
    );
    association.pending = connection;
    connection.start();
    this.makeRoom(association);
  }

  private answer(association: Association, checked: CheckedHello): void {
    const { accepts } = this.options;
    if (accepts === undefined) return;
    const former = association.pending;
    // Both sides connect at once: the hello with the higher random is served, which both sides can determine.
    if (former instanceof ClientConnection && Buffer.compare(former.random, checked.hello.random) > 0) return;
    const connection: ServerConnection = new ServerConnection(
      accepts,
      checked,
      this.around(association, () => connection),
    );
    association.pending = connection;
    former?.abandon('it began again');
    this.cookieExchange?.entered(association);
    connection.start();
    this.makeRoom(association);
  }

  private around(
    association: Association,
    connection: () => Connection,
  ): ConstructorParameters<typeof ClientConnection>[1] {
    const { clock, randomBytes, handshakeDeadline = 30_000 } = this.options;
    return {
      clock,
      randomBytes,
      handshakeDeadline,
      transmit: (datagram) => {
        this.transmit(association.peer, datagram);
      },
      deliver: (bytes) => {
        this.touch(association);
        this.end.arrived(this.peerOf(association, connection()), bytes);
      },
      established: () => {
        this.onEstablished(association, connection());
      },
      ended: (end) => {
        this.onEnded(association, connection(), end);
      },
    };
  }

  private onEstablished(association: Association, connection: Connection): void {
    const former = association.standing;
    association.standing = connection;
    association.pending = undefined;
    former?.abandon('replaced by a new handshake');
    this.cookieExchange?.left(association);
    this.touch(association);
    this.tell('established', association, connection, 'the peer has the key');
    const send = (bytes: Uint8Array): Promise<void> => this.sendOver(association, connection, bytes);
    association.release(connection.identity, send, this.isAnother(association.peer));
  }

  private onEnded(association: Association, connection: Connection, end: ConnectionEnd): void {
    const wasPending = association.pending === connection;
    if (wasPending) {
      association.pending = undefined;
      this.cookieExchange?.left(association);
    }
    if (association.standing === connection) association.standing = undefined;
    if (association.isEmpty && this.associations.get(addressKey(association.peer)) === association)
      this.associations.delete(addressKey(association.peer));
    this.tell(end.kind, association, connection, end.message);
    if (!wasPending) return;
    const code = end.kind === 'silent' ? 'timeout' : 'no-connection';
    association.refuse(this.problem(code, `${addressKey(association.peer)}: ${end.message}`));
  }

  private sendOver(association: Association, connection: Connection, bytes: Uint8Array): Promise<void> {
    association.usedAt = this.clock.monotonic();
    association.unansweredSince ??= association.usedAt;
    return this.inner.send(association.peer, connection.seal(bytes));
  }

  /** Something authentic has come. */
  private touch(association: Association): void {
    association.usedAt = this.clock.monotonic();
    association.unansweredSince = undefined;
  }

  /** Sends a datagram of the handshake or an alert. If it is lost, the peer repeats its flight or runs into its deadline. */
  private transmit(peer: PeerAddress, datagram: Uint8Array): void {
    const sent = this.inner.send(peer, datagram).catch(() => undefined);
    this.leaving.add(sent);
    void sent.then(() => this.leaving.delete(sent));
  }

  /** Drops the oldest handshake where there are too many; then the peer that was unused for longest, which has to connect again. */
  private makeRoom(newest: Association): void {
    const { mostPeers = 1024 } = this.options;
    this.cookieExchange?.surplus(newest)?.pending?.abandon('too many handshakes at once');
    if (this.associations.size <= mostPeers) return;
    const others = [...this.associations.values()].filter((each) => each !== newest);
    const oldest = others.reduce((one, other) => (other.usedAt < one.usedAt ? other : one));
    for (const connection of [oldest.pending, oldest.standing]) connection?.close('too many peers at once');
  }

  private peerOf({ peer }: Association, { identity }: Connection): PeerAddress {
    return identity === undefined ? peer : { ...peer, identity };
  }

  private tell(kind: DtlsEvent['kind'], association: Association, connection: Connection, message: string): void {
    const peer = this.peerOf(association, connection);
    this.options.onEvent?.({ kind, wire: this.name, peer, role: connection.role, message });
  }
}

/** Whether a connection has this very hello already: then it is a repetition, and the connection answers it. */
function isKnownHello(association: Association | undefined, { hello }: CheckedHello): boolean {
  return [association?.pending, association?.standing].some(
    (each) => each instanceof ServerConnection && Buffer.compare(each.clientRandom, hello.random) === 0,
  );
}
