/**
 * The keys that devices share with us (schema: specs/schemas/pre-shared-keys.schema.json), from a file nobody else can
 * read or from the environment. No finding, error or log line shows any of them.
 */
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { checkYaml, compileSchema, formatProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem, KeyPath } from '../../codecs/yaml/checked-yaml.ts';
import { PreSharedKey } from '../../devices/links/dtls/pre-shared-key.ts';

/** Where the keys are: `environment` names a variable whose content is what the file would hold. */
export type KeySource = { readonly file: string } | { readonly environment: string };

export type KeysOutcome =
  | { readonly ok: true; readonly keys: ReadonlyMap<string, PreSharedKey> }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Keys that cannot be used; the message has a line for each reason. */
export class PreSharedKeysError extends Error {
  override readonly name = 'PreSharedKeysError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

interface KeysFile {
  readonly version: 1;
  readonly preSharedKeys: readonly { readonly identity: string; readonly hex?: string; readonly text?: string }[];
}

const schemaFile = new URL('../../specs/schemas/pre-shared-keys.schema.json', import.meta.url);
let validate: ReturnType<typeof compileSchema> | undefined;

/** Reads and checks a file and who else may read it. */
export function readKeysFile(file: string): KeysOutcome {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    return refusal(
      file,
      `cannot be read (${error instanceof Error ? error.message : String(error)})`,
      'a readable file',
    );
  }
  try {
    // Asked of the open file, so that it is the one that is read.
    const { mode, uid } = fstatSync(descriptor);
    const permissions = mode & 0o7777;
    if ((permissions & 0o077) !== 0) {
      const shown = permissions.toString(8).padStart(4, '0');
      return refusal(file, `has mode ${shown}: others than its owner may use it`, `mode 0600 or stricter (chmod 600)`);
    }
    const us = process.geteuid?.();
    if (us !== undefined && uid !== us)
      return refusal(file, `belongs to user ${uid}`, `to belong to user ${us}, who runs this`);
    return parseKeys(readFileSync(descriptor, 'utf8'), file);
  } finally {
    closeSync(descriptor);
  }
}

/** The same of a text; `place` is what problems name. */
export function parseKeys(text: string, place: string): KeysOutcome {
  validate ??= compileSchema(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  const outcome = checkYaml<KeysFile>(text, place, validate, { secret: true });
  if (!outcome.ok) return outcome;
  const problems: FileProblem[] = [];
  const keys = new Map<string, PreSharedKey>();
  outcome.yaml.content.preSharedKeys.forEach(({ identity, hex, text: phrase }, index) => {
    const report = (path: KeyPath, message: string, expected: string): void => {
      problems.push(outcome.yaml.problemAt(['preSharedKeys', index, ...path], message, expected));
    };
    if (Buffer.byteLength(identity) > 128) report(['identity'], 'is too long in UTF-8', 'up to 128 bytes');
    if (keys.has(identity)) report(['identity'], `${identity} has a key already`, 'each identity once');
    const bytes = hex === undefined ? Buffer.from(phrase ?? '') : Buffer.from(hex, 'hex');
    if ((hex === undefined) === (phrase === undefined)) report([], 'has not one key', 'either hex or text');
    else if (bytes.length > 64) report(['text'], 'is too long in UTF-8', 'up to 64 bytes');
    else keys.set(identity, new PreSharedKey(bytes));
  });
  return problems.length === 0 ? { ok: true, keys } : { ok: false, problems };
}

export interface PreSharedKeys {
  /** The key of this identity, as the file says it now. */
  keyOf(identity: string): PreSharedKey | undefined;
}

/**
 * Reads the keys once, so that a mistake is told at the start.
 * @param onProblem is told when a file that was changed later cannot be used; the keys read before stay in force.
 * @throws PreSharedKeysError
 */
export function loadPreSharedKeys(
  source: KeySource,
  environment: Readonly<Record<string, string | undefined>>,
  onProblem: (problem: PreSharedKeysError) => void,
): PreSharedKeys {
  if ('environment' in source) {
    const text = environment[source.environment];
    if (text === undefined)
      throw new PreSharedKeysError(
        refusal(`$${source.environment}`, 'is not set', 'keys as their file holds them').problems,
      );
    const keys = usable(parseKeys(text, `$${source.environment}`));
    return { keyOf: (identity) => keys.get(identity) };
  }
  const { file } = source;
  let stamp = stampOf(file);
  let keys = usable(readKeysFile(file));
  return {
    keyOf: (identity) => {
      const now = stampOf(file);
      if (now !== stamp) {
        stamp = now;
        const outcome = readKeysFile(file);
        if (outcome.ok) ({ keys } = outcome);
        else onProblem(new PreSharedKeysError(outcome.problems));
      }
      return keys.get(identity);
    },
  };
}

function usable(outcome: KeysOutcome): ReadonlyMap<string, PreSharedKey> {
  if (!outcome.ok) throw new PreSharedKeysError(outcome.problems);
  return outcome.keys;
}

/** Changes with the file, its place and its permissions. One that cannot be looked at cannot be read, which says why. */
function stampOf(file: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch (error) {
    return String(error);
  }
}

function refusal(file: string, message: string, expected: string) {
  return { ok: false as const, problems: [{ file, line: 1, column: 1, key: '', message, expected }] };
}
