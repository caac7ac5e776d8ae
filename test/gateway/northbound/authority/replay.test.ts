import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import {
  blankConfiguration,
  decodeCommand,
  decodeConfigureResponse,
  encodeCommand,
  encodeConfiguration,
} from '../../../../codecs/dno/messages.ts';
import type { Header } from '../../../../codecs/dno/messages.ts';
import { describeMessage } from '../../../../conformance/engine/describe-message.ts';
import { TraceWriter, readTrace } from '../../../../conformance/engine/trace.ts';
import { connectDno } from '../../../../conformance/roles/dno-client.ts';
import { DnoRole } from '../../../../conformance/roles/dno.ts';
import { signed } from '../../../../conformance/roles/sign-command.ts';
import type { Signer } from '../../../../conformance/roles/sign-command.ts';
import { backupStore } from '../../../../gateway/store/backup.ts';
import { restoreStore } from '../../../../gateway/store/restore.ts';
import { exportMpan, importMpan, memoryGateway, systemId } from '../../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../../support/memory-gateway.ts';
import { statusOf } from '../../../support/ask.ts';
import { newKey } from './signing.ts';

const start = Date.UTC(2026, 2, 1, 12);

describe('a command taken from a trace', function () {
  this.timeout(30_000);
  let folder = '';
  let signer: Signer;
  let system: MemoryGateway | undefined;

  const file = (name: string): string => path.join(folder, name);

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-replay-'));
    signer = newKey(file('k1.pem'));
    await run(start);
    await converse();
  });

  afterEach(async () => {
    await system?.gateway.stop();
    rmSync(folder, { recursive: true });
  });

  /** Stops the gateway that runs and starts one on the same files. */
  async function run(startMs: number): Promise<MemoryGateway> {
    await system?.gateway.stop();
    system = await memoryGateway({
      startMs,
      storePath: file('store.db'),
      config: {
        parties: [{ name: 'dno.example', role: 'dno', scope: undefined, keys: [{ id: 'k1', file: file('k1.pem') }] }],
        commands: {
          ...{ signatures: 'required', sentWithinSeconds: 600, longestValiditySeconds: undefined },
          counters: file('counters'),
        },
      },
    });
    return system;
  }

  /** A DNO configures three times over a line somebody listens on; between the first and the second all is backed up. */
  async function converse(): Promise<void> {
    if (system === undefined) return;
    const { gateway, clock } = system;
    const trace = new TraceWriter(clock, file('trace.jsonl'));
    let count = 0;
    const endpoint = { address: gateway.address, security: 'plaintext' } as const;
    const dno = new DnoRole({
      ...{ system: { endpoint, systemId, importMpan, exportMpan, nowUtcMs: start }, address: gateway.address, trace },
      ...{ nowUtcMs: () => clock.now(), answerWithinMs: 10_000, describe: describeMessage, next: () => ++count },
    });
    const unchanged = blankConfiguration;
    try {
      for (const [k, extractionPermitted] of [true, false, true].entries()) {
        const body = { ...unchanged, extractionPermitted };
        const header = dno.header({ counter: BigInt(k + 1), gatewayId: 'meterbridge' });
        const answer = await dno.configure(body, signed(signer, header, 'Configure', encodeConfiguration(body)));
        expect(answer?.decoded.ok === true && answer.decoded.message.body?.kind).to.equal('applied');
        if (k === 0) {
          copyFileSync(file('counters'), file('counters.backup'));
          backupStore(file('store.db'), file('store.backup'));
        }
      }
    } finally {
      dno.close();
      trace.flush();
    }
  }

  const taken = (): Buffer[] =>
    readTrace(file('trace.jsonl')).flatMap((entry) =>
      entry.kind === 'message' && entry.call === 'Configure' && entry.direction === 'to-system'
        ? [Buffer.from(entry.hex, 'hex')]
        : [],
    );

  /** Sends every command of the trace once more; what each is answered. */
  async function replayed(
    change: (bytes: Buffer) => Uint8Array = (bytes) => bytes,
    which: readonly number[] = [0, 1, 2],
  ): Promise<string[]> {
    const address = system?.gateway.address ?? '';
    const client = connectDno({ address, security: 'plaintext', deadlineMs: 10_000 });
    const answers: string[] = [];
    try {
      for (const bytes of taken().filter((_bytes, index) => which.includes(index))) {
        const [answer = new Uint8Array()] = await client.send('Configure', change(bytes));
        const decoded = decodeConfigureResponse(answer);
        const body = decoded.ok ? decoded.message.body : undefined;
        answers.push(body?.kind === 'rejection' ? `${body.rejection.errorType} ${body.rejection.field}` : 'applied');
      }
    } finally {
      client.close();
    }
    return answers;
  }

  /** The same command with something else in its header. */
  const changed =
    (change: (header: Header) => Partial<Header>) =>
    (bytes: Buffer): Uint8Array => {
      const command = decodeCommand(bytes);
      if (!command.ok || command.message.header === undefined) throw new Error('no command');
      const { header, body } = command.message;
      return encodeCommand({ header: { ...header, ...change(header) }, body });
    };

  const refusedAll = (why: string): string[] => [why, why, why];

  /** What the system is left with by the last of the commands. */
  const isPermitted = async (): Promise<unknown> =>
    (await statusOf(system!.gateway, systemId)).configuration?.extractionPermitted;
  const answeredAll = ['applied', 'applied', 'applied'];

  it('is answered as before, and acts no more', async () => {
    expect(taken()).to.have.length(3);
    for (const only of [0, 1, 2]) {
      expect(await replayed((bytes) => bytes, [only])).to.deep.equal(['applied']);
      expect(await isPermitted()).to.equal(true);
    }
  });

  it('is answered as before, and acts no more, after a restart, also when its time is over', async () => {
    await run(start + 601_000);
    expect(await replayed((bytes) => bytes, [1])).to.deep.equal(['applied']);
    expect(await isPermitted()).to.equal(true);
    expect(await replayed()).to.deep.equal(answeredAll);
  });

  it('is refused after a backup took the place of the store where it was sent after the backup', async () => {
    await system?.gateway.stop();
    for (const end of ['', '-wal', '-shm']) rmSync(`${file('store.db')}${end}`, { force: true });
    restoreStore(file('store.backup'), file('store.db'));
    await run(start + 60_000);
    const refused = 'replayed header.counter';
    expect(await replayed()).to.deep.equal(['applied', refused, refused]);
  });

  it('is refused as stale once its time is over, even where store and counters were put back', async () => {
    await system?.gateway.stop();
    for (const end of ['', '-wal', '-shm']) rmSync(`${file('store.db')}${end}`, { force: true });
    restoreStore(file('store.backup'), file('store.db'));
    copyFileSync(file('counters.backup'), file('counters'));
    await run(start + 601_000);
    const stale = 'not-valid-now header.sent_at_utc_ms';
    expect(await replayed()).to.deep.equal(['applied', stale, stale]);
    const madeFresh = changed(() => ({ sentAtUtcMs: start + 601_000 }));
    expect(await replayed(madeFresh)).to.deep.equal(refusedAll('bad-signature header.signature'));
  });

  it('is refused when nothing but its counter was raised', async () => {
    const raised = changed(({ counter }) => ({ counter: counter + 100n }));
    expect(await replayed(raised)).to.deep.equal(refusedAll('bad-signature header.signature'));
  });
});
