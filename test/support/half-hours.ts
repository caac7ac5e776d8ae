/** What a DNO reads of a gateway's half-hours, by their ends. */
import { qualitiesOf } from '../../codecs/dno/messages.ts';
import type { ProfileColumn, ProfilePage } from '../../codecs/dno/messages.ts';
import type { QuantityName } from '../../devices/quantities.ts';
import type { Gateway } from '../../gateway/app.ts';
import { pagesOf } from './ask.ts';

/** `[amount, quality, reason]`. */
export type CellRead = readonly [amount: number | undefined, quality: string | undefined, reason: string | undefined];

/** A column's values as amounts in its unit; undefined where there is none. */
export function amountsOf(column: Pick<ProfileColumn, 'values' | 'scale' | 'qualities'>): (number | undefined)[] {
  const qualities = qualitiesOf(column);
  return column.values.map((value, k) =>
    qualities[k]?.quality === 'not-available' ? undefined : value / 10 ** -column.scale,
  );
}

/** The cells of one channel of a page, by end in seconds since 1970-01-01T00:00:00Z. */
export function cellsOf(page: ProfilePage, quantity: string): Map<number, CellRead> {
  const column = page.columns.find((each) => each.quantity === quantity);
  const amounts = column === undefined ? [] : amountsOf(column);
  const qualities = column === undefined ? [] : qualitiesOf(column);
  return new Map(
    Array.from({ length: page.recordCount }, (_unused, k) => [
      page.startUtcS + (k + 1) * page.intervalS,
      [amounts[k], qualities[k]?.quality, qualities[k]?.reason],
    ]),
  );
}

/** One channel of a system, by end in seconds since 1970-01-01T00:00:00Z. */
export async function halfHoursOf(
  gateway: Pick<Gateway, 'calls'>,
  id: string,
  quantity: QuantityName,
): Promise<Map<number, CellRead>> {
  const pages = await pagesOf(gateway, id, { quantities: [quantity] });
  return new Map(pages.flatMap((page) => [...cellsOf(page, quantity)]));
}
