/** The adapter process of the virtual bench: JSON lines in, JSON lines out. Ends with its standard input, or with `close`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createLog } from '../../gateway/app.ts';
import { AdapterActionError } from './protocol.ts';
import type { ActionName, AdapterAnswer, AdapterRequest } from './protocol.ts';
import { VirtualSystem } from './virtual-system.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-virtual-'));
const system = new VirtualSystem({ folder, log: createLog('warn') });

const say = (message: object): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};
system.onFrame(say);

async function answer(line: string): Promise<AdapterAnswer & { readonly last?: boolean }> {
  let request: AdapterRequest;
  try {
    request = JSON.parse(line) as AdapterRequest;
  } catch {
    return { id: 0, error: { code: 'bad-request', message: 'expected one JSON object a line' } };
  }
  const { id } = request;
  try {
    const ok = await system.do(request.do as ActionName, request.with as never);
    return { id, ok, ...(request.do === 'close' && { last: true }) };
  } catch (error) {
    const code =
      error instanceof AdapterActionError ? error.code : error instanceof RangeError ? 'bad-request' : 'failed';
    return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

const lines = createInterface({ input: process.stdin });
try {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const { last, ...message } = await answer(line);
    say(message);
    if (last === true) break;
  }
} finally {
  lines.close();
  process.stdin.destroy();
  await system.close();
  await rm(folder, { recursive: true, force: true });
}
