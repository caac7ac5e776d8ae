/**
 * The schedules of all parties: what is sent unasked, at a first time, then every period, until an end or until told to
 * stop. Each has a name of its own among those of its party; setting one changes no other.
 */
import type { ChannelName } from './channels.ts';
import type { EpochMs, Machine } from './machine.ts';

export type Content = 'profile' | 'events' | 'registers';
export type DeliveryStream = 'bulk' | 'live' | 'events';

export interface NamedSchedule {
  readonly party: string;
  readonly scheduleId: string;
  readonly content: Content;
  readonly stream: DeliveryStream;
  /** Of a profile: length of its intervals. */
  readonly intervalSeconds: number;
  /** Channels, or registers; empty = all that are recorded. */
  readonly quantities: readonly string[];
  /** First sending time. */
  readonly startMs: EpochMs;
  readonly periodMs: number;
  /** It ends with the last sending time that is not after this; absent = it goes on until told to stop. */
  readonly endMs?: EpochMs | undefined;
}

/** A schedule in force, and how far it has come. */
export interface RunningSchedule extends NamedSchedule {
  readonly nextDueMs: EpochMs;
  /** What it sends was put on its way up to here; null before its first sending time. */
  readonly sentUpToMs: EpochMs | null;
  /** What its first sending holds is being recorded: the time has come for it. */
  readonly open: boolean;
}

export interface SchedulesState {
  readonly schedules: readonly RunningSchedule[];
}

export type ScheduleChange =
  ({ readonly active: true } & Omit<NamedSchedule, 'party'>) | { readonly active: false; readonly scheduleId: string };

export type SchedulesInput =
  | { readonly kind: 'set'; readonly party: string; readonly schedules: readonly ScheduleChange[] }
  /** Time passed, or a record was made; `recordedUpTo` is the end of the newest one by interval length in seconds. */
  | { readonly kind: 'tick'; readonly recordedUpTo: Readonly<Record<string, EpochMs>> };

/** What lies in (from, to] is due to the party. */
export interface Sending extends Omit<NamedSchedule, 'startMs' | 'periodMs' | 'endMs'> {
  readonly kind: 'send';
  readonly dueMs: EpochMs;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

export type SchedulesMachine = Machine<SchedulesState, SchedulesInput, Sending>;

/** A start that lies further ahead was not meant: milliseconds given as seconds do. Ten years. */
export const furthestStartMs = 3653 * 86_400_000;
/** The last sending of a schedule has no later one to bring what is late: it waits this long for it. */
const lastWaitsMs = 86_400_000;

/** `graceMs`: how long a sending waits for the record that ends with it, by the length of its intervals. */
export function schedules(graceMs: (intervalSeconds: number) => number): SchedulesMachine {
  const graceOf = ({ content, intervalSeconds }: NamedSchedule): number =>
    content === 'profile' ? graceMs(intervalSeconds) : 0;

  return {
    initial: () => ({ schedules: [] }),
    apply: (state, input, now) => {
      if (input.kind === 'set')
        return {
          state: input.schedules.reduce((each, change) => set(each, input.party, change, now), state),
          effects: [],
        };
      const steps = state.schedules.map((each) => {
        const recorded = each.content === 'profile' ? input.recordedUpTo[each.intervalSeconds] : now;
        return tick(each, recorded ?? Number.NEGATIVE_INFINITY, now, graceOf(each));
      });
      if (steps.every(({ schedule }, index) => schedule === state.schedules[index])) return { state, effects: [] };
      return {
        state: { schedules: steps.flatMap(({ schedule }) => schedule ?? []) },
        effects: steps.flatMap(({ sending }) => sending ?? []),
      };
    },
    nextDeadline: (state) => Math.min(...state.schedules.map((each) => deadlineOf(each, graceOf(each)))),
  };
}

/** The last sending time; Infinity = there is none. */
export function lastDueOf({ startMs, periodMs, endMs }: NamedSchedule): EpochMs {
  if (endMs === undefined) return Number.POSITIVE_INFINITY;
  return startMs + Math.floor((endMs - startMs) / periodMs) * periodMs;
}

/**
 * The first sending of a schedule holds what lies in the period before it; when the party changes when it is due, the
 * next one goes on where the last one ended. A start in the past is continued, not made up.
 */
function set(state: SchedulesState, party: string, change: ScheduleChange, now: EpochMs): SchedulesState {
  const isIt = (each: RunningSchedule): boolean => each.party === party && each.scheduleId === change.scheduleId;
  const others = state.schedules.filter((each) => !isIt(each));
  if (!change.active) return { schedules: others };
  const schedule = namedOf(change, party);
  const { startMs, periodMs } = schedule;
  const late = Math.max(0, Math.ceil((now - startMs) / periodMs));
  const nextDueMs = startMs + late * periodMs;
  if (nextDueMs > lastDueOf(schedule)) return { schedules: others };
  const former = state.schedules.find(isIt);
  const goesOn = former !== undefined && sameSeries(former, schedule);
  const sentUpToMs = goesOn ? former.sentUpToMs : null;
  const open = sentUpToMs !== null || now >= nextDueMs - periodMs;
  return { schedules: [...others, { ...schedule, nextDueMs, sentUpToMs, open }] };
}

function namedOf(change: Extract<ScheduleChange, { active: true }>, party: string): NamedSchedule {
  const { scheduleId, content, stream, intervalSeconds, quantities, startMs, periodMs, endMs } = change;
  return { party, scheduleId, content, stream, intervalSeconds, quantities, startMs, periodMs, endMs };
}

function sameSeries(one: NamedSchedule, other: NamedSchedule): boolean {
  return one.content === other.content && one.stream === other.stream && one.intervalSeconds === other.intervalSeconds;
}

interface Step {
  /** Undefined: it has ended. */
  readonly schedule: RunningSchedule | undefined;
  readonly sending?: Sending | undefined;
}

/** A sending that was missed is made up once: one sending holds everything since the last. */
function tick(given: RunningSchedule, recordedUpTo: EpochMs, now: EpochMs, graceMs: number): Step {
  const { nextDueMs, periodMs } = given;
  const schedule = !given.open && now >= nextDueMs - periodMs ? { ...given, open: true } : given;
  const waited = now >= nextDueMs + graceMs;
  if (now < nextDueMs || (!waited && recordedUpTo < nextDueMs)) return { schedule };
  // Behind by several periods: the last one that is due, as far as it is recorded or was waited for.
  const lastDue = lastDueOf(schedule);
  const latest = Math.min(nextDueMs + Math.floor((now - nextDueMs) / periodMs) * periodMs, lastDue);
  const ready = recordedUpTo >= latest || now >= latest + (latest === lastDue ? lastWaitsMs : graceMs);
  if (!ready && latest === lastDue && latest === nextDueMs) return { schedule };
  const due = ready || latest === nextDueMs ? latest : latest - periodMs;
  const from = schedule.sentUpToMs ?? nextDueMs - periodMs;
  // Only what is known to be recorded is claimed; a record that comes late after all goes with the next sending.
  const to = Math.max(from, Math.min(due, recordedUpTo));
  return {
    schedule: due === lastDue ? undefined : { ...schedule, open: true, sentUpToMs: to, nextDueMs: due + periodMs },
    sending: to === from ? undefined : sendingOf(schedule, due, from, to),
  };
}

function sendingOf(schedule: RunningSchedule, dueMs: EpochMs, fromMs: EpochMs, toMs: EpochMs): Sending {
  const { party, scheduleId, content, stream, intervalSeconds, quantities } = schedule;
  return { kind: 'send', party, scheduleId, content, stream, intervalSeconds, quantities, dueMs, fromMs, toMs };
}

function deadlineOf(schedule: RunningSchedule, graceMs: number): EpochMs {
  const { nextDueMs, periodMs, open } = schedule;
  if (!open) return nextDueMs - periodMs;
  return nextDueMs + (nextDueMs === lastDueOf(schedule) && graceMs > 0 ? lastWaitsMs : graceMs);
}

/** The channels a schedule asks for, as far as there are such; undefined = all that are recorded. */
export function channelsAskedBy({ quantities }: NamedSchedule): readonly ChannelName[] | undefined {
  return quantities.length === 0 ? undefined : (quantities as readonly ChannelName[]);
}
