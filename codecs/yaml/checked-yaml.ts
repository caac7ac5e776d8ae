/**
 * YAML that a person wrote, held against a JSON Schema. Every finding names file, line, column, key and what was
 * expected; nothing is thrown for bad input.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { LineCounter, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';

/** One finding in a file. Lines and columns count from 1. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Path of the key, for example `meters[0].unit`; empty for the file as a whole. */
  readonly key: string;
  readonly message: string;
  readonly expected: string;
}

/** Path of keys and indices into a document. */
export type KeyPath = readonly (string | number)[];

/** A parsed file that can still say where each of its keys stands. */
export interface CheckedYaml<T> {
  readonly content: T;
  /** A finding at a key of this file, for checks that a schema cannot express. */
  problemAt(path: KeyPath, message: string, expected: string): FileProblem;
}

export type YamlOutcome<T> =
  | { readonly ok: true; readonly yaml: CheckedYaml<T> }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const options = { allErrors: true, verbose: true, discriminator: true, allowUnionTypes: true } as const;

/**
 * Compiles a schema (JSON Schema 2020-12) of ours. It is not held against the schema of schemas, which takes a third of
 * a second in every process: a test has done that.
 */
export function compileSchema(schema: object): ValidateFunction {
  return new Ajv2020({ ...options, validateSchema: false }).compile(schema);
}

/** `meters[0].unit` */
export function keyText(path: KeyPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

/** Parses `text` and holds it against `validate`. Findings in a `secret` file show nothing of its values. */
export function checkYaml<T>(
  text: string,
  file: string,
  validate: ValidateFunction,
  { secret = false }: { readonly secret?: boolean } = {},
): YamlOutcome<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, logLevel: 'error' });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = syntaxProblems(document.errors, text, file, at);
    return { ok: false, problems: secret ? problems.map((each) => ({ ...each, message: 'is not YAML' })) : problems };
  }
  const problemAt = (path: KeyPath, message: string, expected: string): FileProblem => ({
    file,
    ...at(offsetOf(document, path)),
    key: keyText(path),
    message,
    expected,
  });
  const dangling = danglingAliases(document);
  if (dangling.length > 0) {
    return {
      ok: false,
      problems: dangling.map(({ name, offset }) => ({
        file,
        ...at(offset),
        key: '',
        message: secret ? 'a name with * stands for nothing' : `*${name} stands for nothing`,
        expected: secret ? 'quotes around a text that begins with *' : `an anchor &${name} before it`,
      })),
    };
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 });
  } catch {
    // Aliases of aliases that would fill the memory.
    return { ok: false, problems: [problemAt([], 'repeats itself too often', 'up to 100 uses of an anchor')] };
  }
  if (validate(content)) return { ok: true, yaml: { content: content as T, problemAt } };
  const errors = validate.errors ?? [];
  return { ok: false, problems: explain(secret ? errors.map(hidden) : errors, problemAt) };
}

const hidden = (error: ErrorObject): ErrorObject => ({ ...error, data: '(not shown)' });

/** Every key that stands twice; or the first place where it is no YAML, as whatever follows comes of it. */
function syntaxProblems(
  errors: readonly Pick<YAMLParseError, 'code' | 'pos' | 'message'>[],
  text: string,
  file: string,
  at: (offset: number) => { line: number; column: number },
): FileProblem[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  const told = others.length > 0 ? others.slice(0, 1) : twice;
  return told.map(({ code, pos, message }) => {
    const place = { file, ...at(pos[0]) };
    if (code === 'DUPLICATE_KEY') {
      const key = /^[^\s:,{}]+/.exec(text.slice(pos[0]))?.[0] ?? '';
      return { ...place, key, message: 'stands here for the second time', expected: 'each key once' };
    }
    const what = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML';
    return { ...place, key: '', message: what, expected: 'YAML 1.2' };
  });
}

function danglingAliases(document: Document): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === undefined) found.push({ name: alias.source, offset: alias.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Where the key at `path` stands: the key itself, or the nearest parent that is in the file. */
function offsetOf(document: Document, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (pair === undefined || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item: unknown = (node as { items?: unknown[] } | null)?.items?.[Number(part)];
      if (item === undefined) return offset;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}

type ProblemAt = (path: KeyPath, message: string, expected: string) => FileProblem;

/** Keywords whose findings only repeat what their branches say. */
const silent = new Set(['oneOf', 'anyOf', 'if', 'not', 'allOf', 'unevaluatedProperties']);

function explain(errors: readonly ErrorObject[], problemAt: ProblemAt): FileProblem[] {
  const seen = new Set<string>();
  const problems: FileProblem[] = [];
  const told = errors.filter((error) => !silent.has(error.keyword) && !repeats(error, errors));
  for (const error of told.length > 0 ? told : errors) {
    const problem = explainOne(error, problemAt);
    const mark = `${problem.line}:${problem.column}:${problem.key}:${problem.message}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    problems.push(problem);
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A missing tag is told as a missing key; the name of a key that is not known is told with what is near it. */
function repeats(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword === 'discriminator') return (error.params as { tagValue?: unknown }).tagValue === undefined;
  if (error.keyword !== 'propertyNames') return false;
  const { propertyName } = error.params as { propertyName: string };
  return errors.some((other) => other.propertyName === propertyName && other.keyword === 'enum');
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function shown(content: unknown): string {
  if (content === undefined) return 'nothing';
  if (content === null) return 'empty';
  let text: string;
  try {
    text = JSON.stringify(content);
  } catch {
    return 'something that contains itself';
  }
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function explainOne(error: ErrorObject, problemAt: ProblemAt): FileProblem {
  const path = pathOf(error.instancePath);
  const parameters = error.params as Record<string, unknown>;
  const described = (error.parentSchema as { description?: string } | undefined)?.description;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(parameters['additionalProperty']);
      const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
      const near = nearest(name, known);
      const hint = near === undefined ? `one of ${known.join(', ')}` : near;
      return problemAt([...path, name], 'is not a key here', known.length === 0 ? 'no further key' : hint);
    }
    case 'propertyNames':
      return problemAt(
        [...path, String(parameters['propertyName'])],
        'is not a name known here',
        described ?? 'a known name',
      );
    case 'required':
      return problemAt(
        path,
        `the key ${String(parameters['missingProperty'])} is missing`,
        `${String(parameters['missingProperty'])} to be given`,
      );
    case 'enum': {
      const allowed = (parameters['allowedValues'] as unknown[]).map(String);
      if (error.propertyName !== undefined)
        return problemAt(
          [...path, error.propertyName],
          'is not a name known here',
          nearestOrList(error.propertyName, allowed),
        );
      const expected = nearestOrList(typeof error.data === 'string' ? error.data : undefined, allowed);
      return problemAt(path, `${shown(error.data)} is not known here`, expected);
    }
    case 'const':
      return problemAt(path, `${shown(error.data)} is not known here`, shown(parameters['allowedValue']));
    case 'discriminator':
      return problemAt(
        [...path, String(parameters['tag'])],
        `${shown(parameters['tagValue'])} is not known here`,
        described ?? 'a known kind',
      );
    case 'type':
      return problemAt(path, `is ${shown(error.data)}`, described ?? article(String(parameters['type'])));
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return problemAt(
        path,
        `${shown(error.data)} is out of range`,
        described ?? `${String(parameters['comparison'])} ${String(parameters['limit'])}`,
      );
    case 'pattern':
      return problemAt(
        path,
        `${shown(error.data)} has not the right form`,
        described ?? `the pattern ${String(parameters['pattern'])}`,
      );
    case 'minItems':
    case 'minProperties':
    case 'minLength': {
      const limit = Number(parameters['limit']);
      const [one, many] = error.keyword === 'minLength' ? ['character', 'characters'] : ['entry', 'entries'];
      return problemAt(path, `is ${shown(error.data)}`, described ?? `at least ${limit} ${limit === 1 ? one : many}`);
    }
    default:
      return problemAt(path, error.message ?? `fails ${error.keyword}`, described ?? error.message ?? error.keyword);
  }
}

function nearestOrList(name: string | undefined, allowed: readonly string[]): string {
  const near = name === undefined ? undefined : nearest(name, allowed);
  if (near !== undefined) return near;
  return `one of ${allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}, ...` : allowed.join(', ')}`;
}

function article(type: string): string {
  const names: Record<string, string> = {
    integer: 'a whole number',
    number: 'a number',
    string: 'text',
    boolean: 'true or false',
    object: 'keys and values',
    array: 'a list',
  };
  return names[type] ?? type;
}

/** The known name that differs by little, for a typing mistake. Short names all look alike: a list says more. */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length < 4) return undefined;
  const most = name.length === 4 ? 1 : Math.max(2, Math.floor(name.length / 4));
  const best = known
    .map((each) => ({ each, distance: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= most ? best.each : undefined;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `file:line:column key: what is wrong; expected ...`, the form editors turn into links. */
export function formatProblem(problem: FileProblem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const key = problem.key === '' ? '' : ` ${problem.key}:`;
  const expected = problem.expected === '' ? '' : `; expected ${problem.expected}`;
  return `${place}${key} ${problem.message}${expected}`;
}
