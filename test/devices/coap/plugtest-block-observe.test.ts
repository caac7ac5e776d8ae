/**
 * The ETSI plugtest descriptions of CoAP#4 on blocks, observation and links: see plugtest-core.test.ts. OBS_03 does not
 * exist; OBS_13 and OBS_14 came with a later edition.
 */
import { expect } from 'chai';
import { blockSize, readBlock, writeBlock } from '../../../codecs/coap/block.ts';
import type { SizeExponent } from '../../../codecs/coap/block.ts';
import { responses } from '../../../codecs/coap/codes.ts';
import { contentFormats } from '../../../codecs/coap/content-formats.ts';
import { hexKey } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import {
  bytesOption,
  hasOption,
  textOption,
  textsOf,
  uintOf,
  uintOption,
  valuesOf,
  writeText,
} from '../../../codecs/coap/options.ts';
import type { CoapAnswer } from '../../../codecs/coap/request.ts';
import type { CoapUpdate, Observation } from '../../../devices/ports.ts';
import { at, bytesOfMessage } from '../../support/coap-network.ts';
import { PlugtestPair } from '../../support/plugtest-pair.ts';
import { largeBody } from '../../support/plugtest-server.ts';

const text = ({ payload }: Pick<CoapMessage, 'payload'>): string => Buffer.from(payload).toString();
/** `0/more/1024` */
function blockIn(message: CoapMessage | undefined, name: 'block1' | 'block2'): string {
  const [value] = message === undefined ? [] : valuesOf(message, name);
  const block = value === undefined ? undefined : readBlock(value);
  return block === undefined
    ? 'none'
    : `${block.number}/${block.more ? 'more' : 'last'}/${blockSize(block.sizeExponent)}`;
}

describe('ETSI plugtest CoAP#4, blocks, observation and links', () => {
  let pair: PlugtestPair;

  beforeEach(async () => {
    pair = await PlugtestPair.open();
  });

  afterEach(async () => {
    await pair.close();
    expect(pair.network.clock.pending, 'timers left behind').to.equal(0);
  });

  const blocks = (name: 'block1' | 'block2'): string[] => pair.messages.map((message) => blockIn(message, name));

  for (const [id, sizeExponent] of [
    ['TD_COAP_BLOCK_01', 2],
    ['TD_COAP_BLOCK_06', 0],
  ] as readonly (readonly [string, SizeExponent])[])
    it(`${id}: GET of a large body, blocks of ${blockSize(sizeExponent)} bytes asked for first, by hand`, async () => {
      let body = '';
      let more = true;
      const { wire, got } = await pair.network.script('by-hand');
      for (let number = 0; more; number++) {
        const wanted = bytesOption('block2', writeBlock({ number, more: false, sizeExponent }));
        const options = [textOption('uriPath', 'large'), wanted];
        await wire.send(at('server'), bytesOfMessage({ messageId: number, options, token: Uint8Array.of(number) }));
        await pair.network.clock.advance(1);
        const said = got.at(-1)!;
        more = (number + 1) * blockSize(sizeExponent) < largeBody.length;
        expect(blockIn(said, 'block2')).to.equal(`${number}/${more ? 'more' : 'last'}/${blockSize(sizeExponent)}`);
        body += text(said);
      }
      expect(body).to.equal(largeBody);
    });

  it('TD_COAP_BLOCK_02: GET of a large body, blocks found out about late', async () => {
    expect(text(await pair.ask({ method: 'GET', path: '/large' }))).to.equal(largeBody);
    expect(blocks('block2')).to.deep.equal(['none', '0/more/1024', '1/last/1024', '1/last/1024']);
  });

  it('TD_COAP_BLOCK_03: PUT of a large body', async () => {
    const answer = await pair.ask({ method: 'PUT', path: '/large-update', payload: writeText(largeBody) });
    expect(answer.code).to.equal(responses.changed);
    expect(pair.plugtest.received.get('/large-update')).to.equal(largeBody);
    expect(blocks('block1')).to.deep.equal(['0/more/1024', '0/more/1024', '1/last/1024', '1/last/1024']);
    expect(pair.messages[1]?.code).to.equal(responses.continue);
  });

  it('TD_COAP_BLOCK_04: POST of a large body that is created', async () => {
    const answer = await pair.ask({ method: 'POST', path: '/large-create', payload: writeText(largeBody) });
    expect(answer.code).to.equal(responses.created);
    expect(textsOf(pair.messages.at(-1)!, 'locationPath')).to.deep.equal(['large-create', '7']);
    expect(text(await pair.ask({ method: 'GET', path: answer.location! }))).to.equal(largeBody);
  });

  it('TD_COAP_BLOCK_05: POST of a large body with a large answer', async () => {
    const answer = await pair.ask({ method: 'POST', path: '/large-post', payload: writeText(largeBody) });
    expect([answer.code, text(answer)]).to.deep.equal([responses.changed, largeBody.toUpperCase()]);
    const [, , , last, next, rest] = pair.messages;
    expect([blockIn(last, 'block1'), blockIn(last, 'block2')]).to.deep.equal(['1/last/1024', '0/more/1024']);
    expect([blockIn(next, 'block1'), blockIn(next, 'block2')]).to.deep.equal(['none', '1/last/1024']);
    expect(next?.payload).to.have.length(0);
    expect(blockIn(rest, 'block2')).to.equal('1/last/1024');
  });

  const observed = (body: string, more: Partial<CoapAnswer> = {}): void => {
    pair.plugtest.observed({
      code: responses.content,
      contentFormat: contentFormats.text,
      payload: writeText(body),
      ...more,
    });
  };
  /** What was told, in order: bodies, or what else became of it. */
  async function observe(
    path: string,
    confirmable = true,
  ): Promise<{ readonly told: string[]; readonly observation: Observation }> {
    const told: string[] = [];
    const observation = pair.client.observe(at('server'), { method: 'GET', path, confirmable }, (update: CoapUpdate) =>
      told.push(update.kind === 'fresh' ? text(update.response) : update.kind),
    );
    await pair.network.clock.advance(1_000);
    return { told, observation };
  }
  async function change(...bodies: readonly string[]): Promise<void> {
    for (const body of bodies) {
      observed(body);
      await pair.network.clock.advance(5_000);
    }
  }
  const notifications = (): CoapMessage[] =>
    pair.messages.filter(({ type, code }) => (type === 'CON' || type === 'NON') && code >> 5 >= 2);

  it('TD_COAP_OBS_01, 09: notifications that are confirmed, each with the new value', async () => {
    const { told } = await observe('/obs');
    await change('1', '2', '3');
    expect(told).to.deep.equal(['0', '1', '2', '3']);
    const [asked, said] = pair.messages;
    expect(valuesOf(asked!, 'observe').map(hexKey)).to.deep.equal(['']);
    expect(said?.type).to.equal('ACK');
    expect(notifications().map(({ type }) => type)).to.deep.equal(['CON', 'CON', 'CON']);
    const numbers = [said!, ...notifications()].map((message) => uintOf(message, 'observe') ?? -1);
    expect(numbers).to.deep.equal([...numbers].sort((one, other) => one - other));
    expect(new Set(numbers).size).to.equal(4);
    for (const { token, messageId } of notifications()) {
      expect(hexKey(token)).to.equal(hexKey(asked!.token));
      expect(pair.messages.some(({ type, messageId: id }) => type === 'ACK' && id === messageId)).to.equal(true);
    }
  });

  it('TD_COAP_OBS_02: notifications that are not confirmed', async () => {
    const { told } = await observe('/obs-non', false);
    await change('1', '2', '3');
    expect(told).to.deep.equal(['0', '1', '2', '3']);
    expect(pair.messages.map(({ type }) => type)).to.deep.equal(['NON', 'NON', 'NON', 'NON', 'NON']);
  });

  it('TD_COAP_OBS_04: the client registers again when nothing comes after Max-Age', async () => {
    const { told } = await observe('/obs');
    await pair.server.close();
    const again = pair.network.endpoint('server');
    again.serve([
      {
        path: '/obs',
        observable: 'confirmable',
        handlers: { GET: () => ({ code: responses.content, payload: writeText('again') }) },
      },
    ]);
    await again.open();
    await pair.network.clock.advance(59_000);
    expect(told).to.deep.equal(['0']);
    await pair.network.clock.advance(20_000);
    expect(told).to.deep.equal(['0', 'stale', 'again']);
    const registrations = pair.messages.filter((message) => message.code === 1 && uintOf(message, 'observe') === 0);
    expect(registrations).to.have.length(2);
    expect(hexKey(registrations[1]!.token)).to.equal(hexKey(registrations[0]!.token));
    await again.close();
  });

  it('TD_COAP_OBS_05: the server stops when the client is switched off', async () => {
    await observe('/obs');
    await pair.client.close();
    await change('1');
    await pair.network.clock.advance(100_000);
    expect(notifications(), 'sent and sent again').to.have.length(5);
    await change('2', '3');
    expect(notifications()).to.have.length(5);
  });

  it('TD_COAP_OBS_06: the server stops when the client, started again, rejects', async () => {
    await observe('/obs');
    await pair.client.close();
    const again = pair.network.endpoint('client');
    await again.open();
    await change('1', '2', '3');
    expect(notifications()).to.have.length(1);
    expect(pair.messages.at(-1)?.type).to.equal('RST');
    await again.close();
  });

  it('TD_COAP_OBS_07: the observers are told that the resource was deleted', async () => {
    const { told } = await observe('/obs');
    pair.server.remove('/obs');
    await change('1');
    expect(notifications().map(({ type, code }) => [type, code])).to.deep.equal([['CON', responses.notFound]]);
    expect(hasOption(notifications()[0]!, 'observe')).to.equal(false);
    expect(told).to.deep.equal(['0', 'ended']);
  });

  it('TD_COAP_OBS_08: the observers are told that the content format has changed', async () => {
    const { told } = await observe('/obs');
    observed('{}', { contentFormat: contentFormats.json });
    await pair.network.clock.advance(1_000);
    await change('1');
    expect(notifications().map(({ type, code }) => [type, code])).to.deep.equal([['CON', responses.notAcceptable]]);
    expect(hasOption(notifications()[0]!, 'observe')).to.equal(false);
    expect(told).to.deep.equal(['0', 'ended']);
  });

  it('TD_COAP_OBS_10: a plain GET does not end the observation', async () => {
    const { told } = await observe('/obs');
    await change('1');
    const said = await pair.ask({ method: 'GET', path: '/obs' });
    expect(text(said)).to.equal('1');
    expect(hasOption(pair.messages.at(-1)!, 'observe')).to.equal(false);
    await change('2');
    expect(told).to.deep.equal(['0', '1', '2']);
  });

  it('TD_COAP_OBS_11: on a link that loses, one notification is under way at a time and the last value comes', async () => {
    const { told } = await observe('/obs');
    pair.network.network.faults = { loss: 0.3 };
    await change(...Array.from({ length: 40 }, (_unused, k) => `${k + 1}`));
    pair.network.network.faults = {};
    await pair.network.clock.advance(60_000);
    expect(told.at(-1)).to.equal('40');
    expect(told.length, 'some were told as one').to.be.lessThan(41);
    let underWay: number | undefined;
    const acknowledged = new Set<number>();
    for (const { message, arrives } of pair.network.sent) {
      if (message.type === 'ACK' && arrives.length > 0) acknowledged.add(message.messageId);
      if (message.type !== 'CON' || message.code >> 5 !== 2) continue;
      if (underWay !== undefined && underWay !== message.messageId)
        expect(acknowledged.has(underWay), `${message.messageId} before ${underWay} was acknowledged`).to.equal(true);
      underWay = message.messageId;
    }
  });

  it('TD_COAP_OBS_12: GET with Observe 1 ends the observation', async () => {
    const { told, observation } = await observe('/obs');
    await change('1');
    await pair.network.during(observation.cancel());
    const [asked, said] = pair.messages.slice(-2);
    expect(uintOf(asked!, 'observe')).to.equal(1);
    expect(hexKey(asked!.token)).to.equal(hexKey(pair.messages[0]!.token));
    expect(hasOption(said!, 'observe')).to.equal(false);
    await change('2');
    expect(notifications()).to.have.length(1);
    expect(told).to.deep.equal(['0', '1']);
  });

  it('TD_COAP_OBS_13, 14: notifications with large bodies, and of a size that varies', async () => {
    const { told } = await observe('/obs');
    const bodies = [largeBody, 'small', largeBody.toUpperCase().repeat(3)];
    await change(...bodies);
    expect(told).to.deep.equal(['0', ...bodies]);
  });

  const targets = async (query?: string): Promise<string[]> =>
    (await pair.network.during(pair.client.discover(at('server'), query))).map(({ target }) => target);

  it('TD_COAP_LINK_01: all links there are', async () => {
    const links = await targets();
    expect(links).to.include.members(['/test', '/separate', '/large', '/obs', '/link1', '/path']);
    expect(uintOf(pair.messages[1]!, 'contentFormat')).to.equal(contentFormats.linkFormat);
  });

  for (const [id, query, expected] of [
    ['TD_COAP_LINK_02', 'rt=Type3', ['/link2', '/link3']],
    ['TD_COAP_LINK_03', 'rt=*', ['/link1', '/link2', '/link3', '/link4']],
    ['TD_COAP_LINK_04', 'rt=Type2', ['/link1', '/link2']],
    ['TD_COAP_LINK_05', 'if=If*', ['/link1', '/link2']],
    ['TD_COAP_LINK_06', 'sz=*', ['/large']],
    ['TD_COAP_LINK_07', 'href=/link1', ['/link1']],
    ['TD_COAP_LINK_08', 'href=/link*', ['/link1', '/link2', '/link3', '/link4']],
  ] as const)
    it(`${id}: links filtered by ${query}`, async () => {
      expect(await targets(query)).to.deep.equal(expected);
      expect(textsOf(pair.messages[0]!, 'uriQuery')).to.deep.equal([query]);
    });

  it('TD_COAP_LINK_09: links of links', async () => {
    expect(await targets('ct=40')).to.deep.equal(['/path']);
    const list = await pair.ask({ method: 'GET', path: '/path' });
    expect([list.contentFormat, text(list)]).to.deep.equal([contentFormats.linkFormat, '</path/sub1>,</path/sub2>']);
    expect(text(await pair.ask({ method: 'GET', path: '/path/sub1' }))).to.equal('/path/sub1');
  });

  it('an option that goes with nothing else is refused: a reserved block size', async () => {
    const options = [textOption('uriPath', 'large'), uintOption('block2', 7)];
    const [said] = await pair.byHand(bytesOfMessage({ options }));
    expect(said?.code).to.equal(responses.badOption);
  });
});
