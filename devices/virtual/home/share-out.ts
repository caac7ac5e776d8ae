/** Shares what control events ask for among the appliances: which draws what, and what each event gets. */
import type { ControlEvent } from '../../../codecs/han/control.ts';
import type { Appliance } from './appliances.ts';

export interface Share {
  /** Watts by appliance. */
  readonly draws: ReadonlyMap<Appliance, number>;
  /** What each event gets, in its own sense, by its id. */
  readonly given: ReadonlyMap<string, number>;
}

/** More demand and less generation are more drawn from the network. */
const sign = ({ change, of }: ControlEvent): 1 | -1 => ((change === 'more') === (of === 'demand') ? 1 : -1);

/** Demand is what can be drawn, generation what can be given; a battery takes part in both. */
export function takesPart({ row }: Appliance, event: ControlEvent): boolean {
  if (event.appliances !== undefined && !event.appliances.includes(row.kind)) return false;
  return event.of === 'demand' ? row.ratedWatts > 0 : row.givesWatts > 0;
}

/** How far an appliance can go for an event from what it draws already: not past 0 into the other of the two. */
function room(appliance: Appliance, event: ControlEvent, drawn: number): number {
  const [least, most] =
    event.of === 'demand'
      ? [Math.max(0, appliance.least), appliance.most]
      : [appliance.least, Math.min(0, appliance.most)];
  return sign(event) > 0 ? Math.max(0, most - drawn) : Math.max(0, drawn - least);
}

/** Events in their order, each on what those before it leave; every appliance else draws what it wants. */
export function shareOut(appliances: readonly Appliance[], events: readonly ControlEvent[]): Share {
  const draws = new Map(appliances.map((appliance) => [appliance, appliance.wants]));
  const given = new Map<string, number>();
  for (const event of events) {
    let left = event.watts;
    for (const appliance of appliances) {
      if (!takesPart(appliance, event)) continue;
      const drawn = draws.get(appliance) ?? 0;
      const part = Math.min(left, room(appliance, event, drawn));
      draws.set(appliance, drawn + sign(event) * part);
      left -= part;
    }
    given.set(event.id, event.watts - left);
  }
  return { draws, given };
}
