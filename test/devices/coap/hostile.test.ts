/** A peer that means harm. METERBRIDGE_DATAGRAMS: how many datagrams a flood has (the longer proofs send a million). */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { writeBlock } from '../../../codecs/coap/block.ts';
import { responses } from '../../../codecs/coap/codes.ts';
import { decodeMessage } from '../../../codecs/coap/message.ts';
import type { CoapMessage } from '../../../codecs/coap/message.ts';
import { bytesOption, hasOption, textOption, uintOption, writeText } from '../../../codecs/coap/options.ts';
import { CoapEndpoint } from '../../../devices/coap/endpoint.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { DeviceError } from '../../../devices/ports.ts';
import type { DatagramOpener, PeerAddress } from '../../../devices/ports.ts';
import { at, bytesOfMessage, CoapNetwork, seeded, seededBytes } from '../../support/coap-network.ts';
import { turns } from '../../support/field-case.ts';

const floods = Number(process.env['METERBRIDGE_DATAGRAMS'] ?? 10_000);
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** An endpoint whose datagrams come from `arrive` and go to `said`, with nothing between. */
async function besieged(admits?: (peer: PeerAddress) => boolean) {
  const clock = new VirtualClock(0);
  const said: CoapMessage[] = [];
  let runs = 0;
  let arrive: (peer: PeerAddress, bytes: Uint8Array) => void = () => undefined;
  const wire: DatagramOpener = {
    name: 'siege',
    open: () =>
      Promise.resolve({
        name: 'siege',
        local: at('here'),
        resolve: (peer: PeerAddress) => Promise.resolve(peer),
        send: (_peer: PeerAddress, bytes: Uint8Array) => {
          const message = decodeMessage(bytes);
          // Only the last is kept: the test itself must not grow.
          if (message.kind === 'message') said.splice(0, 1, message);
          return Promise.resolve();
        },
        onDatagram: (listener: typeof arrive) => {
          arrive = listener;
        },
        onEnd: () => undefined,
        close: () => Promise.resolve(),
      }),
  };
  const endpoint = new CoapEndpoint({
    wire,
    clock,
    randomBytes: seededBytes(5),
    ...(admits !== undefined && { admits }),
    resources: [
      {
        path: '/power',
        observable: 'confirmable',
        handlers: {
          GET: () => ({ code: responses.content, payload: writeText('230 W') }),
          POST: () => {
            runs++;
            return { code: responses.changed };
          },
        },
      },
    ],
  });
  await endpoint.open();
  const ask = async (peer: PeerAddress, message: Partial<CoapMessage>): Promise<CoapMessage | undefined> => {
    said.length = 0;
    arrive(peer, bytesOfMessage({ options: [textOption('uriPath', 'power')], ...message }));
    await turns(5);
    return said[0];
  };
  return {
    clock,
    endpoint,
    ask,
    arrive: (peer: PeerAddress, bytes: Uint8Array) => {
      arrive(peer, bytes);
    },
    runs: () => runs,
  };
}

/** Megabytes on the heap that are still in use. */
async function heap(): Promise<number> {
  await turns(5);
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

describe('a hostile CoAP peer', function () {
  this.timeout(600_000);

  /** Sends a flood and says by how many megabytes its second half let the heap grow. */
  async function growth(one: (k: number) => void): Promise<number> {
    const send = async (from: number, to: number): Promise<void> => {
      for (let k = from; k < to; k++) {
        one(k);
        if (k % 1_000 === 0) await turns(1);
      }
    };
    await send(0, floods / 2);
    const half = await heap();
    await send(floods / 2, floods);
    return (await heap()) - half;
  }

  const mostGrowth = 4;

  it('cannot end the endpoint with random bytes, or make it grow', async () => {
    const siege = await besieged();
    const chance = seeded(99);
    const grown = await growth((k) => {
      const bytes = Uint8Array.from({ length: Math.floor(chance() * 60) }, () => Math.floor(chance() * 256));
      // Every other one gets past the version.
      if (k % 2 === 0 && bytes.length > 0) bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x38);
      siege.arrive(at('noise'), bytes);
    });
    expect(grown).to.be.lessThan(mostGrowth);
    expect((await siege.ask(at('friend'), {}))?.code).to.equal(responses.content);
    await siege.endpoint.close();
    expect(siege.clock.pending).to.equal(0);
  });

  for (const type of ['CON', 'NON'] as const)
    it(`cannot make it grow with ever new tokens (${type})`, async () => {
      const siege = await besieged();
      const options = [uintOption('observe', 0), textOption('uriPath', 'power')];
      const grown = await growth((k) => {
        const token = Uint8Array.of(k >> 24, k >> 16, k >> 8, k);
        siege.arrive(at('tokens'), bytesOfMessage({ type, messageId: k & 0xffff, token, options }));
      });
      expect(grown).to.be.lessThan(mostGrowth);
      expect((await siege.ask(at('friend'), {}))?.code).to.equal(responses.content);
      await siege.endpoint.close();
      expect(siege.clock.pending).to.equal(0);
    });

  it('is refused commands once too many are remembered, and none runs twice for that', async () => {
    const siege = await besieged();
    for (let k = 0; k < 1_000; k++) {
      await siege.ask(at('eager'), { code: 2, messageId: k });
      await siege.ask(at('eager'), { code: 2, messageId: k });
    }
    expect(siege.runs()).to.equal(256);
    expect((await siege.ask(at('eager'), { code: 2, messageId: 2_000 }))?.code).to.equal(responses.serviceUnavailable);
    expect((await siege.ask(at('friend'), { code: 2 }))?.code).to.equal(responses.changed);
    await siege.clock.advance(250_000);
    expect((await siege.ask(at('eager'), { code: 2, messageId: 2_001 }))?.code).to.equal(responses.changed);
    await siege.endpoint.close();
  });

  it('under ever new addresses makes it neither grow nor deaf to who may ask', async () => {
    const siege = await besieged(({ host }) => host === 'friend');
    const grown = await growth((k) => {
      siege.arrive(
        { host: `spoofed-${k}`, port: 5683 },
        bytesOfMessage({ code: 2, options: [textOption('uriPath', 'power')] }),
      );
    });
    expect(grown).to.be.lessThan(mostGrowth);
    expect(siege.runs(), 'commands of strangers that ran').to.equal(0);
    expect((await siege.ask(at('friend'), { code: 2, messageId: 7 }))?.code).to.equal(responses.changed);
    await siege.endpoint.close();
  });

  it('gets only so many observations', async () => {
    const siege = await besieged();
    let registered = 0;
    for (let k = 0; k < 100; k++) {
      const options = [uintOption('observe', 0), textOption('uriPath', 'power')];
      const said = await siege.ask(at('curious'), { messageId: k, token: Uint8Array.of(k), options });
      if (said !== undefined && hasOption(said, 'observe')) registered++;
    }
    expect(registered).to.equal(16);
    await siege.endpoint.close();
  });

  it('cannot send a body without an end', async () => {
    const siege = await besieged();
    let code: number | undefined = responses.continue;
    let number = 0;
    for (; code === responses.continue && number < 10_000; number++) {
      const block = bytesOption('block1', writeBlock({ number, more: true, sizeExponent: 6 }));
      const said = await siege.ask(at('endless'), {
        code: 2,
        messageId: number,
        options: [textOption('uriPath', 'power'), block],
        payload: new Uint8Array(1_024),
      });
      code = said?.code;
    }
    expect(code).to.equal(responses.requestEntityTooLarge);
    expect(number).to.equal(65);
    expect(siege.runs()).to.equal(0);
    await siege.endpoint.close();
  });

  for (const [what, respond] of [
    ['has no end', (number: number) => ({ number, more: true, payload: new Uint8Array(1_024) })],
    ['begins again and again', () => ({ number: 0, more: true, payload: new Uint8Array(1_024) })],
    ['leaves blocks out', (number: number) => ({ number: number + 1, more: true, payload: new Uint8Array(1_024) })],
    ['has blocks that are too short', (number: number) => ({ number, more: true, payload: new Uint8Array(9) })],
  ] as const)
    it(`gives an answer that ${what}: the request comes to an end`, async () => {
      const network = new CoapNetwork();
      network.network.faults = { delay: [100, 100] };
      let number = 0;
      await network.script('liar', (message, from, wire) => {
        const block = respond(number++);
        const { messageId, token } = message;
        const options = [bytesOption('block2', writeBlock({ ...block, sizeExponent: 6 }))];
        const { payload } = block;
        void wire.send(
          from,
          bytesOfMessage({ type: 'ACK', code: responses.content, messageId, token, options, payload }),
        );
      });
      const client = network.endpoint('client');
      const outcome = await network.during(
        client.request(at('liar'), { method: 'GET', path: '/' }).catch((error: unknown) => error),
      );
      expect(outcome).to.be.instanceOf(DeviceError);
      expect((outcome as DeviceError).code).to.be.oneOf(['bad-response', 'timeout']);
      expect(network.clock.monotonic()).to.be.at.most(700_000);
      await network.close();
    });

  it('cannot answer for another, nor guess a token', async () => {
    const network = new CoapNetwork();
    const client = network.endpoint('client');
    const liar = await network.script('liar');
    const answered = client.request(at('nobody'), { method: 'GET', path: '/' }).catch((error: unknown) => error);
    await network.clock.advance(10);
    const { token, messageId } = network.sent[0]!.message;
    const forged = { code: responses.content, payload: writeText('forged') };
    // From elsewhere with the right token; and in the name of who was asked, without it.
    for (const type of ['ACK', 'CON', 'NON'] as const) {
      await liar.wire.send(at('client'), bytesOfMessage({ ...forged, type, token, messageId }));
      for (let k = 0; k < 256; k++)
        network.network.carry(
          at('nobody'),
          at('client'),
          bytesOfMessage({ ...forged, type, token: Uint8Array.of(k), messageId }),
        );
    }
    const outcome = await network.during(answered);
    expect(outcome).to.be.instanceOf(DeviceError);
    expect((outcome as DeviceError).code).to.equal('timeout');
    await network.close();
    expect(network.clock.pending).to.equal(0);
  });
});
