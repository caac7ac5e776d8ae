/** Starts an adapter as a process of its own and speaks the protocol with it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Timer } from '../../devices/ports.ts';
import type { ActionName, Actions, Adapter, AdapterAnswer, FrameEvent } from './protocol.ts';
import { AdapterActionError, AdapterLostError } from './protocol.ts';

export interface AdapterCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** The folder it is started in. */
  readonly folder: string;
  /** Longest time an action may take. */
  readonly answerWithinMs: number;
  /** Where its standard error goes, line by line. */
  readonly onLog?: (line: string) => void;
}

interface Pending {
  readonly action: string;
  readonly resolve: (ok: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly deadline: Timer;
}

/** How long it may take to end after `close`. */
const endWithinMs = 5_000;

export class AdapterProcess implements Adapter {
  private readonly options: AdapterCommand;
  private readonly clock = new SystemClock();
  private readonly child: ChildProcess;
  private readonly pending = new Map<number, Pending>();
  private readonly ended: Promise<void>;
  private lost: AdapterLostError | undefined;
  private listener: ((frame: FrameEvent) => void) | undefined;
  private nextId = 1;
  private lastLog = '';

  constructor(options: AdapterCommand) {
    this.options = options;
    this.child = spawn(options.command, [...options.args], { cwd: options.folder, stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.child;
    // A broken pipe is told by the process's end.
    stdin?.on('error', () => undefined);
    if (stdout !== null) {
      createInterface({ input: stdout }).on('line', (line) => {
        this.heard(line);
      });
    }
    if (stderr !== null) {
      createInterface({ input: stderr }).on('line', (line) => {
        this.lastLog = line;
        options.onLog?.(line);
      });
    }
    this.ended = new Promise((resolve) => {
      this.child.once('error', (error) => {
        this.fail(`the adapter ${options.command} cannot be started: ${error.message}`);
        resolve();
      });
      this.child.once('close', (code, signal) => {
        const how = signal === null ? `with exit code ${code ?? 0}` : `by ${signal}`;
        this.fail(`the adapter ended ${how}${this.lastLog === '' ? '' : `; it said: ${this.lastLog}`}`);
        resolve();
      });
    });
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    if (this.lost !== undefined) throw this.lost;
    const id = this.nextId++;
    const within = this.options.answerWithinMs;
    return new Promise<unknown>((resolve, reject) => {
      const deadline = this.clock.after(within, () => {
        this.pending.delete(id);
        reject(new AdapterLostError(`the adapter did not answer ${action} within ${within / 1000} s`));
      });
      this.pending.set(id, { action, resolve, reject, deadline });
      this.child.stdin?.write(`${JSON.stringify({ id, do: action, with: parameters })}\n`);
    }) as Promise<Actions[Name]['ok']>;
  }

  onFrame(listener: (frame: FrameEvent) => void): void {
    this.listener = listener;
  }

  async close(): Promise<void> {
    if (this.lost === undefined) await this.do('close', {}).catch(() => undefined);
    this.child.stdin?.end();
    const kill = this.clock.after(endWithinMs, () => this.child.kill('SIGKILL'));
    await this.ended;
    kill.cancel();
  }

  private heard(line: string): void {
    let message: AdapterAnswer | FrameEvent;
    try {
      message = JSON.parse(line) as typeof message;
    } catch {
      this.fail(`the adapter said what is no JSON: ${line.slice(0, 120)}`);
      return;
    }
    if ('event' in message) {
      this.listener?.(message);
      return;
    }
    const pending = this.pending.get(message.id);
    if (pending === undefined) return;
    this.pending.delete(message.id);
    pending.deadline.cancel();
    if ('error' in message)
      pending.reject(new AdapterActionError(message.error.code, `${pending.action}: ${message.error.message}`));
    else pending.resolve(message.ok);
  }

  private fail(message: string): void {
    this.lost ??= new AdapterLostError(message);
    for (const { deadline, reject } of this.pending.values()) {
      deadline.cancel();
      reject(this.lost);
    }
    this.pending.clear();
  }
}
