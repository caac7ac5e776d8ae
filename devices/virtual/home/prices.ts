/** Prices and power as a virtual device at the premises keeps them: the latest counts. */
import { responses } from '../../../codecs/coap/codes.ts';
import { momentaryPower, priceList } from '../../../codecs/han/display.ts';
import type { MomentaryPower, PriceList } from '../../../codecs/han/display.ts';
import type { CoapResource, EpochSeconds } from '../../ports.ts';
import { hanResource, taking } from './han-resource.ts';

export type Rate = PriceList['rates'][number];

export class PricesAndPower {
  private readonly lists = new Map<PriceList['direction'], PriceList>();
  private latestPower: MomentaryPower | undefined;

  get power(): MomentaryPower | undefined {
    return this.latestPower;
  }

  listOf(direction: PriceList['direction']): PriceList | undefined {
    return this.lists.get(direction);
  }

  /** The rate in force: what the list's times say. */
  rateAt(direction: PriceList['direction'], now: EpochSeconds): Rate | undefined {
    return this.lists.get(direction)?.rates.find(({ from, to }) => from <= now && now < to);
  }

  resources(): CoapResource[] {
    return [
      hanResource('prices', {
        PUT: taking(priceList, (list) => {
          const former = this.lists.get(list.direction);
          if (former === undefined || list.sentAt >= former.sentAt) this.lists.set(list.direction, list);
          return responses.changed;
        }),
      }),
      hanResource('power', {
        PUT: taking(momentaryPower, (power) => {
          if (this.latestPower === undefined || power.at >= this.latestPower.at) this.latestPower = power;
          return responses.changed;
        }),
      }),
    ];
  }
}
