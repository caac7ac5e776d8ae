/** The adapter process of the virtual bench. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLog } from '../../gateway/app.ts';
import { serveAdapter } from './serve-adapter.ts';
import { VirtualSystem } from './virtual-system.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-virtual-'));
try {
  await serveAdapter(new VirtualSystem({ folder, log: createLog('warn') }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
