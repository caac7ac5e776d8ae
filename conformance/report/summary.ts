/** summary.md: for a pull request or a terminal. */
import type { Results } from '../engine/results.ts';

export function markdownSummary(results: Results): string {
  const { suite, bench, cases } = results;
  const { identity } = bench;
  const rows = cases.map((each) => {
    const passed = each.checks.filter(({ verdict }) => verdict === 'pass').length;
    return `| ${each.id} | ${cell(each.title)} | **${each.verdict}** | ${passed} of ${each.checks.length} | ${cell(each.reason)} |`;
  });
  return [
    `# Conformance: ${results.verdict}`,
    '',
    `${identity.maker} ${identity.model} ${identity.firmware}, bench ${bench.name}, ${results.started}, ${results.seconds} s`,
    '',
    '| Case | | Verdict | Checks passed | Reason |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `Suite ${suite.name} of meterbridge ${suite.toolVersion}, ${suite.edition}, specification ${suite.specDigest.slice(0, 12)}`,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
