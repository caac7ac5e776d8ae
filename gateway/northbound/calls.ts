/** Each call of the DNO interface: bytes checked, translated, answered. A refusal is an answer, never a broken stream. */
import { decodeConfiguration } from '../../codecs/dno/messages.ts';
import type {
  Command,
  ConfigureResponse,
  DeliveryRequest,
  DeliveryResponse,
  Header,
  ReadProfileRequest,
  ReadProfileResponse,
  ReadStatusRequest,
  ReadStatusResponse,
  RequestCallName,
  RequestOf,
  ResponseOf,
} from '../../codecs/dno/messages.ts';
import type { Peer } from './authority/authoriser.ts';
import { listFault } from './authority/limits.ts';
import type { MessageType } from './authority/rights.ts';
import type { GatewayUseCases } from '../calls/types.ts';
import type { Answers, AnswersOptions } from './answers.ts';
import { DeliveryStream } from './delivery-stream.ts';
import type { About } from './request-policy.ts';
import { faultOfBytes } from './header-rules.ts';
import type { CheckedHeader, Fault } from './header-rules.ts';
import { openRequest } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { configurationChange, configurationMessage, profileBody, profileQuery, statusMessage } from './translate.ts';

export interface CallsOptions extends Pick<AnswersOptions, 'log' | 'policy'> {
  readonly useCases: GatewayUseCases;
  readonly answers: Answers;
  /** Conditions of the DNO side that need somebody's attention, as stable codes. */
  readonly alarms: () => Promise<readonly string[]>;
  /** A message with a header came in, whatever becomes of it. */
  readonly onMessage?: ((party: string, sentAtMs: number) => void) | undefined;
}

/** The other side of a stream of deliveries: takes answers one by one, and hangs up. */
export interface DeliveryPeer {
  /** Settles when the reader takes more. */
  write(message: DeliveryResponse): Promise<void>;
  end(): void;
  /** Who it is: asked anew with every message. */
  peer(): Peer;
}

/** A stream of deliveries as its carrier sees it. */
export interface DeliveryEnd {
  /** Never rejects. */
  receive(request: Incoming<DeliveryRequest>): Promise<void>;
  close(): void;
}

/** A call that takes one request: its answers, one after the other. Never throws. */
export type AnswerCall<Name extends RequestCallName> = (
  request: Incoming<RequestOf<Name>>,
  peer: Peer,
) => AsyncIterable<ResponseOf<Name>>;

/** The calls without gRPC: what came in and from whom, and what goes out. None of them throws or rejects. */
export type Calls = { readonly [Name in RequestCallName]: AnswerCall<Name> } & {
  Deliveries(peer: DeliveryPeer): DeliveryEnd;
};

type Begun<Message> =
  | {
      readonly message: Message;
      readonly header: Header & CheckedHeader;
      readonly about: About;
      readonly leave: () => void;
    }
  | { readonly about: About; readonly fault: Fault };

export function dnoCalls(options: CallsOptions): Calls {
  const { useCases, log, policy, answers } = options;

  function seen(peer: Peer, request: Incoming<{ readonly header?: Header | undefined }>): void {
    const header = request.ok ? request.message.header : undefined;
    if (header !== undefined)
      options.onMessage?.(peer.kind === 'certificate' ? peer.party : header.originator, header.sentAtUtcMs);
  }

  /** Admission and header: what every call begins with. */
  function begin<Message extends { readonly header?: Header | undefined }>(
    call: MessageType,
    peer: Peer,
    request: Incoming<Message>,
  ): Begun<Message> {
    seen(peer, request);
    const opened = openRequest(request);
    const entered = policy.enter(peer);
    if ('fault' in opened) {
      if ('leave' in entered) entered.leave();
      const about: About = { peer, call, messageId: opened.messageId };
      return { about, fault: 'fault' in entered ? entered.fault : opened.fault };
    }
    const { message, header } = opened;
    const { messageId, originator, target } = header;
    const about: About = { peer, call, messageId, originator, target };
    return 'fault' in entered ? { about, fault: entered.fault } : { message, header, about, leave: entered.leave };
  }

  async function* readProfile(request: Incoming<ReadProfileRequest>, peer: Peer): AsyncIterable<ReadProfileResponse> {
    const begun = begin('ReadProfile', peer, request);
    const { about } = begun;
    if ('fault' in begun) {
      yield answers.refuse(about, begun.fault);
      return;
    }
    const { message, header } = begun;
    try {
      const fault = policy.check(peer, 'ReadProfile', header) ?? listFault('quantities', message.quantities);
      if (fault !== undefined) {
        yield await answers.refuse(about, fault);
        return;
      }
      answers.note(about);
      let first = true;
      for await (const answer of useCases.readProfile(header.target, profileQuery(message))) {
        if (answer.outcome === 'refused') {
          const { body } = await answers.refuse(about, answer);
          yield { header: answers.header(header.messageId, answer.systemId), body };
        } else {
          if (first) await policy.record(about, 'answered');
          yield { header: answers.header(header.messageId, answer.systemId), body: profileBody(answer) };
        }
        first = false;
      }
    } catch (error) {
      yield await answers.broken(about, error);
    } finally {
      begun.leave();
    }
  }

  async function readStatus(request: Incoming<ReadStatusRequest>, peer: Peer): Promise<ReadStatusResponse> {
    const begun = begin('ReadStatus', peer, request);
    const { about } = begun;
    if ('fault' in begun) return answers.refuse(about, begun.fault);
    const { header } = begun;
    try {
      const fault = policy.check(peer, 'ReadStatus', header);
      if (fault !== undefined) return await answers.refuse(about, fault);
      answers.note(about);
      const answer = await useCases.readStatus(header.target, header.originator);
      if (answer.outcome === 'refused') return await answers.refuse(about, answer);
      // Told also where it cannot be written down: the alarm that says so is in it.
      await policy.recordOrMiss(about, 'answered');
      const status = statusMessage(answer);
      const alarms = [...status.alarms, ...(await options.alarms())];
      return {
        header: answers.header(header.messageId, answer.systemId),
        body: { kind: 'status', status: { ...status, alarms } },
      };
    } catch (error) {
      return await answers.broken(about, error);
    } finally {
      begun.leave();
    }
  }

  async function configure(request: Incoming<Command>, peer: Peer): Promise<ConfigureResponse> {
    const begun = begin('Configure', peer, request);
    const { about } = begun;
    if ('fault' in begun) return answers.refuse(about, begun.fault);
    const { message, header } = begun;
    try {
      // Nothing in the body is looked at before it is known whose it is.
      const fault = await policy.checkCommand(peer, 'Configure', header, message.body);
      if (fault !== undefined) return await answers.refuse(about, fault);
      answers.note(about);
      const change = openBody(message.body);
      if ('fault' in change) return await answers.refuse(about, change.fault);
      // Written before it acts and after: whatever happens in between can be looked up.
      await policy.record(about, 'accepted');
      const answer = await useCases.configure(header.target, change, header.originator);
      if (answer.outcome === 'refused') return await answers.refuse(about, answer);
      await policy.record(about, 'applied');
      return {
        header: answers.header(header.messageId, answer.systemId),
        body: { kind: 'applied', applied: configurationMessage(answer.configuration) },
      };
    } catch (error) {
      return await answers.broken(about, error);
    } finally {
      begun.leave();
    }
  }

  const streams = new Map<string, DeliveryStream>();

  function deliveries(end: DeliveryPeer): DeliveryEnd {
    const about = (messageId: string): About => ({ peer: end.peer(), call: 'Deliveries', messageId });
    const refuse = async (fault: Fault, correlationId: string): Promise<void> =>
      end.write(await answers.refuse(about(correlationId), fault));
    const entered = policy.enter(end.peer());
    if ('fault' in entered) {
      void refuse(entered.fault, '').then(() => {
        end.end();
      });
      return { receive: () => Promise.resolve(), close: () => undefined };
    }
    const stream = new DeliveryStream({
      useCases,
      log,
      check: (header) => policy.check(end.peer(), 'Deliveries', header),
      record: async ({ messageId, originator, target }, outcome) =>
        policy.record({ ...about(messageId), originator, target }, outcome),
      send: async (body, correlationId) => end.write({ header: answers.header(correlationId, undefined), body }),
      refuse,
      end: () => {
        end.end();
      },
      takeOver: (party, opened) => {
        const former = streams.get(party);
        streams.set(party, opened);
        log.info('deliveries opened', { party });
        if (former !== undefined && former !== opened) void former.displace();
      },
    });
    return {
      receive: async (request) => {
        seen(end.peer(), request);
        const fault = policy.another(end.peer());
        if (fault !== undefined) await refuse(fault, '');
        else if ('fault' in request) await refuse(request.fault, '');
        else await stream.receive(request);
      },
      close: () => {
        entered.leave();
        stream.close();
        for (const [party, open] of streams) if (open === stream) streams.delete(party);
      },
    };
  }

  return {
    ReadProfile: readProfile,
    ReadStatus: (request, peer) => only(readStatus(request, peer)),
    Configure: (request, peer) => only(configure(request, peer)),
    Deliveries: deliveries,
  };
}

/** A call with one answer. */
async function* only<Response>(answer: Promise<Response>): AsyncIterable<Response> {
  yield await answer;
}

/** The change a Configure asks for. */
function openBody(bytes: Uint8Array): ReturnType<typeof configurationChange> | { readonly fault: Fault } {
  const body = decodeConfiguration(bytes);
  if (!body.ok) {
    const fault = faultOfBytes(body.problem);
    return { fault: { ...fault, field: `body${fault.field && `.${fault.field}`}` } };
  }
  const { channels, delivery } = body.message;
  const fault =
    listFault('body.channels', channels ?? []) ?? listFault('body.delivery.quantities', delivery?.quantities ?? []);
  return fault === undefined ? configurationChange(body.message) : { fault };
}
