/** Preconditions that scenarios share, by what they do. */
import { everyBody, everyHeader, everyStatus } from '../engine/rules/answers.ts';
import { answer, performed } from '../engine/expect-sources.ts';
import { phases } from '../engine/rules/status.ts';
import { pass, timeOff } from '../engine/findings.ts';
import { CannotGoOn } from '../engine/step-code.ts';
import type { Place, StepCode } from '../engine/step-code.ts';
import type { Status } from '../../codecs/dno/messages.ts';
import { channelsFor, generationChannels } from './channels.ts';

/** So far the clock is moved by the time signal: enough to be seen, and no interval is lost. */
const signalStepMs = 37_000;

const status = answer('ReadStatus', 'status');
const systemId = ({ evidence }: Place): string => evidence.system?.systemId ?? '';

/** The phase of the supply meter as a status tells it; undefined where there is no such meter. */
const supplyPhase = ({ devices }: Status): string | undefined =>
  devices.find(({ role }) => role === 'supply-meter')?.phase;

const asksForStatus: StepCode['act'] = async ({ dno }) => {
  await dno.readStatus();
};

const tellsTheTime = status.and('the clock is within 10 s of UTC', ({ clock }, { evidence }, trace) => {
  if (clock === undefined) return 'the status does not tell the clock';
  if (Math.abs(clock.offsetMs ?? 0) > 10_000)
    return `it says itself that it is ${Math.round((clock.offsetMs ?? 0) / 1000)} s off UTC`;
  return timeOff(evidence, trace.at(-1) ?? 0, clock.nowUtcMs);
});

export const conditions: Readonly<Record<string, StepCode>> = {
  'takes and answers messages': {
    act: async ({ dno }) => {
      if ((await dno.readStatus()) === undefined) throw new CannotGoOn('a status request was not answered');
    },
    checks: {
      c1: status.has({ systemId }),
      c2: status.and('the supply meter tells a phase', (told) => {
        const phase = supplyPhase(told);
        if (phase === undefined) return 'the status names no supply meter';
        return phases.includes(phase) ? pass(`phase ${phase}`, []) : `its phase is "${phase}"`;
      }),
      c3: everyHeader,
      c4: everyStatus,
      c5: everyBody,
    },
  },

  'is located': {
    checks: {
      c1: answer('ReadStatus', 'status', { in: 'takes and answers messages' }).and(
        'import_mpan and the phase of the supply meter are there',
        (told) => {
          const phase = supplyPhase(told);
          return told.importMpan === '' || phase === undefined
            ? 'the status gives no MPAN, or no supply meter'
            : pass(`MPAN ${told.importMpan}, phase ${phase}`, []);
        },
      ),
    },
  },

  'permits extraction': {
    act: async ({ dno }) => {
      await dno.configure({ extractionPermitted: false });
      await dno.readProfile();
      await dno.configure({ extractionPermitted: true });
    },
    checks: {
      c1: answer('ReadProfile', 'rejection').has({ errorType: 'not-authorised' }),
      c2: answer('Configure', 'applied', { nth: 1 }).has({ extractionPermitted: true }),
    },
  },

  'has an accurate clock': { act: asksForStatus, checks: { c1: tellsTheTime } },

  'follows the time signal': {
    act: async (context) => {
      await context.bench('setClock', { utcMs: context.nowUtcMs() + signalStepMs });
      await context.dno.readStatus();
    },
    checks: { c1: tellsTheTime },
  },

  'records half-hours': {
    act: async (context) => {
      const { dno } = context;
      await dno.readProfile();
      const told = await dno.configure({ recording: true, channels: channelsFor(context) });
      if (told?.decoded.ok !== true || told.decoded.message.body?.kind !== 'applied')
        throw new CannotGoOn('recording cannot be switched on');
    },
    checks: {
      c1: answer('ReadProfile', 'no-data-found').and('it says so, and nothing else', ({ detail }) => pass(detail, [])),
      c2: answer('Configure', 'applied')
        .has({ recording: true })
        .and('channels has every channel asked for', ({ channels = [] }, { evidence }) => {
          const missing = channelsFor(evidence).filter((channel) => !channels.includes(channel));
          if (missing.length > 0) return `channels not read back: ${missing.join(', ')}`;
          return pass(`${channels.length} channels`, []);
        }),
    },
  },

  'collects generation': {
    act: asksForStatus,
    checks: {
      c1: status.and('devices has a generation meter, and its channels are recorded', ({ devices, configuration }) => {
        if (!devices.some(({ role }) => role === 'generation-meter')) return 'no generation meter is among the devices';
        const recorded = generationChannels.filter((channel) => configuration?.channels?.includes(channel) === true);
        if (recorded.length < generationChannels.length) return 'its channels are not recorded';
        return pass('a generation meter is attached and its channels are recorded', []);
      }),
    },
  },

  'has an archive': {
    act: async ({ dno, did }) => {
      if ((await dno.openDeliveries()) === undefined) throw new CannotGoOn('the stream of deliveries was not opened');
      did('has opened the stream of deliveries');
    },
    checks: { c1: performed('has opened the stream of deliveries') },
  },
};
