/** A display over CoAP (specs/han). */
import { displayMessage, messageStates } from '../../codecs/han/display.ts';
import type { DisplayMessage, MessageState } from '../../codecs/han/display.ts';
import type { Arrival, DisplayPort, Observation, StateWatch } from '../ports.ts';
import { HanClient } from './han-client.ts';

export class CoapDisplay extends HanClient implements DisplayPort {
  protected readonly offered = 'messages';

  async show(message: DisplayMessage): Promise<Arrival> {
    return this.post('messages', displayMessage, message);
  }

  async messages(): Promise<readonly MessageState[]> {
    return (await this.get('messages', messageStates)).messages;
  }

  watchMessages({ fresh, stale }: StateWatch<readonly MessageState[]>): Observation {
    return this.watch('messages', messageStates, {
      fresh: ({ messages }) => {
        fresh(messages);
      },
      stale,
    });
  }
}
