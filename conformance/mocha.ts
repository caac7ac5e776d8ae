/**
 * The suite for those whose CI speaks mocha: one `describe` a scenario, one `it` a case, the same engine. Run it with
 * `mocha node_modules/meterbridge/dist/conformance/mocha.js`; the bench is named by METERBRIDGE_BENCH.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { virtualBench } from './benches/bench.ts';
import { loadSpecification } from './engine/spec.ts';
import { runSuite } from './suite.ts';

/** The three words of mocha that are used here; mocha puts them in the global scope. */
interface MochaWords {
  readonly describe: (title: string, body: () => void) => void;
  readonly it: (title: string, body: (this: { skip(): void; timeout(ms: number): void }) => Promise<void>) => void;
}

const { describe, it } = globalThis as unknown as MochaWords;
const { useCases } = loadSpecification();
const bench = process.env['METERBRIDGE_BENCH'] ?? virtualBench;
const longestCaseMs = 600_000;

for (const { scenarios } of useCases) {
  for (const { id, title, flows } of scenarios) {
    describe(`${id} ${title}`, () => {
      for (const flow of flows) {
        it(`${flow.id} ${flow.title}`, async function () {
          this.timeout(longestCaseMs);
          const out = mkdtempSync(path.join(tmpdir(), `meterbridge-${flow.id}-`));
          const { cases } = await runSuite({ bench, only: [flow.id], out, toolVersion: 'mocha' });
          const [result] = cases;
          if (result?.verdict === 'not-applicable') {
            this.skip();
            return;
          }
          if (result?.verdict !== 'pass')
            throw new Error(`${result?.verdict ?? 'nothing was run'}: ${result?.reason ?? ''} (${out}/report.html)`);
        });
      }
    });
  }
}
