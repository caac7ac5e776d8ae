import { expect } from 'chai';
import { exceptionCodes } from '../../../codecs/modbus/pdu.ts';
import { ModbusMeter } from '../../../devices/modbus/meter.ts';
import type { QuantityName } from '../../../devices/quantities.ts';
import type { RegisterModel } from '../../../devices/virtual/register-model.ts';
import { fieldCase } from '../../support/field-case.ts';
import { modbusProfile } from '../../support/profiles.ts';
import { readOf, virtualLine } from '../../support/virtual-line.ts';
import type { VirtualLine } from '../../support/virtual-line.ts';

const profile = modbusProfile('eastron-sdm230');
const wanted: readonly QuantityName[] = ['voltage-l1', 'active-power', 'frequency', 'active-energy-import'];
/** In this firmware there is nothing between the power and the frequency, and no import register. */
const holes: readonly (readonly [first: number, last: number])[] = [
  [0x0e, 0x45],
  [0x48, 0x49],
];

interface Reader extends VirtualLine {
  readonly asked: { readonly address: number; readonly count: number }[];
  read(): Promise<ReadonlyMap<QuantityName, number | undefined>>;
}

function meterWithHoles(makeRead: (line: VirtualLine) => Reader['read']): Reader {
  const asked: { address: number; count: number }[] = [];
  const model: RegisterModel = {
    maker: 'Eastron',
    model: 'SDM230',
    serial: '1',
    read: (_functionCode, address, count) => {
      asked.push({ address, count });
      if (holes.some(([first, last]) => address <= last && address + count > first))
        return { exceptionCode: exceptionCodes.illegalDataAddress };
      const bytes = new Uint8Array(2 * count);
      const view = new DataView(bytes.buffer);
      // 50 suits a voltage, a power and a frequency alike.
      for (let at = 0; at < count; at += 2) view.setFloat32(2 * at, 50);
      return { bytes };
    },
  };
  const line = virtualLine({ models: new Map([[1, model]]) });
  return { ...line, asked, read: makeRead(line) };
}

/** One block from the first register to the last; what goes wrong goes wrong for all of it. */
const naive = (): Reader =>
  meterWithHoles(({ line, during }) => async () => {
    const answer = await during(line.ask(readOf(1, 0, 0x4a))).catch(() => undefined);
    return new Map(wanted.map((quantity) => [quantity, answer === undefined ? undefined : 50]));
  });

const ours = (): Reader =>
  meterWithHoles(({ line, clock, during }) => {
    const meter = new ModbusMeter({ id: 'm', unit: 1, profile, line, clock });
    return async () => {
      const { measurements } = await during(meter.read(wanted));
      return new Map(
        [...measurements].map(([quantity, each]) => [quantity, each.kind === 'amount' ? each.amount : undefined]),
      );
    };
  });

describe('a hole in the register map', () => {
  fieldCase(
    'costs only what is in it, and is asked into only once',
    { naive, ours },
    /voltage-l1: expected undefined to equal 50/,
    async (way) => {
      const { asked, line } = way;
      try {
        for (const round of ['first', 'second']) {
          const amounts = await way.read();
          for (const quantity of ['voltage-l1', 'active-power', 'frequency'] as const)
            expect(amounts.get(quantity), quantity).to.equal(50);
          expect(amounts.get('active-energy-import'), round).to.equal(undefined);
          if (round === 'first') asked.length = 0;
        }
        expect(asked, 'the second time').to.deep.equal([
          { address: 0x00, count: 0x0e },
          { address: 0x46, count: 2 },
        ]);
      } finally {
        await line.close();
      }
    },
  );
});
