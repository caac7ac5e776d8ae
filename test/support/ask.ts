/** What a party asks of a gateway in the same process, without a carrier between. */
import {
  blankCommand,
  blankConfiguration,
  blankHeader,
  blankReadProfileRequest,
  blankSchedule,
  calls,
  commandBodies,
} from '../../codecs/dno/messages.ts';
import type {
  CommandBodies,
  CommandName,
  Configuration,
  Delivery,
  Header,
  ProfilePage,
  ReadProfileRequest,
  Rejection,
  RequestCallName,
  RequestOf,
  ResponseOf,
  Schedule,
  Status,
} from '../../codecs/dno/messages.ts';
import type { Gateway } from '../../gateway/app.ts';
import type { Store, StreamName } from '../../gateway/store/store.ts';

export const dno = 'dno.example';

let asked = 0;

/** A header of a party, fresh in its id. */
export function headerOf(target: Header['target'], party = dno, change: Partial<Header> = {}): Header {
  return { ...blankHeader, messageId: `a-${++asked}`, originator: party, sentAtUtcMs: 1, target, ...change };
}

const system = (id: string) => ({ kind: 'system', id }) as const;

export async function ask<Name extends RequestCallName>(
  gateway: Pick<Gateway, 'calls'>,
  name: Name,
  message: RequestOf<Name>,
): Promise<ResponseOf<Name>[]> {
  const answers: ResponseOf<Name>[] = [];
  for await (const answer of gateway.calls.answer(name, { ok: true, message }, { kind: 'plaintext' })) {
    // As it goes over the wire.
    const codec = calls[name].response;
    const decoded = codec.decode(codec.encode(answer as ResponseOf<Name>));
    if (!decoded.ok) throw new Error(decoded.problem.detail);
    answers.push(decoded.message);
  }
  return answers;
}

export async function command<Name extends CommandName>(
  gateway: Pick<Gateway, 'calls'>,
  name: Name,
  header: Header,
  body: CommandBodies[Name],
): Promise<ResponseOf<Name>[]> {
  const message = { ...blankCommand, header, body: commandBodies[name].encode(body) } as RequestOf<Name>;
  return ask(gateway, name, message);
}

/** What a party configures at a system, and what is in force then; or why it was refused. */
export async function configured(
  gateway: Pick<Gateway, 'calls' | 'now'>,
  systemId: string,
  change: Partial<Configuration>,
  party = dno,
): Promise<Configuration | Rejection> {
  const header = headerOf(system(systemId), party, { sentAtUtcMs: gateway.now() });
  const [answer] = await command(gateway, 'Configure', header, { ...blankConfiguration, ...change });
  if (answer?.body === undefined) throw new Error('no answer');
  return answer.body.kind === 'applied' ? answer.body.applied : answer.body.rejection;
}

/** The same where it is to be taken. */
export async function configure(...asking: Parameters<typeof configured>): Promise<Configuration> {
  const configuration = await configured(...asking);
  if ('errorType' in configuration)
    throw new Error(`${configuration.errorType} ${configuration.field}: ${configuration.detail}`);
  return configuration;
}

/** A schedule of half-hours on the bulk stream, with what is different. */
export function scheduleOf(change: Partial<Schedule>): Schedule {
  return { ...blankSchedule, scheduleId: 'half-hours', active: true, content: 'profile', stream: 'bulk', ...change };
}

export async function statusOf(gateway: Pick<Gateway, 'calls'>, systemId: string, party = dno): Promise<Status> {
  const [answer] = await ask(gateway, 'ReadStatus', { header: headerOf(system(systemId), party) });
  if (answer?.body?.kind !== 'status') throw new Error(JSON.stringify(answer));
  return answer.body.status;
}

export async function pagesOf(
  gateway: Pick<Gateway, 'calls'>,
  systemId: string,
  wish: Partial<ReadProfileRequest> = {},
): Promise<ProfilePage[]> {
  const request = { ...blankReadProfileRequest, header: headerOf(system(systemId)), ...wish };
  return (await ask(gateway, 'ReadProfile', request)).map((answer) => {
    if (answer.body?.kind !== 'page') throw new Error(JSON.stringify(answer));
    return answer.body.page;
  });
}

/** When each delivery that waits for a party fell due. */
export async function dueTo(store: Store, party = dno, stream: StreamName = 'bulk'): Promise<number[]> {
  return (await store.outbox(party, stream, 0, 1_000)).map(({ due }) => due);
}

/** Every delivery that waits for a party on a stream. */
export async function waitingFor(
  gateway: Pick<Gateway, 'calls'>,
  party = dno,
  stream: StreamName = 'bulk',
): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  let newest: bigint | undefined;
  let wake: () => void = () => undefined;
  const end = gateway.calls.open('Deliveries', {
    write: ({ body }) => {
      const came = body as { kind: string; opened?: { newest: bigint }; delivery?: Delivery };
      if (came.opened !== undefined) newest = came.opened.newest;
      if (came.delivery !== undefined) deliveries.push(came.delivery);
      wake();
      return Promise.resolve();
    },
    end: () => undefined,
    peer: () => ({ kind: 'plaintext' }),
  });
  const say = async (body: object): Promise<void> =>
    end.receive({ ok: true, message: { header: headerOf(system('SMS-1'), party), body } as { header: Header } });
  await say({ kind: 'open', open: { stream } });
  while (newest === undefined || (deliveries.at(-1)?.number ?? 0n) < newest) {
    if (newest === 0n) break;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    const last = deliveries.at(-1);
    if (last !== undefined && Number(last.number) % 16 === 0)
      await say({ kind: 'acknowledge', acknowledge: { stream, epoch: last.epoch, number: last.number } });
  }
  await end.close();
  return deliveries;
}
