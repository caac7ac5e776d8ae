/** What a DNO reads of a gateway's half-hours, by their ends. */
import type { QuantityName } from '../../devices/quantities.ts';
import type { Gateway } from '../../gateway/app.ts';

/** `[amount, quality, reason]`. */
export type CellRead = readonly [amount: number | undefined, quality: string | undefined, reason: string | undefined];

/** One channel of a system, by end in seconds since 1970-01-01T00:00:00Z. */
export async function halfHoursOf(
  gateway: Gateway,
  id: string,
  quantity: QuantityName,
): Promise<Map<number, CellRead>> {
  const cells = new Map<number, CellRead>();
  const query = { from: undefined, to: undefined, quantities: [quantity], pageSize: undefined };
  for await (const answer of gateway.useCases.readProfile({ kind: 'system', id }, query)) {
    if (answer.outcome !== 'page') throw new Error(JSON.stringify(answer));
    const { start, intervalSeconds, recordCount, columns } = answer.page;
    const [column] = columns;
    for (let k = 0; k < recordCount; k++)
      cells.set(start + (k + 1) * intervalSeconds, [column?.amounts[k], column?.qualities[k], column?.reasons[k]]);
  }
  return cells;
}
