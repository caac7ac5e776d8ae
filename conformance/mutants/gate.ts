/**
 * The gate: every observed check must be the declared killer of at least one mutant, and every mutant must die by just
 * that check. A check that nothing can turn red proves nothing.
 */
import { ChangedAdapter } from '../adapters/changed-system.ts';
import type { ChangePorts, Changes } from '../adapters/changed-system.ts';
import type { GatewayPorts } from '../adapters/virtual-line.ts';
import { caseCode } from '../engine/case-code.ts';
import type { CaseResult } from '../engine/judge-case.ts';
import { checkId } from '../engine/spec.ts';
import type { CaseSpec } from '../engine/spec.ts';
import { shapes } from '../shapes.ts';
import { runInProcess, withSoundSystem } from '../in-process.ts';

/** One wrong implementation: wrong on the DNO stream, or at the ports of the gateway behind it. */
export interface Mutant extends Changes {
  readonly id: string;
  readonly what: string;
  /** The case it is run in. */
  readonly case: string;
  /** The check that must fail, and before any other of a step. */
  readonly killedBy: string;
  readonly changePorts?: ChangePorts;
}

/** One right implementation that differs from ours where it is free to. */
export interface Variation extends Changes {
  /** What it calls itself, where that differs. */
  readonly gatewayId?: string;
  readonly id: string;
  readonly what: string;
  readonly cases: readonly string[];
}

/** What became of a mutant. */
export interface Kill {
  readonly mutant: Mutant;
  /** The first check that failed; undefined for a survivor. One that looks at all answers counts where no other failed. */
  readonly killer: string | undefined;
  readonly applied: boolean;
  readonly observed: string;
}

/** The first check that failed. */
export function killerOf(
  spec: CaseSpec,
  { checks }: CaseResult,
): { readonly id: string; readonly observed: string } | undefined {
  const code = caseCode(spec, shapes);
  const general = new Set(
    spec.steps.flatMap((step) =>
      step.checks
        .filter(({ id }) => code.step(step)?.checks[id]?.general === true)
        .map((check) => checkId(step, check)),
    ),
  );
  const failed = checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
  return failed.find(({ id }) => !general.has(id)) ?? failed[0];
}

/** Runs one mutant of our gateway, which is sound without it. */
export async function runMutant(mutant: Mutant, spec: CaseSpec): Promise<Kill> {
  let atPorts = false;
  const changePorts = (ports: GatewayPorts): GatewayPorts =>
    mutant.changePorts?.(ports, () => {
      atPorts = true;
    }) ?? ports;
  return withSoundSystem({ changePorts }, async (system) => {
    const adapter = new ChangedAdapter(system, mutant);
    try {
      const result = await runInProcess(spec, adapter);
      const killer = killerOf(spec, result);
      const observed = killer?.observed ?? `${result.verdict}: ${result.reason}`;
      return { mutant, killer: killer?.id, applied: adapter.applied || atPorts, observed };
    } finally {
      await adapter.close();
    }
  });
}

/** Runs one harmless variation; what is wrong with what came of it, undefined where nothing is. */
export async function variationComplaint(variation: Variation, spec: CaseSpec): Promise<string | undefined> {
  const { gatewayId } = variation;
  return withSoundSystem({ ...(gatewayId !== undefined && { gatewayId }) }, async (system) => {
    const adapter = new ChangedAdapter(system, variation);
    try {
      const { verdict, reason } = await runInProcess(spec, adapter);
      if (!adapter.applied) return `${variation.id} was never applied in ${spec.id}`;
      return verdict === 'pass' ? undefined : `${variation.id} makes ${spec.id} ${verdict}: ${reason}`;
    } finally {
      await adapter.close();
    }
  });
}

/** What is wrong with a kill; undefined where nothing is. */
export function killComplaint({ mutant, killer, applied, observed }: Kill): string | undefined {
  if (!applied) return `${mutant.id} was never applied`;
  if (killer === undefined) return `${mutant.id} survives (${observed})`;
  return killer === mutant.killedBy
    ? undefined
    : `${mutant.id} dies by ${killer} (${observed}), not by ${mutant.killedBy}`;
}

/** Observed checks that no mutant is declared to die by, and that fail for no change of a field. */
export function unprovenChecks(
  cases: readonly CaseSpec[],
  mutants: readonly Mutant[],
  red: ReadonlyMap<string, unknown>,
): string[] {
  const killers = new Set([...mutants.map(({ killedBy }) => killedBy), ...red.keys()]);
  const observed = cases.flatMap(({ steps }) =>
    steps.filter(({ kind }) => kind === 'observed').flatMap((step) => step.checks.map((check) => checkId(step, check))),
  );
  return [...new Set(observed)].filter((id) => !killers.has(id));
}
