import { expect } from 'chai';
import { CoapEndpoint } from '../../../devices/coap/endpoint.ts';
import { contentFormats } from '../../../codecs/coap/content-formats.ts';
import { formatCode } from '../../../codecs/coap/codes.ts';
import type { CoapResponse } from '../../../codecs/coap/request.ts';
import { formatLinks } from '../../../codecs/coap/link-format.ts';
import { readPack } from '../../../codecs/senml/pack.ts';
import { seededBytes } from '../../support/coap-network.ts';
import { coapGateway } from '../../support/coap-gateway.ts';
import type { CoapGateway } from '../../support/coap-gateway.ts';

const path = '/han/v1/meters/supply';
const peer = { host: '127.0.0.1', port: 5683 };
const text = ({ payload }: CoapResponse): string => Buffer.from(payload).toString();

interface WrittenRecord {
  readonly bn?: string;
  readonly bt?: number;
  readonly n: string;
  readonly u: string;
  readonly v: number;
  readonly t?: number;
}

describe('the latest reading of a meter over CoAP', () => {
  let home: CoapGateway;
  let program: CoapEndpoint;

  beforeEach(async () => {
    home = await coapGateway();
    const { clock, network } = home;
    program = new CoapEndpoint({ wire: network.opener('127.0.0.1', 40_000), clock, randomBytes: seededBytes(7) });
  });

  afterEach(async () => {
    await program.close();
    await home.close();
    expect(home.clock.pending, 'timers left behind').to.equal(0);
  });

  async function settled<T>(promise: Promise<T>): Promise<T> {
    await home.clock.advance(1_000);
    return promise;
  }

  const get = (accept?: number, at = path): Promise<CoapResponse> =>
    settled(program.request(peer, { method: 'GET', path: at, ...(accept !== undefined && { accept }) }));

  it('is a SenML pack with the names of the catalogue and the time it was read', async () => {
    home.premises.set({ volts: 231, loadWatts: 740 });
    await home.clock.advance(20_000);
    const answer = await get(contentFormats.senmlJson);
    const records = JSON.parse(text(answer)) as WrittenRecord[];
    const [first] = records;
    expect(first?.bn).to.equal('supply:');
    expect(home.clock.now() / 1000 - first!.bt!).to.be.within(0, 11);
    const shown = Object.fromEntries(records.map(({ n, u, v }) => [n, `${v} ${u}`]));
    expect(shown).to.include({ 'active-power': '740 W', 'voltage-l1': '231 V' });
    expect(records.map(({ n, u }) => `${n} ${u}`)).to.include.members([
      'active-energy-import Wh',
      'active-energy-export Wh',
      'reactive-power var',
      'reactive-energy-import varh',
    ]);
    expect(answer.maxAge).to.be.within(18, 30);

    const packed = await get();
    expect(packed.contentFormat).to.equal(112);
    const pack = readPack(packed.payload, 'cbor');
    expect(pack.ok && pack.records.map(({ n, u }) => `${n} ${u}`)).to.deep.equal(
      records.map(({ n, u }) => `${n} ${u}`),
    );
    expect(formatCode((await get(contentFormats.json)).code)).to.equal('4.06');
  });

  it('is found by its resource type, and nothing else is offered', async () => {
    expect(formatLinks(await settled(program.discover(peer)))).to.equal(
      `<${path}>;rt="meterbridge.han.meter";if="meterbridge.han.v1";ct="112 110";obs`,
    );
    expect(formatCode((await get(undefined, '/han/v1/meters/other')).code)).to.equal('4.04');
    const put = await settled(program.request(peer, { method: 'PUT', path, payload: Buffer.from('[]') }));
    expect(formatCode(put.code)).to.equal('4.05');
  });

  it('is told to observers as it changes', async () => {
    const told: number[] = [];
    await home.clock.advance(20_000);
    const observation = program.observe(peer, { method: 'GET', path, accept: contentFormats.senmlJson }, (update) => {
      if (update.kind !== 'fresh') return;
      const records = JSON.parse(text(update.response)) as WrittenRecord[];
      told.push(records.find(({ n }) => n === 'active-power')?.v ?? Number.NaN);
    });
    await home.clock.advance(1_000);
    for (const loadWatts of [500, 1_500]) {
      home.premises.set({ loadWatts });
      await home.clock.advance(15_000);
    }
    expect(told).to.include.members([500, 1_500]);
    expect(told.at(-1)).to.equal(1_500);
    await settled(observation.cancel());
  });

  it('counts for three poll periods, and is not shown before the first or after them', async () => {
    await home.clock.advance(20_000);
    await home.unplug('meter');
    await home.clock.advance(5_000);
    expect(formatCode((await get()).code)).to.equal('2.05');
    await home.clock.advance(35_000);
    const gone = await get();
    expect([formatCode(gone.code), text(gone)]).to.deep.equal(['5.03', 'there is no reading of supply']);
  });
});
