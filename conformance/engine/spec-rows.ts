/** Steps and checks: as a person writes them in use cases and requirements, and with everything said. */

export type StepKind = 'observed' | 'performed';
export type Charged = 'meter' | 'gateway' | 'display' | 'manager' | 'tester';
/** What a shape is told of the scenario or flow it is bound to. */
export type Parameters = Readonly<Record<string, string | number | boolean>>;

export interface CheckSpec {
  /** Within its step: c1, c2, ... */
  readonly id: string;
  readonly charged: Charged;
  /** Capabilities that must be declared for it to apply. */
  readonly needs?: readonly string[];
  readonly expect: string;
}

/** A step of a flow, or a precondition, trigger or postcondition of a scenario. */
export interface StepSpec {
  readonly id: string;
  /** What its shape calls it, where that is not its id without the scenario. */
  readonly as?: string;
  readonly actor: string;
  readonly kind: StepKind;
  readonly text: string;
  readonly needs?: readonly string[];
  readonly holds_after?: readonly string[];
  readonly checks: readonly CheckSpec[];
}

/** By their ids; the words alone where nothing else is said. */
export type WrittenChecks = Readonly<Record<string, string | (Omit<CheckSpec, 'id' | 'charged'> & Partial<CheckSpec>)>>;
export type WrittenStep = Omit<StepSpec, 'actor' | 'checks'> & {
  readonly actor?: string;
  readonly checks: WrittenChecks;
};

/** An observed step is the system's, a performed one the DNO's; what fails is charged to the gateway, or to nobody. */
export function stepOf({ checks, ...step }: WrittenStep): StepSpec {
  const observed = step.kind === 'observed';
  return { actor: observed ? 'SMS' : 'DNO', ...step, checks: checksOf(checks, observed ? 'gateway' : 'tester') };
}

export function checksOf(checks: WrittenChecks, charged: Charged): readonly CheckSpec[] {
  return Object.entries(checks).map(([id, check]) => ({
    id,
    charged,
    ...(typeof check === 'string' ? { expect: check } : check),
  }));
}
