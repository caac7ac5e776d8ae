import { Client, credentials } from '@grpc/grpc-js';
import { expect } from 'chai';
import { blankHeader, calls, decodeDeliveryResponse } from '../../../../codecs/dno/messages.ts';
import type { Header } from '../../../../codecs/dno/messages.ts';
import { DeliveryClient } from '../../../../conformance/roles/delivery-client.ts';
import { memoryGateway, systemId } from '../../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../../support/memory-gateway.ts';
import { configure, scheduleOf } from '../../../support/ask.ts';

const halfHourMs = 1_800_000;
const withinMs = 5_000;
/** Deliveries that may be under way unacknowledged. */
const window = 16;
const target = { kind: 'system', id: systemId } as const;

let messages = 0;
const header = (): Header => ({
  ...blankHeader,
  messageId: `s-${++messages}`,
  originator: 'dno.example',
  sentAtUtcMs: 1,
  target,
});

describe('a stream of deliveries', function () {
  this.timeout(30_000);
  let system: MemoryGateway;
  const clients: DeliveryClient[] = [];

  beforeEach(async () => {
    system = await memoryGateway({ pollSeconds: 1800 });
    await system.record();
    const quantities = ['mean-voltage-l1'];
    const schedule = scheduleOf({ startUtcS: system.clock.now() / 1000 + 1800, periodS: 1800, quantities });
    await configure(system.gateway, systemId, { schedules: [schedule] });
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await system.gateway.stop();
    expect(system.clock.pending, 'timers left behind').to.equal(0);
  });

  async function fallDue(count: number): Promise<void> {
    await system.clock.advance(count * halfHourMs + 120_000);
  }

  function dial(): DeliveryClient {
    const { address } = system.gateway;
    const client = new DeliveryClient({ address, security: 'plaintext', deadlineMs: withinMs });
    clients.push(client);
    client.send(header(), { kind: 'open', open: { stream: 'bulk' } });
    return client;
  }

  async function epochOf(client: DeliveryClient): Promise<bigint> {
    const opened = await client.next('opened', withinMs);
    if (opened === undefined) throw new Error('the stream was not opened');
    return opened.epoch;
  }

  async function numbers(client: DeliveryClient, count: number): Promise<bigint[]> {
    const found: bigint[] = [];
    while (found.length < count) {
      const delivery = await client.next('delivery', withinMs);
      if (delivery === undefined) break;
      found.push(delivery.number);
    }
    return found;
  }
  const upTo = (from: number, to: number): bigint[] =>
    Array.from({ length: to - from + 1 }, (_unused, k) => BigInt(from + k));

  it('takes an acknowledgement of what the former stream brought before it brings it again', async () => {
    await fallDue(3);
    const former = dial();
    const epoch = await epochOf(former);
    expect(await numbers(former, 3)).to.deep.equal(upTo(1, 3));
    former.close();
    const client = dial();
    client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch, number: 3n } });
    expect((await client.next('acknowledged', withinMs))?.number).to.equal(3n);
    await fallDue(1);
    const all = client.all.flatMap((event) =>
      event.kind === 'message' && event.message.body?.kind === 'rejection' ? [event.message.body.rejection] : [],
    );
    expect(all).to.deep.equal([]);
    expect((await numbers(client, 1)).at(-1)).to.equal(4n);
  });

  it('brings no more than a window ahead of the acknowledgements', async () => {
    await fallDue(3 * window);
    const client = dial();
    const epoch = await epochOf(client);
    expect(await numbers(client, window)).to.deep.equal(upTo(1, window));
    expect(await client.next('delivery', 300), 'one more than the window').to.equal(undefined);
    client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch, number: BigInt(window) } });
    expect(await numbers(client, window)).to.deep.equal(upTo(window + 1, 2 * window));
    expect(await client.next('delivery', 300)).to.equal(undefined);
  });

  it('takes an acknowledgement that arrives twice, or late, as the first one', async () => {
    await fallDue(3);
    const client = dial();
    const epoch = await epochOf(client);
    await numbers(client, 3);
    for (const number of [2n, 2n, 1n]) {
      client.send(header(), { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch, number } });
      expect((await client.next('acknowledged', withinMs))?.number).to.equal(2n);
    }
  });

  it('answers bytes that are no message, and goes on', async () => {
    const client = new Client(system.gateway.address, credentials.createInsecure());
    try {
      const stream = client.makeBidiStreamRequest(
        calls.Deliveries.path,
        (bytes: Buffer) => bytes,
        (bytes: Buffer) => bytes,
      );
      stream.on('error', () => undefined);
      const kinds: (string | undefined)[] = [];
      const two = new Promise<void>((resolve) => {
        stream.on('data', (bytes: Buffer) => {
          const decoded = decodeDeliveryResponse(bytes);
          const body = decoded.ok ? decoded.message.body : undefined;
          kinds.push(body?.kind === 'rejection' ? body.rejection.errorType : body?.kind);
          if (kinds.length === 2) resolve();
        });
      });
      stream.write(Buffer.from('ffffffff', 'hex'));
      stream.write(Buffer.from('ffffffff', 'hex'));
      await two;
      expect(kinds).to.deep.equal(['malformed', 'malformed']);
      stream.cancel();
    } finally {
      client.close();
    }
  });

  it('is ended in good order when the gateway stops', async () => {
    await fallDue(1);
    const client = dial();
    await epochOf(client);
    await numbers(client, 1);
    await system.gateway.stop();
    await client.next('opened', withinMs);
    expect(client.all.at(-1)).to.deep.equal({ kind: 'ended', detail: 'the system ended the stream' });
  });
});
