// Compiles TypeScript into dist/ and lays the data files beside the code that reads them,
// so that a URL relative to a source file means the same in a checkout and in the package.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, chmodSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', path.join(root, '.config', 'tsconfig.build.json')], { stdio: 'inherit' });

const isCode = (file) => /\.(ts|tsx|js|mjs)$/.test(file);
// The protobuf module that pbjs makes is JavaScript, which tsc does not emit.
const isMade = (file) => /generated[\\/][^\\/]+(\.js|\.d\.ts)$/.test(file);
for (const room of ['specs', 'devices', 'conformance', 'gateway', 'codecs']) {
  if (!existsSync(path.join(root, room))) continue;
  cpSync(path.join(root, room), path.join(dist, room), {
    recursive: true,
    filter: (source) => !isCode(source) || isMade(source),
  });
}
cpSync(path.join(root, 'package.json'), path.join(dist, 'package.json'));
chmodSync(path.join(dist, 'bin', 'meterbridge.js'), 0o755);
