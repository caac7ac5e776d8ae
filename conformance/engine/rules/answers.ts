/** What holds for every answer, whichever step it came in: its header, and what any body of its kind must hold. */
import type { Delivery, NoDataFound, ReadProfileRequest, Rejection } from '../../../codecs/dno/messages.ts';
import type { AnyBody, Answered } from '../evidence.ts';
import { GeneralExpectation } from '../expect.ts';
import type { Ruling } from '../expect.ts';
import { everyAnswer } from '../expect-sources.ts';
import { pageRuling } from './pages.ts';
import { configurationRuling, statusRuling } from './status.ts';
import { streamRuling } from './stream.ts';
import { timeOff } from '../findings.ts';
import type { Place } from '../step-code.ts';

const idForm = /^[A-Za-z0-9._-]{1,64}$/;
/** A path in a message: "from_utc_s", "body.channels[0]". */
const fieldForm = /^([a-z_]+(\[\d+\])?(\.[a-z_]+(\[\d+\])?)*)?$/;

/** In words which answer it is. */
const nameOf = ({ call, body }: Answered): string => `${call}, ${body?.kind ?? 'an answer without a body'}`;

/** A complaint, with the answer it is about. */
const about = (answer: Answered, ruling: Ruling): Ruling => {
  if (typeof ruling === 'string') return `${nameOf(answer)}: ${ruling}`;
  return ruling && { ...ruling, observed: `${nameOf(answer)}: ${ruling.observed}` };
};

/** Which request of its exchange an answer may name; every one where it does not tell them apart. */
function mayAnswer({ call, body, requests }: Answered): readonly string[] {
  const asks: Readonly<Record<string, readonly string[]>> = {
    opened: ['open'],
    acknowledged: ['acknowledge'],
    delivery: ['open', 'resend'],
  };
  const kinds = call === 'Deliveries' ? asks[body?.kind ?? ''] : undefined;
  return requests
    .filter((request) => kinds === undefined || kinds.includes((request.body as AnyBody | undefined)?.kind ?? ''))
    .map(({ header }) => header?.messageId ?? '');
}

/** Bodies that speak of one system. */
const ofOneSystem: ReadonlySet<string> = new Set(['page', 'no-data-found', 'status', 'applied', 'delivery']);

/** The system that answers, or the gateway; nobody where a message names none that is known. */
function targetComplaint({ header, body, requests }: Answered, { evidence }: Place): string | undefined {
  const { systemId = '', parties } = evidence.system ?? {};
  const dno = parties?.dno.name;
  const target = header?.target;
  const named = requests[0]?.header?.target;
  const wrong = `it names ${target?.id ?? 'no system'}, expected ${systemId}`;
  if (ofOneSystem.has(body?.kind ?? '')) return target?.kind === 'system' && target.id === systemId ? undefined : wrong;
  const unattributed = body?.kind === 'rejection' && (named?.id !== systemId || !isSound(requests, dno));
  if (target === undefined) return unattributed ? undefined : wrong;
  if (target.kind === 'gateway') return target.id === header?.originator ? undefined : wrong;
  const itself = target.kind === 'system' && target.id === systemId;
  return itself || (target.kind === named?.kind && target.id === named.id) ? undefined : wrong;
}

/** Fit to be acted on, and of somebody who is told which systems there are. */
const isSound = ([first]: Answered['requests'], dno: string | undefined): boolean =>
  first?.header !== undefined &&
  first.header.messageId !== '' &&
  first.header.sentAtUtcMs > 0 &&
  first.header.originator === (dno ?? first.header.originator);

/** What the header of an answer must say. */
export function headerRuling(answer: Answered, place: Place): Ruling {
  const { evidence } = place;
  const { n, header, hex, body } = answer;
  if (body?.kind === 'undecodable') return `it cannot be decoded: ${String(body.content)}`;
  if (header === undefined) return 'it has no header';
  const { messageId, correlationId, originator, sentAtUtcMs } = header;
  if (!mayAnswer(answer).includes(correlationId)) return `it answers "${correlationId}", which was not asked`;
  if (!idForm.test(messageId)) return `its id is "${messageId}"`;
  // The same message may come twice; two messages may not have one id.
  const twice = evidence.answers.find((each) => each.header?.messageId === messageId && each.hex !== hex);
  if (twice !== undefined) return `its id ${messageId} is that of answer ${twice.n} too`;
  const gateway = evidence.system?.gatewayId ?? evidence.answers[0]?.header?.originator ?? '';
  if (originator === '' || originator !== gateway) return `it comes from "${originator}", expected "${gateway}"`;
  const wrong = targetComplaint(answer, place);
  if (wrong !== undefined) return wrong;
  const { counter, validFromUtcMs, validUntilUtcMs, keyId, signature, gatewayId } = header;
  if (counter !== 0n || (validFromUtcMs ?? validUntilUtcMs) !== undefined || keyId !== '' || signature.length > 0)
    return 'its header says what only a command says';
  if (gatewayId !== '' && gatewayId !== gateway) return `its header is for the gateway "${gatewayId}"`;
  const due = body?.kind === 'delivery' ? (body.content as Delivery).dueUtcS * 1000 : undefined;
  return timeOff(evidence, n, sentAtUtcMs, due);
}

export const everyHeader = new GeneralExpectation<Answered>(
  [
    'every answer',
    'header.correlation_id is the id of a request of its call',
    'header.message_id is in form and its own',
    'header.originator is the gateway',
    'header.target is the system asked, where the answer is of one system',
    'header.sent_at_utc_ms is within 10 s of the time on the bench',
    'what only commands say is empty',
  ],
  everyAnswer,
  (answer, place) => about(answer, headerRuling(answer, place)),
);

export const everyStatus = new GeneralExpectation<Answered>(
  [
    'ReadStatus: every status',
    'system_id, import_mpan and export_mpan are those of the system',
    'devices: ids of their own, roles, healths and phases of the interface, meters as the composition declares them',
    'capabilities: each once, as declared',
    'clock: within 10 s of the time on the bench',
    'recording: as configured; oldest, newest and number of records as recorded so far; the capacity as declared',
    'configuration: as the first answer told it, changed by every command that was applied',
    'software_version is the same throughout, and alarms are codes',
  ],
  (place) => everyAnswer(place).filter(({ body }) => body?.kind === 'status'),
  (answer, place) => about(answer, statusRuling(answer, place)),
);

/** Every refusal, wherever it comes. */
function rejectionRuling({ n, body }: Answered, { evidence }: Place): Ruling {
  const { errorType, field, detail, refusedAtUtcMs } = body?.content as Rejection;
  if (errorType === 'unspecified' || errorType === 'unrecognised') return `its type is ${errorType}`;
  if (!fieldForm.test(field)) return `it names the field "${field}"`;
  if (detail.trim() === '') return 'it has no detail';
  return timeOff(evidence, n, refusedAtUtcMs);
}

function noDataRuling({ n, body, requests }: Answered, { evidence }: Place): Ruling {
  const { fromUtcS, toUtcS, detail, lookedAtUtcMs } = body?.content as NoDataFound;
  const asked = requests[0]?.body as ReadProfileRequest | undefined;
  if (asked !== undefined && (fromUtcS !== asked.fromUtcS || toUtcS !== asked.toUtcS))
    return `it speaks of (${fromUtcS ?? 'the beginning'}, ${toUtcS ?? 'now'}]`;
  if (detail.trim() === '') return 'it does not say why';
  return timeOff(evidence, n, lookedAtUtcMs);
}

const rulings: Readonly<Record<string, (answer: Answered, place: Place) => Ruling>> = {
  page: pageRuling,
  'no-data-found': noDataRuling,
  rejection: rejectionRuling,
  applied: configurationRuling,
  opened: streamRuling,
  acknowledged: streamRuling,
  delivery: (answer, place) => streamRuling(answer, place) ?? pageRuling(answer, place),
};

/** What is in every answer but a status. */
export const everyBody = new GeneralExpectation<Answered>(
  [
    'every answer that is no status',
    'page, delivery: system_id, interval_s, record_count, columns, unit, scale, mpan, qualities as the interface asks',
    'page, delivery: what is said of an interval is the same wherever it is said',
    'delivery: number and epoch in order, due_utc_s as scheduled',
    'opened, acknowledged: epoch, last_acknowledged, newest and number as deliveries and acknowledgements before',
    'applied: as the first answer told it, changed by every command that was applied',
    'rejection: error_type, field in form, detail, refused_at_utc_ms within 10 s of the time on the bench',
    'no_data_found: the range asked for, detail, looked_at_utc_ms within 10 s of the time on the bench',
  ],
  (place) => everyAnswer(place).filter(({ body }) => body?.kind !== 'status'),
  (answer, place) =>
    about(answer, answer.body === undefined ? 'nothing is in it' : rulings[answer.body.kind]?.(answer, place)),
);
