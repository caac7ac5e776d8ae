/** From a requirement to its checks, their verdicts and the mutants that prove each check can fail. */
import { isCheckId } from '../engine/requirements.ts';
import type { Results } from '../engine/results.ts';
import type { Verdict } from '../engine/verdict.ts';
import { escapeXml as text } from './escape.ts';
import { badge } from './marks.ts';

/** Shown for a check: its worst verdict in all cases, or that it was not run. */
type VerdictOf = (checkId: string) => string;

function verdicts({ cases }: Results): VerdictOf {
  const order: readonly Verdict[] = ['error', 'fail', 'inconclusive', 'none', 'pass', 'not-applicable'];
  return (id) => {
    const found = cases.flatMap(({ checks }) =>
      checks.filter((check) => check.id === id).map(({ verdict }) => verdict),
    );
    const worst = order.find((verdict) => found.some((each) => each === verdict));
    return worst === undefined ? '<i>not run</i>' : badge(worst);
  };
}

/** Every check with the mutants declared to die by it. */
export function proofSection(results: Results): string {
  const verdictOf = verdicts(results);
  // A case that does not apply shows no check that could be linked to.
  const judged = new Set(results.cases.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const link = (id: string, check: string): string => (judged.has(check) ? `<a href="#${id}">${id}</a>` : id);
  const rows = results.proof.map(({ check, mutants, requirements }) => {
    const killed = mutants.map(({ id, what }) => `<li title="${text(id)}">${text(what)}</li>`).join('');
    const asked = requirements.map((id) => `<a href="#req-${id}">${id}</a>`).join(' ');
    const step = check.slice(0, check.lastIndexOf('-'));
    return `<tr id="proof-${check}"><td>${link(check, check)}</td><td>${verdictOf(check)}</td><td>${killed === '' ? '<i>done by the tester: no proof of its own</i>' : `<ul class="mutants">${killed}</ul>`}</td><td class="asked">${link(step, check)} ${asked}</td></tr>`;
  });
  const count = results.proof.reduce((sum, { mutants }) => sum + mutants.length, 0);
  return `<section id="proof"><h2>Why a green check means something</h2><p>Each observed check turns red for wrong implementations: those that were thought of, which must die by just that check and by no other before it, and those in which a single field of an answer was changed (${count} are named here). An edition of the suite is released when all of them die.</p><div class="scroll"><table class="stack proof"><thead><tr><th>Check</th><th>Verdict</th><th>Turns red for</th><th>Asked by</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

export function requirementsSection(results: Results): string {
  const verdictOf = verdicts(results);
  // A run of some cases alone has no row for the checks of others.
  const rowed = new Set(results.proof.map(({ check }) => check));
  const has = (check: string): boolean => rowed.has(check);
  const groups = results.requirements.map(({ prefix, title, source, rows }) => {
    const lines = rows.map(({ id, text: words, proof: named = [], cases = [], excluded }) => {
      const proof = [
        ...named,
        ...cases.flatMap((each) => Object.keys(each.checks).map((check) => `${each.id}-${check}`)),
      ];
      const shown =
        excluded === undefined
          ? proof
              .map((each) =>
                isCheckId(each)
                  ? `${has(each) ? `<a href="#proof-${each}">${each}</a>` : each} ${verdictOf(each)}`
                  : `<code>${text(each)}</code>`,
              )
              .join('<br>')
          : `<i>excluded: ${text(excluded)}</i>`;
      return `<tr id="req-${id}"><td>${id}</td><td>${text(words)}</td><td>${shown}</td></tr>`;
    });
    return `<details open><summary><b>${prefix}</b> ${text(title)} (${text(source)}, ${rows.length} rows)</summary><div class="scroll"><table class="stack requirements"><thead><tr><th>Requirement</th><th>In our words</th><th>Proof</th></tr></thead><tbody>${lines.join('')}</tbody></table></div></details>`;
  });
  return `<section id="requirements"><h2>Requirements outside the steps</h2>${groups.join('')}</section>`;
}

/** What was asked, word for word as it is written: where the id of a step leads to. */
export function rowsSection({ rows, cases }: Results): string {
  const judged = new Set(cases.flatMap(({ checks }) => checks.map(({ step }) => step)));
  const shown = Object.entries(rows).map(
    ([id, { file, line, yaml }]) =>
      `<details id="row-${id}"><summary>${judged.has(id) ? `<a href="#${id}">${id}</a>` : id} <code>specs/${text(file)}:${line}</code></summary><pre>${text(yaml)}</pre></details>`,
  );
  return `<section id="rows"><h2>The specification as it was run</h2>${shown.join('')}</section>`;
}
