/** Pages of intervals as the `dno` commands print them, and the option that names a stream. */
import { qualitiesOf } from '../codecs/dno/messages.ts';
import type { DeliveryStreamName, ProfilePage } from '../codecs/dno/messages.ts';
import { UsageError } from './failure.ts';
import { printCsv, printTable } from './output.ts';

/** A line an interval. */
export function printPages(pages: readonly ProfilePage[], asCsv: boolean): void {
  const rows = pages.flatMap((page) => Array.from({ length: page.recordCount }, (_unused, k) => rowOf(page, k)));
  const quantities = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const heading = ['system', 'end', ...quantities.flatMap((name) => [name, 'quality'])];
  const table = rows.map(({ systemId, end, cells }) => [
    systemId,
    end,
    ...quantities.flatMap((name) => cells.get(name) ?? ['', '']),
  ]);
  if (asCsv) printCsv(heading, table);
  else if (table.length > 0) printTable(heading, table);
}

interface Row {
  readonly systemId: string;
  readonly end: string;
  /** Amount and quality by channel. */
  readonly cells: ReadonlyMap<string, readonly [string, string]>;
}

function rowOf(page: ProfilePage, k: number): Row {
  const end = new Date((page.startUtcS + (k + 1) * page.intervalS) * 1000).toISOString();
  const cells = page.columns.map((column) => {
    const { quantity, values, scale } = column;
    const { quality, reason } = qualitiesOf(column)[k] ?? { quality: 'unspecified', reason: 'none' };
    const amount = quality === 'not-available' ? '' : ((values[k] ?? 0) * 10 ** scale).toFixed(Math.max(0, -scale));
    return [quantity, [amount, reason === 'none' ? quality : `${quality}/${reason}`]] as const;
  });
  return { systemId: page.systemId, end: end.replace('.000Z', 'Z'), cells: new Map(cells) };
}

export function streamOption<Name extends DeliveryStreamName>(text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new UsageError(`--stream ${text}: expected ${names.join(', ')}`);
  return found;
}
