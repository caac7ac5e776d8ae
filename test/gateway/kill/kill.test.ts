import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { blankConfiguration, blankHeader, blankReadProfileRequest } from '../../../codecs/dno/messages.ts';
import type { Header } from '../../../codecs/dno/messages.ts';
import { DeliveryClient } from '../../../conformance/roles/delivery-client.ts';
import { connectDno, firstAnswer } from '../../../conformance/roles/dno-client.ts';
import { built } from '../../support/built.ts';
import { needs, run } from '../../support/peers.ts';
import { randomFrom } from '../../support/random.ts';
import { Archive, halfHoursOf } from './archive.ts';
import { FastClock, intervalSeconds, systemId } from './fast-clock.ts';
import { scheduleOf } from '../../support/ask.ts';

const kills = Number(process.env['METERBRIDGE_KILLS'] ?? 20);
const seed = Number(process.env['METERBRIDGE_SEED'] ?? 1);
/** A life lasts this long, from the start of the process: some end before the store is open. */
const shortestLifeMs = 250;
const longestLifeMs = 1_500;
const withinMs = 20_000;
const program = built('test/gateway/kill/gateway-to-kill.ts');
const periodSeconds = 2 * intervalSeconds;

interface Life {
  readonly process: ChildProcess;
  /** Undefined when it was killed before it listened. */
  readonly address: Promise<string | undefined>;
  readonly ended: Promise<void>;
}

function begin(store: string, begunMs: number): Life {
  const child = spawn(process.execPath, [program, store, `${begunMs}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const line = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  return { process: child, ended, address: Promise.race([line, ended.then(() => undefined)]) };
}

describe(`a gateway killed ${kills} times while it records and delivers (seed ${seed})`, function () {
  this.timeout(60_000 + kills * 5_000);
  let folder = '';
  let store = '';
  let life: Life | undefined;
  let dno: DeliveryClient | undefined;
  let messages = 0;
  const begunMs = Date.now();
  const clock = new FastClock(begunMs);
  const archive = new Archive();
  const random = randomFrom(seed);

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-kill-'));
    store = path.join(folder, 'store.db');
  });

  after(async () => {
    await kill();
    await rm(folder, { recursive: true });
  });

  function header(): Header {
    const target = { kind: 'system', id: systemId } as const;
    const originator = 'dno.example';
    return { ...blankHeader, messageId: `k-${++messages}`, originator, sentAtUtcMs: clock.now(), target };
  }

  async function kill(): Promise<void> {
    life?.process.kill('SIGKILL');
    await life?.ended;
    dno?.close();
    dno = undefined;
  }

  /** Opens the stream; what comes goes into the archive, and `acknowledges` says how much of it is acknowledged. */
  function listen(address: string, acknowledges: () => boolean): DeliveryClient {
    archive.dialled();
    const client = new DeliveryClient({
      address,
      security: 'plaintext',
      deadlineMs: withinMs,
      tap: ({ direction, bytes }) => {
        if (direction !== 'from-system') return;
        const delivery = archive.take(bytes);
        if (delivery === undefined || !acknowledges()) return;
        if (delivery.number > archive.asked) archive.asked = delivery.number;
        client.send(header(), {
          kind: 'acknowledge',
          acknowledge: { stream: 'bulk', epoch: delivery.epoch, number: delivery.number },
        });
      },
    });
    client.send(header(), {
      kind: 'open',
      open: { stream: 'bulk', epoch: archive.epoch ?? 0n, lastAcknowledged: archive.confirmed },
    });
    return client;
  }

  async function switchOn(address: string): Promise<void> {
    const client = connectDno({ address, security: 'plaintext', deadlineMs: withinMs });
    const period = periodSeconds * 1000;
    const startUtcS = (Math.floor(clock.now() / period) * period + period) / 1000;
    try {
      const change = {
        ...blankConfiguration,
        recording: true,
        schedules: [scheduleOf({ startUtcS, periodS: periodSeconds })],
      };
      const { decoded } = firstAnswer(await client.command('Configure', header(), change));
      expect(decoded.ok && decoded.message.body?.kind).to.equal('applied');
    } finally {
      client.close();
    }
  }

  /** The sqlite3 program looks at a copy: the next life finds the files as the kill left them. */
  async function integrity(): Promise<string> {
    const copy = path.join(folder, 'copy.db');
    for (const end of ['', '-wal']) {
      await rm(`${copy}${end}`, { force: true });
      if (existsSync(`${store}${end}`)) await copyFile(`${store}${end}`, `${copy}${end}`);
    }
    const { stdout } = await run('sqlite3', [copy, 'PRAGMA integrity_check']);
    return stdout.trim();
  }

  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + withinMs;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited ${withinMs} ms for ${what}`);
      await sleep(20);
    }
  }

  it('loses nothing, numbers nothing twice, and goes on', async function () {
    needs(this, 'sqlite3');
    life = begin(store, begunMs);
    const first = await life.address;
    if (first === undefined) throw new Error('the gateway did not start');
    await switchOn(first);
    dno = listen(first, () => random() < 0.5);
    await until('the first delivery', () => archive.newest >= 1n);

    for (let count = 0; count < kills; count++) {
      await kill();
      expect(await integrity(), `after kill ${count}`).to.equal('ok');
      life = begin(store, begunMs);
      const lasts = sleep(shortestLifeMs + random() * (longestLifeMs - shortestLifeMs));
      const address = await Promise.race([life.address, lasts.then(() => undefined)]);
      if (address !== undefined) dno = listen(address, () => random() < 0.5);
      await lasts;
      expect(archive.problems, `in life ${count}`).to.deep.equal([]);
    }

    await kill();
    expect(await integrity(), 'after the last kill').to.equal('ok');
    life = begin(store, begunMs);
    const address = await life.address;
    if (address === undefined) throw new Error('the gateway did not start after the last kill');
    const before = archive.newest;
    dno = listen(address, () => true);
    await until('deliveries to go on', () => archive.newest >= before + 2n);
    await until('the last to be acknowledged', () => archive.confirmed >= before + 2n);
    expect(archive.problems).to.deep.equal([]);

    const ends = [...archive.halfHours.keys()].sort((one, other) => one - other);
    const [oldest = 0] = ends;
    expect(ends, 'no half-hour is missing').to.deep.equal(ends.map((_unused, k) => oldest + k * intervalSeconds));
    expect(ends.length, 'as many as there were lives, at least').to.be.greaterThan(kills);

    const reader = connectDno({ address, security: 'plaintext', deadlineMs: withinMs });
    try {
      const [fromUtcS, toUtcS] = [oldest - intervalSeconds, ends.at(-1) ?? 0];
      const answers = await reader.call('ReadProfile', {
        ...blankReadProfileRequest,
        header: header(),
        fromUtcS,
        toUtcS,
      });
      const stored = answers.flatMap(({ decoded }) =>
        decoded.ok && decoded.message.body?.kind === 'page' ? halfHoursOf(decoded.message.body.page) : [],
      );
      const delivered = ends.map((end) => [end, archive.halfHours.get(end)?.content]);
      expect(stored, 'what was delivered is what is stored').to.deep.equal(delivered);
    } finally {
      reader.close();
    }
  });
});
