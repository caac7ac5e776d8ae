/** What every request's header must hold (specs/dno/v1/header.proto). */
import { mpanProblem } from '../../codecs/dno/messages.ts';
import type { DecodeProblem, Header, Target } from '../../codecs/dno/messages.ts';
import type { ErrorType, Fault } from '../calls/call.ts';

/** A header that is fit to be acted on. */
export interface CheckedHeader {
  readonly messageId: string;
  readonly originator: string;
  readonly target: Target;
}

const messageIdForm = /^[A-Za-z0-9._-]{1,64}$/;
const longestOriginator = 128;
const longestId = 64;

const fault = (errorType: ErrorType, field: string, detail: string): { readonly fault: Fault } => ({
  fault: { errorType, field, detail },
});

/** Bytes that are no message, or hold a number beyond what can be kept exactly. */
export function faultOfBytes({ code, field, detail }: DecodeProblem): Fault {
  return code === 'malformed'
    ? { errorType: 'malformed', field: '', detail: `these bytes are no such message: ${detail}` }
    : { errorType: 'invalid-field', field, detail };
}

/** @param gatewayId the gateway's own id. */
export function checkHeader(header: Header | undefined, gatewayId: string): CheckedHeader | { readonly fault: Fault } {
  if (header === undefined) return fault('missing-field', 'header', 'a message needs a header');
  const { messageId, correlationId, originator, sentAtUtcMs, target } = header;
  const toward = header.gatewayId;
  if (messageId === '') return fault('missing-field', 'header.message_id', 'a message needs an id');
  if (!messageIdForm.test(messageId))
    return fault('invalid-field', 'header.message_id', 'expected 1 to 64 characters of A-Z a-z 0-9 . _ -');
  if (correlationId !== '')
    return fault('invalid-field', 'header.correlation_id', 'a request answers nothing: expected it empty');
  if (originator === '') return fault('missing-field', 'header.originator', 'a message needs its originator');
  if (originator.length > longestOriginator)
    return fault('invalid-field', 'header.originator', `expected 1 to ${longestOriginator} characters`);
  if (sentAtUtcMs === 0)
    return fault('missing-field', 'header.sent_at_utc_ms', 'a message needs the time it was sent at');
  if (sentAtUtcMs < 0)
    return fault('invalid-field', 'header.sent_at_utc_ms', 'expected milliseconds since 1970-01-01T00:00:00Z');
  if (target === undefined) return fault('missing-field', 'header.target', 'a request needs a target');
  if (target.id === '') return fault('missing-field', 'header.target', 'a target needs an id');
  if (target.id.length > longestId)
    return fault('invalid-field', 'header.target', `expected at most ${longestId} characters`);
  const wrongMpan = target.kind === 'mpan' ? mpanProblem(target.id) : undefined;
  if (wrongMpan !== undefined) return fault('invalid-field', 'header.target', wrongMpan);
  if (toward !== '' && toward !== gatewayId)
    return fault(
      'invalid-field',
      'header.gateway_id',
      `this is the gateway ${gatewayId}, not ${toward.slice(0, longestId)}`,
    );
  return { messageId, originator, target };
}
