import { createServer, request } from 'coap';
import type { IncomingMessage, ObserveWriteStream, OutgoingMessage, Server } from 'coap';
import type { Socket } from 'node:dgram';
import { expect } from 'chai';
import { CoapClient as NodeCoapClient } from 'node-coap-client';
import { responses } from '../../../codecs/coap/codes.ts';
import { attributeOf } from '../../../codecs/coap/link-format.ts';
import { writeText } from '../../../codecs/coap/options.ts';
import type { CoapRequest } from '../../../codecs/coap/request.ts';
import type { CoapEndpoint } from '../../../devices/coap/endpoint.ts';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { loopback, udpEndpoint } from '../../support/coap-ways.ts';
import * as libcoap from '../../support/libcoap.ts';
import { needs } from '../../support/peers.ts';
import { largeBody, offerPlugtest } from '../../support/plugtest-server.ts';
import type { PlugtestServer } from '../../support/plugtest-server.ts';

const text = (payload: Uint8Array | undefined): string => Buffer.from(payload ?? []).toString();

/** Settles when `check` holds, asked again whenever something came. */
class Seen {
  readonly bodies: string[] = [];
  private wake: () => void = () => undefined;

  add(body: string): void {
    this.bodies.push(body);
    this.wake();
  }

  async until(count: number): Promise<void> {
    while (this.bodies.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
  }
}

describe('our CoAP endpoint over UDP', function () {
  this.timeout(30_000);
  const open: { close(): Promise<void> }[] = [];

  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  const endpoint = (): CoapEndpoint => {
    const made = udpEndpoint();
    open.push(made);
    return made;
  };

  async function libcoapServer(): Promise<number> {
    const server = await libcoap.coapServer();
    open.push(server);
    return server.port;
  }

  async function serving(): Promise<{ readonly port: number; readonly plugtest: PlugtestServer }> {
    const server = endpoint();
    const plugtest = offerPlugtest(server, new SystemClock());
    const { port } = await server.open();
    return { port, plugtest };
  }

  describe('asks coap-server of libcoap', () => {
    beforeEach(function () {
      needs(this, 'libcoap');
    });

    async function asking(): Promise<
      (request: CoapRequest) => Promise<{ readonly code: number; readonly body: string }>
    > {
      const port = await libcoapServer();
      const client = endpoint();
      return async (asked) => {
        const { code, payload } = await client.request({ host: 'localhost', port }, asked);
        return { code, body: text(payload) };
      };
    }

    it('and creates, reads, changes, deletes, and reads of what is not there', async () => {
      const ask = await asking();
      const path = '/made';
      const put = async (body: string) => (await ask({ method: 'PUT', path, payload: writeText(body) })).code;
      expect(await put('one')).to.equal(responses.created);
      expect(await put('two')).to.equal(responses.changed);
      expect(await ask({ method: 'GET', path })).to.deep.equal({ code: responses.content, body: 'two' });
      expect((await ask({ method: 'DELETE', path })).code).to.equal(responses.deleted);
      expect((await ask({ method: 'GET', path })).code).to.equal(responses.notFound);
      expect((await ask({ method: 'POST', path: '/time' })).code).to.equal(responses.methodNotAllowed);
    });

    it('and gets a separate response', async () => {
      const ask = await asking();
      expect(await ask({ method: 'GET', path: '/async', query: ['1'] })).to.deep.equal({
        code: responses.content,
        body: 'done',
      });
    });

    it('and sends and gets bodies of many blocks', async () => {
      const ask = await asking();
      const body = largeBody.repeat(5);
      await ask({ method: 'PUT', path: '/example_data', contentFormat: 0, payload: writeText(body) });
      expect((await ask({ method: 'GET', path: '/example_data' })).body).to.equal(body);
    });

    it('and observes its clock, and stops', async () => {
      const port = await libcoapServer();
      const client = endpoint();
      const seen = new Seen();
      const observation = client.observe({ host: loopback, port }, { method: 'GET', path: '/time' }, (update) => {
        if (update.kind === 'fresh') seen.add(text(update.response.payload));
      });
      await seen.until(3);
      await observation.cancel();
      expect(new Set(seen.bodies).size, 'each second is told once').to.equal(seen.bodies.length);
    });

    it('and discovers what it offers', async () => {
      const port = await libcoapServer();
      const client = endpoint();
      const links = await client.discover({ host: loopback, port });
      expect(links.map(({ target }) => target)).to.include.members(['/time', '/example_data']);
      const [clock, ...others] = await client.discover({ host: loopback, port }, 'rt=ticks');
      expect(clock?.target).to.equal('/time');
      expect(clock && attributeOf(clock, 'if')).to.equal('clock');
      expect(others).to.deep.equal([]);
    });
  });

  describe('answers coap-client of libcoap', () => {
    beforeEach(function () {
      needs(this, 'libcoap');
    });

    it('when it reads, sends, posts and deletes, confirmable or not', async () => {
      const { port, plugtest } = await serving();
      expect(await libcoap.coapClient(port, '/test')).to.equal('tested');
      expect(await libcoap.coapClient(port, '/test', '-N')).to.equal('tested');
      await libcoap.coapClient(port, '/test', '-m', 'put', '-e', 'put');
      expect(plugtest.received.get('/test')).to.equal('put');
      await libcoap.coapClient(port, '/test', '-m', 'post', '-N', '-e', 'posted');
      expect(plugtest.received.get('/test')).to.equal('posted');
      await libcoap.coapClient(port, '/test', '-m', 'delete');
      expect(plugtest.received.get('/test')).to.equal('');
    });

    it('when the answer takes its time', async () => {
      const { port } = await serving();
      expect(await libcoap.coapClient(port, '/separate')).to.equal('later');
    });

    it('when bodies have many blocks, of the size it likes', async () => {
      const { port, plugtest } = await serving();
      expect(await libcoap.coapClient(port, '/large')).to.equal(largeBody);
      expect(await libcoap.coapClient(port, '/large', '-b', '16')).to.equal(largeBody);
      await libcoap.coapClient(port, '/large-update', '-m', 'put', '-b', '64', '-e', largeBody);
      expect(plugtest.received.get('/large-update')).to.equal(largeBody);
      const answer = await libcoap.coapClient(port, '/large-post', '-m', 'post', '-e', largeBody);
      expect(answer).to.equal(largeBody.toUpperCase());
    });

    it('when it observes', async () => {
      const { port, plugtest } = await serving();
      const output = libcoap.coapClient(port, '/obs', '-s', '1', '-w');
      const changes = setInterval(() => {
        plugtest.observed({ code: responses.content, contentFormat: 0, payload: writeText('new') });
      }, 50);
      const told = (await output).split('\n').filter((line) => line !== '');
      clearInterval(changes);
      expect(told[0]).to.equal('0');
      expect(told.filter((line) => line === 'new').length).to.be.greaterThan(3);
    });

    it('when it discovers', async () => {
      const { port } = await serving();
      expect(await libcoap.coapClient(port, '/.well-known/core?rt=Type3')).to.equal(
        '</link2>;rt="Type2 Type3";if="If2",</link3>;rt="Type1 Type3";if="foo"',
      );
    });
  });

  describe('asks a server of the package coap', () => {
    async function packageServer(listener: (asked: IncomingMessage, answer: OutgoingMessage) => void): Promise<number> {
      const server: Server = createServer({ type: 'udp4', piggybackReplyMs: 20 }, listener);
      open.push({
        close: async () =>
          new Promise((resolve) => {
            server.close(() => {
              resolve();
            });
          }),
      });
      return new Promise((resolve) => {
        server.listen(0, loopback, () => {
          resolve((server._sock as Socket).address().port);
        });
      });
    }

    it('with every method, and gets what was sent', async () => {
      const port = await packageServer((asked, answer) => {
        answer.code = '2.05';
        answer.end(`${asked.method} ${asked.url} ${asked.payload.toString()}`);
      });
      const client = endpoint();
      for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) {
        const asked: CoapRequest = {
          method,
          path: '/a/b',
          query: ['c=d'],
          ...(method !== 'GET' && { payload: writeText('e') }),
        };
        const { payload } = await client.request({ host: loopback, port }, asked);
        expect(text(payload)).to.equal(`${method} /a/b?c=d ${method === 'GET' ? '' : 'e'}`);
      }
    });

    it('that answers late, and in blocks both ways', async () => {
      const clock = new SystemClock();
      const port = await packageServer((asked, answer) => {
        clock.after(100, () => {
          answer.end(asked.payload.toString().toUpperCase());
        });
      });
      const answer = await endpoint().request(
        { host: loopback, port },
        { method: 'PUT', path: '/large', payload: writeText(largeBody) },
      );
      expect(text(answer.payload)).to.equal(largeBody.toUpperCase());
    });

    it('that lets itself be observed', async () => {
      let tell: (body: string) => void = () => undefined;
      const port = await packageServer((asked, answer) => {
        if (asked.headers['Observe'] !== 0) {
          answer.end('over');
          return;
        }
        tell = (body) => {
          (answer as unknown as ObserveWriteStream).write(body);
        };
        tell('0');
      });
      const seen = new Seen();
      const observation = endpoint().observe({ host: loopback, port }, { method: 'GET', path: '/obs' }, (update) => {
        if (update.kind === 'fresh') seen.add(text(update.response.payload));
      });
      for (let k = 1; k <= 3; k++) {
        await seen.until(k);
        tell(`${k}`);
      }
      await seen.until(4);
      expect(seen.bodies).to.deep.equal(['0', '1', '2', '3']);
      await observation.cancel();
    });
  });

  describe('answers a client of the package coap', () => {
    async function asked(
      port: number,
      params: Parameters<typeof request>[0] & object,
      body?: string,
    ): Promise<IncomingMessage> {
      return new Promise((resolve, reject) => {
        const asking = request({ host: loopback, port, ...params });
        asking.on('response', resolve).on('error', reject);
        // It cuts a body up only when it is told the size of the blocks.
        if ((body?.length ?? 0) > 1_024) asking.setOption('Block1', Buffer.of(6));
        asking.end(body);
      });
    }

    it('with every method, late too, in blocks both ways', async () => {
      const { port, plugtest } = await serving();
      expect(text((await asked(port, { pathname: '/test' })).payload)).to.equal('tested');
      expect((await asked(port, { pathname: '/test', method: 'DELETE' })).code).to.equal('2.02');
      expect((await asked(port, { pathname: '/test', method: 'POST', confirmable: false }, 'x')).code).to.equal('2.01');
      expect(text((await asked(port, { pathname: '/separate' })).payload)).to.equal('later');
      expect(text((await asked(port, { pathname: '/large' })).payload)).to.equal(largeBody);
      await asked(port, { pathname: '/large-update', method: 'PUT' }, largeBody);
      expect(plugtest.received.get('/large-update')).to.equal(largeBody);
    });

    it('when it observes', async () => {
      const { port, plugtest } = await serving();
      const seen = new Seen();
      const stream = await asked(port, { pathname: '/obs', observe: true });
      stream.on('data', (body: Buffer) => {
        seen.add(body.toString());
      });
      for (let k = 1; k <= 3; k++) {
        await seen.until(k);
        plugtest.observed({ code: responses.content, contentFormat: 0, payload: writeText(`${k}`) });
      }
      await seen.until(4);
      (stream as unknown as { close(): void }).close();
      expect(seen.bodies).to.deep.equal(['0', '1', '2', '3']);
    });
  });

  describe('answers node-coap-client', () => {
    afterEach(() => {
      NodeCoapClient.reset();
    });

    it('with every method, late too, in blocks, and when it observes', async () => {
      const { port, plugtest } = await serving();
      const ask = async (path: string, method: 'get' | 'put' | 'post' | 'delete', body?: string): Promise<string> => {
        const payload = body === undefined ? undefined : Buffer.from(body);
        const answer = await NodeCoapClient.request(`coap://${loopback}:${port}${path}`, method, payload);
        return `${answer.code.toString()} ${text(answer.payload)}`;
      };
      expect(await ask('/test', 'get')).to.equal('2.05 tested');
      expect(await ask('/test', 'put', 'x')).to.equal('2.04 ');
      expect(plugtest.received.get('/test')).to.equal('x');
      expect(await ask('/test', 'post', 'y')).to.equal('2.01 ');
      expect(await ask('/test', 'delete')).to.equal('2.02 ');
      expect(await ask('/separate', 'get')).to.equal('2.05 later');
      expect(await ask('/large', 'get')).to.equal(`2.05 ${largeBody}`);
      const seen = new Seen();
      const url = `coap://${loopback}:${port}/obs`;
      await NodeCoapClient.observe(url, 'get', ({ payload }) => {
        seen.add(text(payload));
      });
      await seen.until(1);
      plugtest.observed({ code: responses.content, contentFormat: 0, payload: writeText('1') });
      await seen.until(2);
      NodeCoapClient.stopObserving(url);
      expect(seen.bodies).to.deep.equal(['0', '1']);
    });
  });
});
