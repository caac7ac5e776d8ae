/**
 * The ETSI plugtest descriptions of CoAP#4 (github.com/cabo/td-coap4: base.yml 00b9e9d, block.yml 0ce2aad, link.yml
 * 68db3a8; in this edition CORE_02 is DELETE, CORE_03 PUT and CORE_04 POST), our client and our server, judged by the
 * datagrams between them. The same servers and clients meet others in interop.test.ts.
 */
import { expect } from 'chai';
import { formatCode, responses } from '../../../codecs/coap/codes.ts';
import { contentFormats } from '../../../codecs/coap/content-formats.ts';
import { hexKey } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import { textsOf, uintOf, valuesOf, writeText } from '../../../codecs/coap/options.ts';
import type { CoapRequest, CoapResponse } from '../../../codecs/coap/request.ts';
import { bytesOfMessage } from '../../support/coap-network.ts';
import { PlugtestPair } from '../../support/plugtest-pair.ts';
import { separateAfter } from '../../support/plugtest-server.ts';

const text = ({ payload }: Pick<CoapMessage, 'payload'>): string => Buffer.from(payload).toString();

describe('ETSI plugtest CoAP#4, base', () => {
  let pair: PlugtestPair;

  beforeEach(async () => {
    pair = await PlugtestPair.open();
  });

  afterEach(async () => {
    await pair.close();
  });

  /** One request with its answer, and the messages between: the request and a piggybacked or NON answer. */
  async function exchange(
    request: CoapRequest,
  ): Promise<{ readonly asked: CoapMessage; readonly said: CoapMessage; readonly answer: CoapResponse }> {
    const before = pair.messages.length;
    const answer = await pair.ask(request);
    const [asked, said, ...more] = pair.messages.slice(before);
    expect(more).to.deep.equal([]);
    expect(said?.code).to.equal(answer.code);
    expect(hexKey(said!.token)).to.equal(hexKey(asked!.token));
    if (asked!.type === 'CON') {
      expect(said!.type).to.equal('ACK');
      expect(said!.messageId).to.equal(asked!.messageId);
    } else expect(said!.type).to.equal('NON');
    return { asked: asked!, said: said!, answer };
  }

  const payload = writeText('arbitrary');
  const basic = [
    ['GET', 'CORE_01', 'CORE_05', responses.content],
    ['DELETE', 'CORE_02', 'CORE_06', responses.deleted],
    ['PUT', 'CORE_03', 'CORE_07', responses.changed],
    ['POST', 'CORE_04', 'CORE_08', responses.created],
  ] as const;
  for (const [method, confirmed, unconfirmed, code] of basic)
    for (const confirmable of [true, false])
      it(`TD_COAP_${confirmable ? confirmed : unconfirmed}: ${method} (${confirmable ? 'CON' : 'NON'})`, async () => {
        const sends = method === 'PUT' || method === 'POST';
        const body = sends ? { payload, contentFormat: contentFormats.text } : {};
        const { asked, said } = await exchange({ method, path: '/test', confirmable, ...body });
        expect(asked.type).to.equal(confirmable ? 'CON' : 'NON');
        expect(formatCode(asked.code)).to.equal(method);
        expect(textsOf(asked, 'uriPath')).to.deep.equal(['test']);
        expect(said.code).to.equal(code);
        if (sends) expect(pair.plugtest.received.get('/test')).to.equal('arbitrary');
        if (method === 'GET') {
          expect(uintOf(said, 'contentFormat')).to.equal(contentFormats.text);
          expect(text(said)).to.equal('tested');
        }
      });

  it('TD_COAP_CORE_09, 11: GET with a separate response and a token (CON)', async () => {
    await pair.ask({ method: 'GET', path: '/separate' });
    await pair.network.clock.advance(100);
    const [asked, acknowledged, said, acknowledgement] = pair.messages;
    expect([asked?.type, acknowledged?.type, said?.type, acknowledgement?.type]).to.deep.equal([
      'CON',
      'ACK',
      'CON',
      'ACK',
    ]);
    expect(acknowledged?.code).to.equal(0);
    expect(acknowledged?.messageId).to.equal(asked?.messageId);
    expect(asked?.token.length).to.be.within(1, 8);
    expect(hexKey(said!.token)).to.equal(hexKey(asked!.token));
    expect(text(said!)).to.equal('later');
    expect(acknowledgement?.messageId).to.equal(said?.messageId);
    expect(pair.messages).to.have.length(4);
  });

  it('TD_COAP_CORE_10: GET with a token (CON)', async () => {
    const { asked } = await exchange({ method: 'GET', path: '/test' });
    expect(asked.token.length).to.be.within(1, 8);
  });

  it('TD_COAP_CORE_12: GET with an empty token (CON), by a client written by hand: ours always has one', async () => {
    const said = await pair.byHand(
      bytesOfMessage({ options: [{ number: 11, value: writeText('test') }], messageId: 9 }),
    );
    expect(said).to.have.length(1);
    expect([said[0]?.type, said[0]?.messageId, said[0]?.token.length]).to.deep.equal(['ACK', 9, 0]);
    expect(text(said[0]!)).to.equal('tested');
  });

  it('TD_COAP_CORE_13: GET with several Uri-Path options', async () => {
    const { asked, answer } = await exchange({ method: 'GET', path: '/seg1/seg2/seg3' });
    expect(textsOf(asked, 'uriPath')).to.deep.equal(['seg1', 'seg2', 'seg3']);
    expect(text(answer)).to.equal('three segments');
  });

  it('TD_COAP_CORE_14: GET with several Uri-Query options', async () => {
    const query = ['first=1', 'second=2', 'third=3'];
    const { asked, answer } = await exchange({ method: 'GET', path: '/query', query });
    expect(textsOf(asked, 'uriQuery')).to.deep.equal(query);
    expect(text(answer)).to.equal('first=1&second=2&third=3');
  });

  for (const lost of [0, 1])
    it(`TD_COAP_CORE_15: GET while the ${lost === 0 ? 'request' : 'response'} is lost`, async () => {
      pair.lose(lost);
      expect(text(await pair.ask({ method: 'GET', path: '/test' }))).to.equal('tested');
      const asked = pair.messages.filter(({ type }) => type === 'CON');
      expect(asked, 'it was sent again').to.have.length(2);
      expect(asked[0]?.messageId).to.equal(asked[1]?.messageId);
    });

  const lossy = ['request', 'request’s acknowledgement', 'response', 'response’s acknowledgement'];
  for (const [lost, what] of lossy.entries())
    it(`TD_COAP_CORE_16: a separate response while the ${what} is lost`, async () => {
      pair.lose(lost);
      expect(text(await pair.ask({ method: 'GET', path: '/separate' }))).to.equal('later');
      await pair.network.clock.advance(60_000);
      const requests = pair.messages.filter(({ type, code }) => type === 'CON' && code === 1);
      const answers = pair.messages.filter(({ type, code }) => type === 'CON' && code === responses.content);
      // The request whose acknowledgement is lost is sent again only until the response comes.
      expect(requests.length, 'requests').to.be.equal(lost === 0 ? 2 : requests.length);
      expect(requests.length, 'requests').to.be.at.most(2);
      expect(answers.length, 'responses').to.equal(lost >= 2 ? 2 : 1);
    });

  it('TD_COAP_CORE_17: GET with a separate response (NON)', async () => {
    await pair.ask({ method: 'GET', path: '/separate', confirmable: false });
    expect(pair.messages.map(({ type, code }) => `${type} ${formatCode(code)}`)).to.deep.equal(['NON GET', 'NON 2.05']);
    const [asked, said] = pair.network.sent;
    expect((said?.at ?? 0) - (asked?.at ?? 0)).to.equal(separateAfter);
  });

  it('TD_COAP_CORE_18: POST answered with several Location-Path options', async () => {
    const { said, answer } = await exchange({ method: 'POST', path: '/test', payload });
    expect(textsOf(said, 'locationPath')).to.deep.equal(['location1', 'location2', 'location3']);
    expect(answer.location).to.equal('/location1/location2/location3');
  });

  it('TD_COAP_CORE_19: POST answered with several Location-Query options', async () => {
    const { said } = await exchange({ method: 'POST', path: '/location-query', payload });
    expect(said.code).to.equal(responses.created);
    expect(textsOf(said, 'locationQuery')).to.deep.equal(['first=1', 'second=2']);
  });

  it('TD_COAP_CORE_20: GET with Accept', async () => {
    for (const accept of [contentFormats.text, contentFormats.xml]) {
      const { asked, answer } = await exchange({ method: 'GET', path: '/multi-format', accept });
      expect(uintOf(asked, 'accept')).to.equal(accept);
      expect(answer.contentFormat).to.equal(accept);
      expect(text(answer)).to.equal(accept === contentFormats.xml ? '<text/>' : 'text');
    }
  });

  it('TD_COAP_CORE_21: GET with ETag', async () => {
    const { answer: first } = await exchange({ method: 'GET', path: '/validate' });
    const etags = [first.etag!];
    const { answer: same, said } = await exchange({ method: 'GET', path: '/validate', etags });
    expect(same.code).to.equal(responses.valid);
    expect(same.etag).to.deep.equal(first.etag);
    expect(said.payload).to.have.length(0);
    await exchange({ method: 'PUT', path: '/validate', payload: writeText('second') });
    const { answer: other } = await exchange({ method: 'GET', path: '/validate', etags });
    expect([other.code, text(other)]).to.deep.equal([responses.content, 'second']);
    expect(other.etag).to.not.deep.equal(first.etag);
  });

  it('TD_COAP_CORE_22: PUT with If-Match', async () => {
    const put = async (body: string, ifMatch?: Uint8Array): Promise<number> => {
      const match = ifMatch === undefined ? {} : { ifMatch: [ifMatch] };
      const { answer } = await exchange({ method: 'PUT', path: '/validate', payload: writeText(body), ...match });
      return answer.code;
    };
    const read = async (): Promise<CoapResponse> => (await exchange({ method: 'GET', path: '/validate' })).answer;
    expect(await put('second', (await read()).etag)).to.equal(responses.changed);
    const second = await read();
    expect(text(second)).to.equal('second');
    expect(await put('third')).to.equal(responses.changed);
    expect(await put('fourth', second.etag)).to.equal(responses.preconditionFailed);
    expect(text(await read())).to.equal('third');
  });

  it('TD_COAP_CORE_23: PUT with If-None-Match', async () => {
    const create: CoapRequest = { method: 'PUT', path: '/create1', payload, ifNoneMatch: true };
    const { asked, answer } = await exchange(create);
    expect(valuesOf(asked, 'ifNoneMatch')).to.have.length(1);
    expect(answer.code).to.equal(responses.created);
    expect((await exchange(create)).answer.code).to.equal(responses.preconditionFailed);
  });

  it('TD_COAP_CORE_31: ping, by a client written by hand: ours has no need of it', async () => {
    const said = await pair.byHand(Uint8Array.of(0x40, 0, 0x12, 0x34));
    expect(said.map(({ type, code, messageId }) => ({ type, code, messageId }))).to.deep.equal([
      { type: 'RST', code: 0, messageId: 0x1234 },
    ]);
  });
});
