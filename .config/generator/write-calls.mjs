// TypeScript for the wire table: every call of the service with the codecs of its messages.
import { doc } from './write-values.mjs';

const names = (calls) => calls.map(({ name }) => `'${name}'`).join(' | ') || 'never';

/** @param owners where each message is declared: message name -> file stem. */
export function callsOf(file, owners) {
  const commands = file.calls.filter(({ body }) => body !== undefined);
  const messages = [
    ...new Set(file.calls.flatMap(({ request, response, body }) => [request, response, body ?? request])),
  ];
  const imports = new Map();
  for (const name of messages) {
    const names = imports.get(owners.get(name)) ?? [];
    imports.set(owners.get(name), [...names, `decode${name}`, `encode${name}`, `type ${name}`]);
  }
  const bare = (name) => name.replace('type ', '');
  const importLines = [...imports]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([stem, names]) => {
      const sorted = names.sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
      return `import {\n${sorted.map((name) => `  ${name},\n`).join('')}} from './${stem}.ts';\n`;
    });
  const codec = (name) => `{ encode: encode${name}, decode: decode${name} }`;
  const typeRows = (rows) => rows.map((row) => `  readonly ${row};\n`).join('');
  return `${doc(`Generated from specs/${file.name} by \`npm run generate\`.\n${file.comment}`)}import type { MessageCodec } from '../decoded.ts';
${importLines.join('')}
export const serviceName = '${file.service}';

/** What goes each way in a call. */
export interface CallMessages {
${typeRows(file.calls.map(({ name, request, response }) => `${name}: { readonly request: ${request}; readonly response: ${response} }`))}}

/** The bodies of commands. */
export interface CommandBodies {
${typeRows(commands.map(({ name, body }) => `${name}: ${body}`))}}

export type CallName = keyof CallMessages;
/** The calls that take a stream of requests. */
export type StreamCallName = ${names(file.calls.filter((call) => call.requestStream))};
/** The calls that take one request. */
export type RequestCallName = Exclude<CallName, StreamCallName>;
/** The calls whose request is a command. */
export type CommandName = keyof CommandBodies;
export type RequestOf<Name extends CallName> = CallMessages[Name]['request'];
export type ResponseOf<Name extends CallName> = CallMessages[Name]['response'];

/** A call on the wire. */
export interface Call<Request = unknown, Response = unknown, Body = unknown> {
  /** HTTP/2 path of the gRPC method. */
  readonly path: string;
  readonly request: MessageCodec<Request>;
  readonly response: MessageCodec<Response>;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  /** It may be made again without harm. */
  readonly idempotent: boolean;
  /** Of a command: the message that its body is. */
  readonly body: MessageCodec<Body> | undefined;
}

export const calls: { readonly [Name in CallName]: Call<RequestOf<Name>, ResponseOf<Name>> } = {
${file.calls
  .map(
    (call) => `${doc(call.comment, '  ')}  ${call.name}: {
    path: '${call.path}',
    request: ${codec(call.request)},
    response: ${codec(call.response)},
    requestStream: ${call.requestStream},
    responseStream: ${call.responseStream},
    idempotent: ${call.idempotent},
    body: ${call.body === undefined ? 'undefined' : codec(call.body)},
  },
`,
  )
  .join('')}};

export const callNames = Object.keys(calls) as readonly CallName[];
export const requestCallNames = callNames.filter((name) => !calls[name].requestStream) as readonly RequestCallName[];

/** The codecs of the bodies of commands, by their calls. */
export const commandBodies: { readonly [Name in CommandName]: MessageCodec<CommandBodies[Name]> } = {
${commands.map(({ name, body }) => `  ${name}: ${codec(body)},\n`).join('')}};
export const commandNames = Object.keys(commandBodies) as readonly CommandName[];
`;
}
