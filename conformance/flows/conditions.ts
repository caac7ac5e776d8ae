/** Preconditions that scenarios share; each takes the id of the step it stands for. */
import type { Decoded, ReadStatusResponse } from '../../codecs/dno/messages.ts';
import { CannotGoOn } from '../engine/step-code.ts';
import type { StepCode } from '../engine/step-code.ts';
import { channelsFor, generationChannels } from './channels.ts';
import { fail, firstOf, inconclusive, ofExchange, pass } from './findings.ts';
import { answersOf } from './profile-answers.ts';

/** How a system may be connected, in the words of the interface. */
const phases = ['L1', 'L2', 'L3', 'three-phase', 'unknown'];

/** The phase of the supply meter as a status tells it; undefined where there is no such meter. */
function supplyPhase(status: Decoded<ReadStatusResponse> | undefined): string | undefined {
  if (status?.ok !== true || status.message.body?.kind !== 'status') return undefined;
  return status.message.body.status.devices.find(({ role }) => role === 'supply-meter')?.phase;
}

export const answersMessages = (step: string): StepCode => ({
  act: async ({ dno }) => {
    if ((await dno.readStatus()) === undefined) throw new CannotGoOn('a status request was not answered');
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.exchanges(step, 'ReadStatus').at(0), ({ answers, trace }) => {
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
    c2: (evidence) =>
      ofExchange(evidence, evidence.exchanges(step, 'ReadStatus').at(0), ({ answers, trace }) => {
        const phase = supplyPhase(answers[0]?.decoded);
        if (phase === undefined) return fail('the status names no supply meter', trace);
        return firstOf([phases.includes(phase) ? undefined : `its phase is "${phase}"`], `phase ${phase}`, trace);
      }),
  },
});

export const permitsExtraction = (step: string): StepCode => ({
  act: async ({ dno }) => {
    await dno.configure({ extractionPermitted: false });
    await dno.readProfile();
    await dno.configure({ extractionPermitted: true });
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.exchanges(step, 'ReadProfile').at(0), (exchange) => {
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
      ofExchange(evidence, evidence.exchanges(step, 'Configure').at(1), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        const applied =
          decoded?.ok === true && decoded.message.body?.kind === 'applied' ? decoded.message.body.applied : undefined;
        if (applied === undefined) return fail('the configuration is not answered as applied', trace);
        return applied.extractionPermitted === true
          ? pass('extraction permitted: yes', trace)
          : fail('extraction is not read back as permitted', trace);
      }),
  },
});

/** `status`: the step whose status request is looked at. */
export const isLocated = (status: string): StepCode => ({
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.exchanges(status, 'ReadStatus').at(0), ({ answers, trace }) => {
        const decoded = answers[0]?.decoded;
        if (decoded?.ok !== true || decoded.message.body?.kind !== 'status')
          return inconclusive('there is no status', trace);
        const { importMpan } = decoded.message.body.status;
        const phase = supplyPhase(decoded);
        return importMpan === '' || phase === undefined
          ? inconclusive('the status gives no MPAN, or no supply meter', trace)
          : pass(`MPAN ${importMpan}, phase ${phase}`, trace);
      }),
  },
});

export const recordsHalfHours = (step: string): StepCode => ({
  act: async (context) => {
    const { dno } = context;
    await dno.readProfile();
    const answer = await dno.configure({ recording: true, channels: channelsFor(context) });
    if (answer?.decoded.ok !== true || answer.decoded.message.body?.kind !== 'applied')
      throw new CannotGoOn('recording cannot be switched on');
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.exchanges(step, 'ReadProfile').at(0), (exchange) => {
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
      ofExchange(evidence, evidence.exchanges(step, 'Configure').at(0), ({ answers, trace }) => {
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
});

export const collectsGeneration = (step: string): StepCode => ({
  act: async ({ dno }) => {
    await dno.readStatus();
  },
  judges: {
    c1: (evidence) =>
      ofExchange(evidence, evidence.exchanges(step, 'ReadStatus').at(0), ({ answers, trace }) => {
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
});
