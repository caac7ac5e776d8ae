/** What can be wrong with rights, signatures, times and counters: a mutant for each single one that is not looked at. */
import { blankConfiguration, blankStatus } from '../../codecs/dno/messages.ts';
import type { Rejection, RequestCallName, Status } from '../../codecs/dno/messages.ts';
import { mistakes } from '../flows/uc01-s2-invalid.ts';
import { oversteps } from '../flows/uc01-s2-refused.ts';
import type { Overstep } from '../flows/uc01-s2-refused.ts';
import { configured, nothingFound, nth, reads, status, statuses, streamed } from './change.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import type { Mutant } from './gate.ts';
import { hour, invalid } from './uc01-s2-cases.ts';

/** Calls of each kind that the case makes before its oversteps. */
const before: Readonly<Record<RequestCallName, number>> = {
  ReadProfile: 3 + mistakes.length,
  ReadStatus: 2,
  Configure: 3,
  SetGroup: 0,
  ReadGroups: 0,
};
const statusCalls = oversteps.filter(({ call }) => call === 'ReadStatus').length;
const readerReads = nth(before.ReadStatus + statusCalls + 1);
const lookAfterwards = nth(before.ReadStatus + statusCalls + 2);
/** The command that is taken comes before those that are not new. */
const soundCommand = nth(
  before.Configure + oversteps.filter(({ call, check }) => call === 'Configure' && check !== 'c12').length + 1,
);

const emptyStatus: Status = { ...blankStatus, systemId: 'SMS-1' };

/** Answers the n-th oversteps of this call as if there were nothing against it. */
function takes(row: Overstep): ChangeAnswers {
  if (row.call === 'Deliveries') return opensFor(`${row.as}.example`);
  const earlier = oversteps.slice(0, oversteps.indexOf(row)).filter(({ call }) => call === row.call).length;
  // One command is taken before those that are not new.
  const when = nth(before[row.call] + earlier + (row.check === 'c12' ? 2 : 1));
  switch (row.call) {
    case 'ReadProfile':
      return reads(when, (messages) => messages.map((each) => ({ ...each, body: nothingFound('nothing there', 0) })));
    case 'ReadStatus':
      return statuses(when, (messages) =>
        messages.map((each) => ({ ...each, body: { kind: 'status', status: emptyStatus } })),
      );
    default:
      return configured(when, (messages) =>
        messages.map((each) => ({ ...each, body: { kind: 'applied', applied: blankConfiguration } })),
      );
  }
}

/** A stream is refused to a stranger by its name, and to others by that of the system. */
const opensFor = (party: string): ChangeAnswers =>
  streamed(
    () => true,
    (messages) =>
      messages.some(
        ({ body }) =>
          body?.kind === 'rejection' &&
          body.rejection.detail.includes('stranger.example') === (party === 'stranger.example'),
      )
        ? messages.map((each) => ({
            ...each,
            body: { kind: 'opened', opened: { stream: 'bulk', epoch: 1n, lastAcknowledged: 0n, newest: 0n } },
          }))
        : messages,
  );

/** Changes the refusals of commands. */
const commandRefusals = (change: (rejection: Rejection) => Rejection): ChangeAnswers =>
  configured(
    () => true,
    (messages) =>
      messages.some(({ body }) => body?.kind === 'rejection')
        ? messages.map((each) =>
            each.body?.kind === 'rejection'
              ? { ...each, body: { kind: 'rejection', rejection: change(each.body.rejection) } }
              : each,
          )
        : messages,
  );

const refuses = (refusedAtUtcMs: number): { kind: 'rejection'; rejection: Rejection } => ({
  kind: 'rejection',
  rejection: { errorType: 'not-authorised', field: '', detail: 'nobody may', refusedAtUtcMs },
});

export const refusedMutants: readonly Mutant[] = [
  ...oversteps.map((row, index) =>
    invalid(`oversteps-${index + 1}`, `${row.name}, and it is taken`, `A2a1-${row.check}`, takes(row)),
  ),
  invalid(
    'lets-no-reader-read',
    'who may read is refused',
    'A2a1-c13',
    statuses(readerReads, (messages) => messages.map((each) => ({ ...each, body: refuses(0) }))),
  ),
  invalid(
    'takes-no-command',
    'a command that is signed, in time and new is refused',
    'A2a1-c14',
    configured(soundCommand, (messages) => messages.map((each) => ({ ...each, body: refuses(0) }))),
  ),
  invalid(
    'refuses-and-acts',
    'a command is refused, and acts',
    'A2a1-c15',
    status(
      (each) => ({
        ...each,
        configuration: { ...blankConfiguration, ...each.configuration, extractionPermitted: false },
      }),
      lookAfterwards,
    ),
  ),
  invalid(
    'one-type-for-commands',
    'whatever is wrong with a command is called invalid',
    'A2a2-c5',
    commandRefusals((rejection) => ({ ...rejection, errorType: 'invalid-field' })),
  ),
  invalid(
    'refuses-commands-without-a-word',
    'the refusal of a command has no detail',
    'A2a2-c6',
    commandRefusals((rejection) => ({ ...rejection, detail: '' })),
  ),
  invalid(
    'refuses-commands-in-local-time',
    'the refusal of a command is dated an hour off UTC',
    'A2a2-c6',
    commandRefusals((rejection) => ({ ...rejection, refusedAtUtcMs: rejection.refusedAtUtcMs + hour })),
  ),
];
