/** Output for people (aligned columns) and for programs (JSON, CSV). */

/** Prints one JSON document. */
export function printJson(content: unknown): void {
  process.stdout.write(
    `${JSON.stringify(content, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item), 2)}\n`,
  );
}

/** Prints a line. */
export function printLine(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Aligned columns with a header; numbers are set flush right. */
export function printTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  printLine(line(header));
  printLine(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) printLine(line(row));
}

/** Prints RFC 4180 CSV. */
export function printCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const field = (cell: string | number): string => {
    const text = String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  for (const row of [header, ...rows]) process.stdout.write(`${row.map(field).join(',')}\r\n`);
}
