// Compiles specs/**/*.proto to the descriptors that the gateway's reflection answers with. `--check` only compares.
// `--release` also takes the DNO interface as it is for the one that later changes are held against.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const buf = createRequire(import.meta.url).resolve('@bufbuild/buf/bin/buf');
const descriptors = path.join(root, 'gateway', 'northbound', 'generated', 'descriptors.binpb');
const released = path.join(root, 'specs', 'dno', 'v1.image.binpb');

/** Without comments and places in the source: those stand in the .proto files. */
function compiled(...more) {
  const build = [
    'build',
    '--config',
    path.join('.config', 'buf.yaml'),
    '--exclude-source-info',
    '-o',
    '-#format=binpb',
  ];
  return execFileSync(process.execPath, [buf, ...build, ...more], { cwd: root, maxBuffer: 2 ** 26 });
}

const fresh = compiled('--as-file-descriptor-set');
if (!process.argv.includes('--check')) writeFileSync(descriptors, fresh);
else if (!fresh.equals(readFileSync(descriptors))) {
  console.error(`${path.relative(root, descriptors)} is stale: run \`npm run generate\` and commit the result`);
  process.exitCode = 1;
}
if (process.argv.includes('--release')) writeFileSync(released, compiled('--path', path.join('specs', 'dno')));
