/** A request as it came in: too large, no message, or a message whose header is fit to be acted on. */
import type { Decoded, Header } from '../../codecs/dno/messages.ts';
import type { Fault } from '../calls/call.ts';
import { limitFault } from '../calls/limits.ts';
import { checkHeader, faultOfBytes } from './header-rules.ts';
import type { CheckedHeader } from './header-rules.ts';

/** What a call is handed: a message, why there is none, or that its bytes were too many to look at. */
export type Incoming<Message> = Decoded<Message> | { readonly ok: false; readonly fault: Fault };

export type Opened<Message> =
  | { readonly message: Message; readonly header: Header & CheckedHeader }
  | { readonly fault: Fault; readonly messageId: string };

/** A decoder that does not look at more than `most` bytes. */
export function bounded<Message>(
  decode: (bytes: Uint8Array) => Decoded<Message>,
  most: number,
): (bytes: Uint8Array) => Incoming<Message> {
  return (bytes) =>
    bytes.length > most
      ? { ok: false, fault: limitFault(`expected at most ${most} bytes, not ${bytes.length}`) }
      : decode(bytes);
}

export function openRequest<Message extends { readonly header?: Header | undefined }>(
  request: Incoming<Message>,
  gatewayId: string,
): Opened<Message> {
  if (!request.ok) return { fault: 'fault' in request ? request.fault : faultOfBytes(request.problem), messageId: '' };
  const { header } = request.message;
  const checked = checkHeader(header, gatewayId);
  if ('fault' in checked || header === undefined)
    return {
      fault: 'fault' in checked ? checked.fault : { errorType: 'missing-field', field: 'header', detail: '' },
      messageId: header?.messageId.slice(0, 64) ?? '',
    };
  return { message: request.message, header: { ...header, ...checked } };
}
