/**
 * Our own gateway as it is shipped, in real time: virtual meters on a pty line in this process, `meterbridge serve` in
 * one of its own. Intervals are shortened, so that a case takes a minute.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import { openVirtualBench } from '../../devices/virtual/bench.ts';
import type { VirtualBench } from '../../devices/virtual/bench.ts';
import { Premises } from '../../devices/virtual/premises.ts';
import { softwareVersion } from '../../gateway/app.ts';
import type { ActionName, Actions, Adapter, Capabilities, FrameEvent, Identity, ResetAnswer } from './protocol.ts';
import { ownProcess } from './own-process.ts';
import { AdapterActionError, controlNames } from './protocol.ts';

const systemId = 'SMS-1';
const importMpan = '1000000000003';
const exportMpan = '2000000000006';
const intervalSeconds = 10;
const pollSeconds = 1;
const recordsHeld = 4416;

/** A reading some milliseconds after an interval's end moves a little energy across it. */
const resolutionWatts = 5;
const resolutionVolts = 0.02;

const automatic: readonly string[] = ['advance', 'setLoad', 'setGeneration', 'setVoltage'];
const startWithinMs = 20_000;
const endWithinMs = 5_000;

interface Running {
  readonly premises: Premises;
  readonly bench: VirtualBench;
  readonly gateway: ChildProcess;
}

export class RealTimeSystem implements Adapter {
  private readonly folder: string;
  private readonly clock = new SystemClock();
  private running: Running | undefined;
  private listener: ((frame: FrameEvent) => void) | undefined;
  private resets = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    return (await this.act(action, parameters as Record<string, number>)) as Actions[Name]['ok'];
  }

  onFrame(listener: (frame: FrameEvent) => void): void {
    this.listener = listener;
  }

  async close(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (running === undefined) return;
    await endProcess(running.gateway, this.clock);
    await running.bench.close();
  }

  private async act(action: ActionName, given: Record<string, number>): Promise<unknown> {
    switch (action) {
      case 'identify':
        return identity();
      case 'capabilities':
        return capabilities();
      case 'reset':
        return this.reset();
      case 'advance':
        await this.sleep((given['seconds'] ?? 0) * 1000);
        return { nowUtcMs: this.clock.now() };
      case 'setLoad':
        return this.set({ loadWatts: given['watts'] ?? 0, loadVars: given['vars'] ?? 0 });
      case 'setGeneration':
        return this.set({ generationWatts: given['watts'] ?? 0, generationVars: given['vars'] ?? 0 });
      case 'setVoltage':
        return this.set({ volts: given['volts'] ?? 0 });
      case 'close':
        await this.close();
        return {};
      case 'setClock':
      case 'preload':
      case 'cutPower':
      case 'cutLink':
      case 'pressButton':
      case 'readDisplay':
        throw new AdapterActionError('unavailable', `${action} is not available in real time`);
    }
  }

  /** When it took effect is part of the answer: in real time nothing happens at once. */
  private set(change: Parameters<Premises['set']>[0]): { readonly nowUtcMs: number } {
    if (this.running === undefined) throw new AdapterActionError('failed', 'reset comes first');
    this.running.premises.set(change);
    return { nowUtcMs: this.clock.now() };
  }

  private async sleep(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.clock.after(milliseconds, resolve);
    });
  }

  private async reset(): Promise<ResetAnswer> {
    await this.close();
    const folder = path.join(this.folder, `run-${++this.resets}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const premises = new Premises(this.clock);
    const bench = await openVirtualBench({
      clock: this.clock,
      folder,
      tap: (wire, { direction, bytes, at, note }) => {
        const hex = Buffer.from(bytes).toString('hex');
        this.listener?.({ event: 'frame', wire, direction, hex, utcMs: at, note });
      },
      lines: [
        {
          kind: 'serial',
          name: 'line-1',
          meters: [
            { model: 'sdm230', unit: 1, serial: '230001', premises, point: 'supply' },
            { model: 'sdm230', unit: 2, serial: '230002', premises, point: 'generation' },
          ],
        },
      ],
    });
    const config = path.join(folder, 'meterbridge.yaml');
    await writeFile(config, configuration(bench.addresses.get('line-1') ?? ''));
    const { gateway, address } = await startGateway(config, this.clock);
    this.running = { premises, bench, gateway };
    const endpoint = { address, security: 'plaintext' as const };
    return { endpoint, systemId, importMpan, exportMpan, nowUtcMs: this.clock.now() };
  }
}

function configuration(line: string): string {
  return `version: 1
northbound: { listen: '127.0.0.1:0', plaintext: true }
store: { path: store.db, capacityRecords: ${recordsHeld} }
wires: [{ name: line-1, kind: serial, path: '${line}', baudRate: 9600 }]
meters:
  - { id: supply, wire: line-1, unit: 1, profile: eastron-sdm230, pollSeconds: ${pollSeconds} }
  - { id: generation, wire: line-1, unit: 2, profile: eastron-sdm230, pollSeconds: ${pollSeconds} }
systems:
  - id: ${systemId}
    importMpan: '${importMpan}'
    exportMpan: '${exportMpan}'
    phase: L1
    supplyMeter: supply
    generationMeter: generation
intervalSeconds: ${intervalSeconds}
`;
}

/** Runs the command as a user does; settles when it says where it listens. */
async function startGateway(
  config: string,
  clock: SystemClock,
): Promise<{ readonly gateway: ChildProcess; readonly address: string }> {
  const [program = process.execPath, ...args] = ownProcess('../../bin/meterbridge', import.meta.url);
  const gateway = spawn(program, [...args, 'serve', '--config', config, '--log-level', 'warn'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    const deadline = clock.after(startWithinMs, () => {
      reject(new AdapterActionError('failed', `the gateway did not start within ${startWithinMs / 1000} s`));
    });
    createInterface({ input: gateway.stdout }).once('line', (line) => {
      deadline.cancel();
      const [, found] = /listens for the DNO on (\S+)/.exec(line) ?? [];
      if (found === undefined) reject(new AdapterActionError('failed', `the gateway says: ${line}`));
      else resolve(found);
    });
    gateway.once('close', (code) => {
      deadline.cancel();
      reject(new AdapterActionError('failed', `the gateway ended with exit code ${code ?? 0}`));
    });
  });
  return { gateway, address };
}

async function endProcess(child: ChildProcess, clock: SystemClock): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const kill = clock.after(endWithinMs, () => child.kill('SIGKILL'));
    child.once('close', () => {
      kill.cancel();
      resolve();
    });
    child.kill('SIGINT');
  });
}

function identity(): Identity {
  const meter = { role: 'meter', maker: 'Eastron', model: 'SDM230 (virtual)', firmware: '' } as const;
  const gateway = { maker: 'meterbridge', model: 'gateway', serial: '', firmware: softwareVersion };
  return {
    ...gateway,
    model: 'gateway in real time',
    composition: [
      { role: 'gateway', ...gateway },
      { ...meter, serial: '230001' },
      { ...meter, serial: '230002' },
    ],
  };
}

function capabilities(): Capabilities {
  const yes = (name: string, figure?: number) => ({
    name,
    support: 'yes' as const,
    ...(figure !== undefined && { figure }),
  });
  return {
    controls: Object.fromEntries(
      controlNames.map((name) => [name, automatic.includes(name) ? 'automatic' : 'unavailable']),
    ),
    pics: [
      ...['import', 'export', 'reactive', 'voltage', 'generation', 'on-request'].map((name) => yes(`profile.${name}`)),
      yes('profile.scheduled'),
      ...['clock.follows-signal', 'authority.parties', 'authority.commands'].map((name) => ({
        ...{ name, support: 'no' as const },
      })),
      yes('profile.resolution-watts', resolutionWatts),
      yes('profile.resolution-volts', resolutionVolts),
      yes('profile.voltage-sampling-seconds', pollSeconds),
      yes('interval-seconds', intervalSeconds),
      yes('store.capacity-records', recordsHeld),
    ],
  };
}
