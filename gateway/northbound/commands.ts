/** Commands: calls that change something. Each acts once on each of whom it is for, and is answered alike when it comes again. */
import type { Command, Target } from '../../codecs/dno/messages.ts';
import type { Fault } from '../calls/call.ts';
import { StoreError } from '../store/store.ts';
import type { Addressee } from './addressees.ts';
import { unreadable } from './answers.ts';
import { gatewayItself } from './authority/authoriser.ts';
import { answersOfOne, askedOf, bodyOf, countsFor, isRefusal } from './call-parts.ts';
import type { Answer, AnswerBody, CallParts, Found, Request } from './call-parts.ts';
import { memberKey, memberOfKey } from './command-desk.ts';
import type { BegunCommand } from './command-desk.ts';
import { callOf } from './tables.ts';
import type { CallTables } from './tables.ts';

type BodyCodec = NonNullable<CallTables['wire'][string]['body']>;

/** A command that is being carried out. */
interface Running {
  readonly parts: CallParts;
  readonly request: Request;
  readonly found: Found;
  readonly body: unknown;
  readonly begun: BegunCommand;
}

/** Refusals of a moment: the same command may act later. */
const passing: ReadonlySet<string> = new Set(['unavailable', 'internal']);

export async function* runCommand(
  parts: CallParts,
  request: Request,
  found: Found,
  codec: BodyCodec,
): AsyncIterable<Answer> {
  const { answers, options } = parts;
  const { about } = request;
  const accepted = await accept(parts, request, found, codec);
  if ('fault' in accepted) {
    yield await answers.refuse(about, accepted.fault, found.answerer);
    return;
  }
  const { begun } = accepted;
  answers.note(about);
  // Written before it acts and after: whatever happens in between can be looked up.
  await options.policy.record(about, begun.isAgain ? 'again' : 'accepted');
  for (const [key, bytes] of begun.kept) yield answerKept(parts, request, memberOfKey(key), bytes);
  const isOver = begun.isComplete || (found.addressees.single !== undefined && begun.kept.size > 0);
  if (!isOver) yield* carryOut({ parts, request, found, begun, body: accepted.body });
}

/** Everything a command passes before it acts. Nothing in the body is looked at before it is known whose it is. */
async function accept(
  parts: CallParts,
  request: Request,
  found: Found,
  codec: BodyCodec,
): Promise<{ readonly begun: BegunCommand; readonly body: unknown } | { readonly fault: Fault }> {
  const { authoriser } = parts.options.policy;
  const { name, header } = request;
  const bytes = (request.message as Command).body;
  const unsigned = authoriser.checkSignature(name, header, bytes);
  if (unsigned !== undefined) return { fault: unsigned };
  const opened = bodyOf(codec, request);
  if ('fault' in opened) return opened;
  const fault = found.call.fault?.(askedOf(parts, request, opened.body, () => ({})));
  if (fault !== undefined) return { fault };
  const begun = await parts.desk.begin(name, header, bytes, countsFor(found));
  return 'fault' in begun ? begun : { begun, body: opened.body };
}

/** Those that have not answered yet, one after the other. */
async function* carryOut(running: Running): AsyncIterable<Answer> {
  const { parts, request, found, begun } = running;
  const { answers, desk, options } = parts;
  const { single, all } = found.addressees;
  const done = new Set(begun.kept.keys());
  let refused = 0;
  let isWhole = true;
  for await (const addressee of all) {
    const key = memberKey(addressee.target);
    if (done.has(key)) continue;
    done.add(key);
    const body = await actOn(running, addressee, key);
    if (isRefusal(body)) {
      const { errorType } = body.rejection;
      refused += 1;
      isWhole &&= !passing.has(errorType);
      const fault = body.rejection as Fault;
      yield single === undefined
        ? answers.rejection(request.header.messageId, fault, addressee.target)
        : await answers.refuse(request.about, fault, addressee.target);
    } else {
      if (single !== undefined) await options.policy.record(request.about, 'applied');
      yield { header: answers.header(request.header.messageId, addressee.target), body };
    }
  }
  if (single !== undefined) return;
  await options.policy.record(request.about, 'applied', `${done.size - refused} of ${done.size} members`);
  if (isWhole) await desk.finish(request.header);
}

/** The one answer of an addressee, kept when it has acted or was refused for good. */
async function actOn(running: Running, addressee: Addressee, key: string): Promise<AnswerBody> {
  const { parts, request, found, begun } = running;
  const { desk, options } = parts;
  const { header } = request;
  const bytesOf = (body: AnswerBody): Uint8Array => callOf(parts.tables, request.name).wire.response.encode({ body });
  try {
    const refusal = addressee.fault ?? (await takeCounter(running, addressee));
    if (refusal !== undefined) return await keepRefusal(running, key, refusal);
    const asked = askedOf(parts, request, running.body, (body: AnswerBody) => ({
      answer: desk.answer(header, key, bytesOf(body)),
    }));
    for await (const body of answersOfOne(parts, found.call, asked, addressee)) {
      if (isRefusal(body) && !passing.has(body.rejection.errorType))
        return await keepRefusal(running, key, body.rejection as Fault);
      return body;
    }
    throw new RangeError(`${request.name} gave no answer`);
  } catch (error) {
    // The same command came twice at once, and the other was quicker.
    const bytes =
      error instanceof StoreError && error.code === 'answered' ? await desk.answered(header, key) : undefined;
    if (bytes !== undefined) return keptBody(parts, request, bytes);
    const fault = begun.isAgain || found.addressees.single === undefined ? unreadable(error) : undefined;
    if (fault === undefined) throw error;
    options.log.error('a command could not be carried out', { call: request.name, member: key, error });
    return rejectionOf(parts, fault);
  }
}

async function takeCounter(
  { parts, request, found, begun }: Running,
  { target }: Addressee,
): Promise<Fault | undefined> {
  const systemId = found.call.of === 'gateway' ? gatewayItself : target.id;
  const isTaken = begun.isAgain || found.addressees.single !== undefined;
  return parts.options.policy.authoriser.takeCounter(request.header, systemId, isTaken);
}

async function keepRefusal({ parts, request }: Running, key: string, fault: Fault): Promise<AnswerBody> {
  const body = rejectionOf(parts, fault);
  await parts.desk.keep(request.header, key, callOf(parts.tables, request.name).wire.response.encode({ body }));
  return body;
}

function rejectionOf({ options }: CallParts, { errorType, field, detail }: Fault): AnswerBody {
  return { kind: 'rejection', rejection: { errorType, field, detail, refusedAtUtcMs: options.clock.now() } };
}

function keptBody({ tables }: CallParts, { name }: Request, bytes: Uint8Array): AnswerBody {
  const decoded = callOf(tables, name).wire.response.decode(bytes);
  const body = decoded.ok ? (decoded.message as Partial<Answer>).body : undefined;
  if (body === undefined) throw new RangeError('a kept answer cannot be read');
  return body;
}

function answerKept(parts: CallParts, request: Request, target: Target, bytes: Uint8Array): Answer {
  return {
    header: parts.answers.header(request.header.messageId, target),
    body: keptBody(parts, request, bytes),
  };
}
