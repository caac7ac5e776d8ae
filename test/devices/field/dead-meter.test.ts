import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openMeters } from '../../support/open-meters.ts';
import type { Clock, Wire } from '../../../devices/ports.ts';
import { loadProfiles } from '../../../devices/registry/load-profiles.ts';
import { virtualEastron } from '../../../devices/virtual/eastron.ts';
import { LineFaults } from '../../../devices/virtual/line-faults.ts';
import { serveModbusRtu } from '../../../devices/virtual/modbus-server.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { frameGap, SerialLine } from '../../../devices/virtual/serial-line.ts';
import { memoryOpener, memoryWirePair } from '../../../devices/links/memory.ts';
import { MeterPoller } from '../../../gateway/polling/meter-poller.ts';
import { silentLog } from '../../../gateway/app.ts';
import { fieldCase } from '../../support/field-case.ts';
import { RoundRobin } from './naive/round-robin.ts';

const baudRate = 9600;
const units = [1, 2, 3];
const pollSeconds = 1;
const minutes = 60_000;
const profile = loadProfiles().profiles.get('eastron-sdm230')!;

/** Somebody who polls three meters on one line. */
interface Polling {
  readonly clock: VirtualClock;
  readonly faults: LineFaults;
  readonly answers: { readonly unit: number; readonly at: number }[];
  stop(): Promise<void>;
}

/** The meters' end of a paced line at 9,600 Bd. */
function serve(clock: Clock, faults: LineFaults): (wire: Wire) => void {
  const premises = new Premises(clock);
  const models = new Map(units.map((unit) => [unit, virtualEastron('sdm230', premises, 'supply', `${unit}`)]));
  return (wire) => {
    const copper = new SerialLine(wire, clock, { baudRate, bitsPerCharacter: 10, pieceMs: Number.POSITIVE_INFINITY });
    serveModbusRtu({ wire: copper, clock, units: models, turnaround: frameGap(baudRate), faults });
  };
}

function naive(): Polling {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const faults = new LineFaults([], 1, clock);
  const [near, far] = memoryWirePair('line', clock);
  serve(clock, faults)(far);
  const answers: { unit: number; at: number }[] = [];
  const polling = new RoundRobin(near, clock);
  polling.start(units, 80, (unit) => answers.push({ unit, at: clock.monotonic() }));
  return {
    clock,
    faults,
    answers,
    stop: async () => {
      await Promise.all([polling.stop(), clock.advance(5000)]);
      await near.close();
    },
  };
}

function ours(): Polling {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const faults = new LineFaults([], 1, clock);
  const answers: { unit: number; at: number }[] = [];
  const open = openMeters({
    wires: [
      {
        name: 'line',
        spec: { kind: 'serial', path: '/virtual', baudRate, dataBits: 8, parity: 'none', stopBits: 1 },
      },
    ],
    meters: units.map((unit) => ({ id: `meter-${unit}`, wire: 'line', unit, profile })),
    clock,
    openWire: () => memoryOpener('line', clock, serve(clock, faults)),
  });
  const pollers = units.map(
    (unit) =>
      new MeterPoller({
        port: open.meters.get(`meter-${unit}`)!,
        quantities: open.meters.get(`meter-${unit}`)!.capabilities.quantities,
        periodMs: pollSeconds * 1000,
        offsetMs: unit * 300,
        ends: () => [{ everyMs: 1_800_000, aheadMs: 0 }],
        clock,
        log: silentLog,
        onReading: () => answers.push({ unit, at: clock.monotonic() }),
        onFailure: () => undefined,
        onIdentity: () => undefined,
      }),
  );
  const stopping = new AbortController();
  const stopped = Promise.all(pollers.map(async (poller) => poller.run(stopping.signal)));
  return {
    clock,
    faults,
    answers,
    stop: async () => {
      stopping.abort();
      await open.close();
      await stopped;
      expect(clock.pending, 'timers left behind').to.equal(0);
    },
  };
}

describe('one dead meter on a shared line', function () {
  this.timeout(60_000);

  fieldCase(
    'does not slow the others down, and is read again within 60 s of its revival',
    { naive, ours },
    /share of its rate that unit 1 keeps: expected 0\.\d+ to be at least 0\.9/,
    async (way) => {
      const { clock, faults, answers } = way;
      const readsOf = (unit: number, from: number, to: number): number =>
        answers.filter((each) => each.unit === unit && each.at > from && each.at <= to).length;
      try {
        await clock.advance(10 * minutes);
        const all = new Map(units.map((unit) => [unit, readsOf(unit, 0, 10 * minutes)]));
        for (const unit of units) expect(all.get(unit), `reads of unit ${unit}`).to.be.greaterThan(100);
        faults.silence(2, true);
        await clock.advance(10 * minutes);
        for (const unit of [1, 3]) {
          const kept = readsOf(unit, 10 * minutes, 20 * minutes) / (all.get(unit) ?? 0);
          expect(kept, `share of its rate that unit ${unit} keeps`).to.be.at.least(0.9);
        }
        expect(readsOf(2, 10 * minutes + 1000, 20 * minutes), 'reads of the dead one').to.equal(0);
        faults.silence(2, false);
        await clock.advance(minutes);
        expect(readsOf(2, 20 * minutes, 21 * minutes), 'reads of the revived one').to.be.greaterThan(0);
      } finally {
        await way.stop();
      }
    },
  );
});
