/** What is said on a stream of deliveries, held against what was said on it before. Pure. */
import { contentOf } from '../../../codecs/dno/messages.ts';
import type {
  Acknowledged,
  DeliveriesOpened,
  Delivery,
  DeliveryRequest,
  DeliveryStreamName,
} from '../../../codecs/dno/messages.ts';
import type { Answered, Evidence } from '../evidence.ts';
import { endsOf } from './pages.ts';
import { scheduleOf } from './status.ts';
import type { Ruling } from '../expect.ts';
import { utc } from '../findings.ts';
import type { Place } from '../step-code.ts';

interface OnStream {
  readonly stream: DeliveryStreamName;
  readonly epoch: bigint;
  readonly number: bigint;
}

/** What was said of this kind on a stream before entry `n`. */
function saidBefore<Said extends OnStream>(evidence: Evidence, kind: string, stream: string, n = Infinity): Said[] {
  return evidence.answers.flatMap((each) => {
    const said = each.body?.content as Said;
    return each.n < n && each.call === 'Deliveries' && each.body?.kind === kind && said.stream === stream ? [said] : [];
  });
}

const most = (said: readonly OnStream[]): bigint =>
  said.reduce((sofar, { number }) => (number > sofar ? number : sofar), 0n);

export function streamRuling(answer: Answered, { evidence }: Place): Ruling {
  const { kind, content } = answer.body as { readonly kind: string; readonly content: OnStream };
  const { epoch, stream } = content;
  const [first] = saidBefore(evidence, 'opened', stream);
  if (epoch < 1n || epoch !== (first ?? content).epoch) return `its epoch is ${epoch}, not ${first?.epoch ?? 0n}`;
  switch (kind) {
    case 'opened':
      return openedComplaint(answer, answer.body?.content as DeliveriesOpened, evidence);
    case 'acknowledged':
      return acknowledgedComplaint(answer, content, evidence);
    default:
      return deliveryComplaint(answer, answer.body?.content as Delivery, evidence);
  }
}

/** The request that an answer names. */
const asked = ({ header, requests }: Answered): DeliveryRequest['body'] =>
  requests.find((each) => each.header?.messageId === header?.correlationId)?.body as DeliveryRequest['body'];

/** The stream that was opened, what was acknowledged of it before, and the newest of what had fallen due by then. */
function openedComplaint(answer: Answered, opened: DeliveriesOpened, evidence: Evidence): string | undefined {
  const { stream, lastAcknowledged, newest } = opened;
  const wanted = contentOf(asked(answer), 'open')?.stream;
  if (stream !== wanted) return `the stream ${stream} is opened, ${wanted ?? 'none'} was named`;
  const acknowledged = most(saidBefore<Acknowledged>(evidence, 'acknowledged', stream, answer.n));
  const { toMs } = evidence.clockAt(answer.n);
  const due = most(saidBefore<Delivery>(evidence, 'delivery', stream).filter(({ dueUtcS }) => dueUtcS * 1000 <= toMs));
  if (lastAcknowledged !== acknowledged)
    return `acknowledged is told up to ${lastAcknowledged}, expected ${acknowledged}`;
  return newest === due ? undefined : `the newest is told as ${newest}, expected ${due}`;
}

/** The number that was named, or a later one acknowledged before. */
function acknowledgedComplaint(answer: Answered, { stream, number }: OnStream, evidence: Evidence): string | undefined {
  const named = contentOf(asked(answer), 'acknowledge');
  if (stream !== named?.stream) return `it is of the stream ${stream}, ${named?.stream ?? 'none'} was named`;
  const before = most(saidBefore<Acknowledged>(evidence, 'acknowledged', stream, answer.n));
  const reached = named.number > before ? named.number : before;
  return number === reached ? undefined : `number ${number} is acknowledged, expected ${reached}`;
}

/** Numbers rise by one from 1; system, schedule, time and range are those that were asked for. */
function deliveryComplaint(answer: Answered, delivery: Delivery, evidence: Evidence): string | undefined {
  const { number, stream, systemId, dueUtcS, content } = delivery;
  const earlier = saidBefore<Delivery>(evidence, 'delivery', stream, answer.n);
  const before = most(earlier);
  // Gaps that touch become one, with the number of the later.
  if (number < 1n || (number > before + 1n && content?.kind !== 'gap')) return `number ${number} comes after ${before}`;
  if (systemId !== (evidence.system?.systemId ?? '')) return `it is of "${systemId}"`;
  const schedule = scheduleOf(answer, evidence);
  if (schedule === undefined) return `nobody set a schedule "${delivery.scheduleId}"`;
  const { startUtcS, periodS, stream: onto } = schedule;
  if (stream !== (onto === 'unspecified' ? 'bulk' : onto)) return `it comes on the stream ${stream}`;
  if (dueUtcS < startUtcS || (dueUtcS - startUtcS) % periodS !== 0) return `nothing was scheduled for ${utc(dueUtcS)}`;
  const ofSchedule = earlier.filter((each) => each.scheduleId === delivery.scheduleId && each.dueUtcS < dueUtcS);
  const since = Math.max(0, ...ofSchedule.map((each) => each.dueUtcS)) || dueUtcS - periodS;
  return content?.kind === 'gap' ? gapComplaint(delivery) : rangeComplaint(delivery, since);
}

function gapComplaint({ content, fromUtcS, toUtcS, dueUtcS }: Delivery): string | undefined {
  if (content?.kind !== 'gap' || content.gap.detail.trim() === '')
    return 'it does not say why nothing can be delivered';
  return fromUtcS < toUtcS && toUtcS <= dueUtcS ? undefined : `its range is ${rangeOf({ fromUtcS, toUtcS })}`;
}

const rangeOf = ({ fromUtcS, toUtcS }: Pick<Delivery, 'fromUtcS' | 'toUtcS'>): string =>
  `(${utc(fromUtcS)}, ${utc(toUtcS)}]`;

/** What it holds lies in its range, and its range since the sending before, up to its own. */
function rangeComplaint(delivery: Delivery, since: number): string | undefined {
  const { content, fromUtcS, toUtcS, dueUtcS } = delivery;
  if (content === undefined) return 'it holds nothing';
  if (!(since <= fromUtcS && fromUtcS < toUtcS && toUtcS <= dueUtcS))
    return `its range is ${rangeOf(delivery)}, expected within (${utc(since)}, ${utc(dueUtcS)}]`;
  const ends = content.kind === 'profile' ? endsOf(content.profile) : [];
  const outside = ends.find((end) => end <= fromUtcS || end > toUtcS);
  if (outside !== undefined)
    return `it holds the interval that ends ${utc(outside)}, outside its range ${rangeOf(delivery)}`;
  const first = content.kind === 'profile' ? content.profile.startUtcS : fromUtcS;
  return first >= fromUtcS ? undefined : `it begins ${utc(first)}, before its range ${rangeOf(delivery)}`;
}
