/**
 * Mutants of every field: of what a system answered in one step to calls of one kind, each field is changed in every way
 * its type allows. Judges decide from the trace alone, so the change is made in the trace of a run: no second run is needed.
 */
import { caseCode } from '../engine/case-code.ts';
import { firstFailure } from '../engine/judge-case.ts';
import { readSpec, specTexts } from '../engine/spec-file.ts';
import type { CaseSpec } from '../engine/spec.ts';
import type { TraceEntry } from '../engine/trace.ts';
import { shapes } from '../shapes.ts';
import { changedField, fieldChanges } from './field-changes.ts';
import type { FieldChange } from './field-changes.ts';
import type { Recorded } from '../in-process.ts';

/** A field of the answers of a step, changed in one way. */
export interface FieldMutant extends FieldChange {
  readonly step: string;
  /** The trace with the change in it. */
  entries(): readonly TraceEntry[];
}

export const nameOf = ({ step, call, path, change }: FieldMutant): string => `${step} ${call} ${path} ${change}`;

/** Every change that changes something. */
export function fieldMutants({ entries }: Recorded): readonly FieldMutant[] {
  // Frames are of no account to those who judge messages.
  const judged = entries.filter(({ kind }) => kind !== 'frame');
  const answers = judged.flatMap((entry) =>
    entry.kind === 'message' && entry.direction === 'from-system' ? [entry] : [],
  );
  const places = new Map(answers.map(({ step, call }) => [`${step} ${call}`, { step, call }]));
  return [...places.values()].flatMap(({ step, call }) => {
    const mine = answers.filter((entry) => entry.step === step && entry.call === call);
    return fieldChanges(call).flatMap((change): FieldMutant[] => {
      const changed = new Map<TraceEntry, TraceEntry>();
      for (const entry of mine) {
        const bytes = changedField(call, Buffer.from(entry.hex, 'hex'), change.path, change.change);
        if (bytes !== undefined) changed.set(entry, { ...entry, hex: Buffer.from(bytes).toString('hex') });
      }
      if (changed.size === 0) return [];
      return [{ ...change, step, entries: () => judged.map((entry) => changed.get(entry) ?? entry) }];
    });
  });
}

/** The check that a field mutant dies by; undefined for one that lives. */
export function fieldKiller(spec: CaseSpec, { declaration }: Recorded, mutant: FieldMutant): string | undefined {
  return firstFailure(spec, caseCode(spec, shapes), declaration, mutant.entries());
}

/** A field that is the implementation's own affair, with the words of the proto that leave it free. */
export interface FreeField {
  /** Type and field: 'Status.software_version'. */
  readonly field: string;
  readonly changes: readonly string[];
  readonly quote: string;
}

export function freeFields(): readonly FreeField[] {
  return specTexts('free-fields.yaml').flatMap(
    (text) => (readSpec(text, 'free-fields.schema.json') as { free: readonly FreeField[] }).free,
  );
}

export function isFree({ field, change }: FieldChange, free: readonly FreeField[]): boolean {
  return free.some((each) => each.field === field && each.changes.includes(change));
}

/** So many of them, as the seed chooses. */
export function seeded<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, count)
    .map(({ item }) => item);
}
