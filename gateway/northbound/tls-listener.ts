/**
 * The listener the DNO comes in by: it does the TLS itself, so that whoever is refused is refused with a reason in the log,
 * certificates change without a restart, and a connection can be cut. What is let in is handed on as a plain stream.
 */
import { X509Certificate } from 'node:crypto';
import { createServer as createTcpServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { SecureContextOptions, TLSSocket } from 'node:tls';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Clock } from '../../devices/ports.ts';
import { partyOfCertificate } from './authority/certificate-party.ts';
import type { Peer } from './authority/authoriser.ts';
import type { Limits } from './authority/limits.ts';
import { isLoopback } from '../runtime/config-report.ts';
import type { NorthboundSecurity } from '../runtime/config.ts';
import { LogRateLimiter } from '../runtime/log-rate-limiter.ts';
import type { LogRateLimit } from '../runtime/log-rate-limiter.ts';
import type { Log, LogFields } from '../runtime/log.ts';
import { ListenerCertificates, NorthboundError } from './listener-certificates.ts';

export interface TlsListenerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly security: NorthboundSecurity;
  readonly limits: Pick<Limits, 'connections' | 'connectionsPerParty'>;
  readonly log: Log;
  /** Certificates live in the machine's time: so does OpenSSL, which checks them. */
  readonly machine?: Clock;
  /** Takes a connection that was let in. */
  readonly accept: (socket: Socket) => void;
}

export interface TlsListener {
  readonly port: number;
  /** Who is at the other end of a connection, by its `address:port`. */
  peerOf(address: string): Peer;
  /** Ends a connection at once, and with it everything that is on it. */
  cut(address: string): void;
  /** Conditions of the certificates, as stable codes. */
  alarms(): readonly string[];
  /** No new connection is let in. */
  stopListening(): void;
  /** Settles when all who were let in by now have gone. */
  emptied(): Promise<void>;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** How long a handshake may take. */
const handshakeMs = 10_000;

/** Lines about refusals, of each reason. */
const refusalsTold: LogRateLimit = { most: 20, whileMs: 10_000 };

type Refuse = (socket: Socket, reason: string, more?: LogFields) => void;

interface Guest {
  readonly socket: Socket;
  /** Undefined on plain text. */
  readonly certificate: X509Certificate | undefined;
  /** Its party, as far as it names one. */
  readonly party: string;
}

const addressOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress ?? ''}:${remotePort ?? ''}`;

/** Listens. Rejects with NorthboundError when the address is taken or the certificates cannot be used. */
export async function openTlsListener(options: TlsListenerOptions): Promise<TlsListener> {
  const { host, port, security, limits, log, machine = new SystemClock() } = options;
  // The configuration is checked too; this holds for every other way in.
  if (security.kind === 'plaintext' && !isLoopback(host))
    throw new NorthboundError(`plain text is for loopback addresses only, and ${host} can be reached from elsewhere`);
  const guests = new Map<string, Guest>();
  /** Every open socket, those that are still shaking hands included. */
  const sockets = new Set<Socket>();
  const certificates = security.kind === 'tls' ? new ListenerCertificates(security, machine, log) : undefined;

  const floods = new Map<string, LogRateLimiter>();
  const told = (from: string, reason: string, more: LogFields): void => {
    const flood = floods.get(reason) ?? new LogRateLimiter(machine, refusalsTold);
    floods.set(reason, flood);
    const unsaid = flood.tell();
    if (unsaid !== undefined) log.warn('connection refused', { from, reason, ...more, ...unsaid });
  };
  const refuse: Refuse = (socket, reason, more = {}) => {
    told(addressOf(socket), reason, more);
    socket.destroy();
  };

  const admit = (socket: Socket, certificate: X509Certificate | undefined): void => {
    const address = addressOf(socket);
    const named = certificate && partyOfCertificate(certificate, machine.now());
    const party = named === undefined ? '' : 'party' in named ? named.party : '';
    if (named !== undefined && 'problem' in named) {
      refuse(socket, named.problem, { detail: named.detail });
      return;
    }
    const ofParty = [...guests.values()].filter((guest) => guest.party === party).length;
    if (certificate !== undefined && ofParty >= limits.connectionsPerParty) {
      refuse(socket, 'too-many-connections-of-this-party', { party, limit: limits.connectionsPerParty });
      return;
    }
    guests.set(address, { socket, certificate, party });
    socket.once('close', () => {
      guests.delete(address);
      log.info('connection closed', { from: address, party });
    });
    log.info('connection opened', { from: address, party });
    options.accept(socket);
  };

  /** Who is in already and has been revoked meanwhile goes. */
  const renewed = (): void => {
    for (const { socket, certificate } of guests.values())
      if (certificate !== undefined && certificates?.revoked(certificate) === true)
        refuse(socket, 'certificate-revoked', described(certificate));
  };

  const server = certificates === undefined ? createTcpServer() : tlsServer(certificates, { refuse, admit, renewed });
  server.maxConnections = limits.connections;
  server.on('drop', (dropped) => {
    const from = `${dropped?.remoteAddress ?? ''}:${dropped?.remotePort ?? ''}`;
    told(from, 'too-many-connections', { limit: limits.connections });
  });
  server.prependListener('connection', (socket: Socket) => {
    socket.on('error', () => undefined);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (certificates === undefined) admit(socket, undefined);
  });
  const bound = await listen(server, host, port);

  return {
    port: bound,
    peerOf: (address) => {
      const guest = guests.get(address);
      if (guest === undefined) return { kind: 'nobody', detail: 'the connection is gone' };
      if (guest.certificate === undefined) return { kind: 'plaintext' };
      // Asked again with every message: a connection may outlive its certificate.
      const named = partyOfCertificate(guest.certificate, machine.now());
      return 'party' in named ? { kind: 'certificate', party: named.party } : { kind: 'nobody', detail: named.detail };
    },
    cut: (address) => {
      guests.get(address)?.socket.destroy();
    },
    alarms: () => certificates?.alarms() ?? [],
    stopListening: () => {
      certificates?.close();
      server.close();
    },
    emptied: async () => {
      const gone = [...guests.values()].map(
        async ({ socket }) =>
          new Promise<void>((resolve) => {
            socket.once('close', () => {
              resolve();
            });
          }),
      );
      await Promise.all(gone);
    },
    close: async () => {
      certificates?.close();
      for (const { socket } of guests.values()) socket.destroy();
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        // Where it does not listen any more it says so with an error, which is as good.
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

interface TlsHandlers {
  readonly refuse: Refuse;
  readonly admit: (socket: Socket, certificate: X509Certificate) => void;
  /** Certificates or lists in force have changed. */
  readonly renewed: () => void;
}

function tlsServer(certificates: ListenerCertificates, { refuse, admit, renewed }: TlsHandlers): Server {
  const server = createTlsServer({
    ...certificates.current,
    requestCert: true,
    // Node would end the connection without a word; below it is ended with one.
    rejectUnauthorized: false,
    ALPNProtocols: ['h2'],
    minVersion: 'TLSv1.2',
    handshakeTimeout: handshakeMs,
  });
  const use = (context: SecureContextOptions): void => {
    server.setSecureContext(context);
    renewed();
  };
  certificates.watch(use);
  server.prependListener('connection', () => {
    certificates.refresh(use);
  });
  server.on('secureConnection', (socket: TLSSocket) => {
    socket.on('error', () => undefined);
    const raw = certificateOf(socket);
    if (raw === undefined) refuse(socket, 'no-certificate');
    else if (!socket.authorized) {
      const detail = { ...described(raw), code: String(socket.authorizationError) };
      refuse(socket, reasons[detail.code] ?? 'certificate-not-accepted', detail);
    } else if (socket.alpnProtocol !== 'h2') refuse(socket, 'does-not-speak-http2');
    else admit(socket, raw);
  });
  server.on('tlsClientError', (error: NodeJS.ErrnoException, socket: TLSSocket) => {
    refuse(socket, 'no-tls-handshake', { code: error.code ?? '', detail: error.message });
  });
  return server;
}

/** OpenSSL's words as ours. */
const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-not-valid-yet',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-of-another-authority',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-of-another-authority',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-of-another-authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-of-another-authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-of-another-authority',
  CERT_SIGNATURE_FAILURE: 'certificate-of-another-authority',
  INVALID_PURPOSE: 'certificate-for-another-purpose',
  CERT_REVOKED: 'certificate-revoked',
  // Nothing is known of whom it revokes today, so nobody can be let in.
  CRL_HAS_EXPIRED: 'revocation-list-expired',
  CRL_NOT_YET_VALID: 'revocation-list-not-valid-yet',
  // Also of a stranger's certificate: OpenSSL tells the last of what it finds wrong.
  UNABLE_TO_GET_CRL: 'no-revocation-list-of-its-authority',
  CRL_SIGNATURE_FAILURE: 'revocation-list-not-of-its-authority',
};

function described({ subject, issuer, serialNumber, validFrom, validTo }: X509Certificate): LogFields {
  return { subject, issuer, serialNumber, validFrom, validTo };
}

function certificateOf(socket: TLSSocket): X509Certificate | undefined {
  // Empty where none was sent, whatever the types say.
  const { raw } = socket.getPeerCertificate() as Partial<ReturnType<TLSSocket['getPeerCertificate']>>;
  return raw === undefined ? undefined : new X509Certificate(raw);
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
      reject(new NorthboundError(`cannot listen on ${address}: ${error.message}`));
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      server.on('error', () => undefined);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
