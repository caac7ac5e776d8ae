// Writes down everything the suite does and asks (specs/use-cases/inventory.json); --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const { takeInventory } = await import('../conformance/inventory.ts');
const file = new URL('../specs/use-cases/inventory.json', import.meta.url);
const text = `${JSON.stringify(await takeInventory(), undefined, 1)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('specs/use-cases/inventory.json is stale: run `npm run generate` and commit the result');
  process.exitCode = 1;
}
