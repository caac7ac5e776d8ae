/** Requirements outside the flow steps (specs/requirements): each with what proves it, or why nothing does. */
import { readSpec, specTexts } from './spec-file.ts';
import type { Parameters, WrittenChecks, WrittenStep } from './spec-rows.ts';

/** A case that provokes what no flow does; its id is that of its row with C1, C2, ... after it. */
export interface RequirementCase {
  readonly id: string;
  readonly title: string;
  readonly shape: string;
  readonly with?: Parameters;
  readonly needs?: readonly string[];
  readonly controls?: readonly string[];
  readonly checks: WrittenChecks;
}

export interface Requirement {
  readonly id: string;
  /** In our words. */
  readonly text: string;
  /** Of a promise of an interface: the file below specs/ and the place in it. */
  readonly of?: string;
  /** Of a promise: the digest of the words it was read from. */
  readonly digest?: string;
  /** Ids of checks; `harmless:` and the id of a variation; or test files here, with words of the test after ` > `. */
  readonly proof?: readonly string[];
  readonly cases?: readonly RequirementCase[];
  readonly excluded?: string;
}

export interface RequirementGroup {
  readonly prefix: string;
  readonly title: string;
  /** Clause of the source. */
  readonly source: string;
  /** What every case of the group begins with; ids within the case. */
  readonly before?: readonly WrittenStep[];
  readonly rows: readonly Requirement[];
}

export function loadRequirements(): readonly RequirementGroup[] {
  return specTexts('requirements').flatMap(
    (text) => (readSpec(text, 'requirements.schema.json') as { groups: readonly RequirementGroup[] }).groups,
  );
}

/** True for the id of a check of the suite. */
export function isCheckId(proof: string): boolean {
  return /^[A-Z][\w.]*-c\d+$/.test(proof);
}
