/**
 * Controls that need a person or a machine of the lab: a prompt, or a command of the bench (a relay, a load bank). Where
 * there is neither, as in CI, the action is unavailable and what depends on it stays undecided.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import type { Clock } from '../../devices/ports.ts';
import type { ActionName, Actions, Adapter, Capabilities, FrameEvent } from './protocol.ts';
import { AdapterActionError } from './protocol.ts';

/** Who did it, for the trace. */
export interface Deed {
  readonly action: string;
  readonly by: string;
}

/** Somebody or something that does what the adapter cannot. Rejects with AdapterActionError. */
export interface Operator {
  readonly name: string;
  perform(action: string, parameters: unknown): Promise<void>;
}

/** What changes the supply or the load of a real home: never without being allowed to. */
const switching: ReadonlySet<string> = new Set(['cutPower', 'setLoad', 'setGeneration', 'preload', 'pressButton']);

export interface OperatedOptions {
  readonly operator: Operator | undefined;
  /** The bench has real hardware on it. */
  readonly hardware: boolean;
  readonly allowSwitching: boolean;
  readonly onDeed: (deed: Deed) => void;
}

/** The adapter with its manual controls done by an operator, and with the interlock of a bench with hardware. */
export class OperatedAdapter implements Adapter {
  private readonly inner: Adapter;
  private readonly options: OperatedOptions;
  private capabilities: Capabilities | undefined;

  constructor(inner: Adapter, options: OperatedOptions) {
    this.inner = inner;
    this.options = options;
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    const { operator, hardware, allowSwitching, onDeed } = this.options;
    if (hardware && !allowSwitching && switching.has(action))
      throw new AdapterActionError('unavailable', `${action} switches real hardware: expected --allow-switching`);
    this.capabilities ??= await this.inner.do('capabilities', {});
    const support = (this.capabilities.controls as Readonly<Record<string, string | undefined>>)[action];
    if (support !== 'manual') return this.inner.do(action, parameters);
    if (operator === undefined)
      throw new AdapterActionError('unavailable', `${action} needs a person, and nobody is there to be asked`);
    await operator.perform(action, parameters);
    onDeed({ action, by: operator.name });
    return {};
  }

  onFrame(listener: (frame: FrameEvent) => void): void {
    this.inner.onFrame(listener);
  }

  async close(): Promise<void> {
    await this.inner.close();
  }
}

/** What a person is asked to do, in words. */
const requests: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => string>> = {
  setLoad: ({ watts, vars }) => `set the load of the premises to ${String(watts)} W and ${String(vars)} var`,
  setGeneration: ({ watts, vars }) => `set the generation to ${String(watts)} W and ${String(vars)} var`,
  setVoltage: ({ volts, series, phase }) => {
    const where = typeof phase === 'string' ? `phase ${phase} of the supply` : 'the supply';
    if (!Array.isArray(series)) return `set ${where} to ${String(volts)} V`;
    const held = (series as readonly { ms: number; volts: number }[]).map(
      (each) => `${each.volts} V for ${each.ms} ms`,
    );
    return `set ${where} to ${held.join(', then ')}`;
  },
  setClock: ({ utcMs }) => `set the time signal to ${new Date(Number(utcMs)).toISOString()}`,
  cutPower: ({ on }) => (on === true ? 'cut the power of the premises' : 'give the premises its power back'),
  cutLink: ({ on }) => (on === true ? 'cut the link to the DNO' : 'restore the link to the DNO'),
  restart: () => 'stop the system in good order and start it again',
  pressButton: () => 'press the button at the meter',
};

export function requestInWords(action: string, parameters: unknown): string {
  const words = requests[action]?.(parameters as Readonly<Record<string, unknown>>);
  return words ?? `${action} ${JSON.stringify(parameters)}`;
}

/** Where a person is asked and answers. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** A person at the terminal. Past the limit the step stays undecided; "wait" pauses it until the next answer. */
export function personAtTerminal(
  withinMs: number,
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
  clock: Pick<Clock, 'after'> = new SystemClock(),
): Operator {
  const ask = async (question: string, limitMs: number | undefined): Promise<string> => {
    const lines = createInterface({ input, output });
    const over = new AbortController();
    const limit = clock.after(limitMs ?? 0, () => {
      if (limitMs !== undefined) over.abort();
    });
    try {
      return (await lines.question(question, { signal: over.signal })).trim().toLowerCase();
    } finally {
      limit.cancel();
      lines.close();
    }
  };
  return {
    name: process.env['USER'] ?? 'operator',
    perform: async (action, parameters) => {
      const words = requestInWords(action, parameters);
      const answers = `Enter when it is done, "wait" to stop the clock of ${withinMs / 1000} s, "no" if it cannot be done: `;
      let answer: string;
      try {
        answer = await ask(`Please ${words}. ${answers}`, withinMs);
        while (answer === 'wait') answer = await ask(`The clock stands still. Please ${words}: `, undefined);
      } catch {
        throw new AdapterActionError('unavailable', `${action}: nobody answered within ${withinMs / 1000} s`);
      }
      if (answer === 'no') throw new AdapterActionError('unavailable', `${action}: the operator could not do it`);
    },
  };
}

/** A command of the bench: gets action and parameters as JSON on its standard input; exit code 0 means done. */
export function benchCommand(command: readonly string[], folder: string, withinMs: number): Operator {
  const [program = 'false', ...args] = command;
  const clock = new SystemClock();
  return {
    name: command.join(' '),
    perform: async (action, parameters) => {
      const child = spawn(program, args, { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
      const limit = clock.after(withinMs, () => child.kill('SIGKILL'));
      // A command that does not read its input is no failure; its exit code tells.
      child.stdin.on('error', () => undefined);
      child.stdin.end(`${JSON.stringify({ do: action, with: parameters })}\n`);
      const outcome = await new Promise<string | undefined>((resolve) => {
        child.once('error', (error) => {
          resolve(error.message);
        });
        child.once('close', (code, signal) => {
          resolve(code === 0 ? undefined : `ended ${signal ?? `with exit code ${code ?? 0}`}`);
        });
      });
      limit.cancel();
      if (outcome !== undefined) throw new AdapterActionError('unavailable', `${action}: ${program} ${outcome}`);
    },
  };
}
