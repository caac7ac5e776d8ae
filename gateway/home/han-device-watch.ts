/**
 * Looks whether a display or an energy manager is there and offers its part of the HAN interface. The first look is at
 * the start, and nothing waits for it; the looks go on, since a device may also leave, or be replaced, later.
 */
import { Backoff } from '../../devices/clock/backoff.ts';
import { repeat } from '../../devices/clock/repeat.ts';
import { DeviceError } from '../../devices/ports.ts';
import type { Clock, DeviceErrorCode, HanDevice, Milliseconds } from '../../devices/ports.ts';
import type { Log } from '../runtime/log.ts';

export interface HanDeviceWatchOptions {
  readonly role: 'display' | 'energy-manager';
  readonly port: HanDevice;
  readonly clock: Clock;
  readonly log: Log;
}

/** `degraded`: it missed one look, or answers and lacks what every device of its kind offers. */
export type HanDeviceHealth = 'ok' | 'degraded' | 'not-answering' | 'unknown';

const lookEveryMs: Milliseconds = 900_000;
/** The pauses before a device that was not found is looked for again. */
const againAfterMs: Milliseconds = 250;
const againWithinMs: Milliseconds = 60_000;
/** After so many looks in vain it counts as not answering; each of them has been sent several times. */
const failuresUntilLost = 2;
/** It answered, and is not what it should be. */
const answered: ReadonlySet<DeviceErrorCode> = new Set(['bad-frame', 'bad-response', 'device-exception']);

export class HanDeviceWatch {
  private readonly options: HanDeviceWatchOptions;
  private readonly backoff = new Backoff(againAfterMs, againWithinMs);
  private failures = 0;
  /** What it was last said to offer; undefined = nothing was found, or it is out of sight. */
  private offers: string | undefined;
  private trouble: 'not-answering' | 'without-interface' | undefined;

  constructor(options: HanDeviceWatchOptions) {
    this.options = options;
  }

  /**
   * The first look is now, the last before `signal` is aborted. Settles when no look is under way any more: at once where the
   * device's endpoint is closed meanwhile.
   */
  async run(signal: AbortSignal): Promise<void> {
    await repeat(this.options.clock, signal, 0, async () => this.look(signal));
  }

  get id(): string {
    return this.options.port.id;
  }

  get role(): HanDeviceWatchOptions['role'] {
    return this.options.role;
  }

  get health(): HanDeviceHealth {
    if (this.trouble === 'not-answering') return 'not-answering';
    if (this.trouble !== undefined || this.failures > 0) return 'degraded';
    return this.offers === undefined ? 'unknown' : 'ok';
  }

  /** A stable code for the status. */
  get alarm(): string | undefined {
    return this.trouble && `${this.role}-${this.trouble}`;
  }

  /** Never rejects; gives the pause until the next look. */
  private async look(signal: AbortSignal): Promise<Milliseconds> {
    const { port } = this.options;
    try {
      this.found((await port.discover()).join(' '));
      this.backoff.reset();
      return lookEveryMs;
    } catch (error) {
      // Stopping closes the endpoint under a look: that says nothing about the device.
      if (!signal.aborted)
        this.missed(
          error instanceof DeviceError
            ? error
            : new DeviceError('internal', String(error), { wire: port.id, cause: error }),
        );
      return this.backoff.next();
    }
  }

  private found(offers: string): void {
    const { port, role, log } = this.options;
    if (offers !== this.offers) log.info(`${role} found`, { device: port.id, offers });
    this.offers = offers;
    this.failures = 0;
    this.trouble = undefined;
  }

  private missed(error: DeviceError): void {
    const { port, role, log } = this.options;
    this.failures++;
    const lacking = answered.has(error.code);
    const trouble = lacking ? 'without-interface' : this.failures >= failuresUntilLost ? 'not-answering' : this.trouble;
    if (trouble === this.trouble) {
      log.debug('look at a device failed', { device: port.id, error });
      return;
    }
    this.trouble = trouble;
    this.offers = undefined;
    log.warn(lacking ? `${role} lacks the HAN interface` : `${role} does not answer`, { device: port.id, error });
  }
}
