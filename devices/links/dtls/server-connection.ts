/** The side that is dialled (RFC 6347 clause 4.2.4, RFC 4279), from a hello whose cookie was checked. */
import { Connection, HandshakeFailure } from './connection.ts';
import type { ConnectionSurroundings } from './connection.ts';
import { decodeName, encodeName, encodeServerHello, handshakeTypes, randomLength } from './handshake-messages.ts';
import type { ClientHello, HandshakeMessage } from './handshake-messages.ts';
import { connectionKeys, masterSecret, sameSecret, verifyData } from './key-schedule.ts';
import { PreSharedKey } from './pre-shared-key.ts';
import { versions } from './records.ts';

export interface ServerKeys {
  /** The key of a peer, by the identity it names. */
  readonly keyOf: (identity: string) => PreSharedKey | undefined;
  /** Said to everybody who dials, for people to know which identity is meant. */
  readonly hint?: string | undefined;
}

export interface CheckedHello {
  readonly hello: ClientHello;
  readonly message: HandshakeMessage;
  /** The number of the record it came in. */
  readonly record: number;
}

export class ServerConnection extends Connection {
  readonly clientRandom: Uint8Array;
  private readonly keys: ServerKeys;
  private readonly checked: CheckedHello;
  private readonly random: Uint8Array;
  private named: string | undefined;
  private master: Uint8Array | undefined;

  constructor(keys: ServerKeys, checked: CheckedHello, around: ConnectionSurroundings) {
    const { messageSequence } = checked.message;
    super('server', around, { record: checked.record, message: messageSequence, peerMessage: messageSequence + 1 });
    this.keys = keys;
    this.checked = checked;
    this.clientRandom = checked.hello.random;
    this.random = around.randomBytes(randomLength);
  }

  get identity(): string | undefined {
    return this.named;
  }

  start(): void {
    const { hello, message } = this.checked;
    if (hello.version >> 8 !== 0xfe || hello.version > versions.dtls12)
      this.fail('protocolVersion', `version ${hello.version.toString(16)}, expected fefd (DTLS 1.2)`);
    else if (!hello.offersSuite)
      this.fail('handshakeFailure', 'TLS_PSK_WITH_AES_128_CCM_8 is not among the suites offered');
    else {
      this.remember(message);
      const { hint } = this.keys;
      this.sendFlight(
        [
          this.message(handshakeTypes.serverHello, encodeServerHello(this.random, hello)),
          ...(hint === undefined
            ? []
            : [this.message(handshakeTypes.serverKeyExchange, encodeName(Buffer.from(hint)))]),
          this.message(handshakeTypes.serverHelloDone, new Uint8Array(0)),
        ],
        true,
      );
    }
  }

  protected override onMessage(message: HandshakeMessage): void {
    if (message.type === handshakeTypes.clientKeyExchange && this.master === undefined) this.onKeyExchange(message);
    else if (message.type === handshakeTypes.finished && this.master !== undefined)
      this.onFinished(message, this.master);
    else throw new HandshakeFailure('unexpectedMessage', `handshake message ${message.type} is out of place`);
  }

  private onKeyExchange(message: HandshakeMessage): void {
    const identity = readUtf8(decodeName(message.body, 'identity'));
    // An unknown identity gets a random key, so that it is refused at the same point and with the same alert as a wrong key.
    const nobodys = new PreSharedKey(this.around.randomBytes(16));
    const known = identity === undefined ? undefined : this.keys.keyOf(identity);
    this.named = identity;
    this.remember(message);
    const { hello } = this.checked;
    const randoms = { client: hello.random, server: this.random };
    this.master = masterSecret(known ?? nobodys, randoms, hello.extendedMasterSecret ? this.transcribed() : undefined);
    this.records.protect(connectionKeys(this.master, randoms));
  }

  private onFinished(message: HandshakeMessage, master: Uint8Array): void {
    if (!sameSecret(message.body, verifyData(master, 'client', this.transcribed())))
      throw new HandshakeFailure('decryptError', 'the handshake was tampered with');
    this.remember(message);
    const finished = this.message(handshakeTypes.finished, verifyData(master, 'server', this.transcribed()), 1);
    this.sendFlight([this.changeCipherSpec(), finished], false);
    this.establish();
  }
}

/** Undefined where the bytes are no UTF-8: no identity is like that. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
