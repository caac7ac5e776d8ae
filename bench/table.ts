/** A section of the results page. */
export interface Section {
  readonly title: string;
  /** A sentence or two on how it was measured. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure beside a peer's of the same run. */
export interface BenchRow {
  readonly what: string;
  readonly figure: string;
  readonly peer: string;
  /** Ours over the peer's; what it says is in the figure's unit. */
  readonly ratio: number;
}

export function comparison(title: string, rows: readonly BenchRow[]): Section {
  return {
    title,
    columns: ['what', 'ours', 'peer in the same run', 'ours / peer'],
    rows: rows.map(({ what, figure, peer, ratio }) => [what, figure, peer, ratio.toFixed(2)]),
  };
}

export function markdown(sections: readonly Section[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return sections
    .map(({ title, note, columns, rows }) =>
      [
        `## ${title}`,
        '',
        ...(note === undefined ? [] : [note, '']),
        line(columns),
        line(columns.map(() => '---')),
        ...rows.map(line),
        '',
      ].join('\n'),
    )
    .join('\n');
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}
