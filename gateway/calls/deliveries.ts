/** A DNO is sent half-hours unasked (UC01, scenario 1): what its outbox points at, as pages. */
import type { ChannelName } from '../machines/channels.ts';
import type { OutboxRow, Store } from '../store/store.ts';
import { pageOf } from './read-profile.ts';
import type { Directory } from './targets.ts';
import type { DeliveryItem, PartyDeliveries } from './types.ts';

/** Tells the streams of a party that something new fell due. */
export class DeliveryNotifier {
  private readonly listeners = new Map<string, Set<() => void>>();

  ring(party: string): void {
    for (const run of this.listeners.get(party) ?? []) run();
  }

  on(party: string, run: () => void): () => void {
    const all = this.listeners.get(party) ?? new Set();
    this.listeners.set(party, all.add(run));
    return () => {
      all.delete(run);
      if (all.size === 0) this.listeners.delete(party);
    };
  }
}

/** Half-hours go with what is sent in bulk. */
const stream = 'bulk';

/** More than a delivery ever holds. */
const wholeDelivery = 1_000_000;

export function deliveriesOf(
  directory: Directory,
  store: Store,
  bell: DeliveryNotifier,
  party: string,
): PartyDeliveries {
  return {
    progress: async () => store.party(party, stream),
    acknowledge: async (epoch, number) => store.acknowledge(party, stream, epoch, number),
    onDue: (run) => bell.on(party, run),
    after: async (after, limit) => {
      const rows = await store.outbox(party, stream, after, limit);
      return Promise.all(rows.map(async (row) => itemOf(directory, row)));
    },
  };
}

async function itemOf({ systems }: Directory, row: OutboxRow): Promise<DeliveryItem> {
  const { number, due, systemId, intervalSeconds, from, to } = row;
  const gap: DeliveryItem = { number, due, content: { kind: 'gap', systemId, from, to } };
  const system = systems.get(systemId);
  // A system that was taken out of the configuration has nothing more to give.
  if (row.content !== 'profile' || system === undefined) return gap;
  const records = await system.records({ intervalSeconds, after: from, upTo: to, limit: wholeDelivery });
  if (records.length === 0) return gap;
  const { oldestEnd } = await system.held(intervalSeconds);
  const page = pageOf(system, records, row.quantities as ChannelName[], oldestEnd ?? 0);
  return { number, due, content: { kind: 'profile', page } };
}
