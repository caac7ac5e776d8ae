/** Bench files: what is attached and which adapter drives it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApplianceKind } from '../../codecs/han/control.ts';
import { checkYaml, compileSchema, formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import { benchCommand, personAtTerminal } from '../adapters/operator.ts';
import type { Operator } from '../adapters/operator.ts';
import { AdapterProcess } from '../adapters/adapter-process.ts';
import { ownProcess } from '../adapters/own-process.ts';
import type { Adapter } from '../adapters/protocol.ts';
import type { ConsumerHabits } from '../../devices/virtual/home/consumer.ts';

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
  /** Starts the adapter process. */
  start(onLog?: (line: string) => void): Adapter;
}

/** A virtual device at a port of loopback, or a real one at an address. */
export interface BenchDevice {
  readonly port?: number;
  readonly address?: string;
  /** The identity of its pre-shared key. */
  readonly key?: string;
}

export interface BenchHome {
  /** A file; its path is absolute. */
  readonly deviceKeys?: string;
  readonly display?: BenchDevice;
  readonly energyManager?: BenchDevice;
  readonly meter?: BenchDevice;
  readonly appliances?: readonly ApplianceKind[];
  readonly consumer?: ConsumerHabits;
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
/** An adapter may have to live through days. */
const defaultAnswerWithinMs = 120_000;

/** Throws BenchError. */
export function loadBench(file: string): Bench {
  const text = readText(file);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const outcome = checkYaml<BenchFile>(text, file, compileSchema(schema));
  if (!outcome.ok) throw new BenchError(outcome.problems);
  const { name, title, adapter, answerWithinSeconds = defaultDnoSeconds } = outcome.yaml.content;
  const [command, ...args] =
    adapter.command ?? ownProcess(`../adapters/${adapter.builtin ?? 'virtual'}-adapter`, import.meta.url);
  const folder = path.dirname(path.resolve(file));
  return {
    name,
    title,
    answerWithinMs: answerWithinSeconds * 1000,
    hardware: outcome.yaml.content.hardware ?? false,
    home: homeOf(outcome.yaml.content, folder),
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
