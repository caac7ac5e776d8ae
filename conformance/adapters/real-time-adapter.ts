/** The adapter process of the real-time bench; its one argument, which may be left out, is the home of the bench as JSON. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BenchHome } from './bench-home.ts';
import { RealTimeSystem } from './real-time-system.ts';
import { serveAdapter } from './serve-adapter.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-real-time-'));
try {
  await serveAdapter(new RealTimeSystem(folder, JSON.parse(process.argv[2] ?? '{}') as BenchHome));
} finally {
  await rm(folder, { recursive: true, force: true });
}
