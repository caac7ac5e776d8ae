import { expect } from 'chai';
import { meterbridge } from '../support/command-line.ts';
import { memoryGateway, systemId } from '../support/memory-gateway.ts';
import type { MemoryGateway } from '../support/memory-gateway.ts';

const hour = 3600;
const startS = Date.UTC(2026, 2, 1) / 1000;
/** More than goes out ahead of the acknowledgements. */
const count = 20;
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_unused, k) => from + k);

describe('meterbridge dno deliveries', function () {
  this.timeout(120_000);
  let system: MemoryGateway;

  before(async () => {
    system = await memoryGateway({ startMs: (startS + 24 * hour) * 1000 });
    const cells = { 'mean-voltage-l1': { amount: 230, quality: 'valid', reason: 'none' } } as const;
    const ends = Array.from({ length: count }, (_unused, k) => startS + (k + 1) * hour);
    await system.store.commit({
      systemId,
      records: ends.map((end) => ({ end, intervalSeconds: hour, cells })),
      deliveries: ends.map((to) => ({
        ...({ party: 'dno.example', stream: 'bulk', scheduleId: 'hourly', content: 'profile' } as const),
        ...{ intervalSeconds: hour, due: to, from: to - hour, to, quantities: [] },
      })),
    });
  });

  after(async () => {
    await system.gateway.stop();
  });

  async function shown(command: string, ...args: string[]) {
    const ran = await meterbridge(['dno', command, '--address', system.gateway.address, '--plaintext', ...args]);
    const told = [...ran.stdout.matchAll(/^(\d+) hourly /gm)].map(([, number]) => Number(number));
    return { ...ran, told };
  }

  it('shows what goes out ahead of the acknowledgements, and says what more there is', async () => {
    const { told, stderr, exitCode } = await shown('deliveries', '--timeout', '2');
    expect([told, exitCode]).to.deep.equal([numbers(1, 16), 0]);
    expect(stderr).to.equal('more waits, up to 20: it comes when this is acknowledged (--acknowledge)\n');
  });

  it('shows of a resend what was asked for', async () => {
    const { told, stderr } = await shown('resend', '--after', '1', '--up-to', '3');
    expect([told, stderr]).to.deep.equal([[2, 3], '']);
  });

  it('shows everything that it acknowledges', async () => {
    const { told, stderr } = await shown('deliveries', '--acknowledge');
    expect([told, stderr]).to.deep.equal([numbers(1, count), '']);
    expect((await system.store.party('dno.example', 'bulk')).acknowledged).to.equal(count);
  });

  it('says at once that what was acknowledged is gone', async () => {
    const { exitCode, stderr } = await shown('resend', '--after', '1', '--up-to', '3');
    expect(exitCode).to.equal(1);
    expect(stderr).to.contain('invalid-range');
  });
});
