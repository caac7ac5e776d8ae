/** What a person reads when a command fails, and the exit code a script sees. */

import { formatProblem } from '../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../codecs/yaml/checked-yaml.ts';

/** Exit codes of `conformance` (and, as far as they apply, of every other command). */
export const exitCodes = { ok: 0, failed: 1, inconclusive: 2, testerFailed: 3, wrongUsage: 4 } as const;

/** A mistake of the person at the keyboard or in one of their files: told without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A whole number option within bounds. */
export function wholeNumberOption(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most || text.trim() === '') {
    throw new UsageError(`--${option} ${text}: expected a whole number from ${least} to ${most}`);
  }
  return number;
}

/** A file with problems, as a failure of the command. */
export class FileProblemsError extends UsageError {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** What is wrong with a path that somebody gave, and what with the machine's disks and files. */
const pathCodes: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'EEXIST',
  'ENOTEMPTY',
  'ELOOP',
  'ENAMETOOLONG',
]);
const diskCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'EMFILE', 'ENFILE']);

/** The exit code of an error of the file system; undefined for any other, of a socket or a program that is not there. */
function fileErrorCode(error: unknown): number | undefined {
  if (!isSystemError(error)) return undefined;
  if (diskCodes.has(error.code)) return exitCodes.testerFailed;
  const ofFile = error.path !== undefined && error.syscall?.startsWith('spawn') !== true && error.syscall !== 'connect';
  return ofFile && pathCodes.has(error.code) ? exitCodes.wrongUsage : undefined;
}

/** Mistakes in what was asked, as the rooms beneath name them. */
const usageErrors: ReadonlySet<string> = new Set([
  'UsageProblem',
  'BenchError',
  'BenchHomeError',
  'ConfigError',
  'PreSharedKeysError',
  'LinePathError',
  'TraceError',
  'LabAuthorityError',
]);

/** The tester's own means failed: nothing is said about what was tested. */
const testerErrors: ReadonlySet<string> = new Set([
  'AdapterLostError',
  'AdapterActionError',
  'SpecificationError',
  'RecordingError',
]);

/** A store that is none, is there already, or cannot be where it was asked for. */
function isOfPath(error: Error): boolean {
  return error.name === 'StoreError' && 'code' in error && storePathCodes.has(String(error.code));
}

const storePathCodes: ReadonlySet<string> = new Set(['not-a-store', 'newer-schema', 'not-writable']);

/** Prints the failure on stderr; returns the exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof UsageError || (error instanceof Error && (usageErrors.has(error.name) || isOfPath(error)))) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes.wrongUsage;
  }
  if (error instanceof Error && testerErrors.has(error.name)) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes.testerFailed;
  }
  const fileError = fileErrorCode(error);
  if (fileError !== undefined && error instanceof Error) {
    process.stderr.write(`${error.message}\n`);
    return fileError;
  }
  const expectedFailure =
    isSystemError(error) || (error instanceof Error && error.name !== 'TypeError' && error.name !== 'RangeError');
  if (expectedFailure) {
    process.stderr.write(`${error.message}\n`);
    if (process.env['METERBRIDGE_TRACE'] !== undefined) process.stderr.write(`${error.stack ?? ''}\n`);
    return exitCodes.failed;
  }
  process.stderr.write(
    `internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return exitCodes.testerFailed;
}
