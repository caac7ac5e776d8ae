/** Generated from specs/dno/v1/service.proto by `npm run generate`: each call is the file of its name beside this one. */
import type { CallTable } from './call.ts';
import { configure } from './configure.ts';
import { deliveries } from './deliveries.ts';
import { readGroups } from './read-groups.ts';
import { readProfile } from './read-profile.ts';
import { readStatus } from './read-status.ts';
import { setGroup } from './set-group.ts';

export const callTable: CallTable = {
  ReadProfile: readProfile,
  ReadStatus: readStatus,
  Configure: configure,
  Deliveries: deliveries,
  SetGroup: setGroup,
  ReadGroups: readGroups,
};
