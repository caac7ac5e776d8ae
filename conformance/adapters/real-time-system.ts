/**
 * Our own gateway as it is shipped, in real time: virtual meters on a pty line in this process, `meterbridge serve` in
 * one of its own. Intervals are shortened, so that a case takes a minute. Displays and energy managers are those of the
 * bench: real ones, or virtual ones in this process, without appliances, as the premises does what the tester sets.
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
import { openBenchHome } from './bench-home.ts';
import type { BenchDevice, BenchHome, OpenBenchHome } from './bench-home.ts';
import type {
  ActionName,
  Actions,
  Adapter,
  Capabilities,
  Component,
  FrameEvent,
  Identity,
  ResetAnswer,
  VoltageChange,
} from './protocol.ts';
import { ownProcess } from './own-process.ts';
import { AdapterActionError, controlNames } from './protocol.ts';

const systemId = 'SMS-1';
const importMpan = '1000000000003';
const exportMpan = '2000000000006';
/** As the gateway signs its answers. */
const gatewayId = 'meterbridge';
/** The phase of the premises, which has one. */
const phase = 'L1';
const intervalSeconds = 10;
const pollSeconds = 1;
const recordsHeld = 9000;

/** A reading some milliseconds after an interval's end moves a little energy across it. */
const resolutionWatts = 5;
const resolutionVolts = 0.02;

const automatic: readonly string[] = ['advance', 'setLoad', 'setGeneration', 'setVoltage', 'restart'];
/** What a person at the display does is done by the tester where the display is its own. */
const atDisplay: readonly string[] = ['pressButton', 'readDisplay'];
const startWithinMs = 20_000;
const endWithinMs = 5_000;

interface Running {
  readonly premises: Premises;
  readonly bench: VirtualBench;
  readonly home: OpenBenchHome;
  /** Starts the gateway with what it kept, listening there. */
  readonly start: (listen: string) => Promise<{ readonly gateway: ChildProcess; readonly address: string }>;
  readonly address: string;
  gateway: ChildProcess;
}

export class RealTimeSystem implements Adapter {
  private readonly folder: string;
  private readonly home: BenchHome;
  private readonly clock = new SystemClock();
  private running: Running | undefined;
  private listener: ((frame: FrameEvent) => void) | undefined;
  private resets = 0;

  /** `home`: of it, the display, the energy manager and their keys. */
  constructor(folder: string, { deviceKeys, display, energyManager }: BenchHome = {}) {
    this.folder = folder;
    this.home = {
      ...(deviceKeys !== undefined && { deviceKeys }),
      ...(display !== undefined && { display }),
      ...(energyManager !== undefined && { energyManager }),
    };
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    return (await this.act(action, parameters as Record<string, number | string>)) as Actions[Name]['ok'];
  }

  onFrame(listener: (frame: FrameEvent) => void): void {
    this.listener = listener;
  }

  async close(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (running === undefined) return;
    await endProcess(running.gateway, this.clock);
    await running.home.close();
    await running.bench.close();
  }

  private async act(action: ActionName, given: Record<string, number | string>): Promise<unknown> {
    const figure = (name: string): number => Number(given[name] ?? 0);
    switch (action) {
      case 'identify':
        return identity(this.home);
      case 'capabilities':
        return capabilities(this.home);
      case 'reset':
        return this.reset();
      case 'advance':
        await this.sleep(figure('seconds') * 1000);
        return { nowUtcMs: this.clock.now() };
      case 'setLoad':
        return this.set({ loadWatts: figure('watts'), loadVars: figure('vars') });
      case 'setGeneration':
        return this.set({ generationWatts: figure('watts'), generationVars: figure('vars') });
      case 'setVoltage':
        return this.setVoltage(given as unknown as VoltageChange);
      case 'restart':
        return this.restart();
      case 'close':
        await this.close();
        return {};
      case 'readDisplay':
        return { lines: this.display().lines() };
      case 'pressButton':
        if (given['at'] !== 'display')
          throw new AdapterActionError('unavailable', 'the meters on this bench have no button');
        this.display().pressButton();
        return {};
      case 'setClock':
      case 'preload':
      case 'cutPower':
      case 'cutLink':
        throw new AdapterActionError('unavailable', `${action} is not available in real time`);
    }
  }

  /** When it took effect is part of the answer: in real time nothing happens at once. */
  private set(change: Parameters<Premises['set']>[0]): { readonly nowUtcMs: number } {
    if (this.running === undefined) throw new AdapterActionError('failed', 'reset comes first');
    this.running.premises.set(change);
    return { nowUtcMs: this.clock.now() };
  }

  private async setVoltage(change: VoltageChange): Promise<{ readonly nowUtcMs: number }> {
    if (change.phase !== undefined && change.phase !== phase)
      throw new AdapterActionError('bad-request', `phase: the premises has ${phase} alone, not ${change.phase}`);
    if (!('series' in change)) return this.set({ volts: change.volts });
    for (const { ms, volts } of change.series) {
      this.set({ volts });
      await this.sleep(ms);
    }
    return { nowUtcMs: this.clock.now() };
  }

  private async restart(): Promise<{ readonly nowUtcMs: number }> {
    const { running } = this;
    if (running === undefined) throw new AdapterActionError('failed', 'reset comes first');
    await endProcess(running.gateway, this.clock);
    running.gateway = (await running.start(running.address)).gateway;
    return { nowUtcMs: this.clock.now() };
  }

  /** The tester's own: a real one has its screen and its button where the tester is not. */
  private display(): NonNullable<OpenBenchHome['home']['display']> {
    if (this.home.display?.port === undefined)
      throw new AdapterActionError('unavailable', 'the tester plays no display on this bench');
    const display = this.running?.home.home.display;
    if (display === undefined) throw new AdapterActionError('failed', 'reset comes first');
    return display;
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
    let home: OpenBenchHome | undefined;
    try {
      home = await openBenchHome(this.home, { clock: this.clock, premises });
      const config = path.join(folder, 'meterbridge.yaml');
      const line = bench.addresses.get('line-1') ?? '';
      const { addresses } = home;
      const start = async (listen: string): ReturnType<Running['start']> => {
        await writeFile(config, configuration(line, listen) + homeConfiguration(this.home, addresses));
        return startGateway(config, this.clock);
      };
      const { gateway, address } = await start('127.0.0.1:0');
      this.running = { premises, bench, home, start, address, gateway };
      const endpoint = { address, security: 'plaintext' as const };
      return { endpoint, systemId, importMpan, exportMpan, gatewayId, nowUtcMs: this.clock.now() };
    } catch (error) {
      await home?.close();
      await bench.close();
      throw error;
    }
  }
}

function configuration(line: string, listen: string): string {
  return `version: 1
northbound: { id: ${gatewayId}, listen: '${listen}', plaintext: true }
store: { path: store.db }
wires: [{ name: line-1, kind: serial, path: '${line}', baudRate: 9600 }]
meters:
  - { id: supply, wire: line-1, unit: 1, profile: eastron-sdm230, pollSeconds: ${pollSeconds} }
  - { id: generation, wire: line-1, unit: 2, profile: eastron-sdm230, pollSeconds: ${pollSeconds} }
systems:
  - id: ${systemId}
    importMpan: '${importMpan}'
    exportMpan: '${exportMpan}'
    phase: ${phase}
    supplyMeter: supply
    generationMeter: generation
intervalSeconds: ${intervalSeconds}
`;
}

/** Each device where the bench says it is, or where the tester's own has been opened. JSON is YAML too. */
function homeConfiguration({ deviceKeys, ...devices }: BenchHome, made: OpenBenchHome['addresses']): string {
  const list = (key: string, name: 'display' | 'energyManager'): readonly string[] => {
    const { [name]: device } = devices;
    if (device === undefined) return [];
    const address = device.address ?? made[name];
    return [`${key}: ${JSON.stringify([{ id: name, system: systemId, address, key: device.key }])}\n`];
  };
  return [
    ...(deviceKeys === undefined ? [] : [`deviceKeys: ${JSON.stringify({ file: deviceKeys })}\n`]),
    ...list('displays', 'display'),
    ...list('energyManagers', 'energyManager'),
  ].join('');
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

function identity({ display, energyManager }: BenchHome): Identity {
  const meter = { role: 'meter', maker: 'Eastron', model: 'SDM230', firmware: '' } as const;
  const gateway = { maker: 'meterbridge', model: 'gateway', serial: '', firmware: softwareVersion };
  return {
    ...gateway,
    model: 'gateway in real time',
    composition: [
      { role: 'gateway', ...gateway },
      { ...meter, serial: '230001' },
      { ...meter, serial: '230002' },
      ...(display === undefined ? [] : [atHome('display', display)]),
      ...(energyManager === undefined ? [] : [atHome('manager', energyManager)]),
    ],
  };
}

/** The HAN interface has nothing by which a device says who made it: of a real one, its address is known. */
function atHome(role: 'display' | 'manager', { address }: BenchDevice): Component {
  const [maker, model] = address === undefined ? ['meterbridge', `virtual ${role}`] : ['maker unknown, at', address];
  return { role, maker, model, serial: '', firmware: '' };
}

function capabilities({ display }: BenchHome): Capabilities {
  const driven = display?.port === undefined ? automatic : [...automatic, ...atDisplay];
  const yes = (name: string, figure?: number) => ({
    name,
    support: 'yes' as const,
    ...(figure !== undefined && { figure }),
  });
  return {
    controls: Object.fromEntries(
      controlNames.map((name) => [name, driven.includes(name) ? 'automatic' : 'unavailable']),
    ),
    pics: [
      ...['import', 'export', 'reactive', 'voltage', 'generation', 'on-request'].map((name) => yes(`profile.${name}`)),
      yes('profile.scheduled'),
      ...[
        'clock.follows-signal',
        'authority.parties',
        'authority.commands',
        'events.scheduled',
        'registers.scheduled',
      ].map((name) => ({
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
