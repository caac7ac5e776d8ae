/** Writes results.json and everything that is made from it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { recording } from '../engine/recording-error.ts';
import type { Results } from '../engine/results.ts';
import { htmlReport } from './html.ts';
import { junitReport } from './junit.ts';
import { writeManifest } from './manifest.ts';
import { markdownSummary } from './summary.ts';

/** Throws RecordingError. */
export function writeReports(folder: string, results: Results): void {
  const write = (name: string, text: string): void => {
    const file = path.join(folder, name);
    recording(file, () => {
      writeFileSync(file, text);
    });
  };
  write('results.json', `${JSON.stringify(results, null, 1)}\n`);
  write('report.html', htmlReport(results));
  write('junit.xml', junitReport(results));
  write('summary.md', markdownSummary(results));
  recording(folder, () => {
    writeManifest(folder);
  });
}
