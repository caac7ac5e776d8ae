import { expect } from 'chai';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { openMeters } from '../../support/open-meters.ts';
import type { OpenMeters } from '../../support/open-meters.ts';
import { DeviceError } from '../../../devices/ports.ts';
import type { Clock, WireOpener, WireSpec } from '../../../devices/ports.ts';
import { loadProfiles } from '../../../devices/registry/load-profiles.ts';
import { virtualEastron } from '../../../devices/virtual/eastron.ts';
import { serveModbusTcp } from '../../../devices/virtual/modbus-server.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { memoryOpener } from '../../../devices/links/memory.ts';
import { MeterPoller } from '../../../gateway/polling/meter-poller.ts';
import { silentLog } from '../../../gateway/app.ts';
import { fieldCase } from '../../support/field-case.ts';

const hosts = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
const dead = '192.0.2.2';
const pollMs = 10_000;
const minutes = 60_000;
const profile = loadProfiles().profiles.get('eastron-sdm230')!;

interface Polling {
  readonly clock: VirtualClock;
  readonly reads: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** A host that swallows everything: dialling it is given up after 5 s. */
function wires(clock: Clock): (spec: WireSpec) => WireOpener {
  const premises = new Premises(clock);
  const units = new Map([[1, virtualEastron('sdm230', premises, 'supply', '1')]]);
  return (spec) => {
    const host = spec.kind === 'serial' ? '' : spec.host;
    if (host !== dead)
      return memoryOpener(host, clock, (wire) => {
        serveModbusTcp({ wire, clock, units });
      });
    const name = `tcp:${host}:502`;
    return {
      name,
      open: async () =>
        new Promise((_resolve, reject) =>
          clock.after(5000, () => {
            reject(new DeviceError('no-connection', `${name} cannot be reached`, { wire: name }));
          }),
        ),
    };
  };
}

function openHosts(clock: VirtualClock): OpenMeters {
  // A connection that is being made is announced by its own timer, and holds up nothing else.
  const loose: Clock = {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    after: (delay, run) => clock.after(delay, run),
    hold: () => () => undefined,
  };
  return openMeters({
    wires: hosts.map((host) => ({ name: host, spec: { kind: 'tcp', host, port: 502 } })),
    meters: hosts.map((host) => ({ id: host, wire: host, unit: 1, profile })),
    clock: loose,
    openWire: wires(clock),
  });
}

/** Every host in turn, once a period: dial, ask, hang up. */
function naive(): Polling {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const dial = wires(clock);
  const reads = new Map<string, number>();
  let running = true;
  const readOnce = async (host: string): Promise<void> => {
    const wire = await dial({ kind: 'tcp', host, port: 502 }).open();
    const answered = new Promise<void>((resolve) => {
      wire.onBytes(() => {
        resolve();
      });
    });
    await wire.write(Buffer.from('000100000006010400000002', 'hex'));
    await answered;
    reads.set(host, (reads.get(host) ?? 0) + 1);
    await wire.close();
  };
  const goesOn = (): boolean => running;
  const done = (async () => {
    while (goesOn()) {
      for (const host of hosts) await readOnce(host).catch(async () => readOnce(host).catch(() => undefined));
      await new Promise<void>((resolve) => clock.after(pollMs, resolve));
    }
  })();
  return {
    clock,
    reads,
    stop: async () => {
      running = false;
      await clock.advance(5 * pollMs);
      await done;
    },
  };
}

function ours(): Polling {
  const clock = new VirtualClock(Date.UTC(2026, 2, 1));
  const open = openHosts(clock);
  const reads = new Map<string, number>();
  const pollers = [...open.meters.values()].map(
    (port) =>
      new MeterPoller({
        port,
        quantities: ['voltage-l1'],
        periodMs: pollMs,
        offsetMs: 0,
        ends: () => [{ everyMs: 1_800_000, aheadMs: 0 }],
        clock,
        log: silentLog,
        onReading: () => reads.set(port.id, (reads.get(port.id) ?? 0) + 1),
        onFailure: () => undefined,
        onIdentity: () => undefined,
      }),
  );
  const stopping = new AbortController();
  const stopped = Promise.all(pollers.map(async (poller) => poller.run(stopping.signal)));
  return {
    clock,
    reads,
    stop: async () => {
      stopping.abort();
      const closed = open.close();
      await clock.advance(pollMs);
      await Promise.all([stopped, closed]);
    },
  };
}

describe('a dead TCP host', () => {
  fieldCase(
    'stalls no other host',
    { naive, ours },
    /reads of 192\.0\.2\.1 in 10 minutes: expected \d+ to be at least 60/,
    async (way) => {
      const { clock, reads } = way;
      try {
        await clock.advance(10 * minutes);
        for (const host of hosts.filter((each) => each !== dead))
          expect(reads.get(host), `reads of ${host} in 10 minutes`).to.be.at.least(60);
        expect(reads.get(dead)).to.equal(undefined);
      } finally {
        await way.stop();
      }
    },
  );
});
