import { expect } from 'chai';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { configured, dueTo, scheduleOf } from '../../support/ask.ts';

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
    const schedules = [scheduleOf({ startUtcS: first, periodS: halfHour })];
    const answer = await configured(system.gateway, systemId, { schedules }, party);
    return 'errorType' in answer ? `${answer.errorType} ${answer.field}` : 'applied';
  }

  const sentTo = async (party: string): Promise<number[]> => dueTo(system.store, party);

  it('of two parties both send', async () => {
    expect(await schedule('one.example', end(1))).to.equal('applied');
    expect(await schedule('two.example', end(2))).to.equal('applied');
    await system.clock.advance((2 * halfHour + 120) * 1000);
    expect(await sentTo('one.example')).to.deep.equal([end(1), end(2)]);
    expect(await sentTo('two.example')).to.deep.equal([end(2)]);
  });

  it('that end are looked at no further than their names', async () => {
    expect(await schedule('one.example', end(1))).to.equal('applied');
    const quantities = Array.from({ length: 65 }, (_unused, k) => `q-${k}`);
    const ended = scheduleOf({ active: false, quantities, stream: 'events', intervalS: 7 });
    const answer = await configured(system.gateway, systemId, { schedules: [ended] }, 'one.example');
    expect(answer).to.have.property('schedules').that.deep.equals([]);
  });

  it('and channels are refused by the path of the field at fault', async () => {
    const channels = Array.from({ length: 65 }, (_unused, k) => `q-${k}`);
    expect(await configured(system.gateway, systemId, { channels })).to.have.property(
      'field',
      'body.channels.quantities',
    );
    expect(await configured(system.gateway, systemId, { channels: [] })).to.have.property(
      'field',
      'body.channels.quantities',
    );
  });

  it('that start in milliseconds are refused, and sent once they are corrected', async () => {
    expect(await schedule('one.example', end(1) * 1000)).to.equal('invalid-field body.schedules[0].start_utc_s');
    expect(await schedule('one.example', end(1))).to.equal('applied');
    await system.clock.advance((halfHour + 120) * 1000);
    expect(await sentTo('one.example')).to.deep.equal([end(1)]);
  });
});
