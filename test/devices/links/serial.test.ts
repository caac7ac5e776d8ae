import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { openPtyLine } from '../../../devices/links/pty.ts';
import { serialOpener } from '../../../devices/links/serial.ts';
import { built } from '../../support/built.ts';
import { stateOf } from '../../support/field-case.ts';
import type { HeardAfter } from './idle-serial-port.ts';

const run = promisify(execFile);
const program = built('test/devices/links/idle-serial-port.ts');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
/** Since then the package hears late where nothing else goes on: where it does not any more, our guard can go. */
const packageIsLate = major > 26 || (major === 26 && minor >= 4);

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

  it('hears an answer when it comes, not with the next timer', async () => {
    const idleMs = 500;
    const { stdout } = await run(process.execPath, [program, `${idleMs}`, '5']);
    const { plain, ours } = JSON.parse(stdout) as HeardAfter;
    // Of the odd number: a stall of the machine is no timer.
    const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[(all.length - 1) / 2] ?? NaN;
    expect(middle(ours), `heard after ${ours.join(', ')} ms`).to.be.below(idleMs / 2);
    if (packageIsLate)
      expect(middle(plain), `by the package alone after ${plain.join(', ')} ms`).to.be.least(idleMs / 2);
  });
});
