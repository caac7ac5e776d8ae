/** Where the messages of a check are found in a trace. */
import { contentOf } from '../../codecs/dno/messages.ts';
import type { CallName, ContentOf, Delivery, ProfilePage, Rejection, ResponseOf } from '../../codecs/dno/messages.ts';
import type { Answered, ExchangeOf } from './evidence.ts';
import { Expectation, Undecided } from './expect.ts';
import type { Found } from './expect.ts';
import { fail, inconclusive, nothingToJudge, pass } from './findings.ts';
import type { Check, Finding, Place } from './step-code.ts';

type Body<Name extends CallName> = NonNullable<NonNullable<ResponseOf<Name>>['body']>;
export type KindOf<Name extends CallName> = Body<Name>['kind'];
/** What a body of this kind holds. */
type Held<Name extends CallName, Kind extends KindOf<Name>> = ContentOf<Body<Name>, Kind>;

export interface Where {
  /** Another step than that of the check, without its scenario. */
  readonly in?: string;
  /** Which of the calls of its kind in the step, from 0, or from -1 backwards. */
  readonly nth?: number;
}

const told = ({ in: step, nth }: Where): string =>
  [...(step === undefined ? [] : [`in ${step}`]), ...(nth === undefined ? [] : [`number ${nth}`])].join(', ');
const named = (what: string, where: Where): string => [what, told(where)].filter((part) => part !== '').join(', ');

/** The call itself; one that the carrier ended, or that never began, is judged here. */
export function exchangeOf<Name extends CallName>(
  place: Place,
  call: Name,
  where: Where,
): { readonly exchange: ExchangeOf<Name> } | Finding {
  const { evidence, step } = place;
  const exchange = evidence.exchanges(where.in === undefined ? step : place.stepOf(where.in), call).at(where.nth ?? 0);
  if (exchange === undefined) return nothingToJudge(evidence, 'nothing was sent');
  if (exchange.failure !== undefined) return fail(`no answer: ${exchange.failure.detail}`, exchange.trace);
  return exchange.answers.length === 0 ? fail('no answer came', exchange.trace) : { exchange };
}

/** In words what came in the place of something else. */
export function cameInstead(body: { readonly kind: string } | undefined): string {
  if (body === undefined) return 'an answer without a body';
  if (body.kind !== 'rejection') return `answered with ${body.kind}`;
  const { errorType, field, detail } = (body as unknown as { readonly rejection: Rejection }).rejection;
  return `refused as ${errorType}${field === '' ? '' : ` (${field})`}: ${detail}`;
}

/** The bodies of all answers to a call, each of this kind; or what came instead. */
function contents<Name extends CallName, Kind extends KindOf<Name>>(
  { answers, trace }: ExchangeOf<Name>,
  kinds: readonly Kind[],
): Held<Name, Kind>[] | Finding {
  const found: Held<Name, Kind>[] = [];
  for (const { n, decoded } of answers) {
    if (!decoded.ok) return fail(`answer ${n} cannot be decoded: ${decoded.problem.detail}`, trace);
    const body = decoded.message.body as Body<Name> | undefined;
    const kind = kinds.find((each) => each === body?.kind);
    const content = kind && contentOf(body, kind);
    if (content === undefined) return fail(cameInstead(body), trace);
    found.push(content);
  }
  return found;
}

/** The one answer to a call, of this kind. */
export function answer<Name extends CallName, Kind extends KindOf<Name>>(
  call: Name,
  kind: Kind,
  where: Where = {},
): Expectation<Held<Name, Kind>> {
  return new Expectation({
    words: named(`${call}: ${kind}`, where),
    find: (place) => {
      const found = exchangeOf(place, call, where);
      if ('verdict' in found) return found;
      const { trace } = found.exchange;
      const all = contents(found.exchange, [kind]);
      if ('verdict' in all) return all;
      return all.length === 1 ? { message: all[0] as Held<Name, Kind>, trace } : fail(`${all.length} answers`, trace);
    },
  });
}

/** The pages that answer a read, with the read itself; anything but pages fails. */
export interface PagesFound {
  readonly pages: readonly ProfilePage[];
  readonly exchange: ExchangeOf<'ReadProfile'>;
}

export function pagesOf(exchange: ExchangeOf<'ReadProfile'>): readonly ProfilePage[] | Finding {
  return contents(exchange, ['page']);
}

/** `which` gives the read where it is not the first of the step. */
export function pages(
  words: string,
  which: (place: Place) => ExchangeOf<'ReadProfile'> | undefined,
): Expectation<PagesFound> {
  return new Expectation({
    words: `ReadProfile: every page, ${words}`,
    find: (place) => {
      const exchange = which(place);
      if (exchange === undefined) return nothingToJudge(place.evidence, 'nothing was sent');
      if (exchange.failure !== undefined) return fail(`no answer: ${exchange.failure.detail}`, exchange.trace);
      if (exchange.answers.length === 0) return fail('no answer came', exchange.trace);
      const found = pagesOf(exchange);
      return 'verdict' in found ? found : { message: { pages: found, exchange }, trace: exchange.trace };
    },
  });
}

/** A delivery as it came. */
export interface Came {
  readonly n: number;
  readonly step: string;
  readonly delivery: Delivery;
}

/** Every delivery of a case in the order they came; delivered at least once may be delivered twice. */
export function deliveriesIn({ evidence }: Pick<Place, 'evidence'>, repetitions = false): readonly Came[] {
  const before = new Set<string>();
  return evidence.answers.flatMap(({ n, step, body, hex }) => {
    if (body?.kind !== 'delivery' || (before.has(hex) && !repetitions)) return [];
    before.add(hex);
    return [{ n, step, delivery: body.content as Delivery }];
  });
}

/** The n-th delivery that came in the step and is no repetition. */
export function delivery(where: Where = {}): Expectation<Delivery> {
  return new Expectation<Delivery>({
    words: named('Deliveries: delivery', where),
    find: (place) => {
      const step = where.in === undefined ? place.step : place.stepOf(where.in);
      if (!place.evidence.reached(step)) return nothingToJudge(place.evidence, 'the step was not reached');
      const came = deliveriesIn(place)
        .filter((each) => each.step === step)
        .at(where.nth ?? 0);
      return came === undefined ? fail('no delivery came', []) : { message: came.delivery, trace: [came.n] };
    },
  });
}

/** The first other body of this kind on a stream of deliveries in the step. */
export function streamed<Kind extends Exclude<KindOf<'Deliveries'>, 'delivery'>>(
  kind: Kind,
  where: Where = {},
): Expectation<Held<'Deliveries', Kind>> {
  return new Expectation<Held<'Deliveries', Kind>>({
    words: named(`Deliveries: ${kind}`, where),
    find: (place): Found<Held<'Deliveries', Kind>> | Finding => {
      const step = where.in === undefined ? place.step : place.stepOf(where.in);
      if (!place.evidence.reached(step)) return nothingToJudge(place.evidence, 'the step was not reached');
      const came = place.evidence.answers
        .filter((each) => each.call === 'Deliveries' && each.step === step && each.body?.kind === kind)
        .at(where.nth ?? 0);
      return came?.body === undefined
        ? fail(`no ${kind} came`, [])
        : { message: came.body.content as Held<'Deliveries', Kind>, trace: [came.n] };
    },
  });
}

/**
 * No delivery beyond those known, after something the tester did (or since the case began) and up to the end of the
 * step. The system itself says so: the stream is opened anew at the end, and `opened` tells the newest number there is.
 */
export function nothing(newest: (place: Place) => bigint, after?: string): Check {
  return {
    words: [
      `Deliveries: no delivery ${after === undefined ? 'so far' : `after "${after}"`}`,
      'and opened.newest, asked anew in the step, is the number known before',
    ],
    judge: (place) => {
      const { evidence, step } = place;
      const from = after === undefined ? 0 : (evidence.deeds(step).find(({ what }) => what === after)?.n ?? Infinity);
      if (from === Infinity) return inconclusive(`it never came to "${after ?? ''}"`);
      const last = evidence.entries.findLast((entry) => entry.step === step)?.n ?? 0;
      const came = deliveriesIn(place, true).filter(({ n }) => n > from && n <= last);
      const [first] = came;
      if (first !== undefined)
        return fail(
          `${came.length} deliveries came, the first numbered ${first.delivery.number}`,
          came.map(({ n }) => n),
        );
      return streamed('opened', { nth: -1 })
        .and('newest', (opened) => {
          const known = newest(place);
          if (opened.newest !== known) return `the newest number is ${opened.newest}, expected ${known}`;
          return pass(`nothing came; the newest number is ${known}`, []);
        })
        .judge(place);
    },
  };
}

/** The tester's own deed of a step: evidence that it happened. */
export function performed(what: string): Check {
  return {
    words: [`the tester ${what}`],
    judge: ({ evidence, step }) => {
      const done = evidence.deeds(step).filter((deed) => deed.what === what);
      return done.length === 0
        ? nothingToJudge(evidence, `it did not come to: ${what}`)
        : pass(
            what,
            done.map(({ n }) => n),
          );
    },
  };
}

/** What an act settled for the rest of its case: on record, so that judges know it too. */
export interface Agreed<Data> {
  readonly what: string;
  of(place: Pick<Place, 'evidence'>): Data;
}

export function agreed<Data>(what: string): Agreed<Data> {
  return {
    what,
    of: ({ evidence }) => {
      const deed = evidence.deeds().find((each) => each.what === what);
      if (deed === undefined) throw new Undecided(nothingToJudge(evidence, `it did not come to: ${what}`).observed);
      return deed.data as Data;
    },
  };
}

/** Every answer of the case. */
export const everyAnswer = ({ evidence }: Place): readonly Answered[] => evidence.answers;
