/**
 * What makes a command act once: its counter, and its answers, which are kept. A command that came before with the same
 * bytes is given the answers it was given; where it was cut short, it goes on with whom it had not reached.
 */
import { createHash } from 'node:crypto';
import type { Command, Header, Target } from '../../codecs/dno/messages.ts';
import type { Clock } from '../../devices/ports.ts';
import type { Fault } from '../calls/call.ts';
import type { CommandAnswer, Store } from '../store/store.ts';
import type { Authoriser } from './authority/authoriser.ts';
import { commandBytes } from './authority/command-bytes.ts';

/** Answers are kept so long at least. */
const keptMs = 24 * 3_600_000;
/** Among the answers to a command: all that it was for have answered. */
const complete = '*';

/** A command that may act on whom it has not reached yet. */
export interface BegunCommand {
  /** It came before with these bytes. */
  readonly isAgain: boolean;
  /** What it was answered then, by member, in order. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
  readonly isComplete: boolean;
}

export interface CommandDesk {
  /** `countsFor`: the one it is for, where it is for one: its counter must rise before anything is written. */
  begin(
    call: string,
    header: Header,
    body: Command['body'],
    countsFor: string | undefined,
  ): Promise<BegunCommand | { readonly fault: Fault }>;
  /** An answer to be written in the transaction of its effect. */
  answer(header: Header, member: string, bytes: Uint8Array): CommandAnswer;
  /** Keeps an answer that had no effect. Rejects with StoreError `answered` where there is one. */
  keep(header: Header, member: string, bytes: Uint8Array): Promise<void>;
  /** All that it was for have answered. */
  finish(header: Header): Promise<void>;
  /** What a member answered meanwhile, when the same command came twice at once. */
  answered(header: Header, member: string): Promise<Uint8Array | undefined>;
}

/** How a member is called among the answers kept. */
export const memberKey = ({ kind, id }: Target): string => `${kind}:${id}`;

export function memberOfKey(key: string): Target {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as Target['kind'], id: key.slice(colon + 1) };
}

export function commandDesk(store: Store, clock: Clock, authoriser: Authoriser): CommandDesk {
  /** Of each party one at a time: between a look at the counter and its use nobody else comes. */
  const turns = new Map<string, Promise<unknown>>();

  async function inTurn<Result>(party: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (turns.get(party) ?? Promise.resolve()).then(work, work);
    turns.set(party, turn);
    try {
      return await turn;
    } finally {
      if (turns.get(party) === turn) turns.delete(party);
    }
  }

  const keep = async (header: Header, member: string, bytes: Uint8Array): Promise<void> =>
    store.commitGateway({ answer: { party: header.originator, id: header.messageId, member, bytes } });

  return {
    begin: async (call, header, body, countsFor) =>
      inTurn(header.originator, async () => {
        const { originator: party, messageId: id } = header;
        const digest = digestOf(call, header, body);
        const standing = await store.commandStanding(party, id, digest);
        if (standing === 'other-bytes') return { fault: usedBefore(id) };
        if (standing === 'same') return again(await store.commandAnswers(party, id));
        const fault =
          authoriser.checkTime(header) ??
          (countsFor === undefined ? undefined : authoriser.checkCounter(header, countsFor));
        if (fault !== undefined) return { fault };
        const nowMs = clock.now();
        const keepUntilMs = Math.max(header.validUntilUtcMs ?? 0, nowMs + keptMs);
        await store.beginCommand({ party, id, digest, keepUntilMs, nowMs });
        if (countsFor !== undefined) await authoriser.takeCounter(header, countsFor, false);
        return { isAgain: false, kept: new Map(), isComplete: false };
      }),
    answer: ({ originator, messageId }, member, bytes) => ({ party: originator, id: messageId, member, bytes }),
    keep,
    finish: async (header) => keep(header, complete, new Uint8Array()),
    answered: async ({ originator, messageId }, member) =>
      (await store.commandAnswers(originator, messageId)).find((each) => each.member === member)?.bytes,
  };
}

function again(answers: readonly CommandAnswer[]): BegunCommand {
  const kept = new Map(answers.map(({ member, bytes }) => [member, bytes] as const));
  const isComplete = kept.delete(complete);
  return { isAgain: true, kept, isComplete };
}

function usedBefore(id: string): Fault {
  const detail = `${id} was used before, for a command with other bytes`;
  return { errorType: 'replayed', field: 'header.message_id', detail };
}

/** Of everything a command says. */
function digestOf(call: string, header: Header, body: Command['body']): string {
  const { keyId, signature } = header;
  const signed = commandBytes(header, call, body);
  return createHash('sha256').update(signed).update(`${signed.length} ${keyId} `).update(signature).digest('hex');
}
