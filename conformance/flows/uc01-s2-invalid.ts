/** UC01 scenario 2, alternative at step 2: the message is invalid. Each mistake is a row. */
import { blankHeader, blankReadProfileRequest, encodeReadProfileRequest } from '../../codecs/dno/messages.ts';
import type {
  ErrorTypeName,
  Header,
  ReadProfileRequest,
  ReadProfileResponse,
  Rejection,
} from '../../codecs/dno/messages.ts';
import type { Evidence } from '../engine/evidence.ts';
import type { ActContext, Finding, StepCode } from '../engine/step-code.ts';
import { firstOf, inconclusive, pass, timed } from './findings.ts';
import { clockBoundMs } from './uc01-s2-nothing.ts';
import { overstep, refusals, refusalsTold } from './uc01-s2-refused.ts';
import { askForEverything, loadedFinding } from './uc01-s2-read.ts';

interface Mistake {
  readonly name: string;
  /** The check that asks for its refusal. */
  readonly check: 'c1' | 'c2' | 'c3' | 'c4' | 'c5';
  /** Any of these names the mistake. */
  readonly errorTypes: readonly ErrorTypeName[];
  /** Field that must be named; empty where no single field is at fault. */
  readonly field: RegExp;
  /** A read with this mistake; bytes where it is no message at all. */
  readonly request: (context: ActContext) => ReadProfileRequest | Uint8Array;
}

function read(context: ActContext, wish: Partial<ReadProfileRequest>): ReadProfileRequest {
  return { ...blankReadProfileRequest, header: context.dno.header(), ...wish };
}

const without = (name: string, change: Partial<Header>, field: RegExp): Mistake => ({
  name: `a message without ${name}`,
  check: 'c2',
  errorTypes: ['missing-field', 'invalid-field'],
  field,
  request: (context) => read(context, { header: context.dno.header(change) }),
});

export const mistakes: readonly Mistake[] = [
  {
    name: 'bytes that end too early',
    check: 'c1',
    errorTypes: ['malformed'],
    field: /^$/,
    request: (context) => encodeReadProfileRequest(read(context, {})).slice(0, 9),
  },
  {
    name: 'bytes that are no message',
    check: 'c1',
    errorTypes: ['malformed'],
    field: /^$/,
    request: () => Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0x07, 0x00]),
  },
  {
    name: 'a message without a header',
    check: 'c2',
    errorTypes: ['missing-field'],
    field: /^header/,
    request: (context) => read(context, { header: undefined }),
  },
  without('an id', { messageId: blankHeader.messageId }, /^header\.message_id$/),
  without('an originator', { originator: blankHeader.originator }, /^header\.originator$/),
  without('a sending time', { sentAtUtcMs: blankHeader.sentAtUtcMs }, /^header\.sent_at_utc_ms$/),
  without('a target', { target: blankHeader.target }, /^header\.target/),
  {
    name: 'a range that ends before it begins',
    check: 'c3',
    errorTypes: ['invalid-range'],
    field: /^(from|to)_utc_s$/,
    request: (context) => {
      const now = Math.floor(context.nowUtcMs() / 1000);
      return read(context, { fromUtcS: now - 3600, toUtcS: now - 7200 });
    },
  },
  {
    name: 'a quantity that does not exist',
    check: 'c4',
    errorTypes: ['unknown-quantity'],
    field: /^quantities/,
    request: (context) => read(context, { quantities: ['mean-phlogiston'] }),
  },
  {
    name: 'a target that does not exist',
    check: 'c5',
    // Who has authority over some systems only need not be told which others there are.
    errorTypes: ['unknown-target', 'not-authorised'],
    field: /^(header\.target|$)/,
    request: (context) =>
      read(context, { header: context.dno.header({ target: { kind: 'system', id: 'no-such-system' } }) }),
  },
];

const step = 'UC01.S2.A2a1';

/** What became of one mistake. */
interface Outcome {
  readonly mistake: Mistake;
  readonly trace: readonly number[];
  readonly sentAtUtcMs: number;
  readonly messageId: string;
  readonly failure: string | undefined;
  readonly answers: readonly ReadProfileResponse[];
}

function outcomes(evidence: Evidence): Outcome[] {
  const exchanges = evidence.exchanges(step, 'ReadProfile');
  const marks = evidence.deeds(step).filter(({ what }) => what === 'makes a mistake');
  return mistakes.flatMap((mistake, k) => {
    const exchange = exchanges[k];
    const mark = marks[k]?.data as { name: string; nowUtcMs: number } | undefined;
    if (exchange === undefined || mark?.name !== mistake.name) return [];
    const { request, failure, trace } = exchange;
    const asked = request?.decoded.ok === true ? request.decoded.message.header : undefined;
    return [
      {
        mistake,
        trace,
        sentAtUtcMs: mark.nowUtcMs,
        messageId: asked?.messageId ?? '',
        failure: failure?.detail,
        answers: exchange.answers.flatMap(({ decoded }) => (decoded.ok ? [decoded.message] : [])),
      },
    ];
  });
}

/** Judges the mistakes of one check, or all; the first complaint counts. */
function ofMistakes(
  evidence: Evidence,
  check: Mistake['check'] | undefined,
  fine: string,
  complaint: (outcome: Outcome, rejection: Rejection | undefined) => string | undefined,
): Finding {
  const chosen = outcomes(evidence).filter(({ mistake }) => check === undefined || mistake.check === check);
  const wanted = mistakes.filter((mistake) => check === undefined || mistake.check === check).length;
  if (chosen.length !== wanted) return inconclusive(`${chosen.length} of ${wanted} mistakes were made`);
  const trace = chosen.flatMap((outcome) => outcome.trace);
  return firstOf(
    chosen.map((outcome) => {
      if (outcome.failure !== undefined) return `${outcome.mistake.name}: ${outcome.failure}`;
      const body = outcome.answers[0]?.body;
      const found = complaint(outcome, body?.kind === 'rejection' ? body.rejection : undefined);
      return found === undefined ? undefined : `${outcome.mistake.name}: ${found}`;
    }),
    `${fine} (${chosen.length})`,
    trace,
  );
}

const refuses =
  (check: Mistake['check']) =>
  (evidence: Evidence): Finding =>
    ofMistakes(evidence, check, 'refused', ({ answers }, rejection) =>
      rejection === undefined ? `answered with ${answers[0]?.body?.kind ?? 'nothing'}` : undefined,
    );

export const invalidMessage: Readonly<Record<string, StepCode>> = {
  'UC01.S2.A2a1': {
    act: async (context) => {
      for (const { name, request } of mistakes) {
        context.did('makes a mistake', { name, nowUtcMs: context.nowUtcMs() });
        const wrong = request(context);
        await (wrong instanceof Uint8Array ? context.dno.sendBroken(wrong) : context.dno.ask('ReadProfile', wrong));
      }
      await overstep(context);
    },
    judges: {
      c1: refuses('c1'),
      c2: refuses('c2'),
      c3: refuses('c3'),
      c4: refuses('c4'),
      c5: refuses('c5'),
      c6: (evidence) =>
        ofMistakes(evidence, undefined, 'one answer each, without data', ({ answers }) => {
          if (answers.length !== 1) return `${answers.length} answers`;
          return answers.some(({ body }) => body?.kind === 'page') ? 'data came' : undefined;
        }),
      ...refusals,
    },
  },
  'UC01.S2.A2a2': {
    judges: {
      c1: (evidence) =>
        ofMistakes(evidence, undefined, 'each by its type', ({ mistake }, rejection) =>
          rejection !== undefined && mistake.errorTypes.includes(rejection.errorType)
            ? undefined
            : `type ${rejection?.errorType ?? 'none'}, expected ${mistake.errorTypes.join(' or ')}`,
        ),
      c2: (evidence) =>
        ofMistakes(evidence, undefined, 'each with a detail', ({ mistake }, rejection) => {
          if (rejection === undefined) return 'no refusal';
          if (rejection.detail.trim() === '') return 'no detail';
          return mistake.field.test(rejection.field) ? undefined : `the field named is "${rejection.field}"`;
        }),
      c3: (evidence) => {
        const told = ofMistakes(evidence, undefined, 'each with its date and time', (_outcome, rejection) =>
          rejection === undefined ? 'no refusal' : undefined,
        );
        if (told.verdict !== 'pass') return told;
        const offs = outcomes(evidence).flatMap(({ answers, sentAtUtcMs }) => {
          const body = answers[0]?.body;
          return body?.kind === 'rejection' ? [body.rejection.refusedAtUtcMs - sentAtUtcMs] : [];
        });
        const ms = offs.reduce((worst, off) => (Math.abs(off) > Math.abs(worst) ? off : worst), 0);
        return timed({ ms, boundMs: clockBoundMs, jitterMs: evidence.jitterMs }, 'off UTC at most', told.trace);
      },
      c4: (evidence) =>
        ofMistakes(evidence, undefined, 'each for its message', ({ answers, messageId }) => {
          const answered = answers[0]?.header?.correlationId;
          return answered === messageId ? undefined : `it answers "${answered ?? ''}", not "${messageId}"`;
        }),
      ...refusalsTold,
    },
  },
  'UC01.S2.A2a3': {
    act: (context) => {
      context.did('sets the message right');
      return Promise.resolve();
    },
    judges: {
      c1: (evidence) => {
        const all = outcomes(evidence);
        const refused = all.filter(({ answers }) => answers[0]?.body?.kind === 'rejection');
        const trace = all.flatMap((outcome) => outcome.trace);
        return refused.length === mistakes.length
          ? pass(`${refused.length} refusals received`, trace)
          : inconclusive(`${refused.length} of ${mistakes.length} refusals received`, trace);
      },
    },
  },
  'UC01.S2.A2a4': {
    act: askForEverything,
    judges: { c1: loadedFinding },
  },
};
