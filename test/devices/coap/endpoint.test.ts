import { expect } from 'chai';
import { responses } from '../../../codecs/coap/codes.ts';
import { writeText } from '../../../codecs/coap/options.ts';
import type { CoapUpdate } from '../../../devices/ports.ts';
import { at, CoapNetwork } from '../../support/coap-network.ts';

const text = (payload: Uint8Array): string => Buffer.from(payload).toString();

describe('a CoAP endpoint', () => {
  let network: CoapNetwork;

  beforeEach(() => {
    network = new CoapNetwork();
  });

  afterEach(async () => {
    await network.close();
    expect(network.clock.pending, 'timers left behind').to.equal(0);
  });

  it('asks and answers', async () => {
    const server = network.endpoint('server');
    server.serve([
      {
        path: '/hello',
        handlers: {
          GET: ({ query = [] }) => ({
            code: responses.content,
            contentFormat: 0,
            payload: writeText(`hello ${query.join()}`),
          }),
        },
      },
    ]);
    await server.open();
    const client = network.endpoint('client');
    const answer = await network.during(
      client.request(at('server'), { method: 'GET', path: '/hello', query: ['a=1'] }),
    );
    expect(answer.code).to.equal(responses.content);
    expect(text(answer.payload)).to.equal('hello a=1');
    expect(network.sent.map(({ message }) => message.type)).to.deep.equal(['CON', 'ACK']);
  });

  it('carries large bodies both ways', async () => {
    const body = Uint8Array.from({ length: 5_000 }, (_unused, k) => k % 251);
    const server = network.endpoint('server');
    let runs = 0;
    server.serve([
      {
        path: '/echo',
        handlers: {
          POST: ({ payload = new Uint8Array(0) }) => {
            runs++;
            return { code: responses.changed, payload: payload.toReversed() };
          },
        },
      },
    ]);
    await server.open();
    const client = network.endpoint('client');
    const answer = await network.during(client.request(at('server'), { method: 'POST', path: '/echo', payload: body }));
    expect(answer.payload).to.deep.equal(body.toReversed());
    expect(runs).to.equal(1);
  });

  it('observes until it cancels', async () => {
    const server = network.endpoint('server');
    let watts = 1;
    server.serve([
      {
        path: '/power',
        observable: 'confirmable',
        handlers: { GET: () => ({ code: responses.content, contentFormat: 0, payload: writeText(`${watts}`) }) },
      },
    ]);
    await server.open();
    const client = network.endpoint('client');
    const seen: string[] = [];
    const observation = client.observe(at('server'), { method: 'GET', path: '/power' }, (update: CoapUpdate) => {
      seen.push(update.kind === 'fresh' ? text(update.response.payload) : update.kind);
    });
    await network.clock.advance(1_000);
    for (watts = 2; watts < 5; watts++) {
      server.changed('/power');
      await network.clock.advance(1_000);
    }
    expect(seen).to.deep.equal(['1', '2', '3', '4']);
    await network.during(observation.cancel());
    server.changed('/power');
    await network.clock.advance(1_000);
    expect(seen).to.have.length(4);
  });
});
