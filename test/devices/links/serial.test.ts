import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { openPtyLine } from '../../../devices/links/pty.ts';
import { serialOpener } from '../../../devices/links/serial.ts';
import { stateOf } from '../../support/field-case.ts';

describe('a serial wire', () => {
  it('settles a write that is under way when it is closed, whether the package calls back or not', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-serial-'));
    // The package forgets one of about thirty: those whose write has ended and whose drain has not begun.
    for (let k = 0; k < 100; k++) {
      const line = openPtyLine({ linkPath: path.join(folder, 'port') });
      const spec = { path: line.path, baudRate: 9600, dataBits: 8, parity: 'none', stopBits: 1 } as const;
      const wire = await serialOpener({ kind: 'serial', ...spec }).open();
      wire.onEnd(() => undefined);
      const arrived = new Promise<void>((resolve) => {
        line.wire.onBytes(() => {
          resolve();
        });
      });
      const written = wire.write(Uint8Array.of(1, 2, 3));
      written.catch(() => undefined);
      await arrived;
      await wire.close();
      expect(await stateOf(written), `write ${k}`).to.not.equal('pending');
      await line.close();
    }
    await rm(folder, { recursive: true });
  });
});
