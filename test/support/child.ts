/** A helper process that says "ready" and is ended with the test. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  signal(name: NodeJS.Signals): void;
  /** Settles when the process is gone. */
  stop(): Promise<void>;
}

/** Starts a program; settles with its first line of output, rejects when it ends before that. */
export async function startChild(command: string, args: readonly string[]): Promise<Child & { readonly line: string }> {
  const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    createInterface({ input: child.stdout }).once('line', resolve);
    void ended.then(() => {
      reject(new Error(`${command} ended before it was ready: ${said}`));
    });
  });
  return {
    line,
    signal: (name) => {
      child.kill(name);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
