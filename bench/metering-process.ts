/** Starts bench/meters.ts and speaks with it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LineCount } from './meters.ts';

export interface MeteringProcess {
  readonly device: string;
  readonly port: number;
  /** What the serial line saw since this was last asked. */
  count(): Promise<LineCount>;
  stop(): Promise<void>;
}

export async function startMeters(folder: string, baudRate: number): Promise<MeteringProcess> {
  const child = fork(fileURLToPath(new URL('meters.ts', import.meta.url)), [folder, `${baudRate}`], {
    execArgv: ['--import', new URL('from-source.mjs', import.meta.url).href],
  });
  const [addresses] = (await once(child, 'message')) as [{ device: string; host: string }];
  return {
    device: addresses.device,
    port: Number(new URL(addresses.host).port),
    count: async () => {
      child.send('count');
      return ((await once(child, 'message')) as [LineCount])[0];
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
