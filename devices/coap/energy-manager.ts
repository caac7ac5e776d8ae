/** An energy manager over CoAP (specs/han). */
import { controlMessage, eventStates } from '../../codecs/han/control.ts';
import type { ControlMessage, EventState } from '../../codecs/han/control.ts';
import type { Arrival, EnergyManagerPort, Observation, StateWatch } from '../ports.ts';
import { HanClient } from './han-client.ts';

export class CoapEnergyManager extends HanClient implements EnergyManagerPort {
  protected readonly offered = 'events';

  async send(message: ControlMessage): Promise<Arrival> {
    return this.post('events', controlMessage, message);
  }

  async events(): Promise<readonly EventState[]> {
    return (await this.get('events', eventStates)).events;
  }

  watchEvents({ fresh, stale }: StateWatch<readonly EventState[]>): Observation {
    return this.watch('events', eventStates, {
      fresh: ({ events }) => {
        fresh(events);
      },
      stale,
    });
  }
}
