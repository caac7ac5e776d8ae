import { expect } from 'chai';
import fc from 'fast-check';
import { readBlock, writeBlock } from '../../../codecs/coap/block.ts';
import type { SizeExponent } from '../../../codecs/coap/block.ts';
import { responses } from '../../../codecs/coap/codes.ts';
import type { CoapMessage, CoapOption } from '../../../codecs/coap/message.ts';
import { bytesOption, valuesOf, writeText } from '../../../codecs/coap/options.ts';
import type { DatagramWire, PeerAddress } from '../../../devices/ports.ts';
import { DeviceError } from '../../../devices/ports.ts';
import { at, bytesOfMessage, CoapNetwork } from '../../support/coap-network.ts';

const block = (name: 'block1' | 'block2', number: number, more: boolean, sizeExponent: SizeExponent): CoapOption =>
  bytesOption(name, writeBlock({ number, more, sizeExponent }));
const blockIn = (message: CoapMessage, name: 'block1' | 'block2') => {
  const [value] = valuesOf(message, name);
  return value === undefined ? undefined : readBlock(value);
};
const text = (payload: Uint8Array): string => Buffer.from(payload).toString();

describe('bodies in blocks', function () {
  this.timeout(60_000);
  let network: CoapNetwork;

  beforeEach(() => {
    network = new CoapNetwork();
  });

  afterEach(async () => {
    await network.close();
    expect(network.clock.pending, 'timers left behind').to.equal(0);
  });

  /** A server by hand: what it says to each request, piggybacked. */
  async function serve(answer: (request: CoapMessage) => Partial<CoapMessage>): Promise<CoapMessage[]> {
    const { got } = await network.script('server', (message: CoapMessage, from: PeerAddress, wire: DatagramWire) => {
      const { messageId, token } = message;
      void wire.send(from, bytesOfMessage({ type: 'ACK', messageId, token, ...answer(message) }));
    });
    return got;
  }

  /** A GET of /body from it; a failure as its code. */
  async function get(): Promise<string> {
    const client = network.endpoint('client');
    const asked = client.request(at('server'), { method: 'GET', path: '/body' });
    return network.during(
      asked.then(
        ({ payload }) => text(payload),
        (error: unknown) => (error as DeviceError).code,
      ),
    );
  }

  it('are fetched again from the start when the ETag changes on the way', async () => {
    let version = 1;
    await serve((request) => {
      const number = blockIn(request, 'block2')?.number ?? 0;
      if (number === 1 && version === 1) version = 2;
      const payload = writeText(`version ${version}, part ${number}.`.padEnd(16).slice(0, 16));
      const options = [block('block2', number, number < 1, 0), bytesOption('etag', Uint8Array.of(version))];
      return { code: responses.content, payload, options };
    });
    expect(await get()).to.equal('version 2, part version 2, part ');
  });

  it('are given up when the ETag changes each time', async () => {
    let version = 0;
    const got = await serve((request) => {
      const number = blockIn(request, 'block2')?.number ?? 0;
      const options = [block('block2', number, true, 0), bytesOption('etag', Uint8Array.of(version++))];
      return { code: responses.content, payload: new Uint8Array(16), options };
    });
    expect(await get()).to.equal('bad-response');
    expect(got).to.have.length(6);
  });

  it('go on in smaller blocks where the server wants them, from the byte that was reached', async () => {
    const body = 'x'.repeat(1_500);
    const parts: Uint8Array[] = [];
    const got = await serve((request) => {
      const sent = blockIn(request, 'block1')!;
      parts.push(request.payload);
      const options = [block('block1', sent.number, sent.more, 4)];
      return { code: sent.more ? responses.continue : responses.changed, options };
    });
    const client = network.endpoint('client');
    const answer = await network.during(
      client.request(at('server'), { method: 'PUT', path: '/body', payload: writeText(body) }),
    );
    expect(answer.code).to.equal(responses.changed);
    expect(parts.map(text).join('')).to.equal(body);
    const sent = got.map((message) => blockIn(message, 'block1')!);
    expect(sent.map(({ number, sizeExponent }) => [number, sizeExponent])).to.deep.equal([
      [0, 6],
      [4, 4],
      [5, 4],
    ]);
  });

  it('begin anew in smaller blocks after 4.13 with a size, and once more after 4.08', async () => {
    let lost = false;
    const parts: Uint8Array[] = [];
    const got = await serve((request) => {
      const { number, more, sizeExponent } = blockIn(request, 'block1')!;
      if (sizeExponent > 5) return { code: responses.requestEntityTooLarge, options: [block('block1', 0, true, 5)] };
      if (number === 1 && !lost) {
        lost = true;
        return { code: responses.requestEntityIncomplete, options: [block('block1', number, more, 5)] };
      }
      if (number === 0) parts.length = 0;
      parts.push(request.payload);
      return { code: more ? responses.continue : responses.changed, options: [block('block1', number, more, 5)] };
    });
    const body = 'y'.repeat(1_100);
    const client = network.endpoint('client');
    await network.during(client.request(at('server'), { method: 'PUT', path: '/body', payload: writeText(body) }));
    expect(parts.map(text).join('')).to.equal(body);
    expect(got.map((message) => blockIn(message, 'block1')?.number)).to.deep.equal([0, 0, 1, 0, 1, 2]);
  });

  it('past 64 KiB are not sent at all', async () => {
    const client = network.endpoint('client');
    const asked = client.request(at('server'), { method: 'PUT', path: '/body', payload: new Uint8Array(65_537) });
    const error: unknown = await asked.catch((reason: unknown) => reason);
    expect((error as DeviceError).code).to.equal('bad-request');
    expect(network.sent).to.deep.equal([]);
  });

  it('that come out of order or begin in the middle are refused (4.08), and a block twice changes nothing', async () => {
    const server = network.endpoint('server');
    const bodies: string[] = [];
    server.serve([
      {
        path: '/body',
        handlers: {
          PUT: ({ payload = new Uint8Array(0) }) => {
            bodies.push(text(payload));
            return { code: responses.changed };
          },
        },
      },
    ]);
    await server.open();
    const { wire, got } = await network.script('by-hand');
    let messageId = 0;
    const put = async (number: number, more: boolean, payload: string): Promise<number | undefined> => {
      const options = [bytesOption('uriPath', writeText('body')), block('block1', number, more, 0)];
      messageId++;
      await wire.send(at('server'), bytesOfMessage({ code: 3, messageId, options, payload: writeText(payload) }));
      await network.clock.advance(10);
      return got.at(-1)?.code;
    };
    const [one, two] = ['0123456789abcdef', 'ghijklmnopqrstuv'];
    expect(await put(1, true, two)).to.equal(responses.requestEntityIncomplete);
    expect(await put(0, true, one)).to.equal(responses.continue);
    expect(await put(0, true, one)).to.equal(responses.continue);
    expect(await put(1, true, two)).to.equal(responses.continue);
    expect(await put(1, true, two)).to.equal(responses.continue);
    expect(await put(2, false, 'w')).to.equal(responses.changed);
    expect(await put(0, true, one)).to.equal(responses.continue);
    expect(await put(2, false, 'w')).to.equal(responses.requestEntityIncomplete);
    expect(await put(0, true, 'short')).to.equal(responses.badRequest);
    expect(bodies).to.deep.equal([`${one}${two}w`]);
  });

  it('come through whole both ways on a link that loses, doubles and reorders', async () => {
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9_000 }), fc.integer(), async (length, seed) => {
        const lossy = new CoapNetwork({ seed, faults: { loss: 0.1, duplication: 0.3, delay: [1, 3_000] } });
        const body = Uint8Array.from({ length }, (_unused, k) => (k * 31 + seed) & 0xff);
        let runs = 0;
        const server = lossy.endpoint('server', {
          resources: [
            {
              path: '/mirror',
              handlers: {
                POST: ({ payload = new Uint8Array(0) }) => {
                  runs++;
                  return { code: responses.changed, payload: payload.toReversed() };
                },
              },
            },
          ],
        });
        await server.open();
        const client = lossy.endpoint('client');
        const outcome = await lossy.during(
          client
            .request(at('server'), { method: 'POST', path: '/mirror', payload: body })
            .catch((error: unknown) => error),
        );
        if (outcome instanceof DeviceError) failed++;
        else expect((outcome as { payload: Uint8Array }).payload).to.deep.equal(body.toReversed());
        expect(runs).to.be.at.most(1);
        await lossy.close();
      }),
      { numRuns: 40, seed: 7_959, endOnFailure: true },
    );
    expect(failed, 'given up').to.be.at.most(2);
  });
});
