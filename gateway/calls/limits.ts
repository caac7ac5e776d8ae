/** What lists of names in a request may hold at most. */
import { limitFault } from '../northbound/authority/limits.ts';
import type { Fault } from './call.ts';

export { limitFault };

/** Entries of a list, and characters of a name. */
export const longestList = 64;
export const longestName = 64;

/** Refuses a list that is too long, or has an entry that is. */
export function listFault(field: string, names: readonly string[]): Fault | undefined {
  if (names.length > longestList)
    return limitFault(`expected at most ${longestList} entries, not ${names.length}`, field);
  const index = names.findIndex((name) => name.length > longestName);
  return index < 0 ? undefined : limitFault(`expected at most ${longestName} characters`, `${field}[${index}]`);
}
