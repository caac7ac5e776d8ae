/** Calls that take a stream of requests: each request passes what every request passes. */
import type { Target } from '../../codecs/dno/messages.ts';
import type { Fault, StreamPeer, StreamSession } from '../calls/call.ts';
import { addresseesOf } from './addressees.ts';
import type { Peer } from './authority/authoriser.ts';
import { gatewayTarget } from './call-parts.ts';
import type { Answer, CallParts, Message } from './call-parts.ts';
import type { CheckedHeader } from './header-rules.ts';
import { openRequest } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import type { About } from './request-policy.ts';
import { callOf } from './tables.ts';

/** The other side as its carrier brings it: takes answers one by one, and hangs up. */
export interface StreamCarrier {
  /** Settles when the reader takes more. */
  write(answer: Answer): Promise<void>;
  end(): void;
  /** Who it is: asked anew with every message. */
  peer(): Peer;
}

/** A stream as its carrier sees it. */
export interface StreamEnd {
  /** Settles when the next request may come. Never rejects. */
  receive(request: Incoming<Message>): Promise<void>;
  /** Settles when what was being answered is. */
  close(): Promise<void>;
}

export function openStream(parts: CallParts, name: string, carrier: StreamCarrier): StreamEnd {
  const { options, answers, tables } = parts;
  const { policy, services, log } = options;
  const { call } = callOf(tables, name);
  if (call.of !== 'stream') throw new RangeError(`${name} takes one request`);
  const itself = gatewayTarget(services);
  const aboutOf = (header: Partial<CheckedHeader> & { readonly messageId: string }): About => ({
    ...{ peer: carrier.peer(), call: name, messageId: header.messageId },
    ...{ originator: header.originator, target: header.target },
  });
  const refuse = async (about: About, fault: Fault, answerer: Target | undefined): Promise<void> =>
    carrier.write(await answers.refuse(about, fault, answerer));

  const entered = policy.enter(carrier.peer());
  if ('fault' in entered) {
    void answers.refuse(aboutOf({ messageId: '' }), entered.fault, itself).then(async (refused) => {
      await carrier.write(refused);
      carrier.end();
    });
    return { receive: () => Promise.resolve(), close: () => Promise.resolve() };
  }

  const peer: StreamPeer = {
    send: async (body, correlationId, systemId) => {
      const target = systemId === undefined ? itself : ({ kind: 'system', id: systemId } as const);
      await carrier.write({ header: answers.header(correlationId, target), body });
    },
    refuse: async (fault, correlationId) => refuse(aboutOf({ messageId: correlationId }), fault, itself),
    record: async ({ messageId, party, target }, outcome) =>
      policy.record(aboutOf({ messageId, originator: party, target }), outcome),
    reaches: (party, systemId) =>
      policy.authoriser.check(carrier.peer(), name, { originator: party }, systemId) === undefined,
    end: () => {
      carrier.end();
    },
  };
  const session: StreamSession = call.open(services, peer);

  const receive = async (incoming: Incoming<Message>): Promise<void> => {
    parts.seen(carrier.peer(), incoming);
    const opened = openRequest(incoming, services.gatewayId);
    const past = policy.another(carrier.peer());
    if (past !== undefined || 'fault' in opened) {
      const messageId = 'fault' in opened ? opened.messageId : opened.header.messageId;
      const fault = past ?? ('fault' in opened ? opened.fault : undefined);
      if (fault !== undefined) await refuse(aboutOf({ messageId }), fault, incoming.ok ? itself : undefined);
      return;
    }
    const { header, message } = opened;
    const about = aboutOf(header);
    const reaches = (named: string): Fault | undefined => policy.authoriser.check(carrier.peer(), name, header, named);
    const unauthorised = policy.authoriser.check(carrier.peer(), name, header, undefined);
    if (unauthorised !== undefined) {
      await refuse(about, unauthorised, itself);
      return;
    }
    const addressees = await addresseesOf(services, header.originator, header.target, reaches);
    if ('fault' in addressees) {
      await refuse(about, addressees.fault, undefined);
      return;
    }
    const { messageId, originator: party, target } = header;
    await session.receive(message, { messageId, party, target });
  };

  return {
    receive: async (incoming) => {
      try {
        await receive(incoming);
      } catch (error) {
        log.error('a request on a stream failed', { call: name, error });
        const fault: Fault = { errorType: 'unavailable', field: '', detail: 'the store does not answer' };
        await refuse(aboutOf({ messageId: '' }), fault, itself);
      }
    },
    close: async () => {
      entered.leave();
      await session.close();
    },
  };
}
