/** A virtual energy manager: takes control events, co-ordinates appliances, and says what became of each event. */
import { trim } from '../../../codecs/bounded-map.ts';
import { isDeepStrictEqual } from 'node:util';
import { responses } from '../../../codecs/coap/codes.ts';
import { controlMessage, eventStates } from '../../../codecs/han/control.ts';
import type { ControlEvent, ControlMessage, EventState } from '../../../codecs/han/control.ts';
import { hanResources } from '../../../codecs/han/resources.ts';
import type { Clock, CoapResource, EpochSeconds, Milliseconds, Timer } from '../../ports.ts';
import type { Premises } from '../premises.ts';
import type { Appliance } from './appliances.ts';
import { giving, hanResource, taking } from './han-resource.ts';
import { PricesAndPower } from './prices.ts';
import { shareOut, takesPart } from './share-out.ts';

interface Planned {
  readonly event: ControlEvent;
  state: EventState['state'];
  at: EpochSeconds;
  watts?: number;
  reason?: NonNullable<EventState['reason']>;
  /** The least it got while it ran. */
  least: number;
}

const mostKept = 64;
/** Appliances change by themselves: how often they are looked at in between. */
const stepMs: Milliseconds = 60_000;
const running = ['started', 'partial'];

export class VirtualEnergyManager {
  /** Called with the path of a resource that shows something else from now on. */
  onChange: (path: string) => void = () => undefined;
  private readonly clock: Clock;
  private readonly premises: Premises;
  private readonly appliances: readonly Appliance[];
  private readonly tariff = new PricesAndPower();
  private readonly planned = new Map<string, Planned>();
  /** Every control message by its id: what makes a repetition known as one. */
  private readonly known = new Map<string, ControlMessage>();
  /** Ids of events that were cancelled or superseded before they came. */
  private readonly endedUnseen = new Map<string, 'cancelled' | 'superseded'>();
  private livedUntil: Milliseconds;
  private timer: Timer | undefined;

  constructor(clock: Clock, premises: Premises, appliances: readonly Appliance[]) {
    this.clock = clock;
    this.premises = premises;
    this.appliances = appliances;
    this.livedUntil = clock.monotonic();
    this.settle();
  }

  resources(): CoapResource[] {
    return [
      hanResource('events', {
        POST: taking(controlMessage, (message) => this.take(message)),
        GET: giving(eventStates, () => ({ events: this.states() })),
      }),
      ...this.tariff.resources(),
    ];
  }

  /** The consumer wants none of this event. Says whether it could be had so. */
  optOut(id: string): boolean {
    const planned = this.planned.get(id);
    if (planned === undefined || isOver(planned) || !planned.event.overridable) return false;
    this.become(planned, 'opted-out');
    this.settle();
    return true;
  }

  /** The consumer switches an appliance off or on. Says whether there is one of this kind. */
  switchAppliance(kind: string, on: boolean): boolean {
    const found = this.appliances.filter(({ row }) => row.kind === kind);
    this.settle();
    for (const appliance of found) appliance.switch(on);
    this.settle();
    return found.length > 0;
  }

  stop(): void {
    this.timer?.cancel();
  }

  private states(): readonly EventState[] {
    return [...this.planned.values()].map(({ event, state, at, watts, reason }) => ({
      id: event.id,
      state,
      at,
      ...(watts !== undefined && { watts }),
      ...(reason !== undefined && { reason }),
    }));
  }

  private take(message: ControlMessage): number {
    const former = this.known.get(message.id);
    if (former !== undefined) return isDeepStrictEqual(former, message) ? responses.changed : responses.conflict;
    this.known.set(message.id, message);
    trim(this.known, mostKept, ({ id }) => this.planned.get(id) === undefined || this.isOver(id));
    if (message.kind === 'cancel') this.end(message.cancels, 'cancelled');
    else this.plan(message);
    this.settle();
    this.onChange(hanResources.events.path);
    return responses.created;
  }

  private plan(event: ControlEvent): void {
    const planned: Planned = { event, state: 'received', at: this.now(), least: Infinity };
    const full = [...this.planned.values()].filter((each) => !isOver(each)).length >= mostKept;
    this.planned.set(event.id, planned);
    const reject = (reason: Planned['reason']): void => {
      planned.state = 'rejected';
      if (reason !== undefined) planned.reason = reason;
    };
    if (endOf(event) <= this.now()) reject('already-over');
    else if (!this.appliances.some((each) => takesPart(each, event))) reject('not-supported');
    else if (full) reject('no-capacity');
    else planned.state = this.endedUnseen.get(event.id) ?? 'received';
    this.endedUnseen.delete(event.id);
    trim(this.planned, mostKept, isOver);
    if (planned.state !== 'received') return;
    for (const id of event.supersedes ?? []) {
      const other = this.planned.get(id);
      // One that runs goes on until this one starts.
      if (other === undefined || other.state === 'received') this.end(id, 'superseded');
    }
  }

  /** An event that is called off; one that is not known yet will be when it comes. */
  private end(id: string, state: 'cancelled' | 'superseded'): void {
    const planned = this.planned.get(id);
    if (planned === undefined) {
      this.endedUnseen.set(id, state);
      trim(this.endedUnseen, mostKept);
    } else if (!isOver(planned)) this.become(planned, state);
  }

  /** Brings everything to this moment: what ends, what starts, who draws what; and comes back when something is due. */
  private settle(): void {
    this.timer?.cancel();
    const monotonic = this.clock.monotonic();
    for (const appliance of this.appliances)
      appliance.live((monotonic - this.livedUntil) / 3_600_000, this.clock.now());
    this.livedUntil = monotonic;
    const now = this.now();
    for (const planned of this.planned.values()) {
      const { event } = planned;
      if (running.includes(planned.state) && endOf(event) <= now) {
        planned.watts = Math.round(planned.least);
        this.become(planned, 'completed');
      }
    }
    const due = [...this.planned.values()].filter((each) => !isOver(each) && each.event.start <= now);
    for (const { event, state } of due)
      if (state === 'received') for (const id of event.supersedes ?? []) this.end(id, 'superseded');
    const active = due.filter((each) => !isOver(each));
    const { draws, given } = shareOut(
      this.appliances,
      active.map(({ event }) => event),
    );
    for (const [appliance, watts] of draws) {
      appliance.draw(watts);
      this.premises.setAppliance(appliance.row.kind, watts);
    }
    for (const planned of active) this.runs(planned, given.get(planned.event.id) ?? 0);
    const next = this.nextLook();
    if (next === Infinity) return;
    this.timer = this.clock.after(next, () => {
      this.settle();
    });
  }

  private runs(planned: Planned, watts: number): void {
    const state = watts >= planned.event.watts ? 'started' : 'partial';
    const changed = planned.state !== state || planned.watts !== Math.round(watts);
    planned.least = Math.min(planned.least, watts);
    planned.watts = Math.round(watts);
    if (changed) this.become(planned, state);
  }

  /** Until an event starts or ends, an appliance is full or empty, or the next minute; Infinity where nothing can change. */
  private nextLook(): Milliseconds {
    const now = this.clock.now();
    const times = [...this.planned.values()]
      .filter((each) => !isOver(each))
      .map(({ event }) => (event.start * 1000 > now ? event.start : endOf(event)) * 1000 - now);
    const turns = this.appliances.map((appliance) => Math.ceil(appliance.hoursToTurn() * 3_600_000));
    const step = this.appliances.length === 0 ? Infinity : stepMs - (now % stepMs);
    return Math.max(1, Math.min(step, ...times, ...turns));
  }

  private become(planned: Planned, state: Planned['state']): void {
    planned.state = state;
    planned.at = this.now();
    this.onChange(hanResources.events.path);
  }

  private isOver(id: string): boolean {
    const planned = this.planned.get(id);
    return planned === undefined || isOver(planned);
  }

  private now(): EpochSeconds {
    return Math.floor(this.clock.now() / 1000);
  }
}

const endOf = ({ start, durationSeconds }: ControlEvent): EpochSeconds => start + durationSeconds;
const isOver = ({ state }: Pick<Planned, 'state'>): boolean => state !== 'received' && !running.includes(state);
