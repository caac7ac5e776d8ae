// Generates codecs/dno/generated/messages.{js,d.ts} from specs/dno/v1/*.proto.
// `--check` regenerates in a temporary folder and fails when the committed files are stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const bin = (name) => path.join(path.dirname(require.resolve('protobufjs-cli/package.json')), 'bin', name);
const protoFolder = path.join(root, 'specs', 'dno', 'v1');
const protos = readdirSync(protoFolder)
  .filter((name) => name.endsWith('.proto'))
  .sort()
  .map((name) => path.join(protoFolder, name));

/** Runs pbjs and pbts into `folder`. */
function generate(folder) {
  mkdirSync(folder, { recursive: true });
  const js = path.join(folder, 'messages.js');
  const dts = path.join(folder, 'messages.d.ts');
  const pbjs = ['-t', 'static-module', '-w', 'esm', '-d', '--force-long', '--no-service', '--no-delimited'];
  execFileSync(process.execPath, [bin('pbjs'), ...pbjs, '-p', path.join(root, 'specs'), '-o', js, ...protos]);
  execFileSync(process.execPath, [bin('pbts'), '-o', dts, js]);
  // protobufjs is CommonJS: Node's ESM loader needs the file extension.
  writeFileSync(js, readFileSync(js, 'utf8').replace('"protobufjs/minimal"', '"protobufjs/minimal.js"'));
  return { js, dts };
}

const target = path.join(root, 'codecs', 'dno', 'generated');
if (process.argv.includes('--check')) {
  const folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-messages-'));
  const fresh = generate(folder);
  const stale = Object.values(fresh).filter(
    (file) => readFileSync(file, 'utf8') !== readFileSync(path.join(target, path.basename(file)), 'utf8'),
  );
  rmSync(folder, { recursive: true });
  if (stale.length > 0) {
    console.error('codecs/dno/generated is stale: run `npm run generate` and commit the result');
    process.exitCode = 1;
  }
} else {
  generate(target);
}
