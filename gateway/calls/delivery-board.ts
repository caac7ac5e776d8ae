/** What the streams of deliveries of all parties share: who listens, which call carries a stream, what has gone out on it. */
import { BoundedMap } from '../../codecs/bounded-map.ts';
import type { StreamName } from '../store/store.ts';

/** Tells the streams of a party that something new fell due. */
export class DeliveryNotifier {
  private readonly listeners = new Map<string, Set<() => void>>();

  ring(party: string, stream: StreamName): void {
    for (const run of this.listeners.get(keyOf(party, stream)) ?? []) run();
  }

  on(party: string, stream: StreamName, run: () => void): () => void {
    const key = keyOf(party, stream);
    const all = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, all.add(run));
    return () => {
      all.delete(run);
      if (all.size === 0) this.listeners.delete(key);
    };
  }
}

const keyOf = (party: string, stream: StreamName): string => `${stream} ${party}`;

/** One stream on one call. */
export interface Carried {
  /** A later call took the stream over. */
  displace(): void;
}

interface Sent {
  readonly epoch: number;
  readonly number: number;
}

/** Streams whose last number is remembered; one that is forgotten counts as after a restart. */
const mostRemembered = 3_072;

export class DeliveryBoard {
  readonly notifier = new DeliveryNotifier();
  private readonly carried = new Map<string, Carried>();
  private readonly sent = new BoundedMap<string, Sent>(mostRemembered);

  /** This call carries the stream of the party from now on. */
  take(party: string, stream: StreamName, by: Carried): void {
    const key = keyOf(party, stream);
    const former = this.carried.get(key);
    this.carried.set(key, by);
    if (former !== undefined && former !== by) former.displace();
  }

  leave(party: string, stream: StreamName, by: Carried): void {
    const key = keyOf(party, stream);
    if (this.carried.get(key) === by) this.carried.delete(key);
  }

  /** The last number that may have gone out on this stream in this epoch; undefined where nobody remembers. */
  lastSent(party: string, stream: StreamName, epoch: number): number | undefined {
    const known = this.sent.get(keyOf(party, stream));
    return known?.epoch === epoch ? known.number : undefined;
  }

  /** A delivery went out, or may have: the highest number counts. */
  remember(party: string, stream: StreamName, { epoch, number }: Sent): void {
    const known = this.lastSent(party, stream, epoch);
    if (known === undefined || known < number) this.sent.set(keyOf(party, stream), { epoch, number });
  }
}
