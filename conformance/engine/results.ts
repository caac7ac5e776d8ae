/** results.json: what a run found, with the evidence its checks rest on. Every report comes from it alone. */
import type { Capabilities, Identity } from '../adapters/protocol.ts';
import type { CaseResult } from './judge-case.ts';
import type { Jitter } from './jitter.ts';
import type { KnownState } from './known-failures.ts';
import type { RequirementGroup } from './requirements.ts';
import type { WrittenRow } from './spec.ts';
import type { TraceEntry } from './trace.ts';
import { worst } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface SuiteInfo {
  readonly name: 'use-cases';
  readonly toolVersion: string;
  readonly nodeVersion: string;
  /** Edition of the source document. */
  readonly edition: string;
  /** SHA-256 over the specification files. */
  readonly specDigest: string;
}

export interface BenchInfo {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly identity: Identity;
  readonly capabilities: Capabilities;
}

/** A part of the scope that was left out, and why. */
export interface Exclusion {
  readonly id: string;
  readonly reason: string;
}

export interface Results {
  readonly suite: SuiteInfo;
  readonly bench: BenchInfo;
  readonly started: string;
  readonly seconds: number;
  readonly verdict: Verdict;
  readonly selection: string;
  readonly exclusions: readonly Exclusion[];
  /** Run under --certify: nothing filtered, nothing excused, the specification unchanged. */
  readonly certified: boolean;
  readonly known: readonly KnownState[];
  /** How late the tester itself may have been. */
  readonly jitter: Jitter;
  /** Every check of the cases run, with the mutants that prove it can fail and the requirements it stands for. */
  readonly proof: readonly {
    readonly check: string;
    readonly mutants: readonly { readonly id: string; readonly what: string }[];
    readonly requirements: readonly string[];
  }[];
  readonly requirements: readonly RequirementGroup[];
  /** The rows of the specification that the steps of these cases are written in, by the step's id. */
  readonly rows: Readonly<Record<string, WrittenRow>>;
  /** SHA-256 of trace.jsonl. */
  readonly traceDigest: string;
  readonly cases: readonly CaseResult[];
  /** The entries of the trace that checks refer to, by number. */
  readonly evidence: Readonly<Record<string, TraceEntry>>;
}

/** The evidence behind the checks of these cases. */
export function evidenceOf(cases: readonly CaseResult[], entries: readonly TraceEntry[]): Results['evidence'] {
  const wanted = new Set(cases.flatMap(({ checks }) => checks.flatMap(({ trace }) => trace)));
  return Object.fromEntries(entries.filter(({ n }) => wanted.has(n)).map((entry) => [String(entry.n), entry]));
}

export function overallVerdict(cases: readonly CaseResult[]): Verdict {
  return cases.length === 0 ? 'inconclusive' : worst(cases.map(({ verdict }) => verdict));
}
