/**
 * A million hostile messages and connections at a gateway, seven of ten on plain text and three behind TLS: each is
 * answered or closed, memory stays flat, and the meters are read as before. It is the test of that name, a hundred times
 * as long, and takes an hour. `METERBRIDGE_ATTACKS` and `METERBRIDGE_SEED` say how many, and where chance begins.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const mocha = new URL('../node_modules/mocha/bin/mocha.js', import.meta.url).pathname;
const child = spawn(process.execPath, [mocha, '-n', 'import=tsx', 'test/gateway/northbound/hostile/*.test.ts'], {
  cwd: new URL('..', import.meta.url).pathname,
  env: { METERBRIDGE_ATTACKS: '1000000', ...process.env },
  stdio: 'inherit',
});
const [code] = (await once(child, 'close')) as [number | null];
process.exitCode = code ?? 1;
