/** Words to say a change of the DNO stream in one line. */
import { calls } from '../../codecs/dno/messages.ts';
import type {
  CallName,
  Configuration,
  Delivery,
  Header,
  NoDataFound,
  ProfileColumn,
  ProfilePage,
  ReadProfileResponse,
  Rejection,
  ResponseOf,
  Status,
} from '../../codecs/dno/messages.ts';
import type { ChangeAnswers, PassingCall } from '../roles/dno-proxy.ts';

type When = (passing: PassingCall) => boolean;

/** The n-th call of its kind. */
export const nth =
  (...ordinals: readonly number[]): When =>
  ({ ordinal }) =>
    ordinals.includes(ordinal);

export const always: When = () => true;

function rewriting<Name extends CallName>(
  call: Name,
): (
  when: When,
  change: (messages: readonly ResponseOf<Name>[], passing: PassingCall) => readonly ResponseOf<Name>[],
) => ChangeAnswers {
  const { response } = calls[call];
  return (when, change) => (answers, passing) => {
    if (passing.call !== call || !when(passing)) return answers;
    const messages = answers.map((bytes) => {
      const decoded = response.decode(bytes);
      if (!decoded.ok) throw new Error(decoded.problem.detail);
      return decoded.message;
    });
    const changed = change(messages, passing);
    return changed === messages ? answers : changed.map((message) => response.encode(message));
  };
}

/** Changes the answers of a profile read as a whole. */
export const reads = rewriting('ReadProfile');
/** Changes each message of a stream of deliveries; one of them at a time. */
export const streamed = rewriting('Deliveries');
export const statuses = rewriting('ReadStatus');
export const configured = rewriting('Configure');

type ReadBody = NonNullable<ReadProfileResponse['body']>;

/** Changes each answer of a profile read by the kind of its body; answers without it stay. */
function bodies<Kind extends ReadBody['kind']>(
  kind: Kind,
  when: When,
  change: (body: Extract<ReadBody, { kind: Kind }>, index: number, of: number) => ReadProfileResponse['body'],
): ChangeAnswers {
  const isOne = (body: ReadProfileResponse['body']): body is Extract<ReadBody, { kind: Kind }> => body?.kind === kind;
  return reads(when, (messages) =>
    messages.some(({ body }) => isOne(body))
      ? messages.map((message, index) =>
          isOne(message.body) ? { ...message, body: change(message.body, index, messages.length) } : message,
        )
      : messages,
  );
}

export const pages = (
  when: When,
  change: (page: ProfilePage, index: number, of: number) => ProfilePage,
): ChangeAnswers => bodies('page', when, (body, index, of) => ({ kind: 'page', page: change(body.page, index, of) }));

export const columns = (when: When, change: (column: ProfileColumn) => ProfileColumn): ChangeAnswers =>
  pages(when, (page) => ({ ...page, columns: page.columns.map(change) }));

/** Changes the columns whose quantity matches. */
export const columnsOf = (quantity: RegExp, change: (column: ProfileColumn) => ProfileColumn): ChangeAnswers =>
  columns(always, (column) => (quantity.test(column.quantity) ? change(column) : column));

export const refusals = (when: When, change: (rejection: Rejection) => ReadProfileResponse['body']): ChangeAnswers =>
  bodies('rejection', when, (body) => change(body.rejection));

export const noData = (when: When, change: (found: NoDataFound) => ReadProfileResponse['body']): ChangeAnswers =>
  bodies('no-data-found', when, (body) => change(body.noDataFound));

export const headers = (when: When, change: (header: Header) => Header): ChangeAnswers =>
  reads(when, (messages) =>
    messages.map((message) => ({ ...message, header: message.header && change(message.header) })),
  );

export const status = (change: (status: Status) => Status, when: When = always): ChangeAnswers =>
  statuses(when, (messages) =>
    messages.map((message) =>
      message.body?.kind === 'status'
        ? { ...message, body: { kind: 'status', status: change(message.body.status) } }
        : message,
    ),
  );

export const applied = (when: When, change: (configuration: Configuration) => Configuration): ChangeAnswers =>
  configured(when, (messages) =>
    messages.map((message) =>
      message.body?.kind === 'applied'
        ? { ...message, body: { kind: 'applied', applied: change(message.body.applied) } }
        : message,
    ),
  );

/** Changes each delivery of a stream; undefined swallows it. */
export const delivered = (change: (delivery: Delivery) => Delivery | undefined): ChangeAnswers =>
  streamed(always, (messages) =>
    messages.some(({ body }) => body?.kind === 'delivery')
      ? messages.flatMap((message) => {
          if (message.body?.kind !== 'delivery') return [message];
          const changed = change(message.body.delivery);
          return changed === undefined ? [] : [{ ...message, body: { kind: 'delivery' as const, delivery: changed } }];
        })
      : messages,
  );

/** One change after the other. */
export const both =
  (...changes: readonly ChangeAnswers[]): ChangeAnswers =>
  async (answers, passing) => {
    let sofar = answers;
    for (const change of changes) sofar = await change(sofar, passing);
    return sofar;
  };

/** A page that says it was at rest, for a range nobody recorded. */
export function idlePage(systemId: string, found: NoDataFound): ReadProfileResponse['body'] {
  const to = found.toUtcS ?? 0;
  const end = to - (to % 1800);
  const column: ProfileColumn = {
    quantity: 'mean-active-power-import',
    unit: 'W',
    scale: -1,
    values: [0],
    qualities: [{ quality: 'valid', reason: 'none', count: 1 }],
    mpan: '',
  };
  return {
    kind: 'page',
    page: {
      systemId,
      pageNumber: 1,
      last: true,
      startUtcS: end - 1800,
      intervalS: 1800,
      recordCount: 1,
      columns: [column],
      oldestHeldEndUtcS: end,
    },
  };
}

/** Where nothing is to be found in a range, said of any request. */
export function nothingFound(detail: string, atUtcMs: number): ReadProfileResponse['body'] {
  return { kind: 'no-data-found', noDataFound: { fromUtcS: 0, toUtcS: 0, detail, lookedAtUtcMs: atUtcMs } };
}
