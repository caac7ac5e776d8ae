import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { openVirtualBench } from '../../../devices/virtual/bench.ts';
import type { VirtualBench } from '../../../devices/virtual/bench.ts';
import { faultKinds } from '../../../devices/virtual/line-faults.ts';
import type { FaultKind, FaultRow } from '../../../devices/virtual/line-faults.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { compilePeer, needs, run } from '../../support/peers.ts';

/** What libmodbus makes of each fault, by its manual's error codes. */
const libmodbusSees: Readonly<Record<FaultKind, string>> = {
  'lose-request': 'timeout',
  'lose-answer': 'timeout',
  delay: 'ok',
  noise: 'frame',
  truncate: 'timeout',
  'wrong-unit': 'unit',
  'wrong-crc': 'crc',
  busy: 'exception 6',
};

const mbpollSays: Readonly<Record<string, string>> = {
  'Connection timed out': 'timeout',
  'Response not from requested slave': 'unit',
  'Invalid CRC': 'crc',
  'Slave device or server is busy': 'exception 6',
};

/** Far above what a busy machine takes. An answer is late, or lost, against this. */
const patienceMs = 1000;
const withinMs = 100;
/** A few seconds' worth, or as many minutes as the environment says, and then by chance. */
const minutes = Number(process.env['METERBRIDGE_FAULT_MINUTES'] ?? 0);
const reads = minutes === 0 ? 24 : minutes * 150;
const floats = 10;

function rowsOf(kinds: readonly FaultKind[]): FaultRow[] {
  return kinds.map((fault, k) => ({
    fault,
    delayMs: withinMs,
    ...(minutes === 0 ? { every: 10 - k } : { chance: 0.08 }),
  }));
}

describe('faults asked for on a paced line', function () {
  this.timeout(60_000 + minutes * 240_000);
  let folder = '';
  let bench: VirtualBench | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-faults-'));
  });

  afterEach(async () => {
    await bench?.close();
    await rm(folder, { recursive: true });
  });

  async function openLine(kinds: readonly FaultKind[]): Promise<string> {
    const clock = new SystemClock();
    const premises = new Premises(clock);
    bench = await openVirtualBench({
      clock,
      folder,
      lines: [
        {
          kind: 'serial',
          name: 'line',
          meters: [{ model: 'sdm230', unit: 1, serial: '230001', premises, point: 'supply' }],
          pacing: { baudRate: 9600, bitsPerCharacter: 10, pieceMs: 4 },
          faults: { rows: rowsOf(kinds), seed: 20260301 },
        },
      ],
    });
    return bench.addresses.get('line') ?? '';
  }

  /** Request by request: what the client said against what was done to it. */
  function expectExactly(seen: readonly string[], kinds: readonly FaultKind[]): void {
    const made = bench?.faults('line').made.map(({ fault }) => fault) ?? [];
    const said = seen.map((each, k) => ({ request: k + 1, each }));
    const asked = made.slice(0, seen.length).map((fault, k) => ({
      request: k + 1,
      each: fault === undefined ? 'ok' : libmodbusSees[fault],
    }));
    expect(said).to.deep.equal(asked);
    expect(seen).to.have.length(reads);
    expect([...new Set(made)].sort(), 'faults that came to pass').to.deep.equal([undefined, ...kinds].sort());
  }

  it('are exactly what a libmodbus client sees', async function () {
    needs(this, 'libmodbus');
    const client = path.join(folder, 'client');
    await compilePeer('libmodbus-client.c', client);
    const device = await openLine(faultKinds);
    const { stdout } = await run(client, [
      `rtu:${device}:9600`,
      '1',
      '0',
      `${2 * floats}`,
      `${reads}`,
      `${patienceMs}`,
      '100',
    ]);
    const lines = stdout.trim().split('\n');
    expectExactly(
      lines.filter((line) => !/^(registers|seconds) /.test(line)),
      faultKinds,
    );
    // 230 V and nothing else that a virtual meter without load shows in its first ten parameters.
    expect(lines.find((line) => line.startsWith('registers'))).to.match(/^registers 43660000(0000){18}$/);
    expect(bench?.faults('line').made).to.have.length(reads);
  });

  it('are exactly what mbpoll sees', async function () {
    needs(this, 'mbpoll');
    // It leaves what follows noise in the port and takes it for the next answer.
    const kinds = faultKinds.filter((kind) => kind !== 'noise');
    const device = await openLine(kinds);
    const line = ['-m', 'rtu', '-a', '1', '-b', '9600', '-P', 'none', '-o', `${patienceMs / 1000}`];
    const what = ['-t', '3:float', '-B', '-0', '-r', '0', '-c', `${floats}`, '-l', '50'];
    // Both of its streams in one, unbuffered: the order says which request each line belongs to.
    const mbpoll = spawn('sh', ['-c', 'exec stdbuf -o0 mbpoll "$@" 2>&1', 'mbpoll', ...line, ...what, device], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(mbpoll, 'close');
    const seen: string[] = [];
    for await (const text of createInterface({ input: mbpoll.stdout })) {
      const failure = /^Read input register failed: (.*)$/.exec(text)?.[1];
      if (failure !== undefined) seen.push(mbpollSays[failure] ?? failure);
      else if (text.startsWith('[0]:')) seen.push(text.trim() === '[0]: \t230' ? 'ok' : text);
      // Its own last words are no matter: after a failure it may not say any.
      if (seen.length === reads) mbpoll.kill('SIGKILL');
    }
    await ended;
    expectExactly(seen.slice(0, reads), kinds);
  });
});
