/** Every mutant of meaning and every harmless variation. */
import { loadSpecification } from '../engine/spec.ts';
import type { Mutant, Variation } from './gate.ts';
import { variationRows } from './harmless.ts';
import { refusedRequestsMutants } from './of-refused-requests.ts';
import { requestedDataMutants } from './of-requested-data.ts';
import { conditionMutants, scheduledDeliveryMutants } from './of-scheduled-delivery.ts';
import { requestedAtTheGateway, scheduledAtTheGateway } from './of-the-gateway.ts';
import { bound } from './rows.ts';

const { cases } = loadSpecification();

export const mutants: readonly Mutant[] = [
  ...bound(cases, 'scheduled-delivery', [...conditionMutants, ...scheduledDeliveryMutants, ...scheduledAtTheGateway]),
  ...bound(cases, 'requested-data', [
    ...conditionMutants,
    ...requestedDataMutants,
    ...refusedRequestsMutants,
    ...requestedAtTheGateway,
  ]),
];

export const variations: readonly Variation[] = variationRows.map(({ flows, shape, ...row }) => ({
  ...row,
  cases: cases.flatMap(({ id, kind, shape: of }) =>
    kind === 'flow' && of === shape && flows.some((flow) => id.endsWith(`.${flow}`)) ? [id] : [],
  ),
}));
