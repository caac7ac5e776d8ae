/** What can be wrong behind the DNO stream: at the clock, the store and the meters of a gateway. A row each. */
import type { ChangePorts } from '../adapters/changed-system.ts';
import { clockTells, metersSend, storeWith, swapFloats } from '../adapters/changed-ports.ts';
import type { MutantRow } from './rows.ts';

const hour = 3_600_000;

/** SDM230, input registers: V 0000, kWh import 0048, export 004A, kvarh import 004C, export 004E. */
const volts = 0x00;
const energies = { imported: 0x48, exported: 0x4a, reactiveImported: 0x4c, reactiveExported: 0x4e };
/** A block that reaches to the last of them. */
const wholeBlock = 2 * (energies.reactiveExported + 2);

const row = (killedBy: string, what: string, changePorts: ChangePorts): MutantRow => [
  'B',
  killedBy,
  what,
  (answers) => answers,
  { changePorts },
];

/** The voltage of the first answer, for ever. */
function frozenVoltage(): ChangePorts {
  let first: number | undefined;
  return metersSend(wholeBlock, (registers) => {
    first ??= registers.getFloat32(2 * volts);
    registers.setFloat32(2 * volts, first);
  });
}

/** Goes on as it began, whatever steps the real one makes. */
const deafClock: ChangePorts = (ports, applied) => {
  const began = ports.clock.now() - ports.clock.monotonic();
  return clockTells((clock) => began + clock.monotonic())(ports, applied);
};

/** A sending is found only this long after its time. */
const lateByS = 600;
const sendsLate: ChangePorts = (ports, applied) =>
  storeWith((store) => ({
    outbox: async (party, stream, after, limit) => {
      const rows = await store.outbox(party, stream, after, limit);
      return rows.filter(({ due }) => (due + lateByS) * 1000 <= ports.clock.now());
    },
  }))(ports, applied);

export const scheduledAtTheGateway: readonly MutantRow[] = [
  row(
    'has an accurate clock-c1',
    'the clock of the gateway is an hour ahead',
    clockTells((clock) => clock.now() + hour),
  ),
  row('follows the time signal-c1', 'the clock of the gateway is not set by any signal', deafClock),
  row(
    'B1-c1',
    'what fell due is not in the outbox',
    storeWith(() => ({ outbox: () => Promise.resolve([]) })),
  ),
  row('B1-c1', 'a sending comes ten minutes after its time', sendsLate),
  row(
    'B3-c1',
    'an acknowledgement is not written down',
    storeWith((store) => ({ acknowledge: async (party, stream) => store.party(party, stream) })),
  ),
];

export const requestedAtTheGateway: readonly MutantRow[] = [
  row(
    'B3-c1',
    'the newest record that is read is lost',
    storeWith((store) => ({ readRecords: async (query) => (await store.readRecords(query)).slice(0, -1) })),
  ),
  row(
    'B3-c2',
    'the meters count import as export',
    metersSend(wholeBlock, (registers) => {
      swapFloats(registers, energies.imported, energies.exported);
    }),
  ),
  row(
    'B3-c3',
    'the meters count reactive import as reactive export',
    metersSend(wholeBlock, (registers) => {
      swapFloats(registers, energies.reactiveImported, energies.reactiveExported);
    }),
  ),
  row('B3-c4', 'the meter at the supply shows its first voltage for ever', frozenVoltage()),
  row(
    'B3-c5',
    'the meter at the generator is connected backwards',
    metersSend(wholeBlock, (registers, unit) => {
      if (unit === 2) swapFloats(registers, energies.imported, energies.exported);
    }),
  ),
];
