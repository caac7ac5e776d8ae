/** What can be wrong behind the DNO stream: at the clock, the store and the meters of a gateway. Use case 01. */
import type { ChangePorts, Mutant } from './gate.ts';
import { clockTells, metersSend, storeWith, swapFloats } from './ports.ts';

const hour = 3_600_000;

/** SDM230, input registers: V 0000, kWh import 0048, export 004A, kvarh import 004C, export 004E. */
const volts = 0x00;
const energies = { imported: 0x48, exported: 0x4a, reactiveImported: 0x4c, reactiveExported: 0x4e };
/** A block that reaches to the last of them. */
const wholeBlock = 2 * (energies.reactiveExported + 2);

const row = (id: string, what: string, killedBy: string, changePorts: ChangePorts): Mutant => ({
  id: `port-${id}`,
  what,
  case: killedBy.startsWith('S1') ? 'UC01.S1.B' : 'UC01.S2.B',
  killedBy: `UC01.${killedBy}`,
  change: (answers) => answers,
  changePorts,
});

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

export const uc01PortMutants: readonly Mutant[] = [
  row(
    'clock-in-local-time',
    'the clock of the gateway is an hour ahead',
    'S1.PRE3-c1',
    clockTells((clock) => clock.now() + hour),
  ),
  row('clock-of-its-own', 'the clock of the gateway is not set by any signal', 'S1.PRE4-c1', deafClock),
  row(
    'outbox-forgotten',
    'what fell due is not in the outbox',
    'S1.B1-c1',
    storeWith(() => ({ outbox: () => Promise.resolve([]) })),
  ),
  row('sends-late', 'a sending comes ten minutes after its time', 'S1.B1-c1', sendsLate),
  row(
    'acknowledgement-unlogged',
    'an acknowledgement is not written down',
    'S1.B3-c1',
    storeWith((store) => ({ acknowledge: async (party, stream) => store.party(party, stream) })),
  ),
  row(
    'store-loses-the-newest',
    'the newest record that is read is lost',
    'S2.B3-c1',
    storeWith((store) => ({ readRecords: async (query) => (await store.readRecords(query)).slice(0, -1) })),
  ),
  row(
    'energies-swapped',
    'the meters count import as export',
    'S2.B3-c2',
    metersSend(wholeBlock, (registers) => {
      swapFloats(registers, energies.imported, energies.exported);
    }),
  ),
  row(
    'reactive-energies-swapped',
    'the meters count reactive import as reactive export',
    'S2.B3-c3',
    metersSend(wholeBlock, (registers) => {
      swapFloats(registers, energies.reactiveImported, energies.reactiveExported);
    }),
  ),
  row('voltage-frozen', 'the meter at the supply shows its first voltage for ever', 'S2.B3-c4', frozenVoltage()),
  row(
    'generator-reversed',
    'the meter at the generator is connected backwards',
    'S2.B3-c5',
    metersSend(wholeBlock, (registers, unit) => {
      if (unit === 2) swapFloats(registers, energies.imported, energies.exported);
    }),
  ),
];
