/**
 * The master's side of an RTU line, without wire or timer: what bytes mean for the request that is under way.
 *
 * RTU answers carry no number, so after a timeout a late answer looks like the answer to the next request. What went
 * unanswered is therefore remembered, and nothing of the same shape (function and length) is sent to that unit before
 * an answer of another shape has come: devices answer in order, so everything before it has passed by then.
 */
import { decodeResponse, describeException, encodeRequest, mismatch } from '../../codecs/modbus/pdu.ts';
import type { Request, Response } from '../../codecs/modbus/pdu.ts';
import { decodeRtuFrame, encodeRtuFrame, longestRtuFrame, responseFrameLength } from '../../codecs/modbus/rtu.ts';
import type { Milliseconds } from '../ports.ts';

/** An answer that has not come this long after it was asked for will not come. */
export const forgottenAfter: Milliseconds = 60_000;

interface Asked {
  readonly unit: number;
  readonly request: Request;
  readonly at: Milliseconds;
}

export interface RtuDialogue {
  readonly current: Asked | undefined;
  /** What was given up, oldest first: its answer may still come. */
  readonly unanswered: readonly Asked[];
  readonly buffer: Uint8Array;
}

export const freshDialogue: RtuDialogue = { current: undefined, unanswered: [], buffer: new Uint8Array(0) };

export type RtuEffect =
  | { readonly kind: 'answer'; readonly response: Exclude<Response, { kind: 'exception' }>; readonly frame: Uint8Array }
  | { readonly kind: 'exception'; readonly exceptionCode: number; readonly message: string; readonly frame: Uint8Array }
  | {
      readonly kind: 'failed';
      readonly code: 'bad-frame' | 'bad-response';
      readonly message: string;
      readonly frame: Uint8Array;
    }
  /** Bytes that answer no request, or one that was given up. */
  | { readonly kind: 'dropped'; readonly message: string; readonly frame: Uint8Array };

export interface RtuStep {
  readonly dialogue: RtuDialogue;
  readonly effects: readonly RtuEffect[];
}

function sameShape(one: Request, other: Request): boolean {
  if (one.kind === 'read-registers' && other.kind === 'read-registers')
    return one.functionCode === other.functionCode && one.count === other.count;
  return one.kind === other.kind;
}

/** Whether the answer of `unit` to `request` could be distinguished from every late answer. */
export function canTell(dialogue: RtuDialogue, unit: number, request: Request, now: Milliseconds): boolean {
  return !dialogue.unanswered.some(
    (asked) => asked.unit === unit && now - asked.at < forgottenAfter && sameShape(asked.request, request),
  );
}

/** Begins an exchange; gives the frame to send. */
export function ask(
  dialogue: RtuDialogue,
  unit: number,
  request: Request,
  now: Milliseconds,
): { readonly dialogue: RtuDialogue; readonly frame: Uint8Array } {
  const unanswered = dialogue.unanswered.filter(({ at }) => now - at < forgottenAfter);
  return {
    dialogue: { current: { unit, request, at: now }, unanswered, buffer: new Uint8Array(0) },
    frame: encodeRtuFrame(unit, encodeRequest(request)),
  };
}

/** The deadline passed: what is under way is given up, but its answer may still come. */
export function giveUp(dialogue: RtuDialogue): RtuDialogue {
  const { current, unanswered } = dialogue;
  const kept = current === undefined ? unanswered : [...unanswered, current];
  return { current: undefined, unanswered: kept, buffer: new Uint8Array(0) };
}

/** The line was silent for longer than a frame allows: a frame that is not whole will never be. */
export function silence(dialogue: RtuDialogue): RtuStep {
  const { buffer } = dialogue;
  if (buffer.length === 0) return { dialogue, effects: [] };
  return broken(dialogue, buffer, `a frame that ends after ${buffer.length} bytes`);
}

/** Bytes came. */
export function receive(dialogue: RtuDialogue, bytes: Uint8Array): RtuStep {
  let buffer = new Uint8Array(dialogue.buffer.length + bytes.length);
  buffer.set(dialogue.buffer);
  buffer.set(bytes, dialogue.buffer.length);
  let step: RtuStep = { dialogue: { ...dialogue, buffer }, effects: [] };
  for (;;) {
    const length = responseFrameLength(buffer);
    if (length === undefined) return step;
    if (length === 'unknown' || length > longestRtuFrame)
      return append(step, broken(step.dialogue, buffer, `function code ${buffer[1] ?? 0} is no answer`));
    if (buffer.length < length) return step;
    const frame = buffer.slice(0, length);
    buffer = buffer.slice(length);
    const next = wholeFrame({ ...step.dialogue, buffer }, frame);
    step = append(step, next);
    // After a broken frame the start of the next one is unknown.
    if (next.effects.some(({ kind }) => kind === 'failed') && buffer.length > 0)
      return { ...step, dialogue: { ...step.dialogue, buffer: new Uint8Array(0) } };
  }
}

function append(step: RtuStep, next: RtuStep): RtuStep {
  return { dialogue: next.dialogue, effects: [...step.effects, ...next.effects] };
}

/** Bytes that are no frame end what is under way: its answer was spoilt, or is still to come. */
function broken(dialogue: RtuDialogue, frame: Uint8Array, message: string): RtuStep {
  if (dialogue.current === undefined)
    return { dialogue: { ...dialogue, buffer: new Uint8Array(0) }, effects: [{ kind: 'dropped', message, frame }] };
  return { dialogue: giveUp(dialogue), effects: [{ kind: 'failed', code: 'bad-frame', message, frame }] };
}

function wholeFrame(dialogue: RtuDialogue, frame: Uint8Array): RtuStep {
  const decoded = decodeRtuFrame(frame);
  if (decoded.kind === 'problem') return broken(dialogue, frame, decoded.message);
  const response = decodeResponse(decoded.pdu);
  if (response.kind === 'problem') return broken(dialogue, frame, response.message);
  const { current, unanswered } = dialogue;

  const misfit = current === undefined ? 'nothing was asked' : unfit(current, decoded.unit, response);
  if (current !== undefined && misfit === undefined) {
    // An exception has no shape of its own: while older answers may come, it could be to any of those.
    if (response.kind === 'exception' && unanswered.some((asked) => asked.unit === decoded.unit)) {
      return lateOrUnclear(dialogue, frame, decoded.unit);
    }
    const settled: RtuDialogue = {
      ...dialogue,
      current: undefined,
      unanswered: unanswered.filter((asked) => asked.unit !== decoded.unit),
    };
    if (response.kind !== 'exception') return { dialogue: settled, effects: [{ kind: 'answer', response, frame }] };
    const message = `unit ${decoded.unit} answers with exception ${describeException(response.exceptionCode)}`;
    return {
      dialogue: settled,
      effects: [{ kind: 'exception', exceptionCode: response.exceptionCode, message, frame }],
    };
  }

  const late = unanswered.findIndex((asked) => unfit(asked, decoded.unit, response) === undefined);
  if (late >= 0) {
    const passed = unanswered.filter((asked, index) => asked.unit !== decoded.unit || index > late);
    return {
      dialogue: { ...dialogue, unanswered: passed },
      effects: [{ kind: 'dropped', message: `a late answer of unit ${decoded.unit}`, frame }],
    };
  }
  if (current === undefined)
    return { dialogue, effects: [{ kind: 'dropped', message: 'an answer nobody asked for', frame }] };
  return {
    dialogue: { ...giveUp(dialogue), buffer: dialogue.buffer },
    effects: [{ kind: 'failed', code: 'bad-response', message: misfit ?? '', frame }],
  };
}

/** The exception is taken as the answer to the oldest unanswered request; the current one goes on waiting. */
function lateOrUnclear(dialogue: RtuDialogue, frame: Uint8Array, unit: number): RtuStep {
  const oldest = dialogue.unanswered.findIndex((asked) => asked.unit === unit);
  return {
    dialogue: { ...dialogue, unanswered: dialogue.unanswered.filter((_asked, index) => index !== oldest) },
    effects: [{ kind: 'dropped', message: `an exception of unit ${unit} that may belong to an older request`, frame }],
  };
}

function unfit(asked: Asked, unit: number, response: Response): string | undefined {
  if (unit !== asked.unit) return `unit ${unit} answers, unit ${asked.unit} was asked`;
  if (response.kind === 'exception') {
    const functionCode = encodeRequest(asked.request)[0];
    return response.functionCode === functionCode ? undefined : 'the exception is to another function';
  }
  return mismatch(asked.request, response);
}
