/** Tables that others can make us fill: they have a size, and what was used longest ago makes room. */

/** Deletes the oldest entries that may go until `map` has at most `most`. False when that was not enough. */
export function trim<Key, Value>(
  map: Map<Key, Value>,
  most: number,
  mayGo: (value: Value) => boolean = () => true,
): boolean {
  for (const [key, value] of map) {
    if (map.size <= most) break;
    if (mayGo(value)) map.delete(key);
  }
  return map.size <= most;
}

export class BoundedMap<Key, Value> {
  private readonly most: number;
  private readonly mayGo: (value: Value) => boolean;
  /** What was used longest ago first. */
  private readonly entries = new Map<Key, Value>();

  constructor(most: number, mayGo: (value: Value) => boolean = () => true) {
    this.most = most;
    this.mayGo = mayGo;
  }

  get size(): number {
    return this.entries.size;
  }

  /** Looks only. */
  get(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  /** The entry is in use: others go before it. */
  use(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  /** False, and nothing is changed, when the map is full and nothing may go. */
  set(key: Key, value: Value): boolean {
    if (!this.entries.has(key) && !trim(this.entries, this.most - 1, this.mayGo)) return false;
    this.entries.delete(key);
    this.entries.set(key, value);
    return true;
  }

  delete(key: Key): boolean {
    return this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }

  values(): IterableIterator<Value> {
    return this.entries.values();
  }
}
