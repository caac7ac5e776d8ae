/** UC01 scenario 2, alternative at step 5: the data does not arrive. */
import type { StepCode } from '../engine/step-code.ts';
import { inconclusive, ofExchange, pass } from './findings.ts';
import { askForEverything, loadedFinding } from './uc01-s2-read.ts';

/** Enough for the answer to begin, too little for it to end. */
const cutAfterBytes = 120;

export const lostAnswer: Readonly<Record<string, StepCode>> = {
  'UC01.S2.A5a1': {
    act: async (context) => {
      context.link({ cutAfterBytes });
      await askForEverything(context);
    },
    judges: {
      c1: (evidence) => {
        const exchange = evidence.exchanges('UC01.S2.A5a1', 'ReadProfile').at(0);
        if (exchange?.failure === undefined)
          return inconclusive('the answer arrived in spite of the cut', exchange?.trace);
        return pass(`${exchange.failure.status} after ${exchange.answers.length} messages`, exchange.trace);
      },
    },
  },
  'UC01.S2.A5a2': {
    act: async (context) => {
      context.link('open');
      context.dno.reconnect();
      await context.dno.readStatus();
    },
    judges: {
      c1: (evidence) =>
        ofExchange(evidence, evidence.exchanges('UC01.S2.A5a2', 'ReadStatus').at(0), ({ answers, trace }) => {
          const decoded = answers[0]?.decoded;
          const status =
            decoded?.ok === true && decoded.message.body?.kind === 'status' ? decoded.message.body.status : undefined;
          if (status?.configuration === undefined) return inconclusive('no configuration was read back', trace);
          return pass(`recording is ${status.configuration.recording === true ? 'on' : 'off'}`, trace);
        }),
    },
  },
  'UC01.S2.A5a3': {
    act: askForEverything,
    judges: { c1: loadedFinding },
  },
};
