/** Runs the suite against what a bench file names, and judges traces again. The door the command line uses. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SystemClock } from '../devices/clock/system-clock.ts';
import { formatProblem } from '../codecs/yaml/checked-yaml.ts';
import type { Capabilities, Identity, ResetAnswer } from './adapters/protocol.ts';
import { loadBench } from './benches/bench.ts';
import type { Bench } from './benches/bench.ts';
import { caseCode } from './engine/case-code.ts';
import { Declaration, contradictions, undeclared } from './engine/declaration.ts';
import { redFields } from './engine/inventory-file.ts';
import { measureJitter } from './engine/jitter.ts';
import { judgeKnown, readKnownFailures } from './engine/known-failures.ts';
import type { KnownFailure } from './engine/known-failures.ts';
import { noProgress, readProgress, writeProgress } from './engine/progress.ts';
import { judgeCase } from './engine/judge-case.ts';
import type { CaseResult } from './engine/judge-case.ts';
import { recording } from './engine/recording-error.ts';
import { evidenceOf, overallVerdict } from './engine/results.ts';
import type { Results } from './engine/results.ts';
import { recordedAction } from './engine/run-case.ts';
import { checkId, loadSpecification, releasedDigest } from './engine/spec.ts';
import type { CaseSpec, Specification } from './engine/spec.ts';
import { TraceWriter, readTrace } from './engine/trace.ts';
import { plain } from './roles/recorder.ts';
import type { TraceEntry } from './engine/trace.ts';
import { shapes } from './shapes.ts';
import { AttachedSystem, runCases } from './run-cases.ts';
import { mutants } from './mutants/index.ts';
import { digestOf } from './report/manifest.ts';
import { pseudonyms } from './report/pseudonyms.ts';
import { RunFolder, RunFolderError } from './report/run-folder.ts';
import { writeReports } from './report/write-reports.ts';

/** The person asked for what cannot be done; nothing was run. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

export interface RunOptions {
  /** A bench file. */
  readonly bench: string;
  /** Ids of cases, or what they begin with; empty = all. */
  readonly only: readonly string[];
  /** The folder reports are written to. */
  readonly out: string;
  readonly toolVersion: string;
  /** Nothing filtered, nothing excused, the specification as released. */
  readonly certify?: boolean;
  /** A file of known failures. */
  readonly known?: string;
  /** Takes up an interrupted run in `out`. */
  readonly resume?: boolean;
  /** Lets a bench with hardware switch supply and load. */
  readonly allowSwitching?: boolean;
  /** Puts pseudonyms in the place of MPANs. */
  readonly pseudonymise?: boolean;
  readonly onCase?: (result: CaseResult, index: number, of: number) => void;
  readonly onStart?: (identity: Identity, cases: readonly CaseSpec[]) => void;
  readonly onAdapterLog?: (line: string) => void;
}

const traceName = 'trace.jsonl';
const edition = 'ENA smart metering use cases, April 2010';

/** The cases a selection names; all flows where nothing is said. Throws UsageProblem for a name of none. */
export function selectCases({ cases }: Specification, only: readonly string[]): readonly CaseSpec[] {
  const matches = (wanted: string, { id, kind }: CaseSpec): boolean =>
    wanted === 'requirements' ? kind === 'requirement' : id === wanted || id.startsWith(`${wanted}.`);
  for (const wanted of only) {
    if (cases.some((each) => matches(wanted, each))) continue;
    const known = [...cases.filter(({ kind }) => kind === 'flow').map(({ id }) => id), 'requirements'].join(', ');
    throw new UsageProblem(
      `--only ${wanted}: there is no such case; expected one of ${known}, the id of a requirement, or what they begin with`,
    );
  }
  return cases.filter((each) =>
    only.length === 0 ? each.kind === 'flow' : only.some((wanted) => matches(wanted, each)),
  );
}

/** Runs the selected cases and writes the reports. */
export async function runSuite(options: RunOptions): Promise<Results> {
  const clock = new SystemClock();
  const specification = loadSpecification();
  const cases = options.certify === true ? specification.cases : selectCases(specification, options.only);
  if (options.certify === true) refuseUncertifiable(options, specification.digest);
  const known = options.known === undefined ? [] : knownFailures(options.known);
  const bench = loadBench(options.bench);
  const folder = openFolder(options);
  const { unfinished } = folder;
  const former = options.resume === true ? readProgress(unfinished, specification.digest) : noProgress;
  const trace = new TraceWriter(clock, path.join(unfinished, traceName), former.entries);
  const startedAt = clock.now();
  const startedMonotonic = clock.monotonic();
  const jitter = measureJitter();
  const systems = Array.from({ length: Math.min(bench.atOnce, Math.max(1, cases.length)) }, () =>
    attach(bench, trace, options),
  );
  const results: CaseResult[] = [];
  let identity: Identity;
  let capabilities: Capabilities;
  try {
    const [first] = systems;
    if (first === undefined) throw new Error('a run has one system at least');
    identity = await recordedAction(first.adapter, trace, 'identify', {});
    capabilities = await recordedAction(first.adapter, trace, 'capabilities', {});
    const declaration = new Declaration(identity, capabilities);
    review(cases, declaration);
    options.onStart?.(identity, cases);
    await runCases({
      ...{ cases, systems, declaration, trace, clock },
      answerWithinMs: bench.answerWithinMs,
      finished: former.cases,
      isRunnable: (spec) => isRunnable(spec, declaration),
      firstMessage: Math.floor(startedAt / 1000) * 1_000_000,
      onResult: (result, isNew) => {
        results.push(result);
        if (isNew) writeProgress(unfinished, specification.digest, result, trace.entries.length);
        options.onCase?.(result, results.length - 1, cases.length);
      },
    });
  } catch (error) {
    if (error instanceof UsageProblem && options.resume !== true) folder.discard();
    else trace.flush();
    throw error;
  } finally {
    await Promise.all(systems.map(async ({ adapter }) => adapter.close()));
  }
  trace.flush();
  const hide = options.pseudonymise === true ? pseudonyms(mpansOf(trace.entries)) : (text: string): string => text;
  rewriteTrace(unfinished, hide);
  const outcome: Results = {
    suite: {
      name: 'use-cases',
      toolVersion: options.toolVersion,
      nodeVersion: process.version,
      edition,
      specDigest: specification.digest,
    },
    bench: { name: bench.name, title: bench.title, file: bench.file, identity, capabilities },
    started: new Date(startedAt).toISOString(),
    seconds: Math.round(clock.monotonic() - startedMonotonic) / 1000,
    verdict: overallVerdict(results),
    selection: options.certify === true ? 'every case' : options.only.join(' ') || 'every flow',
    exclusions: [
      ...exclusionsOf(results, new Declaration(identity, capabilities)),
      ...(options.only.length > 0 ? [] : unselected(specification, cases)),
    ],
    certified: options.certify === true,
    known: judgeKnown(known, results, new Date(startedAt).toISOString().slice(0, 10)),
    jitter: jitter.stop(),
    proof: proofOf(cases, specification),
    requirements: specification.requirements,
    rows: rowsOf(cases, specification),
    traceDigest: digestOf(path.join(unfinished, traceName)),
    cases: results,
    evidence: evidenceOf(results, trace.entries),
  };
  // What goes to the file and what is given back are the same, to the last undefined.
  const written = JSON.parse(hide(JSON.stringify(outcome, plain))) as Results;
  writeReports(unfinished, written);
  folder.finish();
  return written;
}

function openFolder({ out, resume }: RunOptions): RunFolder {
  try {
    return new RunFolder(out, resume === true);
  } catch (error) {
    if (error instanceof RunFolderError) throw new UsageProblem(error.message, { cause: error });
    throw error;
  }
}

function attach(bench: Bench, trace: TraceWriter, { onAdapterLog, allowSwitching }: RunOptions): AttachedSystem {
  const { operator, hardware } = bench;
  return new AttachedSystem(bench.start(onAdapterLog), trace, {
    ...{ operator, hardware },
    allowSwitching: allowSwitching === true,
  });
}

function proofOf(cases: readonly CaseSpec[], specification: Specification): Results['proof'] {
  const requirements = specification.requirements.flatMap(({ rows }) => rows);
  const ids = cases.flatMap(({ steps }) => steps.flatMap((step) => step.checks.map((check) => checkId(step, check))));
  const red = redFields();
  return [...new Set(ids)].map((check) => ({
    check,
    mutants: [
      ...mutants.filter(({ killedBy }) => killedBy === check).map(({ id, what }) => ({ id, what })),
      ...(red.get(check) ?? []).map((what) => ({ id: 'field', what })),
    ],
    requirements: requirements
      .filter(
        ({ proof, cases: own }) => proof?.includes(check) === true || own?.some(({ id }) => check.startsWith(`${id}-`)),
      )
      .map(({ id }) => id),
  }));
}

function rowsOf(cases: readonly CaseSpec[], { rows }: Specification): Results['rows'] {
  const steps = new Set(cases.flatMap(({ steps }) => steps.map(({ id }) => id)));
  return Object.fromEntries([...rows].filter(([id]) => steps.has(id)));
}

/** Before any traffic: what is declared must be whole, and make sense. */
function review(cases: readonly CaseSpec[], declaration: Declaration): void {
  const { maker, model } = declaration.identity;
  const open = undeclared(cases, declaration);
  if (open.length > 0)
    throw new UsageProblem(
      `the capability statement of ${maker} ${model} leaves open: ${open.join(', ')}; expected yes or no for each`,
    );
  const contradiction = contradictions(declaration);
  if (contradiction.length > 0)
    throw new UsageProblem(
      `the capability statement of ${maker} ${model} contradicts itself: ${contradiction.join('; ')}`,
    );
}

function refuseUncertifiable({ only, known, resume }: RunOptions, digest: string): void {
  if (only.length > 0) throw new UsageProblem('--certify runs everything: expected no --only');
  if (known !== undefined) throw new UsageProblem('--certify excuses nothing: expected no --known');
  if (resume === true) throw new UsageProblem('--certify runs in one piece: expected no --resume');
  const released = releasedDigest();
  if (digest !== released)
    throw new UsageProblem(
      `--certify runs the specification as released (${released.slice(0, 12)}), and this one was changed (${digest.slice(0, 12)})`,
    );
}

function knownFailures(file: string): readonly KnownFailure[] {
  let known: ReturnType<typeof readKnownFailures>;
  try {
    known = readKnownFailures(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageProblem(`--known ${file}: ${why}; expected a file of known failures`, { cause: error });
  }
  if ('problems' in known) throw new UsageProblem(known.problems.map(formatProblem).join('\n'));
  return known;
}

function mpansOf(entries: readonly TraceEntry[]): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'adapter' || entry.action !== 'reset' || entry.ok === undefined) return [];
    const { importMpan, exportMpan } = entry.ok as ResetAnswer;
    return [importMpan, exportMpan];
  });
}

function rewriteTrace(folder: string, hide: (text: string) => string): void {
  const file = path.join(folder, traceName);
  const text = readFileSync(file, 'utf8');
  const hidden = hide(text);
  if (hidden !== text)
    recording(file, () => {
      writeFileSync(file, hidden);
    });
}

function isRunnable(spec: CaseSpec, declaration: Declaration): boolean {
  const driven = spec.controls.every((name) => declaration.control(name) !== 'unavailable');
  // One that is declared no is asked for what it denies.
  return driven || declaration.lacks(spec.needs) !== undefined;
}

function exclusionsOf(results: readonly CaseResult[], declaration: Declaration): Results['exclusions'] {
  const skipped = results
    .filter(({ verdict }) => verdict === 'not-applicable')
    .map(({ id, reason }) => ({ id, reason }));
  const controls = ['setClock', 'preload'].filter((name) => declaration.control(name) === 'unavailable');
  return [
    ...skipped,
    ...controls.map((name) => ({
      id: 'long retention',
      reason: `the adapter has no ${name}: three months are not tried`,
    })),
  ];
}

/** What a run of every flow leaves out: a headline must not hide what was not tried. */
function unselected({ cases: all }: Specification, selected: readonly CaseSpec[]): Results['exclusions'] {
  const left = all.length - selected.length;
  const reason = `${left} were not run: --only requirements runs them, --certify runs everything`;
  return left === 0 ? [] : [{ id: 'cases of requirements', reason }];
}

/** A case whose verdicts differ between a run and its trace judged again. */
export interface Difference {
  readonly id: string;
  readonly then: string;
  readonly now: string;
}

/** Judges the trace of a run again. Throws UsageProblem when the folder holds no run. */
export function rejudge(folder: string): {
  readonly cases: readonly CaseResult[];
  readonly differences: readonly Difference[];
} {
  const results = readResults(folder);
  const entries = readTrace(path.join(folder, 'trace.jsonl'));
  const specification = loadSpecification();
  const declaration = declarationOf(entries);
  const cases = results.cases.map(({ id }) => {
    const spec = specification.cases.find((each) => each.id === id);
    if (spec === undefined)
      throw new UsageProblem(`${folder} holds ${id}, which this edition of the suite does not have`);
    return judgeCase(
      spec,
      caseCode(spec, shapes),
      declaration,
      entries.filter((entry) => entry.case === id),
    );
  });
  const flat = (all: readonly CaseResult[]): Map<string, string> =>
    new Map(
      all.flatMap((each) => [
        [each.id, each.verdict] as const,
        ...each.checks.map((check) => [check.id, check.verdict] as const),
      ]),
    );
  const then = flat(results.cases);
  const now = flat(cases);
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  return {
    cases,
    differences: ids
      .map((id) => ({ id, then: then.get(id) ?? 'absent', now: now.get(id) ?? 'absent' }))
      .filter((each) => each.then !== each.now),
  };
}

function declarationOf(entries: readonly TraceEntry[]): Declaration {
  const answer = (action: string): unknown => {
    const entry = entries.find((each) => each.kind === 'adapter' && each.action === action && each.ok !== undefined);
    if (entry?.kind !== 'adapter')
      throw new UsageProblem(`the trace has no answer to ${action}: no run that can be judged`);
    return entry.ok;
  };
  return new Declaration(answer('identify') as Identity, answer('capabilities') as Capabilities);
}

export function readResults(folder: string): Results {
  const file = path.join(folder, 'results.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch (error) {
    throw new UsageProblem(
      `${file}: ${error instanceof Error ? error.message : String(error)}; expected the results of a run`,
    );
  }
}
