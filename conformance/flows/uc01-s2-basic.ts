/** UC01 scenario 2, basic flow: the stored half-hours are asked for and delivered. */
import type { Evidence } from '../engine/evidence.ts';
import type { StepCode } from '../engine/step-code.ts';
import type { TruthChannel } from '../engine/truth.ts';
import { activeChannels, generationChannels, intervalOf, reactiveChannels, voltageChannels } from './channels.ts';
import { fail, firstOf, inconclusive, pass, utc } from './findings.ts';
import {
  answersOf,
  columnsComplaint,
  endsIn,
  intervalsComplaint,
  mpansComplaint,
  pagingComplaint,
  requested,
  tellsApart,
  valuesFinding,
} from './profile-answers.ts';
import {
  askForEverything,
  firstWholeInterval,
  loadedFinding,
  ofPages,
  ofTheRead,
  pageSize,
  theRead,
} from './uc01-s2-read.ts';

function firstWhole(evidence: Evidence): number | undefined {
  const deed = evidence.deeds('UC01.S2.T1').find(({ what }) => what === firstWholeInterval);
  return (deed?.data as { fromUtcS: number } | undefined)?.fromUtcS;
}

export const onRequest: Readonly<Record<string, StepCode>> = {
  'UC01.S2.B1': {
    act: askForEverything,
    judges: {
      c1: (evidence) => {
        const exchange = theRead(evidence);
        const asked = exchange === undefined ? undefined : requested(exchange);
        if (exchange === undefined || asked === undefined) return inconclusive('no request went out');
        const { fromUtcS = 0, toUtcS = 0, quantities } = asked;
        const ends = endsIn(fromUtcS, toUtcS, intervalOf(evidence));
        if (fromUtcS !== firstWhole(evidence))
          return inconclusive('the range does not start with what was lived through', exchange.trace);
        // A premises that did the same all the time could not tell a right value from a wrong one.
        const flat = quantities.find(
          (name) => !tellsApart(evidence.truth, name as TruthChannel, ends, intervalOf(evidence)),
        );
        if (flat !== undefined) return { verdict: 'error', observed: `${flat} never changed`, trace: exchange.trace };
        return pass(`${quantities.length} channels in (${utc(fromUtcS)}, ${utc(toUtcS)}]`, exchange.trace.slice(0, 1));
      },
    },
  },
  'UC01.S2.B2': {
    judges: {
      c1: (evidence) =>
        ofTheRead(evidence, (exchange) => {
          const answers = answersOf(exchange);
          if (typeof answers === 'string') return fail(answers, exchange.trace);
          const asked = requested(exchange)?.header;
          const ids = answers.map(({ header }) => header?.messageId ?? '');
          const complaints = answers.map(({ header }, index) => {
            const name = `answer ${index + 1}`;
            if (header === undefined) return `${name} has no header`;
            if (header.correlationId !== asked?.messageId) return `${name} correlates with "${header.correlationId}"`;
            if (header.messageId === '' || ids.indexOf(header.messageId) !== index)
              return `${name} has no id of its own`;
            if (header.originator === '') return `${name} has no originator`;
            if (header.sentAtUtcMs <= 0) return `${name} does not say when it was sent`;
            if (header.target?.id !== evidence.system?.systemId)
              return `${name} names ${header.target?.id ?? 'no system'}`;
            return undefined;
          });
          return firstOf(complaints, `${answers.length} answers to ${asked?.messageId ?? ''}`, exchange.trace);
        }),
      c2: (evidence) =>
        ofPages(evidence, (pages, exchange) => pass(`answered with ${pages.length} pages`, exchange.trace)),
    },
  },
  'UC01.S2.B3': {
    judges: {
      c1: (evidence) =>
        ofPages(evidence, (pages, exchange) => {
          const asked = requested(exchange);
          if (asked === undefined) return inconclusive('no request went out', exchange.trace);
          const records = pages.reduce((sum, page) => sum + page.recordCount, 0);
          return firstOf(
            [intervalsComplaint(pages, asked, intervalOf(evidence))],
            `${records} intervals, the last ends ${utc(asked.toUtcS ?? 0)}`,
            exchange.trace,
          );
        }),
      c2: (evidence) => ofTheRead(evidence, (exchange) => valuesFinding(evidence, exchange, activeChannels)),
      c3: (evidence) => ofTheRead(evidence, (exchange) => valuesFinding(evidence, exchange, reactiveChannels)),
      c4: (evidence) => ofTheRead(evidence, (exchange) => valuesFinding(evidence, exchange, voltageChannels)),
      c5: (evidence) => ofTheRead(evidence, (exchange) => valuesFinding(evidence, exchange, generationChannels)),
    },
  },
  'UC01.S2.B4': {
    judges: {
      c1: (evidence) =>
        ofPages(evidence, (pages, { trace }) =>
          firstOf([pagingComplaint(pages, pageSize)], `${pages.length} pages of at most ${pageSize}`, trace),
        ),
      c2: (evidence) =>
        ofPages(evidence, (pages, { trace }) =>
          firstOf(
            [columnsComplaint(pages)],
            `${pages[0]?.columns.length ?? 0} channels a page, as in the catalogue`,
            trace,
          ),
        ),
      c3: (evidence) =>
        ofPages(evidence, (pages, { trace }) => {
          const { importMpan = '', exportMpan = '' } = evidence.system ?? {};
          return firstOf([mpansComplaint(pages, importMpan, exportMpan)], `${importMpan} and ${exportMpan}`, trace);
        }),
      c4: (evidence) =>
        ofPages(evidence, (pages, { trace }) => {
          const [first] = pages;
          const oldest = first?.startUtcS === undefined ? 0 : first.startUtcS + first.intervalS;
          const wrong = pages.find(({ oldestHeldEndUtcS: held }) => held <= 0 || held > oldest);
          return firstOf(
            [wrong && `page ${wrong.pageNumber} says that the oldest held ends ${utc(wrong.oldestHeldEndUtcS)}`],
            `the oldest held ends ${utc(first?.oldestHeldEndUtcS ?? 0)}`,
            trace,
          );
        }),
    },
  },
  'UC01.S2.B5': {
    act: (context) => {
      context.did('loads what was received into the archive');
      return Promise.resolve();
    },
    judges: { c1: loadedFinding },
  },
};
