import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { SystemClock } from '../../../devices/clock/system-clock.ts';
import { openPtyLine } from '../../../devices/links/pty.ts';
import type { PtyLine } from '../../../devices/links/pty.ts';
import { fieldCase, stateOf, turns } from '../../support/field-case.ts';
import { ourRtu, plainRtu } from '../../support/register-reader.ts';
import type { RegisterReader } from '../../support/register-reader.ts';
import { contentsOf, scriptedRtu } from '../../support/scripted-meter.ts';
import type { Asked } from '../../support/scripted-meter.ts';

const clock = new SystemClock();
const usb = { vendorId: '0403', productId: '6001', serialNumber: 'A50285BI' };

describe('serial lines in the field', function () {
  this.timeout(20_000);
  let folder = '';
  let line: PtyLine;
  let reader: RegisterReader | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-field-'));
    line = openPtyLine({ linkPath: path.join(folder, 'adapter-0') });
  });

  afterEach(async () => {
    await reader?.close();
    reader = undefined;
    await line.close();
    await rm(folder, { recursive: true });
  });

  const using = (made: RegisterReader): RegisterReader => (reader = made);
  const plainly = async (): Promise<RegisterReader> => using(await plainRtu(line.path, 150));
  const ours = (): RegisterReader => using(ourRtu(line.path));

  fieldCase(
    'a late answer after a timeout is not the answer to the next read',
    { naive: plainly, ours },
    /expected \[ 4196, 4197 \] to deeply equal \[ 4296, 4297 \]/,
    async (way) => {
      // The first answer comes when the second request does: later than any patience.
      let held: Asked | undefined;
      scriptedRtu(line.wire, (asked, send) => {
        if (asked.number === 1) {
          held = asked;
          return;
        }
        if (held !== undefined) send(held.answer);
        held = undefined;
        send(asked.answer);
      });
      await way.read(1, 100, 2).then(
        (words) => {
          expect(words).to.deep.equal(contentsOf(1, 100, 2));
        },
        () => undefined,
      );
      for (const address of [200, 300, 400])
        expect(await way.read(1, address, 2)).to.deep.equal(contentsOf(1, address, 2));
    },
  );

  fieldCase(
    'two callers on one line each get their own answer',
    { naive: plainly, ours },
    /to deeply equal/,
    async (way) => {
      scriptedRtu(line.wire, (asked, send) => {
        send(asked.answer);
      });
      const reads = [
        [1, 10],
        [2, 20],
        [3, 30],
      ] as const;
      const answers = await Promise.all(
        reads.map(async ([unit, address]) => way.read(unit, address, 4).catch((error: unknown) => String(error))),
      );
      expect(answers).to.deep.equal(reads.map(([unit, address]) => contentsOf(unit, address, 4)));
    },
  );

  fieldCase(
    'a read that is pending when the port is closed comes to an end',
    { naive: async () => using(await plainRtu(line.path)), ours },
    /expected 'pending' to equal 'rejected'/,
    async (way) => {
      const asked = new Promise<void>((resolve) => {
        scriptedRtu(line.wire, () => {
          resolve();
        });
      });
      const read = way.read(1, 0, 2);
      read.catch(() => undefined);
      await asked;
      await way.close();
      expect(await stateOf(read)).to.equal('rejected');
    },
  );

  fieldCase(
    'an adapter that is pulled and put back under another name is found again',
    {
      naive: plainly,
      ours: () =>
        using(
          ourRtu('usb:0403:6001:A50285BI', 100, () => Promise.resolve(line.plugged ? [{ path: line.path, usb }] : [])),
        ),
    },
    /never read again: expected false to equal true/,
    async (way) => {
      const serve = (): void => {
        scriptedRtu(line.wire, (asked, send) => {
          send(asked.answer);
        });
      };
      serve();
      expect(await way.read(1, 5, 2)).to.deep.equal(contentsOf(1, 5, 2));
      await line.unplug();
      await turns();
      expect(await stateOf(way.read(1, 6, 2).finally(() => undefined)), 'while it is away').to.not.equal('resolved');
      line.replug(path.join(folder, 'adapter-7'));
      serve();
      let again = false;
      for (let attempt = 0; attempt < 12 && !again; attempt++) {
        again = await way.read(1, 7, 2).then(
          (words) => words[0] === contentsOf(1, 7, 1)[0],
          () => false,
        );
        if (!again) await new Promise<void>((resolve) => clock.after(100, resolve));
      }
      expect(again, 'never read again').to.equal(true);
    },
  );
});
