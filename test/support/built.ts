/** What a user runs: the compiled product, and programs of the tests beside it; made anew when it is older than its sources. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

// Both outputs go to standard error: a report may be on the other.
execFileSync(process.execPath, [fileURLToPath(new URL('.config/build.mjs', root)), '--if-stale'], {
  stdio: ['ignore', 2, 2],
});

/** The compiled form of a source, which is named from the checkout's root. */
export function built(source: string): string {
  return fileURLToPath(new URL(`dist/${source.replace(/\.ts$/, '.js')}`, root));
}
