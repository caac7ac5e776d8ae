/** report.html: one file, offline, for screen, phone and paper. Made from results.json alone. */
import type { CaseResult, CheckResult } from '../engine/judge-case.ts';
import type { Results } from '../engine/results.ts';
import { escapeXml as text } from './escape.ts';
import { caseSection, verdictTable } from './html-case.ts';
import { proofSection, requirementsSection, rowsSection } from './html-matrix.ts';
import { style } from './html-style.ts';
import { marks } from './marks.ts';

const sentences: Readonly<Record<CheckResult['verdict'], string>> = {
  pass: 'Conforms: every planned check passed.',
  fail: 'Does not conform: at least one observed check failed.',
  inconclusive: 'Inconclusive: not everything that was planned could be decided.',
  error: 'The tester itself failed: nothing is said about the implementation.',
  none: 'Nothing was run.',
  'not-applicable': 'Nothing that was selected applies to this implementation.',
};

export function htmlReport(results: Results): string {
  const { identity } = results.bench;
  const anchors = new Set<string>();
  const title = `Conformance of ${identity.maker} ${identity.model}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}: ${results.verdict}</title>
<style>${style}</style>
</head>
<body>
<main>
${cover(results, title)}
${verdictTable(results.cases)}
${results.cases.map((each) => caseSection(each, results, anchors)).join('\n')}
${proofSection(results)}
${requirementsSection(results)}
${rowsSection(results)}
<footer>Made by meterbridge ${text(results.suite.toolVersion)} from results.json. Times are UTC. A half-hour covers (start, end] and is stamped with its end.</footer>
</main>
</body>
</html>
`;
}

function cover(results: Results, title: string): string {
  const { suite, bench, cases } = results;
  const checks = cases.flatMap((each) => each.checks);
  const passed = checks.filter(({ verdict }) => verdict === 'pass').length;
  const notApplicable = checks.filter(({ verdict }) => verdict === 'not-applicable').length;
  const others = notApplicable === 0 ? '' : `, ${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply`;
  return `<header class="cover">
<p class="kicker">Smart Metering System, ${text(suite.edition)}</p>
<h1>${text(title)}</h1>
<div class="verdict ${results.verdict}"><strong>${marks[results.verdict]} ${results.verdict}</strong><span>${sentences[results.verdict]} ${passed} of ${checks.length} checks passed in ${cases.length} ${cases.length === 1 ? 'case' : 'cases'}${others}.</span>${bar(cases)}</div>
<dl>
${field('Implementation', `${bench.identity.maker} ${bench.identity.model}`)}
${field('Firmware', bench.identity.firmware)}
${field('Serial', bench.identity.serial)}
${field('Bench', `${bench.title} (${bench.file})`)}
${field('Started', results.started.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'))}
${field('Took', `${results.seconds} s`)}
${field('Selection', results.selection)}
${field('Certified', results.certified ? 'yes: whole, unexcused, specification as released' : 'no')}
${field('Tester jitter', `99 % under ${Math.ceil(results.jitter.p99Ms)} ms, longest ${Math.ceil(results.jitter.longestMs)} ms`)}
${field('Tool', `meterbridge ${suite.toolVersion}, Node ${suite.nodeVersion}`)}
${field('Specification', suite.specDigest, 'digest')}
${field('Trace', results.traceDigest, 'digest')}
</dl>
${composition(results)}
${capabilities(results)}
${controls(results)}
${exclusions(results)}
${knownFailures(results)}
</header>`;
}

/** One segment a case, in their order. */
function bar(cases: readonly CaseResult[]): string {
  const segments = cases.map(({ id, verdict }) => `<a class="${verdict}" href="#${id}" title="${id}: ${verdict}"></a>`);
  return `<span class="bar" aria-hidden="true">${segments.join('')}</span>`;
}

function field(name: string, content: string, kind = ''): string {
  return `<div><dt>${name}</dt><dd class="${kind}">${content === '' ? '<i>not given</i>' : text(content)}</dd></div>`;
}

function composition({ bench }: Results): string {
  const rows = bench.identity.composition.map(
    ({ role, maker, model, serial, firmware }) =>
      `<tr><td>${text(role)}</td><td>${text(`${maker} ${model}`)}</td><td>${text(serial)}</td><td>${text(firmware)}</td></tr>`,
  );
  return `<h2>Composed of</h2><div class="scroll"><table><thead><tr><th>Role</th><th>Device</th><th>Serial</th><th>Firmware</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function capabilities({ bench }: Results): string {
  const rows = bench.capabilities.pics.map(
    ({ name, support, figure }) =>
      `<li class="${support}"><code>${text(name)}</code> ${support}${figure === undefined ? '' : ` <b>${figure}</b>`}</li>`,
  );
  return `<h2>Declared capabilities</h2><ul class="pics">${rows.join('')}</ul>`;
}

/** How the tester moved what is attached. */
function controls({ bench }: Results): string {
  const rows = Object.entries(bench.capabilities.controls).map(
    ([name, support]) =>
      `<li class="${support === 'unavailable' ? 'no' : 'yes'}"><code>${text(name)}</code> ${support}</li>`,
  );
  return rows.length === 0 ? '' : `<h2>Controls of the bench</h2><ul class="pics">${rows.join('')}</ul>`;
}

function knownFailures({ known }: Results): string {
  if (known.length === 0) return '';
  const rows = known.map(
    ({ check, owner, reason, expires, state }) =>
      `<tr><td>${text(check)}</td><td>${state}</td><td>${text(owner)}</td><td>${text(reason)}</td><td>${expires}</td></tr>`,
  );
  return `<h2>Known failures</h2><div class="scroll"><table class="stack"><thead><tr><th>Check</th><th>State</th><th>Owner</th><th>Reason</th><th>Until</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function exclusions({ exclusions: all }: Results): string {
  if (all.length === 0) return '<h2>Exclusions</h2><p>None: nothing selected was left out.</p>';
  return `<h2>Exclusions</h2><ul>${all.map(({ id, reason }) => `<li><code>${text(id)}</code> ${text(reason)}</li>`).join('')}</ul>`;
}
