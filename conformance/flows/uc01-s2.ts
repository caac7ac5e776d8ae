/** UC01 scenario 2: the DNO asks for the stored half-hours. Ids are those of specs/use-cases/UC01-*.yaml. */
import type { Evidence } from '../engine/evidence.ts';
import { CannotGoOn } from '../engine/step-code.ts';
import type { ActContext, Finding, ScenarioCode, StepCode } from '../engine/step-code.ts';
import { truthChannels } from '../engine/truth.ts';
import type { TruthChannel } from '../engine/truth.ts';
import { fail, firstOf, inconclusive, ofExchange, pass, utc } from './findings.ts';
import { household, quarterPast } from './household.ts';
import {
  answersOf,
  columnsComplaint,
  deliveredOf,
  endsIn,
  intervalsComplaint,
  mpansComplaint,
  pagesOf,
  pagingComplaint,
  requested,
  seriesOf,
  tellsApart,
  valuesFinding,
} from './profile-answers.ts';
import type { ProfileExchange } from './profile-answers.ts';

/** Smaller than the answer, so that paging is seen. */
const pageSize = 4;

const activeChannels = ['mean-active-power-import', 'mean-active-power-export'] as const;
const reactiveChannels = ['mean-reactive-power-import', 'mean-reactive-power-export'] as const;
const voltageChannels = ['mean-voltage-l1'] as const;
const generationChannels = truthChannels.filter((channel) => channel.startsWith('mean-generation'));

/** What is asked for: everything the system declares. */
function channelsFor(context: Pick<ActContext, 'declaration'>): TruthChannel[] {
  const generates = context.declaration.support('profile.generation') === 'yes';
  return truthChannels.filter((channel) => generates || !channel.startsWith('mean-generation'));
}

function intervalOf(evidence: Pick<Evidence, 'declaration'>): number {
  return evidence.declaration.figure('interval-seconds', 1800);
}

/** The read this scenario is about. */
const theRead = (evidence: Evidence): ProfileExchange | undefined => evidence.profileReads('UC01.S2.B1').at(0);

function ofTheRead(evidence: Evidence, judge: (exchange: ProfileExchange) => Finding): Finding {
  return ofExchange(evidence, theRead(evidence), judge);
}

/** A judge of the pages of the read; anything but pages fails. */
function ofPages(
  evidence: Evidence,
  judge: (pages: Exclude<ReturnType<typeof pagesOf>, string>, exchange: ProfileExchange) => Finding,
): Finding {
  return ofTheRead(evidence, (exchange) => {
    const pages = pagesOf(exchange);
    return typeof pages === 'string' ? fail(pages, exchange.trace) : judge(pages, exchange);
  });
}

const answersMessages: StepCode = {
  act: async ({ dno }) => {
    if ((await dno.readStatus()) === undefined) throw new CannotGoOn('a status request was not answered');
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.statusReads('UC01.S2.PRE1').at(0), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        if (decoded?.ok !== true) return fail('the answer cannot be decoded', trace);
        const { body } = decoded.message;
        if (body?.kind !== 'status') return fail(`the answer is a ${body?.kind ?? 'message without a body'}`, trace);
        const { systemId } = body.status;
        const asked = evidence.system?.systemId;
        return systemId === asked
          ? pass(`${systemId} answers`, trace)
          : fail(`${systemId} answers for ${asked ?? ''}`, trace);
      }),
  },
};

const permitsExtraction: StepCode = {
  act: async ({ dno }) => {
    await dno.configure({ extractionPermitted: false });
    await dno.readProfile();
    await dno.configure({ extractionPermitted: true });
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.profileReads('UC01.S2.PRE2').at(0), (exchange) => {
        const answers = answersOf(exchange);
        if (typeof answers === 'string') return fail(answers, exchange.trace);
        const [first] = answers;
        if (answers.length !== 1 || first?.body?.kind !== 'rejection')
          return fail(`extraction is forbidden, and ${first?.body?.kind ?? 'nothing'} is answered`, exchange.trace);
        const { errorType } = first.body.rejection;
        return errorType === 'not-authorised'
          ? pass('refused as not-authorised', exchange.trace)
          : fail(`refused as ${errorType}`, exchange.trace);
      }),
    c2: (evidence) =>
      ofExchange(evidence, evidence.configurations('UC01.S2.PRE2').at(1), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        const applied =
          decoded?.ok === true && decoded.message.body?.kind === 'applied' ? decoded.message.body.applied : undefined;
        if (applied === undefined) return fail('the configuration is not answered as applied', trace);
        return applied.extractionPermitted === true
          ? pass('extraction permitted: yes', trace)
          : fail('extraction is not read back as permitted', trace);
      }),
  },
};

const isLocated: StepCode = {
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.statusReads('UC01.S2.PRE1').at(0), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        if (decoded?.ok !== true || decoded.message.body?.kind !== 'status')
          return inconclusive('there is no status', trace);
        const { importMpan, devices } = decoded.message.body.status;
        const phase = devices.find(({ role }) => role === 'supply-meter')?.phase ?? 'no supply meter';
        return pass(`MPAN ${importMpan}, phase ${phase}`, trace);
      }),
  },
};

const recordsHalfHours: StepCode = {
  act: async (context) => {
    const { dno } = context;
    await dno.readProfile();
    const answer = await dno.configure({ recording: true, channels: channelsFor(context) });
    if (answer?.decoded.ok !== true || answer.decoded.message.body?.kind !== 'applied')
      throw new CannotGoOn('recording cannot be switched on');
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.profileReads('UC01.S2.PRE4').at(0), (exchange) => {
        const answers = answersOf(exchange);
        if (typeof answers === 'string') return fail(answers, exchange.trace);
        const kinds = answers.map(({ body }) => body?.kind ?? 'nothing');
        return firstOf(
          [kinds.join() === 'no-data-found' ? undefined : `answered with ${kinds.join(', ')}`],
          'no data found',
          exchange.trace,
        );
      }),
    c2: (evidence) =>
      ofExchange(evidence, evidence.configurations('UC01.S2.PRE4').at(0), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        if (decoded?.ok !== true || decoded.message.body?.kind !== 'applied')
          return fail('the configuration is not applied', trace);
        const { recording, channels = [] } = decoded.message.body.applied;
        const wanted = channelsFor(evidence);
        const missing = wanted.filter((channel) => !channels.includes(channel));
        return firstOf(
          [
            recording === true ? undefined : 'recording is not read back as on',
            missing.length === 0 ? undefined : `channels not read back: ${missing.join(', ')}`,
          ],
          `recording ${channels.length} channels`,
          trace,
        );
      }),
  },
};

const collectsGeneration: StepCode = {
  act: async ({ dno }) => {
    await dno.readStatus();
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.statusReads('UC01.S2.PRE5').at(0), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        if (decoded?.ok !== true || decoded.message.body?.kind !== 'status') return fail('there is no status', trace);
        const { devices, configuration } = decoded.message.body.status;
        const meter = devices.some(({ role }) => role === 'generation-meter');
        const recorded = generationChannels.filter((channel) => configuration?.channels?.includes(channel) === true);
        return firstOf(
          [
            meter ? undefined : 'no generation meter is among the devices',
            recorded.length === generationChannels.length ? undefined : 'its channels are not recorded',
          ],
          'a generation meter is attached and its channels are recorded',
          trace,
        );
      }),
  },
};

/** Lives through some half-hours, then asks in the middle of one. */
const hasANeed: StepCode = {
  act: async (context) => {
    const intervalS = intervalOf(context);
    // Recording began inside an interval: the first whole one starts at the next boundary.
    const intoInterval = (context.nowUtcMs() / 1000) % intervalS;
    await context.bench('advance', { seconds: intervalS - intoInterval });
    context.did('first whole interval starts', { fromUtcS: context.nowUtcMs() / 1000 });
    await household(context, intervalS);
    await quarterPast(context, intervalS);
    await context.dno.readProfile({ fromUtcS: Math.floor(context.nowUtcMs() / 1000) - intervalS });
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.profileReads('UC01.S2.T1').at(0), (exchange) => {
        const pages = pagesOf(exchange);
        const asked = requested(exchange);
        if (typeof pages === 'string') return fail(pages, exchange.trace);
        const at = Math.floor((asked?.header?.sentAtUtcMs ?? 0) / 1000);
        return pass(`answered at ${utc(at)} with ${pages.length} page`, exchange.trace);
      }),
  },
};

function firstWhole(evidence: Evidence): number | undefined {
  const deed = evidence.deeds('UC01.S2.T1').find(({ what }) => what === 'first whole interval starts');
  return (deed?.data as { fromUtcS: number } | undefined)?.fromUtcS;
}

const onRequest: Readonly<Record<string, StepCode>> = {
  'UC01.S2.B1': {
    act: async (context) => {
      const intervalS = intervalOf(context);
      const nowS = context.nowUtcMs() / 1000;
      const toUtcS = nowS - (nowS % intervalS);
      await context.dno.readProfile({
        fromUtcS: toUtcS - household.intervals * intervalS,
        toUtcS,
        quantities: channelsFor(context),
        pageSize,
      });
    },
    judges: {
      c1: (evidence) => {
        const exchange = theRead(evidence);
        const asked = exchange === undefined ? undefined : requested(exchange);
        if (exchange === undefined || asked === undefined) return inconclusive('no request went out');
        const { fromUtcS, toUtcS, quantities } = asked;
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
            `${records} intervals, the last ends ${utc(asked.toUtcS)}`,
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
    },
  },
  'UC01.S2.B5': {
    act: (context) => {
      context.did('loads what was received into the archive');
      return Promise.resolve();
    },
    judges: {
      c1: (evidence) =>
        ofPages(evidence, (pages, exchange) => {
          const values = pages.reduce((sum, page) => sum + page.recordCount * page.columns.length, 0);
          const asked = requested(exchange)?.quantities as TruthChannel[];
          const finding = valuesFinding(evidence, exchange, asked);
          return finding.verdict === 'pass'
            ? pass(`${values} values loaded, all within their bounds`, exchange.trace)
            : inconclusive(`not loaded: ${finding.observed}`, exchange.trace);
        }),
    },
  },
};

const hasTheData: StepCode = {
  judges: {
    c1: (evidence) =>
      ofPages(evidence, (pages, exchange) => {
        const asked = requested(exchange);
        if (asked === undefined) return inconclusive('no request went out', exchange.trace);
        const wanted = endsIn(asked.fromUtcS, asked.toUtcS, intervalOf(evidence)).length;
        const complaints = asked.quantities.map((channel) => {
          const usable = deliveredOf(pages, channel).filter(({ amount }) => amount !== undefined);
          const ends = new Set(usable.map(({ endUtcS }) => endUtcS));
          if (ends.size !== wanted) return `${channel}: ${ends.size} of ${wanted} intervals have a value`;
          return usable.length === ends.size ? undefined : `${channel}: an interval came twice`;
        });
        return firstOf(complaints, `${wanted} intervals of ${asked.quantities.length} channels`, exchange.trace);
      }),
  },
};

export const uc01s2: ScenarioCode = {
  conditions: {
    'UC01.S2.PRE1': answersMessages,
    'UC01.S2.PRE2': permitsExtraction,
    'UC01.S2.PRE3': isLocated,
    'UC01.S2.PRE4': recordsHalfHours,
    'UC01.S2.PRE5': collectsGeneration,
    'UC01.S2.T1': hasANeed,
    'UC01.S2.POST1': hasTheData,
  },
  flows: { 'UC01.S2.B': onRequest },
  series: { 'UC01.S2.B': (evidence) => seriesOf(evidence, theRead(evidence)) },
};
