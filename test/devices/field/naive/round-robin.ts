/**
 * How a simple gateway polls: every meter in turn, three tries of a second each, nobody asked before the one before is
 * through. Works until one meter is dead; then everybody waits for it.
 */
import { encodeRequest } from '../../../../codecs/modbus/pdu.ts';
import { encodeRtuFrame } from '../../../../codecs/modbus/rtu.ts';
import type { Clock, Wire } from '../../../../devices/ports.ts';

const tries = 3;
const patience = 1000;

export class RoundRobin {
  private running = true;
  private done: Promise<void> | undefined;
  private got: ((whole: boolean) => void) | undefined;
  private readonly wire: Wire;
  private readonly clock: Clock;

  constructor(wire: Wire, clock: Clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /** Polls until stopped; `onAnswer` is told of each whole answer. */
  private goesOn(): boolean {
    return this.running;
  }

  start(units: readonly number[], count: number, onAnswer: (unit: number) => void): void {
    let bytes = 0;
    this.wire.onBytes((more) => {
      bytes += more.length;
      if (bytes >= 5 + 2 * count) this.got?.(true);
    });
    this.done = (async () => {
      while (this.goesOn()) {
        for (const unit of units) {
          for (let attempt = 0; attempt < tries && this.goesOn(); attempt++) {
            bytes = 0;
            const request = { kind: 'read-registers', functionCode: 4, address: 0, count } as const;
            await this.wire.write(encodeRtuFrame(unit, encodeRequest(request)));
            const whole = await new Promise<boolean>((resolve) => {
              const timer = this.clock.after(patience, () => {
                resolve(false);
              });
              this.got = (ok) => {
                timer.cancel();
                resolve(ok);
              };
            });
            if (whole) {
              onAnswer(unit);
              break;
            }
          }
          await new Promise<void>((resolve) => this.clock.after(5, resolve));
        }
      }
    })();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.got?.(false);
    await this.done;
  }
}
