/** Binds the steps of a shape, which know nothing of their use case, to the steps of a case. */
import { SpecificationError } from './spec-file.ts';
import type { CaseSpec, StepSpec } from './spec.ts';
import type { Denial, Place, Series, Shape, StepCode } from './step-code.ts';
import type { Evidence } from './evidence.ts';

export interface CaseCode {
  /** What the shape calls a step. */
  nameOf(step: StepSpec): string;
  /** Undefined where the shape has no such step. */
  step(step: StepSpec): StepCode | undefined;
  denial(capability: string): Denial | undefined;
  place(evidence: Evidence, step: string): Place;
  series(evidence: Evidence): readonly Series[];
}

/** Throws SpecificationError for a shape that does not exist. */
export function caseCode(spec: CaseSpec, shapes: Readonly<Record<string, Shape>>): CaseCode {
  const shape = shapes[spec.shape];
  if (shape === undefined)
    throw new SpecificationError(
      `${spec.id}: there is no shape ${spec.shape}; expected one of ${Object.keys(shapes).join(', ')}`,
    );
  const prefix = spec.kind === 'flow' ? spec.scenario.id : spec.id;
  const nameOf = (step: StepSpec): string => step.as ?? step.id.slice(prefix.length + 1);
  const place = (evidence: Evidence, step: string): Place => ({
    evidence,
    step,
    with: spec.with,
    stepOf: (name) => spec.steps.find((each) => nameOf(each) === name)?.id ?? `${prefix}.${name}`,
  });
  return {
    nameOf,
    step: (step) => shape.steps[nameOf(step)],
    denial: (capability) => shape.denials?.[capability],
    place,
    series: (evidence) => shape.series?.(place(evidence, spec.id)) ?? [],
  };
}
