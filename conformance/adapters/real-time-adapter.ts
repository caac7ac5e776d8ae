/** The adapter process of the real-time bench. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RealTimeSystem } from './real-time-system.ts';
import { serveAdapter } from './serve-adapter.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-real-time-'));
try {
  await serveAdapter(new RealTimeSystem(folder));
} finally {
  await rm(folder, { recursive: true, force: true });
}
