/** The command line as a user runs it: compiled. */
import { execFile } from 'node:child_process';
import { built } from './built.ts';

/** Program and arguments that run `meterbridge`. */
export const meterbridgeCommand = [process.execPath, built('bin/meterbridge.ts')] as const;

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `meterbridge` with these arguments to its end; a command that does not end is killed after five minutes. */
export async function meterbridge(args: readonly string[], options: { cwd?: string } = {}): Promise<Ran> {
  const [program, ...first] = meterbridgeCommand;
  return new Promise((resolve) => {
    execFile(
      program,
      [...first, ...args],
      { ...options, timeout: 300_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ exitCode: code, stdout, stderr });
      },
    );
  });
}
