import { expect } from 'chai';
import { RtuLine } from '../../../devices/modbus/rtu-line.ts';
import { TcpLine } from '../../../devices/modbus/tcp-line.ts';
import { VirtualClock } from '../../../devices/clock/virtual-clock.ts';
import { ModbusMeter } from '../../../devices/modbus/meter.ts';
import type { Wire } from '../../../devices/ports.ts';
import { loadProfiles } from '../../../devices/registry/load-profiles.ts';
import type { ModbusProfile } from '../../../devices/modbus/profile.ts';
import { virtualEastron } from '../../../devices/virtual/eastron.ts';
import { serveModbusRtu } from '../../../devices/virtual/modbus-server.ts';
import { Premises } from '../../../devices/virtual/premises.ts';
import { memoryOpener } from '../../../devices/links/memory.ts';
import { listenTcp } from '../../../devices/links/tcp.ts';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { openMeters } from '../../support/open-meters.ts';
import { systemWires } from '../../../devices/links/factory.ts';
import { turns } from '../../support/field-case.ts';
import { scriptedRtu, scriptedTcp } from '../../support/scripted-meter.ts';
import { readOf } from '../../support/virtual-line.ts';

const profile = loadProfiles().profiles.get('eastron-sdm230') as ModbusProfile;

describe('interactive reads go ahead of polling', () => {
  const kinds = {
    'on a serial line': { Line: RtuLine, script: scriptedRtu },
    'on Modbus TCP': { Line: TcpLine, script: scriptedTcp },
  } as const;
  for (const [where, { Line, script }] of Object.entries(kinds))
    it(where, async () => {
      const clock = new VirtualClock(0);
      const asked: number[] = [];
      const opener = memoryOpener('line', clock, (wire) => {
        script(wire, ({ address, answer }, send) => {
          asked.push(address);
          send(answer);
        });
      });
      const line = new Line({ opener, clock, baudRate: 9600 });
      const reads = [1, 2, 3].map(async (address) => line.ask(readOf(1, address, 1)));
      reads.push(line.ask(readOf(1, 100, 1, { priority: 'interactive' })));
      await Promise.all([Promise.all(reads), clock.advance(1000)]);
      // The one that was on the line already is not interrupted.
      expect(asked).to.deep.equal([1, 100, 2, 3]);
      await line.close();
      expect(clock.pending).to.equal(0);
    });
});

describe('a meter on Modbus TCP', () => {
  for (const tcpWindow of [1, 3])
    it(`has at most ${tcpWindow} of its requests under way, as its profile says`, async () => {
      const clock = new VirtualClock(0);
      const held: (() => void)[] = [];
      const mostAtOnce: number[] = [];
      const opener = memoryOpener('host', clock, (wire) => {
        scriptedTcp(wire, ({ answer }, send) => {
          held.push(() => {
            send(answer);
          });
        });
      });
      const line = new TcpLine({ opener, clock });
      const limits = { ...profile.limits, mostRegisters: 2, pauseMs: 0, tcpWindow };
      const meter = new ModbusMeter({ id: 'm', unit: 1, profile: { ...profile, limits }, line, clock });
      const reading = meter.read(meter.capabilities.quantities);
      const blocks = meter.capabilities.quantities.length;
      for (let answered = 0; answered < blocks;) {
        await turns();
        mostAtOnce.push(held.length);
        answered += held.length;
        for (const answer of held.splice(0)) answer();
      }
      expect((await reading).measurements.size).to.equal(blocks);
      expect(Math.max(...mostAtOnce)).to.equal(tcpWindow);
      await line.close();
      expect(clock.pending).to.equal(0);
    });
});

describe('a meter behind a serial device server', () => {
  it('is read with RTU frames over TCP, and again after the server has hung up', async () => {
    const clock = new SystemClock();
    const units = new Map([[7, virtualEastron('sdm230', new Premises(clock), 'supply', '7')]]);
    const wires: Wire[] = [];
    const server = await listenTcp('127.0.0.1', 0, (wire) => {
      wires.push(wire);
      serveModbusRtu({ wire, clock, units });
    });
    const open = openMeters({
      wires: [{ name: 'far', spec: { kind: 'rtu-over-tcp', host: '127.0.0.1', port: server.port, baudRate: 9600 } }],
      meters: [{ id: 'm', wire: 'far', unit: 7, profile }],
      clock,
      openWire: systemWires(),
    });
    const volts = async (): Promise<unknown> =>
      (await open.meters.get('m')?.read(['voltage-l1']))?.measurements.get('voltage-l1');
    try {
      expect(await volts()).to.deep.equal({ kind: 'amount', amount: 230 });
      await wires[0]?.close();
      await turns();
      expect(await volts()).to.deep.equal({ kind: 'amount', amount: 230 });
      expect(wires).to.have.length(2);
    } finally {
      await open.close();
      await server.close();
    }
  });
});
