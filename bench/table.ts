/** One line of the results page: a figure beside a peer's of the same run. */
export interface BenchRow {
  readonly what: string;
  readonly figure: string;
  readonly peer: string;
  /** Ours over the peer's; what it says is in the figure's unit. */
  readonly ratio: number;
}

export function markdown(sections: readonly { readonly title: string; readonly rows: readonly BenchRow[] }[]): string {
  return sections
    .map(({ title, rows }) => {
      const lines = rows.map(
        ({ what, figure, peer, ratio }) => `| ${what} | ${figure} | ${peer} | ${ratio.toFixed(2)} |`,
      );
      return [
        `## ${title}`,
        '',
        '| what | ours | peer in the same run | ours / peer |',
        '|---|---|---|---|',
        ...lines,
        '',
      ].join('\n');
    })
    .join('\n');
}
