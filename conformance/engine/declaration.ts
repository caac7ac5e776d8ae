/** What the implementation says of itself before any traffic: identity, capabilities (PICS), what can be driven. */
import type { Capabilities, ControlName, ControlSupport, Identity } from '../adapters/protocol.ts';
import type { CaseSpec } from './spec.ts';

/** No declared resolution excuses more than this. */
const coarsest: Readonly<Record<string, number>> = {
  'profile.resolution-watts': 20,
  'profile.resolution-volts': 1,
  'profile.voltage-sampling-seconds': 60,
};

export class Declaration {
  readonly identity: Identity;
  private readonly capabilities: Capabilities;

  constructor(identity: Identity, capabilities: Capabilities) {
    this.identity = identity;
    this.capabilities = capabilities;
  }

  get pics(): Capabilities['pics'] {
    return this.capabilities.pics;
  }

  /** `undeclared`: the statement has no such row, which is not the same as no. */
  support(name: string): 'yes' | 'no' | 'unknown' | 'undeclared' {
    return this.capabilities.pics.find((row) => row.name === name)?.support ?? 'undeclared';
  }

  /** A declared figure, within what the suite accepts; `otherwise` where none is declared. */
  figure(name: string, otherwise: number): number {
    const declared = this.capabilities.pics.find((row) => row.name === name)?.figure ?? otherwise;
    return Math.min(declared, coarsest[name] ?? Number.POSITIVE_INFINITY);
  }

  control(name: string): ControlSupport {
    return this.capabilities.controls[name as ControlName] ?? 'unavailable';
  }

  /** The first need that is declared no. */
  lacks(needs: readonly string[]): string | undefined {
    return needs.find((name) => this.support(name) === 'no');
  }
}

/** Capabilities the cases depend on and the statement leaves open: asked for before any traffic. */
export function undeclared(cases: readonly CaseSpec[], declaration: Declaration): string[] {
  const applicable = cases.filter(({ needs }) => declaration.lacks(needs) === undefined);
  const needed = applicable.flatMap(({ needs, steps }) => [
    ...needs,
    ...steps.flatMap((step) => [...(step.needs ?? []), ...step.checks.flatMap((check) => check.needs ?? [])]),
  ]);
  return [...new Set(needed)].filter((name) => ['unknown', 'undeclared'].includes(declaration.support(name))).sort();
}

/** Declarations that cannot both be true, in words. */
export function contradictions(declaration: Declaration): string[] {
  const { composition } = declaration.identity;
  const found: string[] = [];
  for (const { name, figure, support } of declaration.pics) {
    if (figure !== undefined && !(figure >= 0)) found.push(`${name} is ${figure}, expected 0 or more`);
    if (support !== 'yes' && figure !== undefined) found.push(`${name} is declared ${support} with a figure`);
  }
  const names = declaration.pics.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) found.push(`${twice} is declared twice`);
  if (!Array.isArray(composition)) found.push('identify names no composition');
  return found;
}
