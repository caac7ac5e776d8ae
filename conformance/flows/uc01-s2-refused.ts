/**
 * UC01 scenario 2, alternative at step 2, where a message is sound and its sender is not: who may not, who is another,
 * what was not signed by its sender, is not of now, or is not new. Each is a row.
 */
import {
  blankConfiguration,
  blankReadProfileRequest,
  callNames,
  calls as wire,
  decodeCommand,
  encodeCommand,
  encodeConfiguration,
  encodeReadProfileRequest,
  encodeReadStatusRequest,
} from '../../codecs/dno/messages.ts';
import type { CallName, ErrorTypeName, Header, Rejection, ResponseOf } from '../../codecs/dno/messages.ts';
import { AdapterActionError } from '../adapters/protocol.ts';
import type { PlayedParties } from '../adapters/protocol.ts';
import type { Evidence, Exchange } from '../engine/evidence.ts';
import type { ActContext, Finding, Judge } from '../engine/step-code.ts';
import { fail, firstOf, inconclusive, pass } from './findings.ts';
import { clockBoundMs } from './uc01-s2-nothing.ts';

const step = 'UC01.S2.A2a1';
/** What is on record of each call of this file, and of the command that was taken. */
const calls = 'calls';
const taken = 'the command that is taken';
const takenCounter = 1_000n;
const hourMs = 3_600_000;

export interface Overstep {
  readonly name: string;
  /** The check that asks for its refusal. */
  readonly check: 'c7' | 'c8' | 'c9' | 'c10' | 'c11' | 'c12';
  readonly needs: 'authority.parties' | 'authority.commands';
  readonly call: CallName;
  readonly errorType: ErrorTypeName;
  readonly as: keyof PlayedParties;
  /** What is sent; undefined sends what this party may not. */
  readonly bytes?: (context: ActContext) => Uint8Array;
}

/** Forbids extraction: should anything that is refused act all the same, it shows in the status. */
const forbidding = encodeConfiguration({ ...blankConfiguration, extractionPermitted: false });
const permitting = encodeConfiguration({ ...blankConfiguration, extractionPermitted: true });

const inNameOf = (context: ActContext, as: keyof PlayedParties): Partial<Header> => ({
  originator: partiesOf(context)[as].name,
});

/** What a party sends that is sound in itself. */
function usual(context: ActContext, call: CallName, as: keyof PlayedParties): Uint8Array {
  const header = context.dno.header(inNameOf(context, as));
  switch (call) {
    case 'ReadProfile':
      return encodeReadProfileRequest({ ...blankReadProfileRequest, header });
    case 'ReadStatus':
      return encodeReadStatusRequest({ header });
    default:
      return encodeCommand({
        header: context.dno.commanding(header, forbidding, partiesOf(context)[as]),
        body: forbidding,
      });
  }
}

const lacksAuthority = (name: string, check: Overstep['check'], as: Overstep['as'], call: CallName): Overstep => ({
  ...{ name: `${name}: ${call}`, check, as, call, needs: 'authority.parties', errorType: 'not-authorised' },
});

const command = (
  check: Overstep['check'],
  errorType: ErrorTypeName,
  name: string,
  make: (context: ActContext) => { readonly header: Header; readonly body?: Uint8Array },
): Overstep => ({
  ...{ name: `a command ${name}`, check, errorType, call: 'Configure', as: 'dno', needs: 'authority.commands' },
  bytes: (context) => encodeCommand({ body: forbidding, ...make(context) }),
});

/** A header that is signed with something in it that does not hold. */
const signedWith =
  (change: (context: ActContext) => Partial<Header>) =>
  (context: ActContext): { readonly header: Header } => ({
    header: context.dno.commanding(context.dno.header(change(context)), forbidding),
  });

/** A header that was signed and then changed. */
const changedTo =
  (change: (header: Header) => Partial<Header>) =>
  (context: ActContext): { readonly header: Header } => {
    const header = context.dno.commanding(context.dno.header(), forbidding);
    return { header: { ...header, ...change(header) } };
  };

/** Calls that are for systems. */
const systemCalls: readonly CallName[] = ['ReadProfile', 'ReadStatus', 'Configure', 'Deliveries'];

export const oversteps: readonly Overstep[] = [
  lacksAuthority('who may read and not command', 'c7', 'reader', 'Configure'),
  ...systemCalls.map((call) => lacksAuthority('who has authority over other systems', 'c8', 'neighbour', call)),
  ...systemCalls.map((call) => lacksAuthority('who is no party', 'c9', 'stranger', call)),
  command('c10', 'bad-signature', 'without a signature', ({ dno }) => ({ header: dno.header({ counter: 900n }) })),
  command('c10', 'bad-signature', "signed with another party's key", (context) => ({
    header: context.dno.commanding(context.dno.header(), forbidding, partiesOf(context).neighbour),
  })),
  command(
    'c10',
    'bad-signature',
    'signed with a key that is not known',
    changedTo(() => ({ keyId: 'no-such-key' })),
  ),
  command('c10', 'bad-signature', 'with another body than was signed', (context) => ({
    header: context.dno.commanding(context.dno.header(), permitting),
  })),
  command(
    'c10',
    'bad-signature',
    'with a higher counter than was signed',
    changedTo(({ counter }) => ({ counter: counter + 1n })),
  ),
  command(
    'c10',
    'bad-signature',
    'with a later sending time than was signed',
    changedTo(({ sentAtUtcMs }) => ({ sentAtUtcMs: sentAtUtcMs + 1 })),
  ),
  command(
    'c11',
    'not-valid-now',
    'sent an hour ago',
    signedWith((c) => ({ sentAtUtcMs: c.nowUtcMs() - hourMs })),
  ),
  command(
    'c11',
    'not-valid-now',
    'sent in an hour',
    signedWith((c) => ({ sentAtUtcMs: c.nowUtcMs() + hourMs })),
  ),
  command(
    'c11',
    'not-valid-now',
    'that is for later',
    signedWith((c) => ({ validFromUtcMs: c.nowUtcMs() + hourMs })),
  ),
  command(
    'c11',
    'not-valid-now',
    'that was for earlier',
    signedWith((c) => ({ validUntilUtcMs: c.nowUtcMs() - 1_000 })),
  ),
  {
    ...{ name: 'the same id with another command', check: 'c12', errorType: 'replayed', call: 'Configure', as: 'dno' },
    needs: 'authority.commands',
    bytes: (context) => {
      const { hex } = context.recall(taken) as { readonly hex: string };
      const former = decodeCommand(Buffer.from(hex, 'hex'));
      const messageId = former.ok ? (former.message.header?.messageId ?? '') : '';
      const header = context.dno.commanding(context.dno.header({ messageId }), forbidding);
      return encodeCommand({ header, body: forbidding });
    },
  },
  command(
    'c12',
    'replayed',
    'with the counter of the one before',
    signedWith(() => ({ counter: takenCounter })),
  ),
  command(
    'c12',
    'replayed',
    'with an older counter',
    signedWith(() => ({ counter: takenCounter - 1n })),
  ),
];

/** Calls beside the oversteps, by what they are made for. */
const readerReads = 'who may read reads the status';
const soundCommand = 'a command that is signed, in time and new';
const lookAfterwards = 'the status is read afterwards';

export const isDeclared = (of: Pick<ActContext, 'declaration'>, { needs }: Overstep): boolean =>
  of.declaration.support(needs) === 'yes';

function partiesOf({ system }: ActContext): PlayedParties {
  if (system.parties !== undefined) return system.parties;
  throw new AdapterActionError('failed', 'authority is declared: expected reset to name parties to play');
}

/** Oversteps wherever there is authority to overstep. */
export async function overstep(context: ActContext): Promise<void> {
  const { dno, declaration } = context;
  const rows = oversteps.filter((row) => isDeclared(context, row));
  if (rows.length === 0) return;
  const parties = partiesOf(context);
  const begins = (name: string, call: CallName): void => {
    context.did(calls, { name, call, nowUtcMs: context.nowUtcMs() });
  };
  const make = async (checks: readonly Overstep['check'][]): Promise<void> => {
    for (const row of rows.filter(({ check }) => checks.includes(check))) {
      begins(row.name, row.call);
      const as = parties[row.as];
      if (row.call === 'Deliveries') await dno.tryDeliveries(dno.header({ originator: as.name }), as);
      else await dno.send(row.call, row.bytes?.(context) ?? usual(context, row.call, row.as), as);
    }
  };
  await make(['c7', 'c8', 'c9']);
  if (declaration.support('authority.parties') === 'yes') {
    begins(readerReads, 'ReadStatus');
    await dno.send('ReadStatus', usual(context, 'ReadStatus', 'reader'), parties.reader);
  }
  await make(['c10', 'c11']);
  if (declaration.support('authority.commands') === 'yes') {
    begins(soundCommand, 'Configure');
    const bytes = encodeCommand({
      header: dno.commanding(dno.header({ counter: takenCounter }), permitting),
      body: permitting,
    });
    context.did(taken, { hex: Buffer.from(bytes).toString('hex') });
    await dno.send('Configure', bytes, parties.dno);
  }
  await make(['c12']);
  begins(lookAfterwards, 'ReadStatus');
  await dno.readStatus();
}

interface Answer {
  readonly kind: string;
  readonly rejection: Rejection | undefined;
  /** As a status tells it; undefined in any other answer. */
  readonly extractionPermitted: boolean | undefined;
}

interface Exchanged {
  readonly answers: readonly Answer[];
  readonly trace: readonly number[];
}

interface Made extends Exchanged {
  readonly name: string;
  readonly sentAtUtcMs: number;
}

/** Every call of this file, in order, with what it was answered. */
function callsMade(evidence: Evidence): Made[] {
  const marks = evidence
    .deeds(step)
    .filter(({ what }) => what === calls)
    .map(({ data }) => data as { readonly name: string; readonly call: CallName; readonly nowUtcMs: number });
  const queues = callNames.map((call) => {
    const count = marks.filter((mark) => mark.call === call).length;
    // Other mistakes of this step come before.
    return [call, count === 0 ? [] : exchangesOf(evidence, call).slice(-count)] as const;
  });
  const queue = new Map<CallName, Exchanged[]>(queues);
  return marks.map(({ name, call, nowUtcMs }) => ({
    ...{ name, sentAtUtcMs: nowUtcMs },
    ...(queue.get(call)?.shift() ?? { answers: [], trace: [] }),
  }));
}

function exchangesOf(evidence: Evidence, call: CallName): Exchanged[] {
  if (!wire[call].requestStream) return evidence.exchanges(step, call).map(exchanged);
  return evidence
    .streamBodies()
    .filter((each) => each.step === step)
    .map(({ n, body }) => ({ answers: [answerOf(body)], trace: [n] }));
}

type Body = ResponseOf<CallName>['body'];

function exchanged({ answers, trace }: Exchange<unknown, ResponseOf<CallName>>): Exchanged {
  return { answers: answers.flatMap(({ decoded }) => (decoded.ok ? [answerOf(decoded.message.body)] : [])), trace };
}

function answerOf(body: Body): Answer {
  return {
    kind: body?.kind ?? 'nothing',
    rejection: body?.kind === 'rejection' ? body.rejection : undefined,
    extractionPermitted: body?.kind === 'status' ? body.status.configuration?.extractionPermitted : undefined,
  };
}

/** Judges the oversteps of these checks that were made; the first complaint counts. */
function ofOversteps(
  evidence: Evidence,
  chosen: (row: Overstep) => boolean,
  fine: string,
  complaint: (rejection: Rejection, row: Overstep, made: Made) => string | undefined,
): Finding {
  const wanted = oversteps.filter((row) => isDeclared(evidence, row) && chosen(row));
  const made = callsMade(evidence);
  const found = wanted.flatMap((row) => {
    const one = made.find(({ name }) => name === row.name);
    return one === undefined ? [] : [{ row, one }];
  });
  if (found.length !== wanted.length) return inconclusive(`${found.length} of ${wanted.length} oversteps were made`);
  return firstOf(
    found.map(({ row, one }) => {
      const [answer] = one.answers;
      if (answer === undefined) return `${row.name}: no answer`;
      const what =
        answer.rejection === undefined ? `answered with ${answer.kind}` : complaint(answer.rejection, row, one);
      return what === undefined ? undefined : `${row.name}: ${what}`;
    }),
    `${fine} (${found.length})`,
    found.flatMap(({ one }) => one.trace),
  );
}

const refused =
  (check: Overstep['check']): Judge =>
  (evidence) =>
    ofOversteps(
      evidence,
      (row) => row.check === check,
      'refused',
      () => undefined,
    );

const every = (): boolean => true;

/** Judges one call by its name. */
const ofCall =
  (wanted: string, judge: (answer: Answer | undefined, trace: readonly number[]) => Finding): Judge =>
  (evidence) => {
    const made = callsMade(evidence).find(({ name }) => name === wanted);
    return made === undefined ? inconclusive('it was not asked for') : judge(made.answers[0], made.trace);
  };

const answeredAs = (kind: string): ((answer: Answer | undefined, trace: readonly number[]) => Finding) => {
  return (answer, trace) => {
    if (answer?.kind === kind) return pass(`answered with ${kind}`, trace);
    const { errorType, detail } = answer?.rejection ?? {};
    return fail(
      errorType === undefined
        ? `answered with ${answer?.kind ?? 'nothing'}`
        : `refused as ${errorType}: ${detail ?? ''}`,
      trace,
    );
  };
};

/** What is asked of refusals, by the check's id in step A2a1. */
export const refusals: Readonly<Record<string, Judge>> = {
  c7: refused('c7'),
  c8: refused('c8'),
  c9: refused('c9'),
  c10: refused('c10'),
  c11: refused('c11'),
  c12: refused('c12'),
  c13: ofCall(readerReads, answeredAs('status')),
  c14: ofCall(soundCommand, answeredAs('applied')),
  c15: ofCall(lookAfterwards, (answer, trace) =>
    firstOf(
      [answer?.extractionPermitted === true ? undefined : 'extraction is not permitted any more'],
      'extraction is permitted as before',
      trace,
    ),
  ),
};

/** What is asked of how they are told, by the check's id in step A2a2. */
export const refusalsTold: Readonly<Record<string, Judge>> = {
  c5: (evidence) =>
    ofOversteps(evidence, every, 'each by its type', ({ errorType }, row) =>
      errorType === row.errorType ? undefined : `type ${errorType}, expected ${row.errorType}`,
    ),
  c6: (evidence) =>
    ofOversteps(evidence, every, 'each with a detail and its time', ({ detail, refusedAtUtcMs }, _row, made) => {
      if (detail.trim() === '') return 'no detail';
      const off = refusedAtUtcMs - made.sentAtUtcMs;
      return Math.abs(off) <= clockBoundMs ? undefined : `its time is ${Math.round(off / 1000)} s off UTC`;
    }),
};
