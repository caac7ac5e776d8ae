/** What a check asks of a typed message: the fields it reads, and rules in words. Where the message is found: expect-sources.ts. */
import { plain } from '../roles/recorder.ts';
import { fail, inconclusive, pass, utc } from './findings.ts';
import type { Check, Finding, Place } from './step-code.ts';

/** A message that was found, and the entries it was found in. */
export interface Found<Message> {
  readonly message: Message;
  readonly trace: readonly number[];
}

/** Looks for a message; says what came instead where it is not there. */
export interface Source<Message> {
  readonly words: string;
  find(place: Place): Found<Message> | Finding;
}

/** What a rule finds: a complaint, a finding, or nothing to remark. */
export type Ruling = string | Finding | undefined;
type Judge<Message> = (message: Message, place: Place, trace: readonly number[]) => Ruling;

/** What a field must hold, or how that follows from the case. */
type Wanted<Field> = Field | ((place: Place) => Field);
export type Want<Message> = {
  readonly [Name in keyof Message]?:
    | Wanted<Message[Name]>
    | (Message[Name] extends object | undefined ? Want<Exclude<Message[Name], undefined>> : never);
};

/** Thrown by what a rule asks of the case where there is no answer: then nothing can be decided. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}

export class Expectation<Message> implements Check {
  private readonly source: Source<Message>;
  private readonly rules: readonly { readonly words: readonly string[]; readonly judge: Judge<Message> }[];

  constructor(source: Source<Message>, rules: Expectation<Message>['rules'] = []) {
    this.source = source;
    this.rules = rules;
  }

  get words(): readonly string[] {
    return [this.source.words, ...this.rules.flatMap(({ words }) => words)];
  }

  /** One more rule; in words for people. */
  and(words: string, judge: Judge<Message>): Expectation<Message> {
    return this.with([words], judge);
  }

  /** Field by field; what is not named may be anything. */
  has(want: Want<Message>): Expectation<Message> {
    const wanted = leaves(want, '');
    return this.with(
      wanted.map(({ path, is }) => (typeof is === 'function' ? path : `${path} = ${shown(path, is)}`)),
      (message, place, trace) => {
        const seen: string[] = [];
        for (const { path, is } of wanted) {
          const expected: unknown = typeof is === 'function' ? (is as (place: Place) => unknown)(place) : is;
          const got = at(message, path);
          if (text(got) !== text(expected)) return `${path} is ${shown(path, got)}, expected ${shown(path, expected)}`;
          seen.push(`${path} ${shown(path, got)}`);
        }
        return pass(seen.join(', '), trace);
      },
    );
  }

  judge(place: Place): Finding {
    try {
      const found = this.source.find(place);
      if ('verdict' in found) return found;
      const { message, trace } = found;
      const seen: string[] = [];
      let undecided: Finding | undefined;
      for (const { judge } of this.rules) {
        const ruling = judge(message, place, trace);
        if (typeof ruling === 'string') return fail(ruling, trace);
        if (ruling === undefined) continue;
        const told = { ...ruling, trace: ruling.trace.length === 0 ? trace : ruling.trace };
        if (ruling.verdict === 'inconclusive') undecided ??= told;
        else if (ruling.verdict !== 'pass') return told;
        seen.push(ruling.observed);
      }
      return undecided ?? pass(seen.length === 0 ? 'as expected' : seen.join('; '), trace);
    } catch (error) {
      if (error instanceof Undecided) return inconclusive(error.message);
      throw error;
    }
  }

  private with(words: readonly string[], judge: Judge<Message>): Expectation<Message> {
    return new Expectation(this.source, [...this.rules, { words, judge }]);
  }
}

/** Asked of every answer of a case, in the order they came; the first complaint counts. */
export class GeneralExpectation<Item> implements Check {
  readonly general = true;
  readonly words: readonly string[];
  private readonly items: (place: Place) => readonly Item[];
  private readonly rule: (item: Item, place: Place) => Ruling;

  constructor(
    words: readonly string[],
    items: (place: Place) => readonly Item[],
    rule: (item: Item, place: Place) => Ruling,
  ) {
    this.words = words;
    this.items = items;
    this.rule = rule;
  }

  judge(place: Place): Finding {
    const items = this.items(place);
    if (items.length === 0) return inconclusive('nothing came to be looked at');
    let undecided: Finding | undefined;
    for (const item of items) {
      const ruling = this.rule(item, place);
      if (typeof ruling === 'string') return fail(ruling, traceOf(item));
      if (ruling?.verdict === 'fail') return ruling;
      if (ruling?.verdict === 'inconclusive') undecided ??= ruling;
    }
    return undecided ?? pass(`${items.length} looked at`, items.flatMap(traceOf));
  }
}

function traceOf(item: unknown): readonly number[] {
  return typeof item === 'object' && item !== null && 'n' in item ? [Number(item.n)] : [];
}

/** Several checks of one step, judged as one. */
export function all(...checks: readonly Check[]): Check {
  return {
    words: checks.flatMap(({ words }) => words),
    judge: (place) => {
      const findings = checks.map((check) => check.judge(place));
      const worst = findings.find(({ verdict }) => verdict === 'fail' || verdict === 'error');
      const open = findings.find(({ verdict }) => verdict === 'inconclusive');
      const seen = findings.map(({ observed }) => observed).join('; ');
      const trace = findings.flatMap((finding) => finding.trace);
      return worst ?? open ?? pass(seen, trace);
    },
  };
}

/** The paths of what is wanted, each with its value or the function of the case that gives it. */
function leaves(want: object, before: string): readonly { readonly path: string; readonly is: unknown }[] {
  return Object.entries(want).flatMap(([name, is]: [string, unknown]) => {
    const path = before === '' ? name : `${before}.${name}`;
    const isMessage = typeof is === 'object' && is !== null && !Array.isArray(is);
    return isMessage ? leaves(is, path) : [{ path, is }];
  });
}

/** What a message holds at a path. */
function at(message: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((held, name) => (held as Readonly<Record<string, unknown>> | undefined)?.[name], message);
}

function text(field: unknown): string {
  return field === undefined ? 'nothing' : JSON.stringify(field, plain);
}

const mostShown = 4;

/** A field for people: times as UTC, long lists by their length. */
function shown(path: string, field: unknown): string {
  if (typeof field === 'number' && path.endsWith('UtcS')) return utc(field);
  if (typeof field === 'number' && path.endsWith('UtcMs')) return utc(field / 1000);
  if (Array.isArray(field) && field.length > mostShown) return `${field.length} entries`;
  return typeof field === 'string' ? field : text(field);
}
