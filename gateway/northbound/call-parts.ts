/** What the parts of northbound that carry out a call share: its options, a request on its way, and whom it is for. */
import type { Command, Header, Target } from '../../codecs/dno/messages.ts';
import type { Asked, Fault, Refusal, RequestCall, Services } from '../calls/call.ts';
import { memberOf } from '../calls/members.ts';
import type { Addressee, Addressees } from './addressees.ts';
import type { Answers, AnswersOptions } from './answers.ts';
import { gatewayItself } from './authority/authoriser.ts';
import type { Peer } from './authority/authoriser.ts';
import type { CommandDesk } from './command-desk.ts';
import { faultOfBytes } from './header-rules.ts';
import type { CheckedHeader } from './header-rules.ts';
import type { Incoming } from './incoming.ts';
import type { About } from './request-policy.ts';
import type { CallTables } from './tables.ts';

export interface CallsOptions extends Pick<AnswersOptions, 'clock' | 'log' | 'policy'> {
  readonly answers: Answers;
  readonly services: Services;
  /** Left out: those of the product. */
  readonly tables?: CallTables | undefined;
  /** A message with a header came in, whatever becomes of it. */
  readonly onMessage?: ((party: string, sentAtMs: number) => void) | undefined;
}

/** What every request has. */
export interface Message {
  readonly header?: Header | undefined;
}

export interface Answer {
  readonly header: Header;
  readonly body: AnswerBody;
}

export type AnswerBody = { readonly kind: string } | Refusal;

/** What the parts of a call work with. */
export interface CallParts {
  readonly options: CallsOptions;
  readonly answers: Answers;
  readonly desk: CommandDesk;
  readonly tables: CallTables;
  seen(peer: Peer, request: Incoming<Message>): void;
}

/** A request on its way. */
export interface Request {
  readonly name: string;
  readonly peer: Peer;
  readonly about: About;
  readonly header: Header & CheckedHeader;
  readonly message: Message;
}

/** A call, and whom it is for. */
export interface Found {
  readonly call: RequestCall;
  readonly addressees: Addressees;
  /** Who answers for the request as a whole. */
  readonly answerer: Target | undefined;
}

export const gatewayTarget = ({ gatewayId }: Pick<Services, 'gatewayId'>): Target => ({
  kind: 'gateway',
  id: gatewayId,
});

/** What a call is handed of a request. */
export function askedOf(
  { options }: CallParts,
  { name, peer, header, message }: Request,
  body: unknown,
  keep: Asked['keep'],
): Asked {
  const { services, policy } = options;
  return {
    message: message,
    body: body as Asked['body'],
    party: header.originator,
    keep,
    reaches: (named) =>
      memberOf(services, named).system !== undefined &&
      policy.authoriser.check(peer, name, header, named.id) === undefined,
  };
}

/** What an addressee answers: the gateway itself, or one system. */
export function answersOfOne(
  { options }: CallParts,
  call: RequestCall,
  asked: Asked,
  { system }: Addressee,
): AsyncIterable<AnswerBody> {
  if (call.of === 'gateway') return call.answer(options.services, asked);
  if (system === undefined) throw new RangeError('a call for systems needs one');
  return call.answer(options.services, asked, system);
}

export function isRefusal(body: AnswerBody): body is Refusal {
  return body.kind === 'rejection';
}

/** The body of a command, or what is wrong with its bytes. */
export function bodyOf(
  { decode }: NonNullable<CallTables['wire'][string]['body']>,
  { message }: Request,
): { readonly body: unknown } | { readonly fault: Fault } {
  const decoded = decode((message as Command).body);
  if (decoded.ok) return { body: decoded.message };
  const fault = faultOfBytes(decoded.problem);
  return { fault: { ...fault, field: `body${fault.field && `.${fault.field}`}` } };
}

/** Whom the counter of a command counts for, where it is for one. */
export function countsFor({ call, addressees }: Found): string | undefined {
  if (call.of === 'gateway') return gatewayItself;
  return addressees.single?.id;
}
