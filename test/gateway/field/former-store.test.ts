/**
 * fixtures/store/gateway-version-2.db was left behind by a whole gateway of schema 2, in virtual time: SMS-1 recorded from
 * 2026-03-01T00:00Z on, with half-hours due to dno.example every hour from 01:00Z; two fell due, the first was acknowledged.
 * It was stopped at 02:40Z.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { statusOf, waitingFor } from '../../support/ask.ts';
import { halfHoursOf } from '../../support/half-hours.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';

const fixture = fileURLToPath(new URL('../../fixtures/store/gateway-version-2.db', import.meta.url));
const start = Date.UTC(2026, 2, 1);
const minute = 60_000;
const end = (k: number): number => start / 1000 + k * 1800;
const party = 'dno.example';

describe('what a gateway of the version before left behind', () => {
  it('is taken up: configuration, half-hours, schedule and numbers go on', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-former-'));
    const storePath = path.join(folder, 'store.db');
    await copyFile(fixture, storePath);
    const { gateway, clock, store } = await memoryGateway({ storePath, startMs: start + 162 * minute });
    try {
      await clock.advance(19 * minute);
      const { configuration } = await statusOf(gateway, systemId, party);
      expect(configuration?.recording).to.equal(true);
      expect(configuration?.schedules).to.have.length(1);
      expect(configuration?.schedules[0]).to.deep.include({
        ...{ scheduleId: 'default', active: true, content: 'profile', stream: 'bulk', periodS: 3600, quantities: [] },
      });
      const cells = await halfHoursOf(gateway, systemId, 'mean-voltage-l1');
      expect([...cells].map(([at, cell]) => [at, ...cell.slice(1)])).to.deep.equal([
        ...[1, 2, 3, 4, 5].map((k) => [end(k), 'valid', 'none']),
        [end(6), 'partial', 'gateway-down'],
      ]);
      expect(await store.party(party, 'bulk')).to.deep.include({ newest: 3, acknowledged: 1 });
      const items = await waitingFor(gateway, party);
      expect(items.map(({ number, dueUtcS, content }) => [Number(number), dueUtcS, content?.kind])).to.deep.equal([
        [2, end(4), 'profile'],
        [3, end(6), 'profile'],
      ]);
    } finally {
      await gateway.stop();
      await rm(folder, { recursive: true });
    }
    expect(clock.pending, 'timers left behind').to.equal(0);
  });
});
