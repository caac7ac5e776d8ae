/** Words to say a change of the DNO stream in one line. */
import { calls, qualitiesOf, qualityRunsOf } from '../../codecs/dno/messages.ts';
import type { CallName, ContentOf, NoDataFound, ProfilePage, ResponseOf } from '../../codecs/dno/messages.ts';
import type { ChangeAnswers, PassingCall } from '../roles/dno-proxy.ts';
import { changedField } from './field-changes.ts';

export type When = (passing: PassingCall) => boolean;

export const always: When = () => true;

/** While the tester is at these steps, as their shape calls them. */
export const at =
  (...steps: readonly string[]): When =>
  ({ step }) =>
    steps.includes(step);

/** While the last thing the tester did is this. */
export const during =
  (name: string): When =>
  ({ deed }) =>
    deed === name;

type Response<Name extends CallName> = ResponseOf<Name> & { readonly body?: Body<Name> | undefined };
type Body<Name extends CallName> = NonNullable<NonNullable<ResponseOf<Name>>['body']>;

/** Changes the answers of a call as a whole; of a stream, each message by itself. */
export const answers =
  <Name extends CallName>(
    call: Name,
    change: (messages: readonly Response<Name>[]) => readonly Response<Name>[],
    when: When = always,
  ): ChangeAnswers =>
  (bytes, passing) => {
    if (passing.call !== call || !when(passing)) return bytes;
    const { response } = calls[call];
    const messages = bytes.flatMap((each) => {
      const decoded = response.decode(each);
      return decoded.ok ? [decoded.message] : [];
    });
    const changed = change(messages);
    return changed === messages ? bytes : changed.map((message) => response.encode(message));
  };

/** Every answer of a call with this body in it, whatever it was. */
export const answered = <Name extends CallName>(call: Name, body: Body<Name>, when: When): ChangeAnswers =>
  answers<Name>(call, (messages) => messages.map((message) => ({ ...message, body })), when);

/** Changes each body of this kind; undefined takes its message away. */
export const bodies = <Name extends CallName, Kind extends Body<Name>['kind']>(
  call: Name,
  kind: Kind,
  change: (content: ContentOf<Body<Name>, Kind>, index: number, of: number) => Body<Name> | undefined,
  when: When = always,
): ChangeAnswers =>
  answers<Name>(
    call,
    (messages) => {
      if (!messages.some(({ body }) => body?.kind === kind)) return messages;
      return messages.flatMap((message, index) => {
        if (message.body?.kind !== kind) return [message];
        const content: unknown = Object.entries(message.body).find(([key]) => key !== 'kind')?.[1];
        const body = change(content, index, messages.length);
        return body === undefined ? [] : [{ ...message, body }];
      });
    },
    when,
  );

/** One field, wherever it is in the answers of a call: 'status.devices.phase'. */
export const field =
  (call: CallName, path: string, change: string, when: When = always): ChangeAnswers =>
  (bytes, passing) => {
    if (passing.call !== call || !when(passing)) return bytes;
    const changed = bytes.map((each) => changedField(call, each, path, change));
    return changed.every((each) => each === undefined)
      ? bytes
      : changed.map((each, index) => each ?? bytes[index] ?? new Uint8Array());
  };

/** Changes each page, in answers and in deliveries. */
export const pages = (
  change: (page: ProfilePage, index: number, of: number) => ProfilePage,
  when: When = always,
): ChangeAnswers =>
  both(
    bodies('ReadProfile', 'page', (page, ...place) => ({ kind: 'page', page: change(page, ...place) }), when),
    bodies(
      'Deliveries',
      'delivery',
      (delivery) => ({
        kind: 'delivery',
        delivery:
          delivery.content?.kind === 'profile'
            ? { ...delivery, content: { kind: 'profile', profile: change(delivery.content.profile, 0, 1) } }
            : delivery,
      }),
      when,
    ),
  );

/** Changes the values of the columns whose quantity matches. */
export const values = (
  quantity: RegExp,
  change: (values: readonly number[]) => readonly number[],
  when: When = always,
): ChangeAnswers =>
  pages(
    (page) => ({
      ...page,
      columns: page.columns.map((column) =>
        quantity.test(column.quantity) ? { ...column, values: change(column.values) } : column,
      ),
    }),
    when,
  );

/** The columns of a pair of directions carry each other's values. */
export const swappedDirections = (quantity: RegExp, when: When = always): ChangeAnswers =>
  pages((page) => {
    const other = (name: string): string =>
      name.endsWith('import') ? name.replace(/import$/, 'export') : name.replace(/export$/, 'import');
    const of = (name: string) => page.columns.find((column) => column.quantity === name)?.values ?? [];
    return {
      ...page,
      columns: page.columns.map((column) =>
        quantity.test(column.quantity) ? { ...column, values: of(other(column.quantity)) } : column,
      ),
    };
  }, when);

/** Some of the records of a page. */
export function partOf(page: ProfilePage, from: number, to: number): ProfilePage {
  return {
    ...page,
    startUtcS: page.startUtcS + from * page.intervalS,
    recordCount: to - from,
    columns: page.columns.map((column) => ({
      ...column,
      values: column.values.slice(from, to),
      qualities: qualityRunsOf(qualitiesOf(column).slice(from, to)),
    })),
  };
}
export const withoutLast = (page: ProfilePage): ProfilePage => partOf(page, 0, page.recordCount - 1);

/** One change after the other. */
export const both =
  (...changes: readonly ChangeAnswers[]): ChangeAnswers =>
  async (bytes, passing) => {
    let sofar = bytes;
    for (const change of changes) sofar = await change(sofar, passing);
    return sofar;
  };

/** A page that says it was at rest, for a range nobody recorded. */
export function idlePage(found: Pick<NoDataFound, 'toUtcS'>): Body<'ReadProfile'> {
  const { toUtcS = 1_772_323_200 } = found;
  const end = toUtcS - (toUtcS % 1800);
  const column = {
    ...{ quantity: 'mean-active-power-import', unit: 'W', scale: -1, mpan: '' },
    ...{ values: [0], qualities: [{ quality: 'valid', reason: 'none', count: 1 } as const] },
  };
  const place = { systemId: 'SMS-1', pageNumber: 1, last: true, oldestHeldEndUtcS: end };
  return {
    kind: 'page',
    page: { ...place, startUtcS: end - 1800, intervalS: 1800, recordCount: 1, columns: [column] },
  };
}

/** Where nothing is to be found, said of any request. */
export const nothingFound = (detail: string): Body<'ReadProfile'> => ({
  kind: 'no-data-found',
  noDataFound: { detail, lookedAtUtcMs: 0 },
});

/** A refusal of what should be taken. */
export const refused = {
  kind: 'rejection',
  rejection: { errorType: 'unavailable', field: '', detail: 'not now', refusedAtUtcMs: 0 },
} as const;
