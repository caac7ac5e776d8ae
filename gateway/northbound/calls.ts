/** Each call of the DNO interface: bytes checked, translated, answered. A refusal is an answer, never a broken stream. */
import { blankHeader, decodeConfiguration } from '../../codecs/dno/messages.ts';
import type {
  Command,
  ConfigureResponse,
  Decoded,
  DeliveryResponse,
  Header,
  ReadProfileRequest,
  ReadProfileResponse,
  ReadStatusRequest,
  ReadStatusResponse,
} from '../../codecs/dno/messages.ts';
import type { Clock } from '../../devices/ports.ts';
import type { Log } from '../runtime/log.ts';
import type { GatewayUseCases, Refusal } from '../use-cases/types.ts';
import { DeliveryStream } from './delivery-stream.ts';
import { checkHeader, faultOfBytes } from './header-rules.ts';
import type { CheckedHeader, Fault } from './header-rules.ts';
import {
  configurationChange,
  configurationMessage,
  profileBody,
  profileQuery,
  rejectionOf,
  statusMessage,
} from './translate.ts';

export interface CallsOptions {
  readonly useCases: GatewayUseCases;
  readonly clock: Clock;
  readonly log: Log;
  /** The name the gateway signs its answers with. */
  readonly originator: string;
  readonly newMessageId: () => string;
}

/** The other side of a stream of deliveries: takes answers one by one, and hangs up. */
export interface DeliveryPeer {
  /** Settles when the reader takes more. */
  write(message: DeliveryResponse): Promise<void>;
  end(): void;
}

/** The calls without gRPC: what came in, and what goes out. None of them throws or rejects. */
export interface Calls {
  readProfile(request: Decoded<ReadProfileRequest>): AsyncIterable<ReadProfileResponse>;
  readStatus(request: Decoded<ReadStatusRequest>): Promise<ReadStatusResponse>;
  configure(request: Decoded<Command>): Promise<ConfigureResponse>;
  deliveries(peer: DeliveryPeer): DeliveryStream;
}

type Opened<Message> =
  { readonly message: Message; readonly header: CheckedHeader } | { readonly fault: Fault; readonly messageId: string };

export function dnoCalls(options: CallsOptions): Calls {
  const { useCases, clock, log } = options;

  const answerHeader = (correlationId: string, systemId: string | undefined): Header => ({
    ...blankHeader,
    messageId: options.newMessageId(),
    correlationId,
    target: systemId === undefined ? undefined : { kind: 'system', id: systemId },
    originator: options.originator,
    sentAtUtcMs: clock.now(),
  });

  const refuse = (call: string, messageId: string, fault: Fault) => {
    log.info('request refused', { call, messageId, ...fault });
    return {
      header: answerHeader(messageId, undefined),
      body: { kind: 'rejection' as const, rejection: rejectionOf(fault, clock.now()) },
    };
  };

  /** Nobody outside is shown what broke inside. */
  const broken = (call: string, messageId: string, error: unknown) => {
    log.error('request failed', { call, messageId, error });
    return refuse(call, messageId, { errorType: 'internal', field: '', detail: 'the gateway failed to answer this' });
  };

  const note = (call: string, { messageId, originator, target }: CheckedHeader): void => {
    log.info('request', { call, messageId, originator, target });
  };

  async function* readProfile(request: Decoded<ReadProfileRequest>): AsyncIterable<ReadProfileResponse> {
    const opened = open(request);
    if ('fault' in opened) {
      yield refuse('ReadProfile', opened.messageId, opened.fault);
      return;
    }
    const { message, header } = opened;
    note('ReadProfile', header);
    try {
      for await (const answer of useCases.readProfile(header.target, profileQuery(message))) {
        if (answer.outcome === 'refused') logRefusal('ReadProfile', header, answer);
        yield { header: answerHeader(header.messageId, answer.systemId), body: profileBody(answer) };
      }
    } catch (error) {
      yield broken('ReadProfile', header.messageId, error);
    }
  }

  async function readStatus(request: Decoded<ReadStatusRequest>): Promise<ReadStatusResponse> {
    const opened = open(request);
    if ('fault' in opened) return refuse('ReadStatus', opened.messageId, opened.fault);
    const { header } = opened;
    note('ReadStatus', header);
    try {
      const answer = await useCases.readStatus(header.target);
      if (answer.outcome === 'refused') return refuse('ReadStatus', header.messageId, answer);
      return {
        header: answerHeader(header.messageId, answer.systemId),
        body: { kind: 'status', status: statusMessage(answer) },
      };
    } catch (error) {
      return broken('ReadStatus', header.messageId, error);
    }
  }

  async function configure(request: Decoded<Command>): Promise<ConfigureResponse> {
    const opened = open(request);
    if ('fault' in opened) return refuse('Configure', opened.messageId, opened.fault);
    const { message, header } = opened;
    note('Configure', header);
    const body = decodeConfiguration(message.body);
    if (!body.ok) {
      const fault = faultOfBytes(body.problem);
      return refuse('Configure', header.messageId, { ...fault, field: `body${fault.field && `.${fault.field}`}` });
    }
    try {
      const answer = await useCases.configure(header.target, configurationChange(body.message), header.originator);
      if (answer.outcome === 'refused') return refuse('Configure', header.messageId, answer);
      return {
        header: answerHeader(header.messageId, answer.systemId),
        body: { kind: 'applied', applied: configurationMessage(answer.configuration) },
      };
    } catch (error) {
      return broken('Configure', header.messageId, error);
    }
  }

  const logRefusal = (call: string, { messageId }: CheckedHeader, { errorType, field, detail }: Refusal): void => {
    log.info('request refused', { call, messageId, errorType, field, detail });
  };

  const streams = new Map<string, DeliveryStream>();

  function deliveries(peer: DeliveryPeer): DeliveryStream {
    return new DeliveryStream({
      useCases,
      log,
      send: async (body, correlationId) => peer.write({ header: answerHeader(correlationId, undefined), body }),
      refuse: async (fault, correlationId) => peer.write(refuse('Deliveries', correlationId, fault)),
      end: () => {
        peer.end();
      },
      takeOver: (party, stream) => {
        const former = streams.get(party);
        streams.set(party, stream);
        log.info('deliveries opened', { party });
        if (former !== undefined && former !== stream) void former.displace();
      },
    });
  }

  return { readProfile, readStatus, configure, deliveries };
}

function open<Message extends { readonly header: Header | undefined }>(request: Decoded<Message>): Opened<Message> {
  if (!request.ok) return { fault: faultOfBytes(request.problem), messageId: '' };
  const header = checkHeader(request.message.header);
  if ('fault' in header)
    return { fault: header.fault, messageId: request.message.header?.messageId.slice(0, 64) ?? '' };
  return { message: request.message, header };
}
