/** report.html: one file, offline, for screen, phone and paper. Made from results.json alone. */
import type { CaseResult, CheckResult } from '../engine/judge-case.ts';
import type { Results } from '../engine/results.ts';
import { escapeXml as text } from './escape.ts';
import { evidenceBlock } from './html-evidence.ts';
import { proofSection, requirementsSection } from './html-matrix.ts';
import { plots } from './html-plots.ts';
import { style } from './html-style.ts';

const marks: Readonly<Record<CheckResult['verdict'], string>> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  error: '!',
  none: '–',
  'not-applicable': '∅',
};

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
<footer>Made by meterbridge ${text(results.suite.toolVersion)} from results.json. Times are UTC. A half-hour covers (start, end] and is stamped with its end.</footer>
</main>
</body>
</html>
`;
}

function badge(verdict: CheckResult['verdict']): string {
  return `<span class="badge ${verdict}">${marks[verdict]} ${verdict}</span>`;
}

function cover(results: Results, title: string): string {
  const { suite, bench, cases } = results;
  const checks = cases.flatMap((each) => each.checks);
  const passed = checks.filter(({ verdict }) => verdict === 'pass').length;
  return `<header class="cover">
<p class="kicker">Smart Metering System, ${text(suite.edition)}</p>
<h1>${text(title)}</h1>
<div class="verdict ${results.verdict}"><strong>${marks[results.verdict]} ${results.verdict}</strong><span>${sentences[results.verdict]} ${passed} of ${checks.length} checks passed in ${cases.length} ${cases.length === 1 ? 'case' : 'cases'}.</span></div>
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
${exclusions(results)}
</header>`;
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

function exclusions({ exclusions: all }: Results): string {
  if (all.length === 0) return '<h2>Exclusions</h2><p>None: nothing selected was left out.</p>';
  return `<h2>Exclusions</h2><ul>${all.map(({ id, reason }) => `<li><code>${text(id)}</code> ${text(reason)}</li>`).join('')}</ul>`;
}

function verdictTable(cases: readonly CaseResult[]): string {
  const rows = cases.map((each) => {
    const passed = each.checks.filter(({ verdict }) => verdict === 'pass').length;
    return `<tr><td><a href="#${each.id}">${each.id}</a></td><td>${text(each.title)}</td><td>${badge(each.verdict)}</td><td class="number">${passed}/${each.checks.length}</td><td>${text(each.reason)}</td></tr>`;
  });
  return `<section><h2>Verdicts</h2><div class="scroll"><table><thead><tr><th>Case</th><th>Flow</th><th>Verdict</th><th>Checks</th><th>Reason</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

function caseSection(each: CaseResult, results: Results, anchors: Set<string>): string {
  const steps = each.steps
    .map((step) => {
      const checks = each.checks.filter((check) => check.step === step.id);
      if (checks.length === 0) return '';
      return `<li class="step ${step.kind}"${once(step.id, anchors)}><h3><code>${step.id}</code> <span>${text(step.text)}</span></h3><p class="who">${text(step.actor)}, ${step.kind}</p>${checks.map((check) => checkBlock(check, anchors)).join('')}</li>`;
    })
    .join('\n');
  return `<section class="case" id="${each.id}"><h2>${each.id} ${text(each.title)} ${badge(each.verdict)}</h2>
<p class="source">${text(each.source)}</p>
${each.reason === '' ? '' : `<p class="reason">${text(each.reason)}</p>`}
${plots(each.series)}
<ol class="steps">${steps}</ol>
${evidenceBlock(each, results.evidence)}</section>`;
}

function once(id: string, anchors: Set<string>): string {
  if (anchors.has(id)) return '';
  anchors.add(id);
  return ` id="${id}"`;
}

/** The same check may be judged in several cases: the first to be shown has its plain id as anchor. */
function checkBlock(check: CheckResult, anchors: Set<string>): string {
  const anchor = once(check.id, anchors);
  const where = check.trace
    .slice(0, 6)
    .map((n) => `<a href="#t${n}">${n}</a>`)
    .join(' ');
  const charge = check.verdict === 'fail' ? ` <em>charged to the ${check.charged}</em>` : '';
  return `<div class="check ${check.verdict}"${anchor}><span class="mark" title="${check.verdict}">${marks[check.verdict]}</span><div><p class="expected">${text(check.expected)} <a class="why" href="#proof-${check.id}">why</a></p><p class="seen">${text(check.observed)}${charge}</p></div><p class="trace">${where === '' ? '' : `trace ${where}`}</p></div>`;
}
