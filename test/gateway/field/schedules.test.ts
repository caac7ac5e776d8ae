import { expect } from 'chai';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';

const halfHour = 1800;
const start = Date.UTC(2026, 2, 1);
const end = (k: number): number => start / 1000 + k * halfHour;

describe('schedules of parties', () => {
  let system: MemoryGateway;

  beforeEach(async () => {
    system = await memoryGateway({ startMs: start });
    await system.record();
  });

  afterEach(async () => {
    await system.gateway.stop();
    expect(system.clock.pending, 'timers left behind').to.equal(0);
  });

  async function schedule(party: string, first: number): Promise<string> {
    const delivery = { active: true, start: first, periodSeconds: halfHour, quantities: [] };
    const answer = await system.gateway.useCases.configure({ kind: 'system', id: systemId }, { delivery }, party);
    return answer.outcome === 'applied' ? answer.outcome : `${answer.errorType} ${answer.field}`;
  }

  const sentTo = async (party: string): Promise<number[]> =>
    (await system.gateway.useCases.deliveries(party).after(0, 9)).map(({ due }) => due);

  it('of two parties both send', async () => {
    expect(await schedule('one.example', end(1))).to.equal('applied');
    expect(await schedule('two.example', end(2))).to.equal('applied');
    await system.clock.advance((2 * halfHour + 120) * 1000);
    expect(await sentTo('one.example')).to.deep.equal([end(1), end(2)]);
    expect(await sentTo('two.example')).to.deep.equal([end(2)]);
  });

  it('that start in milliseconds are refused, and sent once they are corrected', async () => {
    expect(await schedule('one.example', end(1) * 1000)).to.equal('invalid-field body.delivery.start_utc_s');
    expect(await schedule('one.example', end(1))).to.equal('applied');
    await system.clock.advance((halfHour + 120) * 1000);
    expect(await sentTo('one.example')).to.deep.equal([end(1)]);
  });
});
