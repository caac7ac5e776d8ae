import { expect } from 'chai';
import { dividesDay, seriesWanted } from '../../../gateway/machines/series-wanted.ts';
import type { ConfigurationState } from '../../../gateway/machines/configuration.ts';
import type { RunningSchedule } from '../../../gateway/machines/schedules.ts';

const on: ConfigurationState = { recording: true, channels: ['mean-voltage-l1'], extractionPermitted: true };
const off = { ...on, recording: false };

function running(more: Partial<RunningSchedule>): RunningSchedule {
  return {
    party: 'dno',
    scheduleId: 'a',
    content: 'profile',
    stream: 'bulk',
    intervalSeconds: 300,
    quantities: [],
    startMs: 0,
    periodMs: 3_600_000,
    nextDueMs: 0,
    sentUpToMs: null,
    open: true,
    ...more,
  };
}

const wanted = (configuration: ConfigurationState, ...schedules: RunningSchedule[]) =>
  seriesWanted(configuration, { schedules }, 1800).map(({ intervalSeconds, channels, untilMs }) => [
    intervalSeconds,
    channels.join(),
    untilMs,
  ]);

describe('what is recorded', () => {
  it('is the union of what the configuration and the schedules ask for, each series with its channels', () => {
    const active = ['mean-active-power-import'];
    expect(
      wanted(
        on,
        running({ quantities: active }),
        running({ party: 'other', quantities: ['mean-voltage-l1'] }),
        running({ intervalSeconds: 10, stream: 'live' }),
        running({ intervalSeconds: 1800, quantities: active }),
      ),
    ).to.deep.equal([
      [10, 'mean-voltage-l1', null],
      [300, 'mean-active-power-import,mean-voltage-l1', null],
      [1800, 'mean-active-power-import,mean-voltage-l1', null],
    ]);
  });

  it('is nothing where nobody asks, and what schedules ask for where recording is off', () => {
    expect(wanted(off)).to.deep.equal([]);
    expect(wanted(off, running({ intervalSeconds: 1800 }))).to.deep.equal([[1800, 'mean-voltage-l1', null]]);
  });

  it('is nothing for events and registers, and for a schedule whose first sending is far ahead', () => {
    expect(
      wanted(off, running({ content: 'events' }), running({ content: 'registers' }), running({ open: false })),
    ).to.deep.equal([]);
  });

  it('ends with the last that asks for it', () => {
    const one = running({ endMs: 2 * 3_600_000 + 5 });
    const later = running({ endMs: 9 * 3_600_000, party: 'other' });
    expect(wanted(off, one)[0]?.[2]).to.equal(2 * 3_600_000);
    expect(wanted(off, one, later)[0]?.[2]).to.equal(9 * 3_600_000);
    expect(wanted(off, one, running({ scheduleId: 'b' }))[0]?.[2]).to.equal(null);
  });

  it('has intervals that divide a day', () => {
    for (const good of [1, 10, 300, 1800, 86_400]) expect(dividesDay(good), `${good}`).to.equal(true);
    for (const bad of [0, -10, 7, 0.5, 172_800, NaN]) expect(dividesDay(bad), `${bad}`).to.equal(false);
  });
});
