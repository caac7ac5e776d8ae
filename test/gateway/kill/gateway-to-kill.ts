/**
 * A gateway in a process of its own, for kill.test.ts to kill: one virtual meter on a wire in memory, a store in a
 * file, and a clock that runs faster than the machine's, the same one in every life.
 * Arguments: the store's path, and when the first life began (milliseconds since 1970-01-01T00:00:00Z).
 */
import { virtualEastron } from '../../../devices/virtual/eastron.ts';
import { serveModbusRtu } from '../../../devices/virtual/modbus-server.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { memoryOpener } from '../../../devices/links/memory.ts';
import { createGateway, loadProfiles, openStore, silentLog } from '../../../gateway/app.ts';
import { FastClock, intervalSeconds, systemId } from './fast-clock.ts';

const [storePath = '', begunMs = ''] = process.argv.slice(2);
const clock = new FastClock(Number(begunMs));

// The premises has been there since the first life began: its meter's registers do not start anew with the gateway.
let built = false;
const premises = new Premises(
  {
    now: () => clock.now(),
    monotonic: () => (built ? clock.monotonic() : 0),
    after: (delay, run) => clock.after(delay, run),
    hold: () => clock.hold(),
  },
  { loadWatts: 1200, loadVars: 150, generationWatts: 0, generationVars: 0, volts: 231 },
);
built = true;
const units = new Map([[1, virtualEastron('sdm230', premises, 'supply', '230001')]]);

const gateway = await createGateway({
  config: {
    northbound: { id: 'meterbridge', host: '127.0.0.1', port: 0, security: { kind: 'plaintext' } },
    store: { path: storePath, capacityRecords: undefined },
    wires: [
      {
        name: 'line-1',
        spec: { kind: 'serial', path: '/virtual', baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 },
      },
    ],
    meters: [{ id: 'supply', unit: 1, wire: 'line-1', profile: 'eastron-sdm230', pollSeconds: 2 }],
    systems: [
      {
        id: systemId,
        importMpan: undefined,
        exportMpan: undefined,
        phase: 'L1',
        supplyMeter: 'supply',
        generationMeter: undefined,
        generationCountedAs: 'export',
      },
    ],
    groups: [],
    intervalSeconds,
  },
  clock,
  wires: () =>
    memoryOpener('line-1', clock, (wire) => {
      serveModbusRtu({ wire, clock, units });
    }),
  profiles: loadProfiles().profiles,
  store: await openStore({ kind: 'file', path: storePath }, clock),
  log: silentLog,
});
process.stdout.write(`${gateway.address}\n`);
