/**
 * Dials 127.0.0.1:PORT over DTLS, sends "hello" once it is connected, and says a line of JSON for whatever happens:
 * `naive` with the package node-dtls-client as it is, `ours` with our own side. Ends by itself after 6 s at the latest.
 */
import { randomBytes } from 'node:crypto';
import { SystemClock } from '../../../../devices/clock/system-clock.ts';
import { DtlsWire } from '../../../../devices/links/dtls/dtls-wire.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { udpOpener } from '../../../../devices/links/udp.ts';

const [way, port, secret = ''] = process.argv.slice(2);
const say = (what: string, detail: unknown = ''): void => {
  process.stdout.write(`${JSON.stringify({ what, detail })}\n`);
};

if (way === 'naive') {
  const { dtls } = await import('node-dtls-client');
  const psk = { 'meter-1': secret };
  const socket = dtls.createSocket({ type: 'udp4', address: '127.0.0.1', port: Number(port), psk, timeout: 5_000 });
  const end = setTimeout(() => {
    socket.close();
  }, 5_900);
  socket.on('connected', () => {
    say('connected');
    socket.send(Buffer.from('hello'));
  });
  socket.on('message', (bytes: Buffer) => {
    say('message', bytes.toString());
  });
  for (const name of ['error', 'close'])
    socket.on(name, (error?: Error) => {
      say('ended', error?.message);
      clearTimeout(end);
    });
} else {
  const wire = new DtlsWire(await udpOpener({ host: '127.0.0.1', port: 0 }).open(), {
    clock: new SystemClock(),
    randomBytes,
    credentialFor: () => ({ identity: 'meter-1', key: new PreSharedKey(Buffer.from(secret)) }),
    handshakeDeadline: 5_000,
    onEvent: ({ kind, message }) => {
      if (kind === 'established') say('connected');
      else {
        say('ended', message);
        clearTimeout(end);
        void wire.close();
      }
    },
  });
  const end = setTimeout(() => {
    void wire.close();
  }, 5_900);
  wire.onDatagram((_peer, bytes) => {
    say('message', Buffer.from(bytes).toString());
  });
  wire.send({ host: '127.0.0.1', port: Number(port) }, Buffer.from('hello')).catch(() => undefined);
}
