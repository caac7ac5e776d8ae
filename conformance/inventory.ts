/**
 * Everything the suite does and asks: of each case what is driven and sent, and of each check which message it looks at,
 * what it asks of it, and which changed fields it turns red for. It is committed, so that a change of the suite shows.
 */
import { calls, commandBodies } from '../codecs/dno/messages.ts';
import type { CommandName } from '../codecs/dno/messages.ts';
import { caseCode } from './engine/case-code.ts';
import type { Inventory, InventoryStep } from './engine/inventory-file.ts';
import { judgeCase } from './engine/judge-case.ts';
import { checkId, loadSpecification } from './engine/spec.ts';
import type { CaseSpec, StepSpec } from './engine/spec.ts';
import type { TraceEntry } from './engine/trace.ts';
import { shapes } from './shapes.ts';
import { recordOurs } from './in-process.ts';
import type { Recorded } from './in-process.ts';
import { fieldMutants } from './mutants/field-mutants.ts';
import { plain } from './roles/recorder.ts';

/** More would tell nobody anything. */
const mostShown = 3;

/** Most of a run is waiting. */
const atOnce = 5;

/** Runs every case against our own gateway; throws where one does not pass. */
export async function takeInventory(): Promise<Inventory> {
  const { cases } = loadSpecification();
  const found = new Map<string, Readonly<Record<string, InventoryStep>>>();
  let begun = 0;
  const oneAfterAnother = async (): Promise<void> => {
    for (let spec = cases[begun++]; spec !== undefined; spec = cases[begun++]) {
      const recorded = await recordOurs(spec);
      const { verdict, reason } = judged(spec, recorded, recorded.entries);
      if (verdict !== 'pass' && verdict !== 'not-applicable') throw new Error(`${spec.id}: ${verdict}: ${reason}`);
      found.set(spec.id, inventoryOf(spec, recorded));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, oneAfterAnother));
  return Object.fromEntries(cases.map(({ id }) => [id, found.get(id) ?? {}]));
}

function judged(spec: CaseSpec, { declaration }: Recorded, entries: readonly TraceEntry[]) {
  return judgeCase(spec, caseCode(spec, shapes), declaration, entries);
}

function inventoryOf(spec: CaseSpec, recorded: Recorded): Readonly<Record<string, InventoryStep>> {
  const code = caseCode(spec, shapes);
  const red = new Map<string, string[]>();
  const applies = recorded.declaration.lacks(spec.needs) === undefined;
  for (const mutant of applies ? fieldMutants(recorded) : []) {
    const what = `${mutant.call} ${mutant.path}: ${mutant.change}`;
    for (const { id, verdict } of judged(spec, recorded, mutant.entries()).checks)
      if (verdict === 'fail') red.set(id, [...(red.get(id) ?? []), what]);
  }
  const stepOf = (step: StepSpec): InventoryStep => ({
    does: recorded.entries.filter((entry) => entry.step === step.id).flatMap(deedOf),
    checks: Object.fromEntries(
      step.checks.map((check) => {
        const redFor = red.get(checkId(step, check)) ?? [];
        const asks = code.step(step)?.checks[check.id]?.words ?? [];
        return [check.id, { asks, redFor: [...new Set(redFor)].slice(0, mostShown) }];
      }),
    ),
  });
  return Object.fromEntries(spec.steps.map((step) => [step.id, stepOf(step)]));
}

/** What the tester did; ids and signatures are of no account. */
function deedOf(entry: TraceEntry): string[] {
  // An epoch is the system's own affair.
  const said = (what: unknown): string =>
    what === undefined ? '' : ` ${JSON.stringify(what, plain).replace(/"epoch":"\d+"/g, '"epoch":"..."')}`;
  switch (entry.kind) {
    case 'adapter':
      return [`drives ${entry.action}${said(entry.with)}`];
    case 'did':
      return entry.what.includes('command that is taken') ? [] : [`${entry.what}${said(entry.data)}`];
    case 'message': {
      if (entry.direction === 'from-system') return [];
      const request = calls[entry.call].request.decode(Buffer.from(entry.hex, 'hex'));
      if (!request.ok) return [`sends ${entry.call} ${entry.hex.slice(0, 12)}...`];
      const content = { ...request.message, header: undefined } as {
        readonly header: undefined;
        readonly body?: unknown;
      };
      const command = content.body instanceof Uint8Array ? commandBodies[entry.call as CommandName] : undefined;
      const body = command?.decode(content.body as Uint8Array);
      return [`sends ${entry.call}${said(body?.ok === true ? body.message : content)}`];
    }
    default:
      return [];
  }
}
