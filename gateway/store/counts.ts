/** How many rows of a kind there are, counted once and kept up to date by whoever writes them. */
export class Counts {
  private readonly known = new Map<string, number>();

  of(key: string, count: () => number): number {
    let known = this.known.get(key);
    if (known === undefined) this.known.set(key, (known = count()));
    return known;
  }

  set(key: string, count: number): void {
    this.known.set(key, count);
  }

  /** After a change that was taken back. */
  clear(): void {
    this.known.clear();
  }
}
