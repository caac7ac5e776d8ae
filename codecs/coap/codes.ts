/** Codes of CoAP messages (RFC 7252 clause 12.1, RFC 7959 clause 2.9, RFC 8132). */

const code = (group: number, detail: number): number => (group << 5) | detail;

export const emptyCode = 0;

export const methods = {
  GET: code(0, 1),
  POST: code(0, 2),
  PUT: code(0, 3),
  DELETE: code(0, 4),
  FETCH: code(0, 5),
  PATCH: code(0, 6),
  iPATCH: code(0, 7),
} as const;
export type Method = keyof typeof methods;

export const responses = {
  created: code(2, 1),
  deleted: code(2, 2),
  valid: code(2, 3),
  changed: code(2, 4),
  content: code(2, 5),
  continue: code(2, 31),
  badRequest: code(4, 0),
  unauthorised: code(4, 1),
  badOption: code(4, 2),
  forbidden: code(4, 3),
  notFound: code(4, 4),
  methodNotAllowed: code(4, 5),
  notAcceptable: code(4, 6),
  requestEntityIncomplete: code(4, 8),
  conflict: code(4, 9),
  preconditionFailed: code(4, 12),
  requestEntityTooLarge: code(4, 13),
  unsupportedContentFormat: code(4, 15),
  unprocessableEntity: code(4, 22),
  internalServerError: code(5, 0),
  notImplemented: code(5, 1),
  badGateway: code(5, 2),
  serviceUnavailable: code(5, 3),
  gatewayTimeout: code(5, 4),
  proxyingNotSupported: code(5, 5),
} as const;

const methodNames = new Map<number, Method>(Object.entries(methods).map(([name, number]) => [number, name as Method]));

/** The method a request code stands for; undefined for one we do not know. */
export function methodOf(requestCode: number): Method | undefined {
  return methodNames.get(requestCode);
}

export const isRequest = (messageCode: number): boolean => messageCode >= 1 && messageCode <= 31;
export const isResponse = (messageCode: number): boolean => messageCode >> 5 >= 2 && messageCode >> 5 <= 5;
export const isSuccess = (messageCode: number): boolean => messageCode >> 5 === 2;
/** Classes 1, 6 and 7: a message with one is a format error (4.2, 4.3). Signalling (7.xx) is for TCP only. */
export const isReservedCode = (messageCode: number): boolean => [1, 6, 7].includes(messageCode >> 5);

/** For people: `GET`, `2.05`, `0.00`. */
export function formatCode(messageCode: number): string {
  const dotted = `${messageCode >> 5}.${(messageCode & 31).toString().padStart(2, '0')}`;
  return methodOf(messageCode) ?? dotted;
}
