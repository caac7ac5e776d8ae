import { expect } from 'chai';
import { listenTcp } from '../../../devices/links/tcp.ts';
import type { TcpListener } from '../../../devices/links/tcp.ts';
import { fieldCase, stateOf } from '../../support/field-case.ts';
import { ourTcp, plainTcp } from '../../support/register-reader.ts';
import type { RegisterReader } from '../../support/register-reader.ts';
import { contentsOf, scriptedTcp } from '../../support/scripted-meter.ts';
import type { Asked } from '../../support/scripted-meter.ts';

describe('Modbus TCP in the field', function () {
  this.timeout(20_000);
  let listener: TcpListener;
  let reader: RegisterReader | undefined;
  let onAsked: (asked: Asked, send: (frame: Uint8Array) => void, hangUp: () => Promise<void>) => void;

  beforeEach(async () => {
    onAsked = (asked, send) => {
      send(asked.answer);
    };
    listener = await listenTcp('127.0.0.1', 0, (wire) => {
      scriptedTcp(wire, (asked, send) => {
        onAsked(asked, send, async () => wire.close());
      });
    });
  });

  afterEach(async () => {
    await reader?.close();
    reader = undefined;
    await listener.close();
  });

  const using = (made: RegisterReader): RegisterReader => (reader = made);

  fieldCase(
    'a read whose peer hangs up comes to an end, without a time-out being set',
    { naive: async () => using(await plainTcp(listener.port)), ours: () => using(ourTcp(listener.port)) },
    /expected 'pending' to equal 'rejected'/,
    async (way) => {
      const hungUp = new Promise<void>((resolve) => {
        onAsked = (_asked, _send, hangUp) => {
          void hangUp().then(resolve);
        };
      });
      const read = way.read(1, 0, 2);
      read.catch(() => undefined);
      await hungUp;
      expect(await stateOf(read)).to.equal('rejected');
    },
  );

  fieldCase(
    'a read that is pending when the connection is closed comes to an end',
    { naive: async () => using(await plainTcp(listener.port)), ours: () => using(ourTcp(listener.port)) },
    /expected 'pending' to equal 'rejected'/,
    async (way) => {
      const asked = new Promise<void>((resolve) => {
        onAsked = () => {
          resolve();
        };
      });
      const read = way.read(1, 0, 2);
      read.catch(() => undefined);
      await asked;
      await way.close();
      expect(await stateOf(read)).to.equal('rejected');
    },
  );

  fieldCase(
    'a thousand requests at once are all answered, each with its own',
    {
      naive: async () => using(await plainTcp(listener.port, 2000)),
      ours: () => using(ourTcp(listener.port, { window: 1000 })),
    },
    /of 1000 were answered rightly: expected \+?\d+ to equal 1000/,
    async (way) => {
      // Nothing is answered before everything has been asked.
      const held: (() => void)[] = [];
      const all = new Promise<void>((resolve) => {
        onAsked = (asked, send) => {
          held.push(() => {
            send(asked.answer);
          });
          if (held.length === 1000) resolve();
        };
      });
      const reads = Array.from({ length: 1000 }, async (_unused, k) => way.read(1, k, 1));
      const settled = Promise.allSettled(reads);
      await Promise.race([all, settled]);
      for (const answer of held) answer();
      const right = (await settled).filter(
        (each, k) => each.status === 'fulfilled' && each.value[0] === contentsOf(1, k, 1)[0],
      );
      expect(right.length, 'of 1000 were answered rightly').to.equal(1000);
    },
  );
});
