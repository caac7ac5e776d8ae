/** Bench files: what is attached and which adapter drives it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkYaml, compileSchema, formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import { benchCommand, personAtTerminal } from '../adapters/operator.ts';
import type { Operator } from '../adapters/operator.ts';
import { AdapterProcess } from '../adapters/adapter-process.ts';
import { ownProcess } from '../adapters/own-process.ts';
import type { Adapter } from '../adapters/protocol.ts';
import { homeProblems } from '../adapters/bench-home.ts';
import type { BenchHome } from '../adapters/bench-home.ts';

export interface Bench {
  readonly name: string;
  readonly title: string;
  /** As it was named, for the report. */
  readonly file: string;
  /** Longest time the system may take to answer a message of the DNO. */
  readonly answerWithinMs: number;
  /** Real hardware is attached. */
  readonly hardware: boolean;
  /** Devices over CoAP; undefined where the bench names none. */
  readonly home: BenchHome | undefined;
  /** Who does what the adapter declares as manual; undefined where nobody can be asked. */
  readonly operator: Operator | undefined;
  /** Systems that can be had at once: cases run side by side on as many. */
  readonly atOnce: number;
  /** A finding at a key of the bench file. */
  readonly problemAt: CheckedYaml<unknown>['problemAt'];
  /** Starts the adapter process. */
  start(onLog?: (line: string) => void): Adapter;
}

type BuiltIn = 'virtual' | 'real-time';

interface BenchFile {
  readonly name: string;
  readonly title: string;
  readonly answerWithinSeconds?: number;
  readonly hardware?: boolean;
  readonly home?: BenchHome;
  readonly operator?: { readonly command?: readonly string[]; readonly withinSeconds?: number };
  readonly adapter: {
    readonly builtin?: BuiltIn;
    readonly command?: readonly string[];
    readonly answerWithinSeconds?: number;
  };
}

/** A bench file with mistakes; the message has a line for each. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** The benches that come with the product. */
export const virtualBench = fileURLToPath(new URL('virtual.yaml', import.meta.url));
export const realTimeBench = fileURLToPath(new URL('real-time.yaml', import.meta.url));

const schemaFile = new URL('../../specs/schemas/bench.schema.json', import.meta.url);
/** The longest answer of a store of three months arrives well within this. */
export const defaultDnoSeconds = 20;
/** A person may have to walk to the meter. */
const defaultOperatorSeconds = 600;
/** More than the cores of a small machine only wait for each other. */
const mostAtOnce = 2;
/** An adapter may have to live through days. */
const defaultAnswerWithinMs = 120_000;

/** Throws BenchError. */
export function loadBench(file: string): Bench {
  const text = readText(file);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const outcome = checkYaml<BenchFile>(text, file, compileSchema(schema));
  if (!outcome.ok) throw new BenchError(outcome.problems);
  const problems = homeProblems(outcome.yaml);
  if (problems.length > 0) throw new BenchError(problems);
  const { name, title, adapter, answerWithinSeconds = defaultDnoSeconds } = outcome.yaml.content;
  const folder = path.dirname(path.resolve(file));
  const home = homeOf(outcome.yaml.content, folder);
  const [command, ...args] = adapter.command ?? ownAdapter(adapter.builtin ?? 'virtual', home);
  return {
    name,
    title,
    answerWithinMs: answerWithinSeconds * 1000,
    hardware: outcome.yaml.content.hardware ?? false,
    // Each virtual bench is a process of its own, with a line of its own.
    atOnce: adapter.builtin === 'virtual' ? mostAtOnce : 1,
    home,
    problemAt: (key, message, expected) => outcome.yaml.problemAt(key, message, expected),
    operator: operatorOf(outcome.yaml.content, folder),
    file: file === virtualBench || file === realTimeBench ? 'comes with the product' : file,
    start: (onLog) =>
      new AdapterProcess({
        command: command ?? process.execPath,
        args,
        folder: adapter.builtin === undefined ? folder : process.cwd(),
        answerWithinMs: (adapter.answerWithinSeconds ?? 0) * 1000 || defaultAnswerWithinMs,
        ...(onLog !== undefined && { onLog }),
      }),
  };
}

/** The one in real time is told which displays and energy managers its gateway has. */
function ownAdapter(builtin: BuiltIn, home: BenchHome | undefined): readonly string[] {
  const program = ownProcess(`../adapters/${builtin}-adapter`, import.meta.url);
  return builtin === 'real-time' && home !== undefined ? [...program, JSON.stringify(home)] : program;
}

function homeOf({ home }: BenchFile, folder: string): BenchHome | undefined {
  if (home?.deviceKeys === undefined) return home;
  return { ...home, deviceKeys: path.resolve(folder, home.deviceKeys) };
}

function operatorOf({ operator = {} }: BenchFile, folder: string): Operator | undefined {
  const withinMs = (operator.withinSeconds ?? defaultOperatorSeconds) * 1000;
  if (operator.command !== undefined) return benchCommand(operator.command, folder, withinMs);
  return process.stdin.isTTY && process.env['CI'] === undefined ? personAtTerminal(withinMs) : undefined;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new BenchError([
      { file, line: 1, column: 1, key: '', message: `cannot be read (${detail})`, expected: 'a readable file' },
    ]);
  }
}
