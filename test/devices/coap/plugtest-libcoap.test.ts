/**
 * ETSI plugtest cases with our client and the example server of libcoap (without TLS), as far as its resources go, judged
 * by what our client sends and sees. Its own names: /time is observable, /async answers separately, what is PUT is made.
 */
import { expect } from 'chai';
import { responses } from '../../../codecs/coap/codes.ts';
import { contentFormats } from '../../../codecs/coap/content-formats.ts';
import { decodeMessage, hexKey } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import { hasOption, textsOf, uintOf, valuesOf, writeText } from '../../../codecs/coap/options.ts';
import type { CoapRequest, CoapResponse } from '../../../codecs/coap/request.ts';
import { CoapEndpoint } from '../../../devices/coap/endpoint.ts';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { udpOpener } from '../../../devices/links/udp.ts';
import { seededBytes } from '../../support/coap-network.ts';
import { loopback } from '../../support/coap-ways.ts';
import { coapServer } from '../../support/libcoap.ts';
import { needs } from '../../support/peers.ts';
import { largeBody } from '../../support/plugtest-server.ts';

const text = ({ payload }: Pick<CoapMessage, 'payload'>): string => Buffer.from(payload).toString();
const payload = writeText('arbitrary');

describe('ETSI plugtest CoAP#4, our client and libcoap’s server', function () {
  this.timeout(30_000);
  let server: Awaited<ReturnType<typeof coapServer>> | undefined;
  let client: CoapEndpoint;
  /** Both ways, in the order they left and came. */
  let messages: CoapMessage[];
  let noticed: () => void;

  async function start(...args: readonly string[]): Promise<void> {
    server = await coapServer(...args);
  }

  beforeEach(async function () {
    needs(this, 'libcoap');
    messages = [];
    noticed = () => undefined;
    client = new CoapEndpoint({
      wire: udpOpener({ host: loopback, port: 0 }),
      clock: new SystemClock(),
      randomBytes: seededBytes(3),
      onEvent: (event) => {
        if (event.kind !== 'sent' && event.kind !== 'received') return;
        const message = decodeMessage(event.bytes);
        if (message.kind === 'message') messages.push(message);
        noticed();
      },
    });
    await start();
  });

  afterEach(async () => {
    await client.close();
    await server?.close();
  });

  const peer = (): { host: string; port: number } => ({ host: loopback, port: server!.port });
  const ask = async (request: CoapRequest): Promise<CoapResponse> => client.request(peer(), request);
  const put = async (path: string, more: Partial<CoapRequest> = {}): Promise<CoapResponse> =>
    ask({ method: 'PUT', path, payload, ...more });
  const last = (): readonly CoapMessage[] => messages.slice(-2);

  for (const [method, confirmed, unconfirmed, code] of [
    ['GET', 'CORE_01', 'CORE_05', responses.content],
    ['DELETE', 'CORE_02', 'CORE_06', responses.deleted],
    ['PUT', 'CORE_03', 'CORE_07', responses.changed],
  ] as const)
    for (const confirmable of [true, false])
      it(`TD_COAP_${confirmable ? confirmed : unconfirmed}: ${method} (${confirmable ? 'CON' : 'NON'})`, async () => {
        await put('/test');
        const answer = await ask({ method, path: '/test', confirmable, ...(method === 'PUT' && { payload }) });
        const [asked, said] = last();
        expect(answer.code).to.equal(code);
        expect([asked?.type, said?.type]).to.deep.equal(confirmable ? ['CON', 'ACK'] : ['NON', 'NON']);
        expect(hexKey(said!.token)).to.equal(hexKey(asked!.token));
        if (method === 'GET') expect(text(answer)).to.equal('arbitrary');
      });

  it('TD_COAP_CORE_09, 11: GET with a separate response and a token (CON)', async () => {
    expect(text(await ask({ method: 'GET', path: '/async', query: ['1'] }))).to.equal('done');
    const [asked, acknowledged, said] = messages;
    expect([asked?.type, acknowledged?.type, acknowledged?.code, said?.type]).to.deep.equal(['CON', 'ACK', 0, 'CON']);
    expect(hexKey(said!.token)).to.equal(hexKey(asked!.token));
  });

  it('TD_COAP_CORE_10: GET with a token (CON)', async () => {
    await ask({ method: 'GET', path: '/' });
    expect(messages[0]?.token.length).to.be.within(1, 8);
    expect(hexKey(messages[1]!.token)).to.equal(hexKey(messages[0]!.token));
  });

  it('TD_COAP_CORE_13: GET with several Uri-Path options', async () => {
    await put('/seg1/seg2/seg3');
    expect(text(await ask({ method: 'GET', path: '/seg1/seg2/seg3' }))).to.equal('arbitrary');
    expect(textsOf(last()[0]!, 'uriPath')).to.deep.equal(['seg1', 'seg2', 'seg3']);
  });

  it('TD_COAP_CORE_17: GET with a separate response (NON)', async () => {
    expect(text(await ask({ method: 'GET', path: '/async', query: ['1'], confirmable: false }))).to.equal('done');
    expect(messages.map(({ type }) => type)).to.deep.equal(['NON', 'NON']);
  });

  it('TD_COAP_BLOCK_02, 03: PUT and GET of a large body', async () => {
    const large = { payload: writeText(largeBody), contentFormat: contentFormats.text };
    expect((await put('/example_data', large)).code).to.equal(responses.created);
    expect((await put('/example_data', large)).code).to.equal(responses.changed);
    expect(valuesOf(messages[0]!, 'block1')).to.have.length(1);
    expect(text(await ask({ method: 'GET', path: '/example_data' }))).to.equal(largeBody);
    expect(valuesOf(last()[1]!, 'block2')).to.have.length(1);
  });

  /** Observes /time until it was told so often, and then what `meanwhile` does. */
  async function observe(count: number, confirmable: boolean, meanwhile: () => Promise<void>): Promise<string[]> {
    const told: string[] = [];
    const enough = async (wanted: number): Promise<void> => {
      while (told.length < wanted) await new Promise<void>((resolve) => (noticed = resolve));
    };
    const observation = client.observe(peer(), { method: 'GET', path: '/time', confirmable }, (update) =>
      told.push(update.kind === 'fresh' ? text(update.response) : update.kind),
    );
    await enough(count);
    await meanwhile();
    await enough(count + 1);
    await observation.cancel();
    return told;
  }
  const nothing = (): Promise<void> => Promise.resolve();

  it('TD_COAP_OBS_01, 12: notifications that are confirmed, until GET with Observe 1', async () => {
    const told = await observe(2, true, nothing);
    expect(new Set(told).size).to.equal(told.length);
    const notified = messages.filter(({ type, code }) => type === 'CON' && code === responses.content);
    expect(notified.length).to.be.at.least(2);
    for (const { messageId } of notified)
      expect(
        messages.some(({ type, code, messageId: id }) => type === 'ACK' && code === 0 && id === messageId),
      ).to.equal(true);
    const [asked, said] = last();
    expect(uintOf(asked!, 'observe')).to.equal(1);
    expect([said?.code, hasOption(said!, 'observe')]).to.deep.equal([responses.content, false]);
  });

  it('TD_COAP_OBS_02: notifications that are not confirmed', async () => {
    await server!.close();
    await start('-N');
    await observe(2, false, nothing);
    expect(messages.filter(({ type, code }) => type === 'NON' && code === responses.content).length).to.be.at.least(2);
  });

  it('TD_COAP_OBS_10: a plain GET does not end the observation', async () => {
    const told = await observe(1, true, async () => {
      expect((await ask({ method: 'GET', path: '/time' })).code).to.equal(responses.content);
    });
    expect(told).to.have.length(2);
  });

  const targets = async (query?: string): Promise<string[]> =>
    (await client.discover(peer(), query)).map(({ target }) => target);

  for (const [id, query, expected] of [
    ['TD_COAP_LINK_01', undefined, ['/', '/time', '/async', '/example_data']],
    ['TD_COAP_LINK_02', 'rt=ticks', ['/time']],
    ['TD_COAP_LINK_03', 'rt=*', ['/time']],
    ['TD_COAP_LINK_05', 'if=clo*', ['/time']],
    ['TD_COAP_LINK_07', 'href=/async', ['/async']],
    ['TD_COAP_LINK_08', 'href=/t*', ['/time']],
  ] as const)
    it(`${id}: links ${query === undefined ? 'there are' : `filtered by ${query}`}`, async () => {
      expect(await targets(query)).to.have.members(expected);
    });
});
