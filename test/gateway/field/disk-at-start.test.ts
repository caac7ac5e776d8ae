import { expect } from 'chai';
import type { ConfigureResponse, Header, ReadStatusResponse } from '../../../codecs/dno/messages.ts';
import { blankConfiguration, blankHeader } from '../../../codecs/dno/messages.ts';
import { connectDno, firstAnswer } from '../../../conformance/roles/dno-client.ts';
import type { DnoClient } from '../../../conformance/roles/dno-client.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { SmallDisk } from '../../support/small-disk.ts';

/** Store, audit log and counters on a disk that takes nothing when the gateway starts. */
describe('a gateway on a disk', function () {
  this.timeout(30_000);
  let disk: SmallDisk | undefined;
  let system: MemoryGateway | undefined;
  let dno: DnoClient | undefined;

  afterEach(async () => {
    dno?.close();
    await system?.gateway.stop();
    system = undefined;
    disk?.unmount();
    disk = undefined;
  });

  async function start(on: SmallDisk, startMs?: number): Promise<MemoryGateway> {
    system = await memoryGateway({
      storePath: on.at('store.db'),
      pollSeconds: 600,
      ...(startMs !== undefined && { startMs }),
      config: {
        audit: { path: on.at('audit.jsonl') },
        commands: {
          signatures: 'optional',
          sentWithinSeconds: 600,
          longestValiditySeconds: undefined,
          counters: on.at('counters'),
        },
      },
    });
    dno = connectDno({ address: system.gateway.address, security: 'plaintext', deadlineMs: 10_000 });
    return system;
  }

  async function stop(): Promise<number> {
    dno?.close();
    await system?.gateway.stop();
    return system?.clock.now() ?? 0;
  }

  let messages = 0;
  const header = (counter = 0n): Header => ({
    ...{ ...blankHeader, messageId: `m-${++messages}`, originator: 'dno.example', counter },
    ...{ sentAtUtcMs: system?.clock.now() ?? 0, target: { kind: 'system', id: systemId } },
  });

  async function status(): Promise<ReadStatusResponse['body']> {
    const { decoded } = firstAnswer(await dno!.call('ReadStatus', { header: header() }));
    if (!decoded.ok) throw new Error(decoded.problem.detail);
    return decoded.message.body;
  }

  async function alarms(): Promise<readonly string[]> {
    const body = await status();
    if (body?.kind !== 'status') throw new Error(JSON.stringify(body));
    return body.status.alarms;
  }

  async function configure(counter: bigint): Promise<string> {
    const change = { ...blankConfiguration, recording: true };
    const { decoded } = firstAnswer(await dno!.command('Configure', header(counter), change));
    if (!decoded.ok) throw new Error(decoded.problem.detail);
    const { body }: ConfigureResponse = decoded.message;
    return body?.kind === 'rejection' ? body.rejection.errorType : (body?.kind ?? '');
  }

  async function profile(): Promise<string> {
    const wish = { quantities: [] };
    const answers = await dno!.call('ReadProfile', { header: header(), ...wish });
    const [first] = answers.map(({ decoded }) => (decoded.ok ? decoded.message.body : undefined));
    return first?.kind === 'rejection' ? first.rejection.errorType : (first?.kind ?? '');
  }

  const all = (why: string): string[] => ['audit-log', 'command-counters', 'store'].map((what) => `${what}-${why}`);

  /** Meters are read, an alarm says why nothing is written, what has to be written down is refused. */
  async function servesWhatItCan({ clock }: MemoryGateway, expected: readonly string[]): Promise<void> {
    await clock.advance(1_200_000);
    const body = await status();
    if (body?.kind !== 'status') throw new Error(JSON.stringify(body));
    expect([...body.status.alarms].sort()).to.deep.equal(expected);
    expect(body.status.devices.map(({ health }) => health)).to.deep.equal(['ok', 'ok']);
    expect(await configure(BigInt(clock.now()))).to.equal('unavailable');
    expect(await profile()).to.equal(expected.some((each) => each.startsWith('audit-log')) ? 'unavailable' : 'page');
  }

  const ways: readonly (readonly [string, string, (disk: SmallDisk) => void, (disk: SmallDisk) => void])[] = [
    [
      'read-only',
      'not-writable',
      (each) => {
        each.readOnly();
      },
      (each) => {
        each.writable();
      },
    ],
    [
      'full',
      'full',
      (each) => {
        each.fill();
      },
      (each) => {
        each.makeRoom();
      },
    ],
  ];
  for (const [what, why, spoil, mend] of ways) {
    it(`that is ${what} at its start goes on with what was there, and writes when it may`, async function () {
      disk = SmallDisk.mount(this, 768);
      const first = await start(disk);
      const used = BigInt(first.clock.now());
      expect(await configure(used)).to.equal('applied');
      await first.clock.advance(1_800_000 + 2000);
      const now = await stop();
      spoil(disk);
      const running = await start(disk, now);
      // The last page of a file that is there takes some lines more.
      await servesWhatItCan(running, why === 'full' ? ['command-counters-full', 'store-full'] : all(why));
      expect(await configure(used), 'a counter that was used before').to.equal('replayed');
      mend(disk);
      await running.clock.advance(1_800_000);
      await alarms();
      expect(await alarms()).to.deep.equal([]);
      expect(await configure(BigInt(running.clock.now()))).to.equal('applied');
    });

    it(`that was ${what} ever since begins once it may`, async function () {
      disk = SmallDisk.mount(this, 768);
      spoil(disk);
      const running = await start(disk);
      // A file without a line fits on any disk that is not read-only.
      await servesWhatItCan(running, why === 'full' ? ['audit-log-full', 'store-full'] : all(why));
      mend(disk);
      await running.clock.advance(20_000);
      expect(await configure(BigInt(running.clock.now()))).to.equal('applied');
      await running.clock.advance(20_000);
      expect(await alarms()).to.deep.equal([]);
    });
  }
});
