import { expect } from 'chai';
import { CoapEndpoint } from '../../../devices/coap/endpoint.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import type { PeerAddress } from '../../../devices/ports.ts';
import { dtlsOpener } from '../../../devices/links/dtls/dtls-wire.ts';
import { PreSharedKey } from '../../../devices/links/dtls/pre-shared-key.ts';
import { MemoryNetwork } from '../../../devices/links/memory-datagrams.ts';
import { homeDatagrams } from '../../../gateway/home/home-datagrams.ts';
import { openHanServer } from '../../../gateway/home/han-server.ts';
import type { HanServer, HanServerOptions } from '../../../gateway/home/han-server.ts';
import { createLog } from '../../../gateway/runtime/log.ts';
import { parseKeys } from '../../../gateway/runtime/pre-shared-keys.ts';
import { seededBytes } from '../../support/coap-network.ts';

const phrase = 'the key of the kitchen';
const parsed = parseKeys(
  `{ version: 1, preSharedKeys: [{ identity: kitchen-display, text: '${phrase}' }] }`,
  'keys.yaml',
);
const keys = { keyOf: (identity: string) => (parsed.ok ? parsed.keys.get(identity) : undefined) };
const home = '192.0.2.1';

class Premises {
  readonly clock = new VirtualClock(Date.UTC(2026, 2, 1));
  readonly network = new MemoryNetwork({ clock: this.clock, faults: { delay: [1, 1] } });
  readonly lines: string[] = [];
  readonly log = createLog('debug', (line) => this.lines.push(line));
  private asked = 0;

  door(more: Partial<HanServerOptions> = {}): Promise<HanServer> {
    return openHanServer({
      secured: { listen: { host: home, port: 5684 }, keys, hint: 'home' },
      resources: [
        {
          path: '/status',
          handlers: {
            GET: (_request, { identity }) => ({ code: 69, payload: Buffer.from(identity ?? 'this machine') }),
          },
        },
      ],
      bind: ({ host, port }) => this.network.opener(host, port),
      clock: this.clock,
      log: this.log,
      ...more,
    });
  }

  /** What a peer at `host` is answered: the payload, the code, or why there is no answer. */
  async ask(host: string, peer: PeerAddress, credential?: { identity: string; key: PreSharedKey }): Promise<string> {
    const inner = this.network.opener(host, 40_000 + this.asked++);
    const randomBytes = seededBytes(this.asked);
    const wire =
      credential === undefined
        ? inner
        : dtlsOpener(inner, { clock: this.clock, randomBytes, credentialFor: () => credential });
    const endpoint = new CoapEndpoint({ wire, clock: this.clock, randomBytes });
    await endpoint.open();
    let outcome: string | undefined;
    endpoint.request(peer, { method: 'GET', path: '/status' }).then(
      ({ code, payload }) => (outcome = code === 69 ? Buffer.from(payload).toString() : `${code >> 5}.0${code & 31}`),
      (error: unknown) => (outcome = (error as { code: string }).code),
    );
    const pending = (): boolean => outcome === undefined;
    while (pending()) await this.clock.advance(1_000);
    await endpoint.close();
    return outcome ?? '';
  }
}

const own = { identity: 'kitchen-display', key: new PreSharedKey(Buffer.from(phrase)) };

describe('what the gateway offers over CoAP', () => {
  it('is answered to who has a key of ours, by name; everybody else is refused', async () => {
    const premises = new Premises();
    const door = await premises.door();
    const address = { host: home, port: 5684 };
    expect(await premises.ask('192.0.2.9', address, own)).to.equal('kitchen-display');
    const wrong = new PreSharedKey(Buffer.from('another key altogether'));
    expect(await premises.ask('192.0.2.9', address, { ...own, key: wrong })).to.equal('no-connection');
    expect(await premises.ask('192.0.2.9', address, { ...own, identity: 'hall-display' })).to.equal('no-connection');
    expect(await premises.ask('192.0.2.9', address)).to.equal('timeout');
    expect(await premises.ask('127.0.0.1', { host: home, port: 5683 })).to.equal('timeout');
    await door.close();
    const told = premises.lines.map((line) => JSON.parse(line) as { event: string; identity: string; message: string });
    expect(
      told.filter(({ event }) => event === 'dtls: refused').map(({ identity, message }) => [identity, message]),
    ).to.deep.equal([
      ['kitchen-display', 'the keys differ'],
      ['hall-display', 'the keys differ'],
    ]);
    for (const secret of [phrase, 'another key altogether'])
      for (const form of ['utf8', 'hex', 'base64'] as const)
        expect(premises.lines.join('\n')).to.not.contain(Buffer.from(secret).toString(form));
  });

  it('is answered in the clear to this machine alone, and only where that is configured', async () => {
    const premises = new Premises();
    const door = await premises.door({ plain: { listen: { host: '127.0.0.1', port: 5683 } } });
    const address = { host: '127.0.0.1', port: 5683 };
    expect(await premises.ask('127.0.0.1', address)).to.equal('this machine');
    // In memory a datagram from outside gets here; on a machine the loopback address would not hear it.
    expect(await premises.ask('192.0.2.9', address)).to.equal('4.01');
    await door.close();
  });

  for (const host of ['0.0.0.0', '::', home, 'gateway.home'])
    it(`is not opened in the clear on ${host}`, async () => {
      const error = await new Premises().door({ plain: { listen: { host, port: 5683 } } }).then(
        () => 'opened',
        (reason: unknown) => (reason as Error).message,
      );
      expect(error).to.equal(
        `CoAP in the clear is for loopback addresses only, and ${host} can be reached from elsewhere`,
      );
    });
});

describe('devices of the home', () => {
  it('are dialled with the key that their configuration names, and with no other', async () => {
    const premises = new Premises();
    const door = await premises.door();
    const { plain, secured } = homeDatagrams({
      peers: [
        { host: home, port: 5684, key: 'kitchen-display' },
        { host: '192.0.2.7', port: 5684, key: 'nobody' },
        { host: '192.0.2.8', port: 5684, key: undefined },
      ],
      keys,
      open: () => premises.network.opener('192.0.2.2', 0),
      clock: premises.clock,
      log: premises.log,
    });
    expect(plain.name).to.equal('memory:192.0.2.2:0');
    const wire = await secured!.open();
    const sent = wire.send({ host: home, port: 5684 }, Uint8Array.of(0x40, 0, 0, 1));
    await premises.clock.advance(1_000);
    await sent;
    for (const host of ['192.0.2.7', '192.0.2.8', '192.0.2.9']) {
      const refused = await wire.send({ host, port: 5684 }, Uint8Array.of(1)).catch((error: unknown) => String(error));
      expect(refused).to.contain('no key to dial');
    }
    await wire.close();
    await door.close();
    await premises.clock.advance(1_000);
  });
});
