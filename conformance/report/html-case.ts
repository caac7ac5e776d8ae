/** The table of verdicts, and each case step by step: what was expected, what was seen, and where it is in the trace. */
import type { CaseResult, CheckResult, StepShown } from '../engine/judge-case.ts';
import type { Results } from '../engine/results.ts';
import { escapeXml as text } from './escape.ts';
import { evidenceBlock } from './html-evidence.ts';
import { plots } from './html-plots.ts';
import { badge, marks } from './marks.ts';

/** `UC01.S2` of `UC01.S2.A3`. */
const scenarioOf = (id: string): string => id.split('.').slice(0, 2).join('.');

export function verdictTable(cases: readonly CaseResult[]): string {
  const rows = cases.map((each, index) => {
    const { id, title, verdict, reason, checks } = each;
    const passed = checks.filter((check) => check.verdict === 'pass').length;
    const scenario = scenarioOf(id);
    const first = index === 0 || scenarioOf(cases[index - 1]?.id ?? '') !== scenario;
    const head = first ? `<tr class="group"><th colspan="4">${scenario} ${text(each.scenario)}</th></tr>` : '';
    const why = reason === '' ? '' : `<span class="why-not">${text(reason)}</span>`;
    return `${head}<tr><td><a href="#${id}">${id}</a></td><td>${text(title)}${why}</td><td>${strip(checks)}<span class="number">${passed} of ${checks.length}</span></td><td>${badge(verdict)}</td></tr>`;
  });
  return `<section id="verdicts"><h2>Verdicts</h2><div class="scroll"><table class="stack verdicts"><thead><tr><th>Case</th><th>Flow</th><th>Checks</th><th>Verdict</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

/** A square a check. */
function strip(checks: readonly CheckResult[]): string {
  const squares = checks.map(({ id, verdict }) => `<i class="${verdict}" title="${id}: ${verdict}"></i>`);
  return `<span class="strip" aria-hidden="true">${squares.join('')}</span>`;
}

/** What has to hold before the flow, the flow itself, and what holds after it. */
const parts: readonly (readonly [title: string, holds: RegExp])[] = [
  ['Before', /\.(PRE|T)\d+$/],
  ['Flow', /\.(?!PRE|POST|T\d)[^.]+$/],
  ['After', /\.POST\d+$/],
];

/** The same step may be in several cases: the first to be shown has its plain id as anchor. */
export function caseSection(each: CaseResult, results: Results, anchors: Set<string>): string {
  // The one step of a requirement's case has the id of its case.
  const anchor = once(each.id, anchors);
  const shown = parts.map(([title, holds]) => {
    const steps = each.steps
      .filter(({ id }) => holds.test(id))
      .map((step) => stepBlock(step, each.checks, anchors, step.id in results.rows));
    return steps.join('') === '' ? '' : `<h3 class="part">${title}</h3><ol class="steps">${steps.join('\n')}</ol>`;
  });
  return `<section class="case"${anchor}><h2><code>${each.id}</code> ${text(each.title)} ${badge(each.verdict)}</h2>
<p class="source">${text(each.source)} <a class="up" href="#verdicts">all verdicts</a></p>
${each.reason === '' ? '' : `<p class="reason">${text(each.reason)}</p>`}
${plots(each.series)}
${shown.join('\n')}
${denials(each, anchors)}
${evidenceBlock(each, results.evidence)}</section>`;
}

function stepBlock(step: StepShown, all: readonly CheckResult[], anchors: Set<string>, written: boolean): string {
  const checks = all.filter((check) => check.step === step.id);
  if (checks.length === 0) return '';
  return `<li class="step ${step.kind}"${once(step.id, anchors)}><h4>${written ? `<a href="#row-${step.id}"><code>${step.id}</code></a>` : `<code>${step.id}</code>`} <span>${text(step.text)}</span> <small>${text(step.actor)}, ${step.kind}</small></h4>${checks.map((check) => checkBlock(check, anchors)).join('')}</li>`;
}

/** Checks that belong to no step: whether it does what it declares it cannot. */
function denials(each: CaseResult, anchors: Set<string>): string {
  const checks = each.checks.filter(({ id }) => /-n\d+$/.test(id));
  return checks.map((check) => checkBlock(check, anchors)).join('');
}

function once(id: string, anchors: Set<string>): string {
  if (anchors.has(id)) return '';
  anchors.add(id);
  return ` id="${id}"`;
}

const shownReferences = 4;

function checkBlock(check: CheckResult, anchors: Set<string>): string {
  const anchor = once(check.id, anchors);
  const links = check.trace.slice(0, shownReferences).map((n) => `<a href="#t${n}">${n}</a>`);
  const more = check.trace.length > shownReferences ? ` and ${check.trace.length - shownReferences} more` : '';
  const charge = check.verdict === 'fail' ? ` <em>charged to the ${check.charged}</em>` : '';
  const proof =
    check.step.includes('.') && /-c\d+$/.test(check.id) ? ` <a class="why" href="#proof-${check.id}">why</a>` : '';
  return `<div class="check ${check.verdict}"${anchor}><span class="mark" title="${check.verdict}">${marks[check.verdict]}</span><div><p class="expected">${text(check.expected)}${proof}</p><p class="seen">${text(check.observed)}${charge}</p></div><p class="trace">${links.length === 0 ? '' : `trace ${links.join(' ')}${more}`}</p></div>`;
}
