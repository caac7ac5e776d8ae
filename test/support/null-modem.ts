/** Two serial ports joined back to back, each opened by path: for two programs that both want a port. */
import path from 'node:path';
import { openPtyLine } from '../../devices/links/pty.ts';

export interface NullModem {
  readonly one: string;
  readonly other: string;
  close(): Promise<void>;
}

export function openNullModem(folder: string): NullModem {
  const lines = ['one', 'other'].map((name) => openPtyLine({ linkPath: path.join(folder, `modem-${name}`) }));
  const [one, other] = lines;
  if (one === undefined || other === undefined) throw new Error('no pty');
  one.wire.onBytes((bytes) => {
    other.wire.write(bytes).catch(() => undefined);
  });
  other.wire.onBytes((bytes) => {
    one.wire.write(bytes).catch(() => undefined);
  });
  return {
    one: one.path,
    other: other.path,
    close: async () => {
      await Promise.all(lines.map(async (line) => line.close()));
    },
  };
}
