/** Faults on single messages of the DNO's stream: what a carrier between DNO and system may do to them. */
import { calls } from '../../codecs/dno/messages.ts';
import type { CallName } from '../../codecs/dno/messages.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';

/** The n-th answer of a call, counted from 1. */
export interface Which {
  readonly call: CallName;
  readonly message: number;
}

/** Finds the message in what passes: the answers to one request pass together, those of a stream one by one. */
function onMessage(
  { call, message }: Which,
  change: (found: Uint8Array, all: readonly Uint8Array[]) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>,
): ChangeAnswers {
  return (answers, passing) => {
    if (passing.call !== call) return answers;
    const at = calls[call].requestStream ? message - passing.ordinal : message - 1;
    const found = answers[at];
    return found === undefined ? answers : change(found, answers);
  };
}

/** It never arrives. */
export const lose = (which: Which): ChangeAnswers =>
  onMessage(which, (found, all) => all.filter((each) => each !== found));

/** It arrives twice. */
export const duplicate = (which: Which): ChangeAnswers =>
  onMessage(which, (found, all) => all.flatMap((each) => (each === found ? [each, each] : [each])));

/** It, and what follows it, arrives once `wait` has settled. */
export const delay = (which: Which, wait: () => Promise<void>): ChangeAnswers =>
  onMessage(which, async (_found, all) => {
    await wait();
    return [...all];
  });

/** It arrives after the one that follows it. */
export function reorder(which: Which): ChangeAnswers {
  if (!calls[which.call].requestStream)
    return onMessage(which, (found, all) => {
      const at = all.indexOf(found);
      return [...all.slice(0, at), ...all.slice(at + 1, at + 2), found, ...all.slice(at + 2)];
    });
  let held: Uint8Array | undefined;
  return (answers, passing) => {
    if (passing.call !== which.call) return answers;
    const [only] = answers;
    if (passing.ordinal === which.message && only !== undefined) {
      held = only;
      return [];
    }
    if (held === undefined) return answers;
    const late = held;
    held = undefined;
    return [...answers, late];
  };
}
