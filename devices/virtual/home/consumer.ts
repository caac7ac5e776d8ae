/** A virtual consumer: habits for when messages come, and a script for what is done at set times. */
import type { ApplianceKind } from '../../../codecs/han/control.ts';
import type { DisplayMessage } from '../../../codecs/han/display.ts';
import type { Clock, Milliseconds, Timer } from '../../ports.ts';
import type { VirtualDisplay } from './display.ts';
import type { VirtualEnergyManager } from './energy-manager.ts';

export type ConsumerAction =
  | { readonly do: 'press-display-button' }
  | { readonly do: 'switch-off' | 'switch-on'; readonly appliance: ApplianceKind }
  | { readonly do: 'opt-out'; readonly event: string };

export interface ConsumerHabits {
  /** Left out: messages are not acknowledged. */
  readonly acknowledgesAfterSeconds?: number;
  /** On a warning or an alert, these are switched off after so long. */
  readonly onWarning?: { readonly afterSeconds: number; readonly switchesOff: readonly ApplianceKind[] };
  readonly script?: readonly ({ readonly afterSeconds: number } & ConsumerAction)[];
}

export interface ConsumerOptions {
  readonly clock: Clock;
  readonly habits: ConsumerHabits;
  readonly display: VirtualDisplay | undefined;
  readonly manager: VirtualEnergyManager | undefined;
}

export class Consumer {
  private readonly options: ConsumerOptions;
  private readonly timers = new Set<Timer>();

  constructor(options: ConsumerOptions) {
    this.options = options;
    const { habits, display } = options;
    if (display !== undefined)
      display.onMessage = (message) => {
        this.notices(message);
      };
    for (const { afterSeconds, ...action } of habits.script ?? [])
      this.later(afterSeconds * 1000, () => {
        this.act(action);
      });
  }

  /** Does nothing any more. */
  stop(): void {
    for (const timer of this.timers) timer.cancel();
    this.timers.clear();
  }

  private notices(message: DisplayMessage): void {
    const { acknowledgesAfterSeconds, onWarning } = this.options.habits;
    if (message.acknowledge && acknowledgesAfterSeconds !== undefined)
      this.later(acknowledgesAfterSeconds * 1000, () => {
        this.act({ do: 'press-display-button' });
      });
    if (message.severity === 'information' || onWarning === undefined) return;
    this.later(onWarning.afterSeconds * 1000, () => {
      for (const appliance of onWarning.switchesOff) this.act({ do: 'switch-off', appliance });
    });
  }

  private act(action: ConsumerAction): void {
    const { display, manager } = this.options;
    switch (action.do) {
      case 'press-display-button':
        display?.pressButton();
        return;
      case 'switch-off':
      case 'switch-on':
        manager?.switchAppliance(action.appliance, action.do === 'switch-on');
        return;
      case 'opt-out':
        manager?.optOut(action.event);
    }
  }

  private later(delay: Milliseconds, run: () => void): void {
    const timer = this.options.clock.after(delay, () => {
      this.timers.delete(timer);
      run();
    });
    this.timers.add(timer);
  }
}
