// Compiles TypeScript into dist/ and lays the data files beside the code that reads them,
// so that a URL relative to a source file means the same in a checkout and in the package.
// `--if-stale`, before tests: only where dist/ was made of other sources than these, and without checking types, which
// `npm run check` does. Programs that use dist/ meanwhile never see half of it: it is made aside and moved into place.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const ifStale = process.argv.includes('--if-stale');

const rooms = ['specs', 'devices', 'conformance', 'gateway', 'codecs'];
const settings = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.config/build.mjs',
  '.config/tsconfig.build.json',
];
/** Holds the digest of what a build was made of. */
const stamp = 'built-from';

const filesBelow = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));

/** All that the build in `made` is of; of the tests' programs, those that it holds. */
function sourcesOf(made) {
  const programs = filesBelow(path.relative(root, path.join(made, 'test')))
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.relative(made, path.join(root, file)).replace(/js$/, 'ts'));
  return [...settings, ...['bin', ...rooms].flatMap(filesBelow), ...programs].sort();
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file.split(path.sep).join('/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function fresh() {
  try {
    return readFileSync(path.join(dist, stamp), 'utf8') === digest(sourcesOf(dist));
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

const isCode = (file) => /\.(ts|tsx|js|mjs)$/.test(file);
// The protobuf module that pbjs makes is JavaScript, which tsc does not emit.
const isMade = (file) => /generated[\\/][^\\/]+(\.js|\.d\.ts)$/.test(file);

function build(folder) {
  const project = path.join(root, '.config', 'tsconfig.build.json');
  const given = ['-p', project, '--outDir', folder, ...(ifStale ? ['--noCheck'] : [])];
  execFileSync(process.execPath, [tsc, ...given], { stdio: 'inherit' });
  for (const room of rooms) {
    cpSync(path.join(root, room), path.join(folder, room), {
      recursive: true,
      filter: (source) => !isCode(source) || isMade(source),
    });
  }
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  chmodSync(path.join(folder, 'bin', 'meterbridge.js'), 0o755);
}

/** Two may build at once: the one that comes second leaves what the first has put there, if it is as good. */
function moveIntoPlace(folder, old) {
  for (;;) {
    if (existsSync(dist)) renameSync(dist, old);
    try {
      renameSync(folder, dist);
      return;
    } catch (error) {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
      if (ifStale && fresh()) return;
      rmSync(old, { recursive: true, force: true });
    }
  }
}

if (!ifStale || !fresh()) {
  const folder = path.join(root, `dist-${process.pid}`);
  const old = `${folder}-old`;
  try {
    const begunMs = Date.now();
    build(folder);
    const sources = sourcesOf(folder);
    // What was changed meanwhile may be in it or not: the next one makes it anew.
    if (!sources.some((file) => statSync(path.join(root, file)).mtimeMs > begunMs))
      writeFileSync(path.join(folder, stamp), digest(sources));
    if (!ifStale || !fresh()) moveIntoPlace(folder, old);
  } finally {
    for (const made of [folder, old]) rmSync(made, { recursive: true, force: true });
  }
}
