/** From a requirement to its checks, their verdicts and the mutants that prove each check can fail. */
import type { Results } from '../engine/results.ts';
import { escapeXml as text } from './escape.ts';

type VerdictOf = (checkId: string) => string;

function verdicts({ cases }: Results): VerdictOf {
  const order = ['error', 'fail', 'inconclusive', 'none', 'pass', 'not-applicable'];
  return (id) => {
    const found = cases.flatMap(({ checks }) =>
      checks.filter((check) => check.id === id).map(({ verdict }) => verdict),
    );
    return order.find((verdict) => found.some((each) => each === verdict)) ?? 'not run';
  };
}

/** Every check with the mutants declared to die by it. */
export function proofSection(results: Results): string {
  const verdictOf = verdicts(results);
  const rows = results.proof.map(({ check, mutants, requirements }) => {
    const killed = mutants.map(({ id, what }) => `<li><code>${text(id)}</code> ${text(what)}</li>`).join('');
    const asked = requirements.map((id) => `<a href="#req-${id}">${id}</a>`).join(' ');
    return `<tr id="proof-${check}"><td><a href="#${check}">${check}</a></td><td>${verdictOf(check)}</td><td>${killed === '' ? '<i>performed by the tester: no proof of its own</i>' : `<ul class="mutants">${killed}</ul>`}</td><td>${asked}</td></tr>`;
  });
  return `<section id="proof"><h2>Why a green check means something</h2><p>Each observed check is the declared killer of these wrong implementations; each of them must die by just that check before this edition is released.</p><div class="scroll"><table><thead><tr><th>Check</th><th>Verdict</th><th>Kills</th><th>Requirements</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

export function requirementsSection(results: Results): string {
  const verdictOf = verdicts(results);
  const groups = results.requirements.map(({ prefix, title, source, rows }) => {
    const lines = rows.map(({ id, text: words, proof = [], excluded }) => {
      const shown =
        excluded === undefined
          ? proof
              .map((each) =>
                each.startsWith('UC')
                  ? `<a href="#proof-${each}">${each}</a> ${verdictOf(each)}`
                  : `<code>${text(each)}</code>`,
              )
              .join('<br>')
          : `<i>excluded: ${text(excluded)}</i>`;
      return `<tr id="req-${id}"><td>${id}</td><td>${text(words)}</td><td>${shown}</td></tr>`;
    });
    return `<details><summary>${prefix}: ${text(title)} (${text(source)}, ${rows.length} rows)</summary><div class="scroll"><table><thead><tr><th>Requirement</th><th>In our words</th><th>Proof</th></tr></thead><tbody>${lines.join('')}</tbody></table></div></details>`;
  });
  return `<section id="requirements"><h2>Requirements outside the steps</h2>${groups.join('')}</section>`;
}
