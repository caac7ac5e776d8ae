// Notes the digest of the specification as released; --check only compares. What is certified is what was released.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const specs = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'specs');
const file = path.join(specs, 'use-cases', 'released.json');
const inFolder = (folder) =>
  readdirSync(path.join(specs, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
const hash = createHash('sha256');
for (const name of [...inFolder('requirements'), 'rights.yaml', ...inFolder('use-cases')])
  hash.update(`${name}\n${readFileSync(path.join(specs, name), 'utf8')}\n`);
const text = `{ "specDigest": "${hash.digest('hex')}" }\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('specs/use-cases/released.json is stale: run `npm run generate` and commit the result');
  process.exitCode = 1;
}
