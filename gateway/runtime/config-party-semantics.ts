/** What a schema cannot say of parties: names that must be unique, exist, or can be asked for at all. */
import { callNames, mpanProblem } from '../../codecs/dno/messages.ts';
import type { KeyPath } from '../../codecs/yaml/checked-yaml.ts';
import type { FileParty, GatewayFile } from './config-file.ts';
import { oneOf, unique } from './config-report.ts';
import type { Check, Report } from './config-report.ts';

export const checkParties: Check = (file, report) => {
  const { parties = [], northbound, commands } = file;
  unique(parties, 'parties', 'name', ({ name }) => name, report);
  parties.forEach((party, index) => {
    checkScope(file, party, index, report);
    checkKeys(party, index, report);
    party.also?.forEach((call, place) => {
      if (!(callNames as readonly string[]).includes(call))
        report(['parties', index, 'also', place], `there is no call ${call}`, oneOf(callNames));
    });
  });
  const keyed = parties.some(({ keys }) => keys !== undefined);
  if (northbound.plaintext === true && commands?.signatures === 'required' && !keyed)
    report(['commands', 'signatures'], 'is required, and no party has a key', 'keys of a party, or optional');
};

function checkScope({ systems, groups = [] }: GatewayFile, { scope }: FileParty, index: number, report: Report): void {
  const at = (list: string, place: number): KeyPath => ['parties', index, 'scope', list, place];
  const systemIds = systems.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  scope?.systems?.forEach((id, place) => {
    if (!systemIds.includes(id)) report(at('systems', place), `there is no system ${id}`, oneOf(systemIds));
  });
  scope?.groups?.forEach((id, place) => {
    if (!groupIds.includes(id))
      report(
        at('groups', place),
        `there is no group ${id}`,
        groupIds.length > 0 ? oneOf(groupIds) : 'groups to be given',
      );
  });
  scope?.mpans?.forEach((mpan, place) => {
    const problem = mpanProblem(mpan);
    if (problem !== undefined)
      report(at('mpans', place), `${mpan} is no MPAN: ${problem}`, '13 digits, the last of which checks the others');
  });
}

function checkKeys({ keys = [] }: FileParty, index: number, report: Report): void {
  const seen = new Map<string, number>();
  keys.forEach(({ id }, place) => {
    const former = seen.get(id);
    if (former === undefined) seen.set(id, place);
    else report(['parties', index, 'keys', place, 'id'], `${id} is keys[${former}] already`, 'a name of its own');
  });
}
