/** What a status must say: what was declared, what was configured, and what has been recorded since. Pure. */
import { calls } from '../../../codecs/dno/messages.ts';
import type { Configuration, Delivery, Schedule, SeriesStatus, Status } from '../../../codecs/dno/messages.ts';
import { plain } from '../../roles/recorder.ts';
import type { Answered, Evidence } from '../evidence.ts';
import type { Ruling } from '../expect.ts';
import { timeOff, utc } from '../findings.ts';
import type { Place } from '../step-code.ts';
import { truthChannels } from '../truth.ts';

const roles = ['supply-meter', 'generation-meter', 'display', 'energy-manager'];
/** What a component of the declared composition is called among the devices. */
const shownRoles = { meter: 'meter', display: 'display', manager: 'energy-manager' } as const;
const healths = ['ok', 'degraded', 'not-answering', 'unknown'];
/** How a system may be connected, in the words of the interface. */
export const phases = ['L1', 'L2', 'L3', 'three-phase', 'unknown'];

/** What the statement of capabilities and the status both tell, where it is declared. */
const toldInStatus =
  /^(profile\.(import|export|reactive|voltage|generation|on-request|scheduled)|interval-seconds|store\.capacity-records)$/;
const longestSinceSyncMs = 400 * 86_400_000;

const firstTwice = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

/** Length of the system's intervals, seconds. */
export function intervalOf({ declaration }: Pick<Evidence, 'declaration'>): number {
  return declaration.figure('interval-seconds', 1800);
}

/** How long after its end an interval may be written, or after its time a sending may come, seconds. */
export function lateBy(intervalS: number): number {
  return Math.max(5, intervalS / 15);
}

export function statusRuling(answer: Answered, place: Place): Ruling {
  const { evidence } = place;
  const status = answer.body?.content as Status;
  const { systemId = '', importMpan = '', exportMpan = '' } = evidence.system ?? {};
  if (status.systemId !== systemId) return `${status.systemId} answers for ${systemId}`;
  if (status.importMpan !== importMpan) return `its import MPAN is "${status.importMpan}"`;
  if (status.exportMpan !== exportMpan) return `its export MPAN is "${status.exportMpan}"`;
  const { softwareVersion, alarms } = status;
  const other = evidence.answers.find(
    ({ body }) => body?.kind === 'status' && (body.content as Status).softwareVersion !== softwareVersion,
  );
  if (softwareVersion === '' || other !== undefined) return `its version is "${softwareVersion}", and not throughout`;
  if (alarms.some((alarm) => !/^[a-z0-9-]+$/.test(alarm))) return `its alarms are ${alarms.join(', ')}`;
  return (
    devicesComplaint(status, evidence) ??
    capabilitiesComplaint(status, evidence) ??
    recordingComplaint(answer, status, evidence) ??
    configurationComplaint(answer.n, status.configuration, evidence) ??
    clockRuling(answer.n, status, evidence)
  );
}

function devicesComplaint({ devices }: Status, { declaration }: Evidence): string | undefined {
  const twice = firstTwice(devices.map(({ deviceId }) => deviceId));
  if (twice !== undefined) return `two devices are called "${twice}"`;
  for (const { deviceId, role, health, phase, maker, model, serial, firmware } of devices) {
    const device = `device ${deviceId}`;
    if (deviceId === '') return 'a device has no id';
    if (!roles.includes(role)) return `${device}: its role is "${role}"`;
    if (!healths.includes(health)) return `${device}: its health is "${health}"`;
    if (!phases.includes(phase) && role.endsWith('meter')) return `${device}: its phase is "${phase}"`;
    const declared = declaration.identity.composition.some(
      (each) => text([each.maker, each.model, each.serial, each.firmware]) === text([maker, model, serial, firmware]),
    );
    // What is at home beside the meters need not say who made it, nor a meter that has not answered yet.
    const isKnown = role.endsWith('meter') && health !== 'unknown' && health !== 'not-answering';
    if (!declared && (isKnown || maker + model + serial + firmware !== ''))
      return `${device}: ${maker} ${model} ${serial} ${firmware} is not among the declared components`;
  }
  const { composition } = declaration.identity;
  const shownAs = (component: string, shown: string): boolean =>
    composition.filter(({ role }) => role === component).length <=
    devices.filter(({ role }) => role.endsWith(shown)).length;
  const absent = (Object.keys(shownRoles) as (keyof typeof shownRoles)[]).find(
    (role) => !shownAs(role, shownRoles[role]),
  );
  return absent && `not every declared ${absent} is among the devices`;
}

function capabilitiesComplaint({ capabilities }: Status, { declaration }: Evidence): string | undefined {
  const twice = firstTwice(capabilities.map(({ name }) => name));
  if (twice !== undefined) return `the capability ${twice} is told twice`;
  for (const { name, support, figure } of capabilities) {
    if (!/^[a-z0-9.-]+$/.test(name)) return `a capability is called "${name}"`;
    if (support === 'unspecified' || support === 'unrecognised') return `the support of ${name} is ${support}`;
    const declared = declaration.pics.find((row) => row.name === name);
    if (declared !== undefined && (declared.support !== support || declared.figure !== figure))
      return `${name} is told as ${support} ${figure ?? ''}, and declared ${declared.support} ${declared.figure ?? ''}`;
  }
  const untold = declaration.pics.find(
    ({ name }) => toldInStatus.test(name) && !capabilities.some((each) => each.name === name),
  );
  return untold && `the declared capability ${untold.name} is not told`;
}

function clockRuling(n: number, { clock }: Status, evidence: Evidence): Ruling {
  if (clock === undefined) return 'it does not tell the clock';
  const { nowUtcMs, offsetMs = 0, lastSyncUtcMs = nowUtcMs } = clock;
  if (Math.abs(offsetMs) > 10_000) return `it says itself that it is ${Math.round(offsetMs / 1000)} s off UTC`;
  const sinceSync = nowUtcMs - lastSyncUtcMs;
  if (!(sinceSync >= 0 && sinceSync < longestSinceSyncMs)) return `its clock was last set ${utc(lastSyncUtcMs / 1000)}`;
  return timeOff(evidence, n, nowUtcMs);
}

function recordingComplaint({ n }: Answered, status: Status, evidence: Evidence): string | undefined {
  const { recording, configuration } = status;
  if (recording === undefined) return 'it says nothing of recording';
  const { active, series } = recording;
  if (active !== configuration?.recording) return `recording is ${active ? 'on' : 'off'}, and configured otherwise`;
  const lengths = series.map(({ intervalS }) => intervalS);
  if (new Set(lengths).size !== lengths.length) return `a series is told twice: ${lengths.join(', ')} s`;
  const standard = series.find(({ intervalS }) => intervalS === intervalOf(evidence));
  if (standard === undefined) return active ? 'the series that is recorded is not told' : undefined;
  const declared = evidence.declaration.figure('store.capacity-records', standard.capacity);
  if (standard.capacity !== declared) return `it holds ${standard.capacity} records, ${declared} are declared`;
  return heldComplaint(standard, evidence, n);
}

/** Records since recording was switched on; nothing before. */
function heldComplaint(
  { intervalS, recordsHeld, oldestEndUtcS, newestEndUtcS }: SeriesStatus,
  evidence: Evidence,
  n: number,
): string | undefined {
  const since = switchedOnAt(evidence, n) ?? Infinity;
  const nowS = evidence.clockAt(n).fromMs / 1000;
  const first = (Math.floor(since / intervalS) + 1) * intervalS;
  const possible = [nowS, nowS - lateBy(intervalS)].map((atS) => {
    const last = Math.floor(atS / intervalS) * intervalS;
    return last < first ? [0, 'none', 'none'] : [(last - first) / intervalS + 1, first, last];
  });
  const told = [recordsHeld, oldestEndUtcS ?? 'none', newestEndUtcS ?? 'none'];
  return possible.some((each) => text(each) === text(told))
    ? undefined
    : `${recordsHeld} records are held, from ${utc(oldestEndUtcS ?? 0)} to ${utc(newestEndUtcS ?? 0)}`;
}

/** When recording was switched on before entry `n`, seconds; undefined where it was not. */
function switchedOnAt(evidence: Evidence, n: number): number | undefined {
  const on = evidence.answers.find(
    ({ n: at, body }) => at < n && body?.kind === 'applied' && (body.content as Configuration).recording === true,
  );
  return on && evidence.clockAt(on.n).fromMs / 1000;
}

export function configurationRuling({ n, body }: Answered, { evidence }: Place): Ruling {
  return configurationComplaint(n, body?.content as Configuration, evidence);
}

/** Configurations as they were told in a case, each with what the command before it asked for. */
function toldConfigurations(evidence: Evidence): readonly {
  readonly n: number;
  readonly asked: Partial<Configuration>;
  readonly told: Configuration | undefined;
}[] {
  return evidence.answers.flatMap(({ n, call, body, requests }) => {
    if (body?.kind === 'status') return [{ n, asked: {}, told: (body.content as Status).configuration }];
    if (call !== 'Configure' || body?.kind !== 'applied') return [];
    const bytes = requests[0]?.body;
    const asked = bytes instanceof Uint8Array ? calls.Configure.body?.decode(bytes) : undefined;
    return [
      { n, asked: asked?.ok === true ? (asked.message as Configuration) : {}, told: body.content as Configuration },
    ];
  });
}

/** As a reset leaves it. */
const fresh = { recording: false, extractionPermitted: true, schedules: [] };

/** What is in force: what was told first, changed by every command that was applied since. */
function configurationComplaint(n: number, told: Configuration | undefined, evidence: Evidence): string | undefined {
  if (told === undefined) return 'it does not tell the configuration';
  const inForce = inForceAt(evidence, n);
  const { recording, channels = [], extractionPermitted } = told;
  if (recording === undefined || extractionPermitted === undefined) return 'it does not tell all of the configuration';
  const unknown = channels.find((name) => !truthChannels.some((channel) => channel === name));
  const twice = firstTwice(channels);
  if (unknown !== undefined || twice !== undefined) return `it records "${unknown ?? twice ?? ''}"`;
  if (recording !== inForce.recording) return `recording is told as ${recording}`;
  if (extractionPermitted !== inForce.extractionPermitted) return `extraction is told as ${extractionPermitted}`;
  if (text([...channels].sort()) !== text([...(inForce.channels ?? [])].sort()))
    return `${channels.length} channels are told, ${inForce.channels?.length ?? 0} were configured`;
  const standard = intervalOf(evidence);
  const [one, other] = [told.schedules, inForce.schedules].map((all) =>
    all.map((each) => plainSchedule(each, standard)),
  );
  const differs = [...(one ?? []), ...(other ?? [])].find((each) => !one?.includes(each) || !other?.includes(each));
  if (one?.length !== other?.length)
    return `${one?.length ?? 0} schedules are told, ${other?.length ?? 0} are in force`;
  return differs && `a schedule is told otherwise than it is in force: ${differs}`;
}

function inForceAt(evidence: Evidence, n: number): Configuration {
  const before = toldConfigurations(evidence).filter((each) => each.n <= n);
  const first = before[0]?.told ?? { schedules: [] };
  return before.reduce<Configuration>(
    (sofar, { asked }) => ({ ...sofar, ...set(asked), schedules: scheduled(sofar.schedules, asked.schedules ?? []) }),
    { ...first, ...fresh },
  );
}

/** Setting one changes only that one. */
function scheduled(sofar: readonly Schedule[], asked: readonly Schedule[]): readonly Schedule[] {
  const others = sofar.filter(({ scheduleId }) => !asked.some((each) => each.scheduleId === scheduleId));
  return [...others, ...asked.filter(({ active }) => active)];
}

/** As it is compared: channels in any order, the usual stream and interval said. */
function plainSchedule({ quantities, stream, ...schedule }: Schedule, standard: number): string {
  const usual = schedule.content === 'events' ? 'events' : 'bulk';
  const interval = schedule.content === 'profile' ? { intervalS: schedule.intervalS ?? standard } : {};
  const said = Object.entries({ ...schedule, ...interval }).filter(([, field]) => field !== undefined);
  return text([said.sort(), [...quantities].sort(), stream === 'unspecified' ? usual : stream]);
}

/** Only what was set. */
function set(configuration: Partial<Configuration>): Partial<Configuration> {
  return Object.fromEntries(Object.entries(configuration).filter(([, field]) => field !== undefined));
}

/** Channels that were configured before entry `n`. */
export function channelsAt(evidence: Evidence, n: number): readonly string[] {
  return toldConfigurations(evidence).findLast((each) => each.n < n && each.told !== undefined)?.told?.channels ?? [];
}

/** Schedules that were set before entry `n`, whether they are still in force or not. */
function schedulesAt(evidence: Evidence, n: number): readonly Schedule[] {
  return toldConfigurations(evidence)
    .filter((each) => each.n < n)
    .flatMap(({ asked }) => (asked.schedules ?? []).filter(({ active }) => active));
}

/** The schedule that asked for a delivery; of a gap that several share, any. */
export function scheduleOf({ n, body }: Answered, evidence: Evidence): Schedule | undefined {
  const { scheduleId, content, stream } = body?.content as Delivery;
  const named = (each: Schedule): boolean =>
    each.scheduleId === scheduleId || (scheduleId === '' && content?.kind === 'gap' && each.stream === stream);
  return schedulesAt(evidence, n).findLast(named);
}

function text(value: unknown): string {
  return JSON.stringify(value, plain);
}
