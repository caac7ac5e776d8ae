/** The side that dials (RFC 6347 clause 4.2.4, RFC 4279). */
import { Connection, HandshakeFailure } from './connection.ts';
import type { ConnectionSurroundings } from './connection.ts';
import {
  cipherSuite,
  decodeHelloVerifyRequest,
  decodeName,
  decodeServerHello,
  encodeClientHello,
  encodeName,
  handshakeTypes,
  randomLength,
} from './handshake-messages.ts';
import type { Fragment, HandshakeMessage, ServerHello } from './handshake-messages.ts';
import { connectionKeys, masterSecret, sameSecret, verifyData } from './key-schedule.ts';
import type { PreSharedKey } from './pre-shared-key.ts';
import { Reassembly } from './reassembly.ts';
import { versions } from './records.ts';

/** Who we are to a peer. */
export interface Credential {
  /** 1 to 128 bytes of UTF-8. */
  readonly identity: string;
  readonly key: PreSharedKey;
}

/** Most HelloVerifyRequests that are followed: they are not authenticated, so anybody could send them without end. */
const mostCookies = 4;

export class ClientConnection extends Connection {
  readonly identity: string;
  private readonly credential: Credential;
  readonly random: Uint8Array;
  private cookie: Uint8Array = new Uint8Array(0);
  private cookies = 0;
  private hello: ServerHello | undefined;
  private keyExchange = false;
  private master: Uint8Array | undefined;

  constructor(credential: Credential, around: ConnectionSurroundings) {
    super('client', around, { record: 0, message: 0, peerMessage: 0 });
    this.credential = credential;
    this.identity = credential.identity;
    this.random = around.randomBytes(randomLength);
  }

  start(): void {
    this.forgetTranscript();
    const body = encodeClientHello(this.random, this.cookie);
    this.sendFlight([this.message(handshakeTypes.clientHello, body, 0, versions.dtls10)], true);
  }

  protected override get silence(): string {
    if (this.hello === undefined) return 'no answer';
    // Servers are free to keep silent about a key that does not fit, and some do.
    return this.master === undefined ? super.silence : 'the peer did not accept identity and key';
  }

  protected override onStatelessMessage({ type, messageSequence, offset, length, bytes }: Fragment): boolean {
    // The peer dials us meanwhile: that is another handshake, and not for this side of it.
    if (type === handshakeTypes.clientHello) return true;
    if (type !== handshakeTypes.helloVerifyRequest) return false;
    if (this.hello !== undefined || offset !== 0 || bytes.length !== length) return true;
    const cookie = decodeHelloVerifyRequest(bytes);
    if (sameSecret(cookie, this.cookie)) return true;
    if (++this.cookies > mostCookies) throw new HandshakeFailure('handshakeFailure', 'one cookie after the other');
    this.cookie = cookie;
    this.reassembly = new Reassembly(messageSequence + 1);
    this.start();
    return true;
  }

  protected override onMessage(message: HandshakeMessage): void {
    switch (message.type) {
      case handshakeTypes.serverHello:
        this.onServerHello(message);
        return;
      case handshakeTypes.serverKeyExchange:
        if (this.hello === undefined || this.keyExchange || this.master !== undefined) break;
        // The hint helps a person to choose; which identity belongs to which peer is configured here.
        decodeName(message.body, 'hint');
        this.keyExchange = true;
        this.remember(message);
        return;
      case handshakeTypes.serverHelloDone:
        if (this.hello === undefined || this.master !== undefined || message.body.length > 0) break;
        this.remember(message);
        this.sendKeyExchange(this.hello);
        return;
      case handshakeTypes.finished:
        if (this.master === undefined) break;
        if (!sameSecret(message.body, verifyData(this.master, 'server', this.transcribed())))
          throw new HandshakeFailure('decryptError', 'the handshake was tampered with');
        this.stopRepeating();
        this.establish();
        return;
    }
    throw new HandshakeFailure('unexpectedMessage', `handshake message ${message.type} is out of place`);
  }

  private onServerHello(message: HandshakeMessage): void {
    if (this.hello !== undefined) throw new HandshakeFailure('unexpectedMessage', 'a second ServerHello');
    const hello = decodeServerHello(message.body);
    if (hello.version !== versions.dtls12)
      throw new HandshakeFailure('protocolVersion', `version ${hello.version.toString(16)}, expected fefd (DTLS 1.2)`);
    if (hello.suite !== cipherSuite || hello.compression !== 0)
      throw new HandshakeFailure('illegalParameter', `suite ${hello.suite.toString(16)} was not offered`);
    if (hello.unasked) throw new HandshakeFailure('unsupportedExtension', 'an extension that was not asked for');
    this.hello = hello;
    this.remember(message);
  }

  private sendKeyExchange({ random, extendedMasterSecret }: ServerHello): void {
    const randoms = { client: this.random, server: random };
    const identity = encodeName(Buffer.from(this.identity));
    const exchange = this.message(handshakeTypes.clientKeyExchange, identity);
    const said = this.transcribed();
    this.master = masterSecret(this.credential.key, randoms, extendedMasterSecret ? said : undefined);
    this.records.protect(connectionKeys(this.master, randoms));
    const finished = this.message(handshakeTypes.finished, verifyData(this.master, 'client', said), 1);
    this.sendFlight([exchange, this.changeCipherSpec(), finished], true);
  }
}
