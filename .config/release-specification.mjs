// Notes the digest of the use cases as released; --check only compares. What is certified is what was released.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'specs', 'use-cases');
const file = path.join(folder, 'released.json');
const hash = createHash('sha256');
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.yaml'))
  .sort())
  hash.update(`${name}\n${readFileSync(path.join(folder, name), 'utf8')}\n`);
const text = `{ "specDigest": "${hash.digest('hex')}" }\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('specs/use-cases/released.json is stale: run `npm run generate` and commit the result');
  process.exitCode = 1;
}
