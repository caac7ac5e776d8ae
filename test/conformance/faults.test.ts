import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ServerCredentials } from '@grpc/grpc-js';
import { expect } from 'chai';
import { blankHeader, blankReadProfileRequest, decodeReadProfileResponse } from '../../codecs/dno/messages.ts';
import { delay, duplicate, lose, reorder } from '../../conformance/faults/messages.ts';
import { faultTable } from '../../conformance/faults/table.ts';
import { openDnoProxy } from '../../conformance/roles/dno-proxy.ts';
import type { ChangeAnswers, ProxyCredentials } from '../../conformance/roles/dno-proxy.ts';
import { DeliveryClient } from '../../conformance/roles/delivery-client.ts';
import { channelCredentials, connectDno } from '../../conformance/roles/dno-client.ts';
import type { DnoSecurity } from '../../conformance/roles/dno-client.ts';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import { createLabAuthority } from '../../gateway/northbound/lab-ca/lab-ca.ts';
import { memoryGateway, systemId } from '../support/memory-gateway.ts';
import type { MemoryGateway } from '../support/memory-gateway.ts';
import { configure, scheduleOf } from '../support/ask.ts';

const target = { kind: 'system', id: systemId } as const;

describe('faults on single messages', function () {
  this.timeout(30_000);
  let folder = '';
  let system: MemoryGateway;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-faults-'));
  });

  afterEach(async () => {
    await system.gateway.stop();
    await rm(folder, { recursive: true });
  });

  /** Three half-hours behind mutual TLS, and what a proxy of the lab needs to stand between. */
  async function lab(): Promise<{ security: DnoSecurity; between: ProxyCredentials }> {
    const file = (name: string): string => path.join(folder, name);
    await createLabAuthority(folder, { clock: new SystemClock() });
    const ours = { ca: file('ca.pem'), certificate: file('gateway.pem'), key: file('gateway-key.pem') };
    system = await memoryGateway({ pollSeconds: 1800, security: { kind: 'tls', ...ours } });
    await system.record();
    await system.clock.advance(3 * 1_800_000 + 1000);
    const security = {
      ca: file('ca.pem'),
      certificate: file('dno.example.pem'),
      key: file('dno.example-key.pem'),
      serverName: 'localhost',
    };
    const near = ServerCredentials.createSsl(
      readFileSync(ours.ca),
      [{ private_key: readFileSync(ours.key), cert_chain: readFileSync(ours.certificate) }],
      true,
    );
    return { security, between: { near, far: channelCredentials(security) } };
  }

  /** The ends of the half-hours of each page, hours after the start, through a proxy that makes the fault. */
  async function pagesThrough(change: ChangeAnswers): Promise<number[]> {
    const { security, between } = await lab();
    const proxy = await openDnoProxy(
      system.gateway.address.replace('127.0.0.1', 'localhost'),
      change,
      undefined,
      between,
    );
    const client = connectDno({ address: proxy.address, security, deadlineMs: 10_000 });
    const header = {
      ...blankHeader,
      messageId: 'm-1',
      originator: 'dno.example',
      target,
      sentAtUtcMs: system.clock.now(),
    };
    try {
      const answers = await client.call('ReadProfile', { ...blankReadProfileRequest, header, pageSize: 1 });
      return answers.map(({ bytes }) => {
        const decoded = decodeReadProfileResponse(bytes);
        if (!decoded.ok || decoded.message.body?.kind !== 'page') throw new Error(JSON.stringify(decoded));
        return (decoded.message.body.page.startUtcS - Date.UTC(2026, 2, 1) / 1000) / 3600;
      });
    } finally {
      client.close();
      await proxy.close();
    }
  }

  const second = { call: 'ReadProfile', message: 2 } as const;
  const whole = [0, 0.5, 1];
  const cases: readonly [string, ChangeAnswers, readonly number[]][] = [
    ['nothing', (answers) => answers, whole],
    ['lost', lose(second), [0, 1]],
    ['doubled', duplicate(second), [0, 0.5, 0.5, 1]],
    ['reordered', reorder(second), [0, 1, 0.5]],
  ];
  for (const [what, change, expected] of cases)
    it(`${what}, where the lab's certificates let the tester end TLS`, async () => {
      expect(await pagesThrough(change)).to.deep.equal(expected);
    });

  it('delayed until somebody lets it go on', async () => {
    let waited = false;
    const change = delay(second, () => {
      waited = true;
      return Promise.resolve();
    });
    expect(await pagesThrough(change)).to.deep.equal(whole);
    expect(waited).to.equal(true);
  });

  it('on a stream of deliveries: lost, doubled and reordered ones, each told by its number', async () => {
    system = await memoryGateway({ pollSeconds: 1800 });
    await system.record();
    const quantities = ['mean-voltage-l1'];
    const schedule = scheduleOf({ startUtcS: system.clock.now() / 1000 + 1800, periodS: 1800, quantities });
    await configure(system.gateway, systemId, { schedules: [schedule] });
    await system.clock.advance(4 * 1_800_000 + 1000);
    // The first message of the stream is the answer to opening it.
    const numbersThrough = async (change: ChangeAnswers, count: number): Promise<number[]> => {
      const proxy = await openDnoProxy(system.gateway.address, change);
      const client = new DeliveryClient({ address: proxy.address, security: 'plaintext', deadlineMs: 5000 });
      try {
        client.send(
          { ...blankHeader, messageId: 'm-2', originator: 'dno.example', target, sentAtUtcMs: system.clock.now() },
          { kind: 'open', open: { stream: 'bulk' } },
        );
        const numbers: number[] = [];
        while (numbers.length < count) {
          const next = await client.next('delivery', 5000);
          if (next === undefined) break;
          numbers.push(Number(next.number));
        }
        return numbers;
      } finally {
        client.close();
        await proxy.close();
      }
    };
    const third = { call: 'Deliveries', message: 3 } as const;
    expect(await numbersThrough((answers) => answers, 4)).to.deep.equal([1, 2, 3, 4]);
    expect(await numbersThrough(lose(third), 3)).to.deep.equal([1, 3, 4]);
    expect(await numbersThrough(duplicate(third), 5)).to.deep.equal([1, 2, 2, 3, 4]);
    expect(await numbersThrough(reorder(third), 4)).to.deep.equal([1, 3, 2, 4]);
  });
});

describe('the table of hops and faults', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  for (const [hop, row] of Object.entries(faultTable))
    for (const [fault, { by }] of Object.entries(row))
      it(`${hop} × ${fault} is made by ${by}`, () => {
        expect(existsSync(path.join(root, by)), by).to.equal(true);
        expect(readFileSync(path.join(root, by), 'utf8'), `${by} knows of it`).to.match(
          wordsFor[fault as keyof typeof wordsFor],
        );
      });
});

/** What each fault is called where it is made. */
const wordsFor = {
  cut: /'cut'|unplug/,
  stall: /'stalled'|silence\(/,
  'black-hole': /'black-hole'/,
  lose: /export const lose|'lose-answer'/,
  duplicate: /export const duplicate/,
  delay: /export const delay|'delay'/,
  reorder: /export function reorder/,
  change: /export const bodies|'wrong-crc'/,
};
