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

  it('answers 5.00 where a handler fails, and says so', async () => {
    const server = network.endpoint('server');
    server.serve([
      {
        path: '/broken',
        handlers: {
          GET: () => {
            throw new Error('out of order');
          },
          POST: () => ({ code: 7 }),
          PUT: () => ({ code: responses.created, location: '/%' }),
        },
      },
    ]);
    await server.open();
    const client = network.endpoint('client');
    for (const method of ['GET', 'POST', 'PUT'] as const) {
      const { code } = await network.during(client.request(at('server'), { method, path: '/broken' }));
      expect(code).to.equal(responses.internalServerError);
    }
    expect(network.events.filter(({ kind }) => kind === 'handler-failed')).to.have.length(3);
  });

  it('refuses what it does not know, offer or admit', async () => {
    const server = network.endpoint('server', { admits: ({ host }) => host === 'client' });
    server.serve([{ path: '/a', handlers: { GET: () => ({ code: responses.content }) } }]);
    await server.open();
    const client = network.endpoint('client');
    const ask = async (asked: Parameters<typeof client.request>[1], from = client): Promise<number> =>
      (await network.during(from.request(at('server'), asked))).code;
    expect(await ask({ method: 'GET', path: '/a' })).to.equal(responses.content);
    expect(await ask({ method: 'POST', path: '/a' })).to.equal(responses.methodNotAllowed);
    expect(await ask({ method: 'GET', path: '/b' })).to.equal(responses.notFound);
    expect(await ask({ method: 'GET', path: '/a', ifNoneMatch: true })).to.equal(responses.badOption);
    expect(await ask({ method: 'GET', path: '/a' }, network.endpoint('stranger'))).to.equal(responses.unauthorised);
  });

  it('settles everything when it is closed', async () => {
    const client = network.endpoint('client');
    const updates: string[] = [];
    client.observe(at('nobody'), { method: 'GET', path: '/' }, ({ kind }) => updates.push(kind));
    const asked = client.request(at('nobody'), { method: 'GET', path: '/' }).catch((error: unknown) => error);
    await network.clock.advance(10);
    await client.close();
    expect(await asked).to.have.property('code', 'closed');
    expect(updates).to.deep.equal(['ended']);
    const late: unknown = await client
      .request(at('nobody'), { method: 'GET', path: '/' })
      .catch((error: unknown) => error);
    expect(late).to.have.property('code', 'closed');
  });
});
