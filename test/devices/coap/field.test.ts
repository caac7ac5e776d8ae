import { mock } from 'node:test';
import { expect } from 'chai';
import type { Packet, ParsedPacket } from 'coap-packet';
import { CoapClient as PlainClient } from 'node-coap-client';
import { at, CoapNetwork } from '../../support/coap-network.ts';
import {
  coapClient,
  coapServer,
  loopback,
  nodeCoapClient,
  ourClient,
  ourServer,
  script,
} from '../../support/coap-ways.ts';
import type { AskingWay, Script } from '../../support/coap-ways.ts';
import { fieldCase, stateOf, turns } from '../../support/field-case.ts';

const uint = (...bytes: number[]): Buffer => Buffer.from(bytes);
const content = ({ messageId, token }: ParsedPacket, payload: string, more: Partial<Packet> = {}): Packet => ({
  ack: true,
  code: '2.05',
  messageId,
  token,
  payload: Buffer.from(payload),
  ...more,
});

describe('CoAP in the field', function () {
  this.timeout(20_000);
  const open: { close(): Promise<void> }[] = [];
  const using = <Way extends { close(): Promise<void> }>(way: Way): Way => {
    open.push(way);
    return way;
  };
  const server = async (...args: Parameters<typeof script>): Promise<Script> => using(await script(...args));
  const plainly = (): AskingWay => using(coapClient());
  const ours = (): AskingWay => using(ourClient());

  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  fieldCase(
    'a body of which every block arrives twice is what was sent',
    { naive: plainly, ours },
    /expected '.+' to equal/,
    async (way) => {
      const body = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKL';
      const { port } = await server((packet, reply) => {
        const [asked] = packet.options.filter(({ name }) => name === 'Block2');
        const number = asked === undefined ? 0 : asked.value.readUIntBE(0, asked.value.length) >> 4;
        const more = number < 2;
        const block = content(packet, body.slice(16 * number, 16 * number + 16), {
          options: [{ name: 'Block2', value: uint((number << 4) | (more ? 8 : 0)) }],
        });
        reply(block);
        reply(block);
      });
      expect(Buffer.from(await way.get(port, '/large')).toString()).to.equal(body);
    },
  );

  fieldCase(
    'an answer from another port than was asked is nobody’s answer',
    { naive: plainly, ours },
    /expected 'forged' to equal 'true'/,
    async (way) => {
      const liar = await server();
      const { port } = await server((packet, reply, from) => {
        liar.send(content(packet, 'forged'), from);
        void turns().then(() => {
          reply(content(packet, 'true'));
        });
      });
      expect(Buffer.from(await way.get(port, '/power')).toString()).to.equal('true');
    },
  );

  fieldCase(
    'a command that arrives again while its handler is busy runs once',
    { naive: () => coapServer, ours: () => ourServer },
    /expected 2 to equal 1/,
    async (serve) => {
      let runs = 0;
      let finish: () => void = () => undefined;
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const { port } = using(
        await serve(async () => {
          runs++;
          await finished;
        }),
      );
      const client = await server();
      const command: Packet = {
        confirmable: true,
        code: '0.02',
        messageId: 7,
        token: uint(1, 2, 3, 4),
        options: [{ name: 'Uri-Path', value: Buffer.from('command') }],
        payload: Buffer.from('open switch'),
      };
      client.send(command, port);
      await turns();
      client.send(command, port);
      await turns();
      finish();
      await turns();
      expect(runs).to.equal(1);
    },
  );

  fieldCase(
    'a peer has one request at a time under way (NSTART)',
    { naive: plainly, ours },
    /expected 3 to equal 1/,
    async (way) => {
      const { port, seen } = await server();
      for (const path of ['/a', '/b', '/c']) way.get(port, path).catch(() => undefined);
      await turns(200);
      expect(new Set(seen.map(({ messageId }) => messageId)).size).to.equal(1);
    },
  );

  fieldCase(
    'a message id that two peers share does not mix them up',
    { naive: () => using(nodeCoapClient()), ours },
    /expected 'pending' to equal 'resolved'/,
    async (way) => {
      let reject: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        reject = resolve;
      });
      let arrived: () => void = () => undefined;
      let arrivedToo: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      const one = await server(({ messageId }, reply) => {
        arrived();
        void held.then(() => {
          reply({ reset: true, code: '0.00', messageId });
        });
      });
      const askedToo = new Promise<void>((resolve) => {
        arrivedToo = resolve;
      });
      const other = await server((packet, reply) => {
        arrivedToo();
        // The reset must be there first: on two sockets nothing else says which datagram is read before the other.
        void held.then(async () => {
          await turns(300);
          reply(content(packet, 'answer'));
        });
      });
      way.get(one.port, '/a').catch(() => undefined);
      await asked;
      const answer = way.get(other.port, '/b');
      // Both are under way: how long a request takes to leave is not for us to say.
      await askedToo;
      reject();
      await turns(600);
      expect(await stateOf(answer)).to.equal('resolved');
    },
  );

  fieldCase(
    'a notification under the message id of a request of ours is not its answer, and is not lost',
    { naive: plainly, ours },
    /to deeply equal \[ 'first', 'second' \]/,
    async (way) => {
      let observing: ParsedPacket | undefined;
      const { port } = await server((packet, reply) => {
        if (packet.code !== '0.01') return;
        if (packet.options.some(({ name }) => name === 'Observe')) {
          observing = packet;
          reply(content(packet, 'first', { options: [{ name: 'Observe', value: uint(1) }] }));
        } else if (observing !== undefined) {
          const options: Packet['options'] = [{ name: 'Observe', value: uint(2) }];
          const { token } = observing;
          reply(content(packet, 'second', { ack: false, confirmable: true, token, options }));
          reply(content(packet, 'other'));
        }
      });
      const told: string[] = [];
      way.observe(port, '/power', (body) => {
        told.push(Buffer.from(body).toString());
      });
      await turns();
      const answer = await way.get(port, '/other');
      await turns();
      expect(Buffer.from(answer).toString()).to.equal('other');
      expect(told).to.deep.equal(['first', 'second']);
    },
  );

  fieldCase(
    'a request without an answer is sent after 2 to 3 s, then each time after twice as long, five times in all',
    { naive: () => transmissionsOfPackage, ours: () => ourTransmissions },
    /wait 2/,
    async (transmissions) => {
      const times = await transmissions();
      const waits = times.slice(1).map((time, k) => time - (times[k] ?? 0));
      expect(waits[0], 'wait 1').to.be.within(1_900, 3_100);
      for (const [k, wait] of waits.entries())
        if (k > 0) expect(wait / (waits[k - 1] ?? 0), `wait ${k + 1}`).to.be.within(1.8, 2.2);
      expect(times).to.have.length(5);
    },
  );

  /** When the package node-coap-client sends, with the timers of this process in hand. */
  async function transmissionsOfPackage(): Promise<readonly number[]> {
    const { port, seen } = await server();
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      PlainClient.request(`coap://${loopback}:${port}/a`, 'get').catch(() => undefined);
      const times: number[] = [];
      for (let elapsed = 0; elapsed < 100_000; elapsed += 100) {
        await turns(3);
        while (times.length < seen.length) times.push(elapsed);
        mock.timers.tick(100);
      }
      return times;
    } finally {
      mock.timers.reset();
      PlainClient.reset();
    }
  }

  async function ourTransmissions(): Promise<readonly number[]> {
    const network = new CoapNetwork();
    const client = network.endpoint('client');
    await network.during(client.request(at('nobody'), { method: 'GET', path: '/a' }).catch(() => undefined));
    await network.close();
    return network.sent.map((sent) => sent.at);
  }
});
