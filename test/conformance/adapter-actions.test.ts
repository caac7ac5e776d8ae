import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { blankConfiguration, blankHeader, encodeConfiguration } from '../../codecs/dno/messages.ts';
import type { Configuration, Header } from '../../codecs/dno/messages.ts';
import type { Adapter, ResetAnswer } from '../../conformance/adapters/protocol.ts';
import { AdapterActionError } from '../../conformance/adapters/protocol.ts';
import { requestInWords } from '../../conformance/adapters/operator.ts';
import { RealTimeSystem } from '../../conformance/adapters/real-time-system.ts';
import { VirtualSystem } from '../../conformance/adapters/virtual-system.ts';
import { Truth } from '../../conformance/engine/truth.ts';
import type { TraceEntry } from '../../conformance/engine/trace.ts';
import { connectDno, firstAnswer } from '../../conformance/roles/dno-client.ts';
import type { DnoClient } from '../../conformance/roles/dno-client.ts';
import { signed, signerOf } from '../../conformance/roles/sign-command.ts';

describe('what an adapter can be asked to do', function () {
  this.timeout(60_000);
  let folder = '';
  let system: Adapter;
  let dno: DnoClient;
  let counter = 0n;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-actions-'));
    counter = 0n;
  });

  afterEach(async () => {
    dno.close();
    await system.close();
    await rm(folder, { recursive: true });
  });

  async function reset(made: Adapter): Promise<ResetAnswer> {
    system = made;
    const answer = await system.do('reset', {});
    dno = connectDno({ address: answer.endpoint.address, security: 'plaintext', deadlineMs: 10_000 });
    return answer;
  }

  const header = ({ systemId, parties, gatewayId = '' }: ResetAnswer, nowUtcMs: number): Header => ({
    ...blankHeader,
    messageId: `m-${++counter}`,
    originator: parties?.dno.name ?? 'dno.example',
    target: { kind: 'system', id: systemId },
    sentAtUtcMs: nowUtcMs,
    counter,
    gatewayId,
  });

  async function configure(answer: ResetAnswer, nowUtcMs: number, change: Partial<Configuration>): Promise<void> {
    const body = { ...blankConfiguration, ...change };
    const unsigned = header(answer, nowUtcMs);
    const { signing } = answer.parties?.dno ?? {};
    const final =
      signing === undefined
        ? unsigned
        : signed(signerOf(signing.keyId, readFileSync(signing.key)), unsigned, 'Configure', encodeConfiguration(body));
    const { decoded } = firstAnswer(await dno.command('Configure', final, body));
    expect(decoded.ok && decoded.message.body?.kind).to.equal('applied');
  }

  async function recording(answer: ResetAnswer, nowUtcMs: number): Promise<{ active: boolean; held: number }> {
    const { decoded } = firstAnswer(await dno.call('ReadStatus', { header: header(answer, nowUtcMs) }));
    const body = decoded.ok ? decoded.message.body : undefined;
    if (body?.kind !== 'status') throw new Error(JSON.stringify(decoded));
    return { active: body.status.recording?.active ?? false, held: body.status.recording?.series[0]?.recordsHeld ?? 0 };
  }

  for (const [where, make] of [
    ['in memory', () => new VirtualSystem({})],
    ['in a file', () => new VirtualSystem({ folder })],
    ['in real time', () => new RealTimeSystem(folder)],
  ] as const)
    it(`restart: configuration and records stay, kept ${where}`, async () => {
      const answer = await reset(make());
      expect(answer.gatewayId).to.equal('meterbridge');
      await configure(answer, answer.nowUtcMs, { recording: true, channels: ['mean-voltage-l1'] });
      const lives = where !== 'in real time';
      const before = await system.do('advance', { seconds: lives ? 1805 : 0 });
      const held = (await recording(answer, before.nowUtcMs)).held;
      const { nowUtcMs } = await system.do('restart', {});
      expect(nowUtcMs).to.be.at.least(before.nowUtcMs);
      const after = await recording(answer, nowUtcMs);
      expect(after.active).to.equal(true);
      expect(held).to.equal(lives ? 1 : 0);
      expect(after.held).to.be.at.least(held);
      // Counters too: the one before is no counter any more.
      if (answer.parties !== undefined) await configure(answer, nowUtcMs, { recording: false });
      await system.do('reset', {});
    });

  it('a series of voltages: in order, each for its time, and the answer when it is over', async () => {
    const answer = await reset(new VirtualSystem({}));
    const series = [
      { ms: 600_000, volts: 240 },
      { ms: 1_200_000, volts: 231 },
    ];
    const { nowUtcMs = 0 } = await system.do('setVoltage', { phase: 'L1', series });
    expect(nowUtcMs - answer.nowUtcMs).to.equal(1_800_000);
    const entry = (n: number, action: string, given: object, ok: object): TraceEntry => ({
      n,
      utcMs: 0,
      monotonicMs: 0,
      case: '',
      step: '',
      kind: 'adapter',
      action,
      with: given,
      ok,
    });
    const acts = [entry(1, 'reset', {}, answer), entry(2, 'setVoltage', { series }, { nowUtcMs })];
    const mean = (entries: readonly TraceEntry[]): number =>
      new Truth(entries).mean('mean-voltage-l1', answer.nowUtcMs, nowUtcMs);
    expect(mean(acts)).to.be.closeTo(234, 1e-9);
    // What happens on another phase is not seen on this one.
    const elsewhere = entry(2, 'setVoltage', { phase: 'L3', series }, { nowUtcMs });
    expect(mean([acts[0]!, elsewhere])).to.equal(230);
  });

  it('refuses a phase that the premises does not have', async () => {
    await reset(new VirtualSystem({}));
    const refused = await system.do('setVoltage', { phase: 'L2', volts: 230 }).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(AdapterActionError);
    expect(String(refused)).to.match(/phase: the premises has L1 alone, not L2/);
  });

  it('asks a person for the same in words', async () => {
    await reset(new VirtualSystem({}));
    expect(requestInWords('setVoltage', { volts: 240 })).to.equal('set the supply to 240 V');
    const series = [
      { ms: 200, volts: 161 },
      { ms: 1000, volts: 230 },
    ];
    expect(requestInWords('setVoltage', { phase: 'L2', series })).to.equal(
      'set phase L2 of the supply to 161 V for 200 ms, then 230 V for 1000 ms',
    );
    expect(requestInWords('restart', {})).to.equal('stop the system in good order and start it again');
  });
});
