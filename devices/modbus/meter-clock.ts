/** Clock registers of a meter <-> time. Year since 2000, month, day, hour, minute, second: a byte each, UTC. */
import type { EpochMilliseconds } from '../ports.ts';

export const clockRegisterCount = 3;

/** Rounded to the second, as far as such a clock goes. Throws RangeError before 2000 and after 2099. */
export function clockWords(time: EpochMilliseconds): readonly number[] {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fieldsOf(Math.round(time / 1000) * 1000);
  if (!(year >= 0 && year <= 99)) throw new RangeError(`year ${year + 2000}: expected 2000 to 2099`);
  return [(year << 8) | month, (day << 8) | hour, (minute << 8) | second];
}

/** Undefined where the bytes are no time: a clock that was never set, or shows nonsense. */
export function clockTime(bytes: Uint8Array): EpochMilliseconds | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = bytes;
  if (bytes.length !== 2 * clockRegisterCount || year > 99) return undefined;
  const time = Date.UTC(2000 + year, month - 1, day, hour, minute, second);
  // A 31st of February becomes another day: then it was none.
  return fieldsOf(time).every((field, k) => field === bytes[k]) ? time : undefined;
}

function fieldsOf(time: EpochMilliseconds): readonly number[] {
  const at = new Date(time);
  return [
    at.getUTCFullYear() - 2000,
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
}
