/** Requests that are wrong are refused, each as its row says, and change nothing. */
import { encodeCommand } from '../../codecs/dno/messages.ts';
import type { CallName, Rejection, Status } from '../../codecs/dno/messages.ts';
import type { AnyBody, Answered, Evidence } from '../engine/evidence.ts';
import { fail, inconclusive, nothingToJudge, pass, timeOff } from '../engine/findings.ts';
import type { ActContext, Check, Finding, Place, StepCode } from '../engine/step-code.ts';
import { plain } from '../roles/recorder.ts';
import { malformedRequests, permitting, taken, takenCounter, unauthorisedRequests, usual } from './wrong-requests.ts';
import type { As, WrongRequest } from './wrong-requests.ts';

/** What is on record of each request of the step. */
const requesting = 'requests';
/** Requests beside them, by what they are made for. */
export const readerReads = 'who may read reads the status';
export const soundCommand = 'a command that is signed, in time and new';
const sameAgain = 'the same command again';
const lookAfterwards = 'the status is read afterwards';

const isAskedFor = ({ declaration }: Pick<ActContext, 'declaration'>, { needs }: WrongRequest): boolean =>
  needs === undefined || declaration.support(needs) === 'yes';

async function request(context: ActContext, name: string, call: CallName, as: As, bytes: Uint8Array): Promise<void> {
  const { dno, system } = context;
  context.did(requesting, { name });
  const party = system.parties?.[as];
  if (call === 'Deliveries' && party !== undefined) await dno.tryDeliveries(party);
  else await dno.send(call, bytes, party);
}

async function makeThemAll(context: ActContext): Promise<void> {
  const { dno, declaration } = context;
  const make = async (rows: readonly WrongRequest[]): Promise<void> => {
    for (const row of rows.filter((each) => isAskedFor(context, each)))
      await request(context, row.name, row.call, row.as, row.bytes(context));
  };
  const ofNewness = ({ check }: WrongRequest): boolean => check === 'c12';
  await make(malformedRequests);
  await make(unauthorisedRequests.filter((row) => !ofNewness(row)));
  if (declaration.support('authority.parties') === 'yes')
    await request(context, readerReads, 'ReadStatus', 'reader', usual(context, 'ReadStatus', 'reader'));
  if (declaration.support('authority.commands') === 'yes') {
    const header = dno.commanding(dno.header({ counter: takenCounter }), permitting);
    const bytes = encodeCommand({ header, body: permitting });
    context.did(taken, { messageId: header.messageId });
    await request(context, soundCommand, 'Configure', 'dno', bytes);
    await request(context, sameAgain, 'Configure', 'dno', bytes);
  }
  await make(unauthorisedRequests.filter(ofNewness));
  context.did(requesting, { name: lookAfterwards });
  await dno.readStatus();
}

/** In words what came in the place of a refusal, or of an answer. */
function cameInstead(body: AnyBody | undefined): string {
  const rejection = body?.kind === 'rejection' ? (body.content as Rejection) : undefined;
  if (rejection !== undefined) return `refused as ${rejection.errorType}: ${rejection.detail}`;
  return body === undefined ? 'an answer without a body' : `answered with ${body.kind}`;
}

/** What became of one request. */
interface Outcome {
  readonly name: string;
  readonly messageId: string;
  readonly answers: readonly Answered[];
  readonly failure: string | undefined;
  readonly trace: readonly number[];
}

/** Worked out once a trace. */
const outcomes = new WeakMap<Evidence, readonly Outcome[]>();

/** The requests of the step that are on record, each with all that came before the next. */
function outcomesOf(place: Place): readonly Outcome[] {
  const known = outcomes.get(place.evidence) ?? outcomesIn(place);
  outcomes.set(place.evidence, known);
  return known;
}

function outcomesIn({ evidence, stepOf }: Place): readonly Outcome[] {
  const step = stepOf('A2a1');
  const marks = evidence.deeds(step).filter(({ what }) => what === requesting);
  return marks.map(({ n, data }, index) => {
    const until = marks[index + 1]?.n ?? Infinity;
    const mine = evidence.entries.filter((entry) => entry.step === step && entry.n > n && entry.n < until);
    const failed = mine.find((entry) => entry.kind === 'call-failed');
    const answers = evidence.answers.filter((each) => each.step === step && each.n > n && each.n < until);
    return {
      name: (data as { readonly name: string }).name,
      messageId: answers[0]?.requests[0]?.header?.messageId ?? '',
      answers,
      failure: failed?.kind === 'call-failed' ? failed.detail : undefined,
      trace: mine.filter(({ kind }) => kind === 'message' || kind === 'call-failed').map((entry) => entry.n),
    };
  });
}

type Complaint = (
  row: WrongRequest,
  outcome: Outcome,
  rejection: Rejection | undefined,
  place: Place,
) => string | Finding | undefined;

/** Judges some of the requests; the first complaint counts. */
function ofRequests(
  words: string,
  rows: readonly WrongRequest[],
  complaint: Complaint = (_row, { answers }, rejection) =>
    rejection === undefined ? cameInstead(answers[0]?.body) : undefined,
): Check {
  return {
    words: [`every call "${requesting}"`, ...rows.map(({ name }) => name), words],
    judge: (place) => {
      const wanted = rows.filter((row) => isAskedFor(place.evidence, row));
      const made = new Map(outcomesOf(place).map((outcome) => [outcome.name, outcome]));
      const found = wanted.flatMap((row) => {
        const outcome = made.get(row.name);
        return outcome === undefined ? [] : [{ row, outcome }];
      });
      if (found.length < wanted.length || wanted.length === 0)
        return nothingToJudge(place.evidence, `${found.length} of ${wanted.length} requests were made`);
      let undecided: Finding | undefined;
      for (const { row, outcome } of found) {
        const { answers, failure, trace } = outcome;
        const body = answers[0]?.body;
        const rejection = body?.kind === 'rejection' ? (body.content as Rejection) : undefined;
        const what = failure ?? (answers.length === 0 ? 'no answer' : complaint(row, outcome, rejection, place));
        if (typeof what === 'string') return fail(`${row.name}: ${what}`, trace);
        if (what?.verdict === 'fail') return { ...what, observed: `${row.name}: ${what.observed}` };
        if (what?.verdict === 'inconclusive') undecided ??= what;
      }
      return (
        undecided ??
        pass(
          `${words} (${found.length})`,
          found.flatMap(({ outcome }) => outcome.trace),
        )
      );
    },
  };
}

const refused = (rows: readonly WrongRequest[], check: string): Check =>
  ofRequests(
    'refused',
    rows.filter((row) => row.check === check),
  );

const ofItsType: Complaint = (row, _outcome, rejection) =>
  rejection !== undefined && row.errorTypes.includes(rejection.errorType)
    ? undefined
    : `type ${rejection?.errorType ?? 'none'}, expected ${row.errorTypes.join(' or ')}`;
const inTime: Complaint = (_row, { answers }, rejection, { evidence }) =>
  rejection === undefined ? 'no refusal' : timeOff(evidence, answers[0]?.n ?? 0, rejection.refusedAtUtcMs);
const withDetail: Complaint = (row, _outcome, rejection) => {
  if (rejection === undefined) return 'no refusal';
  if (rejection.detail.trim() === '') return 'no detail';
  return row.field?.test(rejection.field) === false ? `the field named is "${rejection.field}"` : undefined;
};

/** Judges one request beside them, by its name. */
const ofRequest = (
  wanted: string,
  words: string,
  judge: (answer: Answered | undefined) => string | undefined,
): Check => ({
  words: [`the call "${wanted}"`, words],
  judge: (place) => {
    const made = outcomesOf(place).find(({ name }) => name === wanted);
    if (made === undefined) return inconclusive('it was not asked for');
    const complaint = judge(made.answers[0]);
    return complaint === undefined ? pass(words, made.trace) : fail(complaint, made.trace);
  },
});
const answeredAs = (kind: string) => (answer: Answered | undefined) =>
  answer?.body?.kind === kind ? undefined : cameInstead(answer?.body);

/** A command that comes twice is one command: it has the answer it had, in a message of its own. */
const sameAnswerAgain: Check = {
  words: [`the call "${sameAgain}"`, 'the body of its answer is that of the one before; the message is another'],
  judge: (place) => {
    const [first, again] = [soundCommand, sameAgain].map((wanted) =>
      outcomesOf(place).find(({ name }) => name === wanted),
    );
    if (first === undefined || again === undefined) return nothingToJudge(place.evidence, 'it was not sent again');
    const [one, other] = [first.answers[0], again.answers[0]];
    if (other?.body?.kind !== 'applied') return fail(cameInstead(other?.body), again.trace);
    if (JSON.stringify(one?.body, plain) !== JSON.stringify(other.body, plain))
      return fail('another answer', again.trace);
    return one?.header?.messageId === other.header?.messageId
      ? fail('the very message of before', again.trace)
      : pass('the same answer in a message of its own', again.trace);
  },
};

export const refusedRequests: Readonly<Record<string, StepCode>> = {
  A2a1: {
    act: makeThemAll,
    checks: {
      ...Object.fromEntries(['c1', 'c2', 'c3', 'c4', 'c5'].map((check) => [check, refused(malformedRequests, check)])),
      c6: ofRequests('one answer each, without data', malformedRequests, (_row, { answers }) => {
        if (answers.length !== 1) return `${answers.length} answers`;
        return answers.some(({ body }) => body?.kind === 'page') ? 'data came' : undefined;
      }),
      ...Object.fromEntries(
        ['c7', 'c8', 'c9', 'c10', 'c11', 'c12'].map((check) => [check, refused(unauthorisedRequests, check)]),
      ),
      c13: ofRequest(readerReads, 'answered with status', answeredAs('status')),
      c14: ofRequest(soundCommand, 'answered with applied', answeredAs('applied')),
      c16: sameAnswerAgain,
      c15: ofRequest(lookAfterwards, 'configuration.extraction_permitted is as before', (told) => {
        const status = told?.body?.kind === 'status' ? (told.body.content as Status) : undefined;
        return status?.configuration?.extractionPermitted === true ? undefined : 'extraction is not permitted any more';
      }),
    },
  },
  A2a2: {
    checks: {
      c1: ofRequests('each by its type', malformedRequests, ofItsType),
      c2: ofRequests('each with a detail, and the field at fault', malformedRequests, withDetail),
      c3: ofRequests('each with its date and time', malformedRequests, inTime),
      c4: ofRequests('each for its message', malformedRequests, (_row, { answers, messageId }) => {
        const answered = answers[0]?.header?.correlationId ?? '';
        return answered === messageId ? undefined : `it answers "${answered}", not "${messageId}"`;
      }),
      c5: ofRequests('each by its type', unauthorisedRequests, ofItsType),
      c6: ofRequests(
        'each with a detail and its time',
        unauthorisedRequests,
        (...of) => withDetail(...of) ?? inTime(...of),
      ),
    },
  },
  A2a3: {
    act: ({ did }) => {
      did('sets the message right');
      return Promise.resolve();
    },
    checks: { c1: ofRequests('refusals received', malformedRequests) },
  },
};
