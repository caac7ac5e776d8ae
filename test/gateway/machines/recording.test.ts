import { expect } from 'chai';
import { intervalSettings } from '../../../gateway/machines/interval-settings.ts';
import { recordedSeconds, recording, secondsOf } from '../../../gateway/machines/recording.ts';
import type { RecordingEffect, RecordingInput, RecordingState } from '../../../gateway/machines/recording.ts';
import type { WantedSeries } from '../../../gateway/machines/series-wanted.ts';
import { Premises, midnight, second, singlePhase } from './log-driver.ts';

const minute = 60 * second;
const day = 24 * 60 * minute;
const pollMs = 10 * second;
const channel = 'mean-active-power-import';

const want = (intervalSeconds: number, untilMs: number | null = null): WantedSeries => ({
  intervalSeconds,
  untilMs,
  channels: [channel, 'mean-voltage-l1'],
});

type Made = Extract<RecordingEffect, { kind: 'record' }>;

class Recorder {
  readonly premises = new Premises();
  readonly effects: RecordingEffect[] = [];
  readonly machine = recording({
    fitted: singlePhase,
    standardSeconds: 1800,
    settings: (seconds) => intervalSettings(seconds * 1000, { supply: pollMs, generation: pollMs }),
    longestCatchUp: () => 4560,
  });
  state: RecordingState = this.machine.initial(midnight);
  now = midnight;

  constructor() {
    this.premises.watts = 1200;
    this.read();
  }

  apply(input: RecordingInput): void {
    const { state, effects } = this.machine.apply(this.state, input, this.now);
    this.state = JSON.parse(JSON.stringify(state)) as RecordingState;
    this.effects.push(...effects);
  }

  want(...series: WantedSeries[]): void {
    this.apply({ kind: 'wanted', series });
  }

  read(): void {
    const shown = this.premises.at(this.now);
    const values = Object.fromEntries(Object.entries(shown).map(([name, amount]) => [name, { amount, step: 0.001 }]));
    this.apply({ kind: 'reading', role: 'supply', atMs: this.now, values });
  }

  /** Polls until then. */
  until(toMs: number): void {
    while (this.now + pollMs <= toMs) {
      this.now += pollMs;
      this.read();
    }
    this.now = toMs;
    this.apply({ kind: 'tick' });
  }

  records(intervalSeconds: number, aside?: 'old' | 'new'): Made[] {
    return this.effects.filter(
      (each): each is Made =>
        each.kind === 'record' && each.intervalSeconds === intervalSeconds && each.aside === aside,
    );
  }

  /** Their ends in intervals since midnight. */
  ends(intervalSeconds: number, aside?: 'old' | 'new'): number[] {
    return this.records(intervalSeconds, aside).map(({ endMs }) => (endMs - midnight) / intervalSeconds / 1000);
  }
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('recording: series side by side', () => {
  it('half-hours, five minutes for an hour and ten seconds, each whole', () => {
    const recorder = new Recorder();
    recorder.want(want(10), want(300, midnight + 60 * minute), want(1800));
    recorder.until(midnight + 90 * minute + 2 * second);
    expect(recorder.ends(1800)).to.deep.equal([1, 2, 3]);
    expect(recorder.ends(300)).to.deep.equal(upTo(12));
    expect(recorder.ends(10)).to.deep.equal(upTo(540));
    for (const { cells, intervalSeconds, endMs } of [10, 300, 1800].flatMap((each) => recorder.records(each))) {
      expect(cells[channel]?.quality, `${intervalSeconds} ${endMs}`).to.equal('valid');
      expect(cells[channel]?.amount).to.be.closeTo(1200, 0.01);
    }
    expect(secondsOf(recorder.state)).to.deep.equal([10, 1800]);
  });

  it('one that starts later knows what the meters last said: its first interval is whole', () => {
    const recorder = new Recorder();
    recorder.want(want(1800));
    recorder.until(midnight + 7 * minute);
    recorder.want(want(60), want(1800));
    recorder.until(midnight + 9 * minute + 2 * second);
    expect(recorder.ends(60)).to.deep.equal([8, 9]);
    for (const { cells } of recorder.records(60)) expect(cells[channel]?.quality).to.equal('valid');
  });

  it('one that starts inside its interval says so', () => {
    const recorder = new Recorder();
    recorder.until(midnight + 20 * second);
    recorder.want(want(60));
    recorder.until(midnight + 2 * minute + 2 * second);
    expect(recorder.records(60).map(({ cells }) => cells[channel]?.reason)).to.deep.equal([
      'recording-changed',
      'none',
    ]);
    expect(recorder.ends(1800)).to.deep.equal([]);
  });

  it('one that nobody wants any more ends with the interval that is open, and changes no other', () => {
    const recorder = new Recorder();
    recorder.want(want(300), want(1800));
    recorder.until(midnight + 8 * minute);
    recorder.want(want(1800));
    expect(recordedSeconds(recorder.state)).to.deep.equal([1800]);
    recorder.until(midnight + 60 * minute + 2 * second);
    expect(recorder.records(300).map(({ cells }) => cells[channel]?.reason)).to.deep.equal([
      'none',
      'recording-changed',
    ]);
    expect(secondsOf(recorder.state)).to.deep.equal([1800]);
    expect(recorder.ends(1800)).to.deep.equal([1, 2]);
  });

  it('one that is wanted again before it has ended goes on', () => {
    const recorder = new Recorder();
    recorder.want(want(300));
    recorder.until(midnight + 6 * minute);
    recorder.want();
    recorder.until(midnight + 7 * minute);
    recorder.want(want(300));
    recorder.until(midnight + 20 * minute + 2 * second);
    expect(recorder.ends(300)).to.deep.equal([1, 2, 3, 4]);
  });

  it('the same asked for again changes nothing', () => {
    const recorder = new Recorder();
    recorder.want(want(300), want(1800));
    const { state } = recorder;
    recorder.want(want(300), want(1800));
    expect(recorder.state).to.deep.equal(state);
  });

  it('one whose end has passed is not begun', () => {
    const recorder = new Recorder();
    recorder.want(want(300, midnight));
    expect(secondsOf(recorder.state)).to.deep.equal([1800]);
  });

  it('another meter leaves its mark in all of them', () => {
    const recorder = new Recorder();
    recorder.want(want(300), want(1800));
    const meter = (serial: string): RecordingInput => ({
      kind: 'identified',
      role: 'supply',
      meter: { maker: 'Eastron', model: 'SDM230', serial },
    });
    recorder.apply(meter('1'));
    recorder.until(midnight + 2 * minute);
    recorder.apply(meter('1'));
    recorder.apply(meter('2'));
    expect(recorder.effects.map(({ kind }) => kind)).to.deep.equal(['meter-replaced']);
    recorder.until(midnight + 30 * minute);
    expect(recorder.records(300)[0]?.cells[channel]?.reason).to.equal('meter-replaced');
    expect(recorder.records(1800)[0]?.cells[channel]?.reason).to.equal('meter-replaced');
  });
});

describe('recording: while time is held', () => {
  const ahead = 40 * day + 7 * minute;

  function heldAfter(minutes: number): Recorder {
    const recorder = new Recorder();
    recorder.want(want(1800));
    recorder.until(midnight + minutes * minute);
    recorder.apply({ kind: 'hold', aheadMs: ahead, because: 'clock-step' });
    return recorder;
  }

  it('nothing is stored: what closes is kept aside twice', () => {
    const recorder = heldAfter(10);
    recorder.until(midnight + 70 * minute + 2 * second);
    expect(recorder.ends(1800)).to.deep.equal([]);
    expect(recorder.ends(1800, 'old')).to.deep.equal([1, 2]);
    expect(recorder.ends(1800, 'new')).to.deep.equal([1921, 1922]);
    expect(recorder.records(1800, 'new').map(({ cells }) => cells[channel]?.reason)).to.deep.equal([
      'clock-step',
      'none',
    ]);
    for (const { cells } of recorder.records(1800, 'old')) expect(cells[channel]?.quality).to.equal('valid');
  });

  it('settled as the old time: nothing happened', () => {
    const recorder = heldAfter(10);
    recorder.until(midnight + 35 * minute);
    recorder.apply({ kind: 'settle', base: 'old' });
    recorder.until(midnight + 61 * minute);
    expect(recorder.effects.filter(({ kind }) => kind === 'settled')).to.deep.equal([{ kind: 'settled', base: 'old' }]);
    expect(recorder.records(1800).map(({ cells }) => cells[channel]?.quality)).to.deep.equal(['valid']);
    expect(recorder.ends(1800)).to.deep.equal([2]);
  });

  it('settled as the new time: the jump says so, and what was measured since counts', () => {
    const recorder = heldAfter(10);
    recorder.until(midnight + 35 * minute);
    recorder.apply({ kind: 'settle', base: 'new' });
    // To the end of the 1,920th half-hour, as the clock says from here on: nothing between was measured.
    expect(recorder.ends(1800)).to.deep.equal(upTo(1920));
    expect(recorder.records(1800)[0]?.cells[channel]).to.deep.include({ quality: 'partial', reason: 'clock-step' });
    expect(recorder.records(1800)[5]?.cells[channel]?.amount).to.equal(null);
    recorder.now += ahead;
    recorder.premises.at(recorder.now - pollMs);
    recorder.until(midnight + ahead + 90 * minute);
    expect(recorder.ends(1800).slice(1920)).to.deep.equal([1922, 1923]);
  });

  it('after a restart too', () => {
    const recorder = heldAfter(10);
    recorder.until(midnight + 35 * minute);
    recorder.now += 10 * minute;
    recorder.apply({ kind: 'resume' });
    recorder.until(midnight + 62 * minute);
    expect(recorder.ends(1800, 'old')).to.deep.equal([1, 2]);
    expect(recorder.ends(1800, 'new')).to.deep.equal([1921, 1922]);
    recorder.apply({ kind: 'settle', base: 'new' });
    expect(recorder.ends(1800)).to.have.length(1920);
  });

  it('from the start, since nobody knows how long the gateway was down: the absence says so', () => {
    const recorder = new Recorder();
    recorder.want(want(1800));
    recorder.until(midnight + 40 * minute);
    recorder.apply({ kind: 'hold', aheadMs: 40 * day, because: 'gateway-down' });
    recorder.apply({ kind: 'resume' });
    recorder.apply({ kind: 'settle', base: 'new' });
    const reasons = recorder.records(1800).map(({ cells }) => cells[channel]?.reason);
    expect(reasons.slice(0, 1)).to.deep.equal(['none']);
    expect(new Set(reasons.slice(2))).to.deep.equal(new Set(['gateway-down']));
    expect(recorder.ends(1800).at(-1)).to.equal(1921);
  });

  it('another jump: what was kept as of the former new time is dropped, the old goes on', () => {
    const recorder = heldAfter(10);
    recorder.until(midnight + 35 * minute);
    recorder.apply({ kind: 'hold', aheadMs: 50 * day, because: 'clock-step' });
    recorder.until(midnight + 95 * minute);
    expect(recorder.effects).to.deep.include({ kind: 'dropped', base: 'new' });
    expect(recorder.ends(1800, 'old')).to.deep.equal([1, 2, 3]);
    expect(recorder.ends(1800, 'new').slice(1)).to.deep.equal([2402, 2403]);
    recorder.apply({ kind: 'settle', base: 'new' });
    expect(recorder.ends(1800).slice(0, 2)).to.deep.equal([1, 2]);
    expect(recorder.ends(1800).at(-1)).to.equal(2401);
  });

  it('a small step of the new time marks it there only', () => {
    const recorder = heldAfter(0);
    recorder.until(midnight + 26 * minute);
    recorder.apply({ kind: 'ahead', aheadMs: ahead + 30 * second });
    recorder.until(midnight + 70 * minute);
    expect(recorder.records(1800, 'old').map(({ cells }) => cells[channel]?.reason)).to.deep.equal(['none', 'none']);
    expect(recorder.records(1800, 'new').map(({ cells }) => cells[channel]?.reason)).to.include('clock-step');
  });

  it('a series that begins meanwhile has nothing to make good', () => {
    const recorder = heldAfter(0);
    recorder.want(want(300), want(1800));
    recorder.until(midnight + 11 * minute);
    recorder.apply({ kind: 'settle', base: 'new' });
    expect(recorder.ends(300)).to.deep.equal([]);
    expect(recorder.ends(300, 'old')).to.deep.equal([1, 2]);
    expect(recorder.ends(300, 'new').length).to.be.within(1, 2);
  });
});
