/** A DNO is sent data unasked (UC01, scenario 1): the streams of deliveries that one call carries. */
import type { DeliveryRequest, DeliveryStreamName } from '../../codecs/dno/messages.ts';
import type { StreamName } from '../store/store.ts';
import type { Fault, Sender, Services, StreamCall, StreamSession } from './call.ts';
import { DeliveryStream } from './delivery-stream.ts';
import type { DeliveryPeer } from './delivery-stream.ts';

export const deliveries: StreamCall = {
  of: 'stream',
  roles: ['dno', 'other-network-operator', 'transmission-operator', 'aggregator', 'lab-administrator'],
  open: (services, peer) => new DeliveriesCall(services, peer),
};

/** Requests of one stream that may wait for those before them; a sender that goes on is slowed by its own connection. */
const mostWaiting = 64;

interface Lane {
  readonly stream: DeliveryStream;
  waiting: number;
}

/** Each stream answers its own requests in their order; none waits for another. */
class DeliveriesCall implements StreamSession {
  private readonly services: Services;
  private readonly peer: DeliveryPeer;
  private readonly lanes = new Map<StreamName, Lane>();

  constructor(services: Services, peer: DeliveryPeer) {
    this.services = services;
    this.peer = peer;
  }

  async receive({ body }: DeliveryRequest, sender: Sender): Promise<void> {
    const fault = (field: string, detail: string): Promise<void> => {
      const refused: Fault = { errorType: 'missing-field', field, detail };
      return this.peer.refuse(refused, sender.messageId);
    };
    if (body === undefined) return fault('body', 'expected open, acknowledge or resend');
    const { stream } = bodyOf(body);
    if (stream === 'unspecified') return fault(`${body.kind}.stream`, 'expected bulk, live or events');
    if (stream === 'unrecognised') {
      const detail = 'expected bulk, live or events';
      return this.peer.refuse({ errorType: 'invalid-field', field: `${body.kind}.stream`, detail }, sender.messageId);
    }
    const lane = this.lane(stream);
    lane.waiting += 1;
    const done = lane.stream.receive(body, sender).finally(() => {
      lane.waiting -= 1;
    });
    if (lane.waiting >= mostWaiting) await done;
  }

  async close(): Promise<void> {
    const lanes = [...this.lanes.values()];
    this.lanes.clear();
    await Promise.all(lanes.map(async ({ stream }) => stream.close()));
  }

  private lane(name: StreamName): Lane {
    const known = this.lanes.get(name);
    if (known !== undefined) return known;
    const { services, peer } = this;
    const stream = new DeliveryStream({
      ...{ services, peer, name },
      onClosed: () => {
        if (this.lanes.get(name)?.stream === stream) this.lanes.delete(name);
        if (this.lanes.size === 0) peer.end();
      },
    });
    const lane = { stream, waiting: 0 };
    this.lanes.set(name, lane);
    return lane;
  }
}

function bodyOf(body: NonNullable<DeliveryRequest['body']>): { readonly stream: DeliveryStreamName } {
  if (body.kind === 'open') return body.open;
  return body.kind === 'acknowledge' ? body.acknowledge : body.resend;
}
