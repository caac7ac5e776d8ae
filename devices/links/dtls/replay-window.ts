/** Which records of one epoch have come (RFC 6347 clause 4.1.2.6): the last 64 by number, older ones count as come. */
const width = 64n;
const mask = (1n << width) - 1n;

export class ReplayWindow {
  /** The highest number marked; -1 before the first. */
  private highest = -1;
  /** Bit k stands for `highest - k`. */
  private seen = 0n;

  /** Whether this number may still come. Marks nothing: only an authentic record moves the window. */
  isNew(sequence: number): boolean {
    if (sequence > this.highest) return true;
    const age = BigInt(this.highest - sequence);
    return age < width && ((this.seen >> age) & 1n) === 0n;
  }

  mark(sequence: number): void {
    if (sequence > this.highest) {
      const step = BigInt(sequence - this.highest);
      this.seen = step >= width ? 1n : ((this.seen << step) | 1n) & mask;
      this.highest = sequence;
    } else {
      this.seen |= 1n << BigInt(this.highest - sequence);
    }
  }
}
