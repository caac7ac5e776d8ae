/** The process side of an adapter: JSON lines in, JSON lines out. Ends with its standard input, or with `close`. */
import { createInterface } from 'node:readline';
import type { ActionName, Adapter, AdapterAnswer, AdapterRequest } from './protocol.ts';
import { AdapterActionError } from './protocol.ts';

/** Serves until the tester says `close` or hangs up; then the system is closed. */
export async function serveAdapter(system: Adapter): Promise<void> {
  const say = (message: object): void => {
    process.stdout.write(`${JSON.stringify(message)}\n`);
  };
  system.onFrame(say);
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) {
      if (line.trim() === '') continue;
      const { last, ...message } = await answer(system, line);
      say(message);
      if (last === true) break;
    }
  } finally {
    lines.close();
    process.stdin.destroy();
    await system.close();
  }
}

async function answer(system: Adapter, line: string): Promise<AdapterAnswer & { readonly last?: boolean }> {
  let request: AdapterRequest;
  try {
    request = JSON.parse(line) as AdapterRequest;
  } catch {
    return { id: 0, error: { code: 'bad-request', message: 'expected one JSON object a line' } };
  }
  const { id } = request;
  try {
    const ok = await system.do(request.do as ActionName, request.with);
    return { id, ok, ...(request.do === 'close' && { last: true }) };
  } catch (error) {
    const bad = error instanceof RangeError ? 'bad-request' : 'failed';
    const code = error instanceof AdapterActionError ? error.code : bad;
    return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
