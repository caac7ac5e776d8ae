/** What can be wrong with refusals that no field says: a mutant for each single thing that is not looked at. */
import { blankConfiguration } from '../../codecs/dno/messages.ts';
import type { DeliveryResponse, Status } from '../../codecs/dno/messages.ts';
import { readerReads, soundCommand } from '../flows/refused-requests.ts';
import { malformedRequests, unauthorisedRequests } from '../flows/wrong-requests.ts';
import type { ChangeAnswers } from '../roles/dno-proxy.ts';
import { answered, answers, both, during, idlePage, nothingFound, refused } from './change.ts';
import type { MutantRow } from './rows.ts';

const status: Status = {
  ...{ systemId: 'SMS-1', importMpan: '', exportMpan: '', softwareVersion: '', devices: [], capabilities: [] },
  ...{ alarms: [], clock: undefined, configuration: undefined, recording: undefined },
};
const opened: NonNullable<DeliveryResponse['body']> = {
  kind: 'opened',
  opened: { stream: 'bulk', epoch: 1n, lastAcknowledged: 0n, newest: 0n },
};

/** What is asked for is taken, as if there were nothing against it. */
const takes = (name: string): ChangeAnswers =>
  both(
    answered('ReadProfile', nothingFound('nothing there'), during(name)),
    answered('ReadStatus', { kind: 'status', status }, during(name)),
    answered('Configure', { kind: 'applied', applied: blankConfiguration }, during(name)),
    answered('Deliveries', opened, during(name)),
  );

export const refusedRequestsMutants: readonly MutantRow[] = [
  ...[...malformedRequests, ...unauthorisedRequests].map(({ name, check }): MutantRow => [
    ...(['A2', `A2a1-${check}`] as const),
    `${name}, and it is taken`,
    takes(name),
  ]),
  [
    'A2',
    'A2a1-c6',
    'a refusal is followed by data',
    answers(
      'ReadProfile',
      ([first]) => (first === undefined ? [] : [first, { ...first, body: idlePage({ toUtcS: 7200 }) }]),
      during('a range that ends before it begins'),
    ),
  ],
  ['A2', 'A2a1-c13', 'who may read is refused', answered('ReadStatus', refused, during(readerReads))],
  [
    'A2',
    'A2a1-c14',
    'a command that is signed, in time and new is refused',
    answered('Configure', refused, during(soundCommand)),
  ],
];
