/** `dno deliveries` and `dno resend`: what a system sends unasked. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Delivery, DeliveryStreamName, Header } from '../../codecs/dno/messages.ts';
import { printPages, streamOption } from '../dno-print.ts';
import { RefusedError, gatewaySession, withGatewayOptions } from '../dno-session.ts';
import type { DnoOptions, DnoSession } from '../dno-session.ts';
import { UsageError, wholeNumberOption } from '../failure.ts';
import { printJson, printLine } from '../output.ts';

type StreamName = Exclude<DeliveryStreamName, 'unspecified' | 'unrecognised'>;
const streamNames: readonly StreamName[] = ['bulk', 'live', 'events'];

interface DeliveriesOptions extends DnoOptions {
  readonly stream: string;
  readonly acknowledge?: boolean;
  readonly after?: string;
  readonly upTo?: string;
  readonly csv?: boolean;
}

export function registerDeliveries(dno: Command): void {
  const withStream = (command: Command): Command =>
    withGatewayOptions(command)
      .option('--stream <bulk|live|events>', 'which stream', 'bulk')
      .option('--gateway <id>', 'the gateway, as the originator of its answers (default: asked of it)')
      .option('--csv', 'print the intervals as CSV');
  withStream(dno.command('deliveries').description('take what is waiting on a stream'))
    .option('--acknowledge', 'say that it is safe: it is not sent again')
    .action(async (options: DeliveriesOptions) => take(options));
  withStream(dno.command('resend').description('have sent again what is not acknowledged'))
    .requiredOption('--after <number>', 'what is numbered after this')
    .requiredOption('--up-to <number>', 'and not later than this')
    .action(async (options: DeliveriesOptions) => take(options));
}

interface Range {
  readonly after: bigint;
  readonly upTo: bigint;
}

function rangeOf({ after, upTo }: DeliveriesOptions): Range | undefined {
  if (after === undefined || upTo === undefined) return undefined;
  const number = (option: string, text: string): bigint =>
    BigInt(wholeNumberOption(option, text, 0, Number.MAX_SAFE_INTEGER));
  return { after: number('after', after), upTo: number('up-to', upTo) };
}

/** Takes every delivery up to the newest there was when the stream was opened, or has a range of them sent again. */
async function take(options: DeliveriesOptions): Promise<void> {
  const stream = streamOption(options.stream, streamNames);
  const range = rangeOf(options);
  if (range !== undefined && range.after >= range.upTo) throw new UsageError('--after: expected less than --up-to');
  await gatewaySession(options, async (session) => {
    const { DeliveryClient } = await import('../../conformance/roles/delivery-client.ts');
    const client = new DeliveryClient(session.dialling);
    try {
      client.send(fresh(session), { kind: 'open', open: { stream } });
      const opened = await owed(client, 'opened', session);
      if (range === undefined) await takeWaiting({ client, session, stream }, options, opened);
      else await takeAgain({ client, session, stream }, options, opened, range);
    } finally {
      client.close();
    }
  });
}

interface Opened {
  readonly epoch: bigint;
  readonly lastAcknowledged: bigint;
  readonly newest: bigint;
}

interface Listening {
  readonly client: Client;
  readonly session: DnoSession;
  readonly stream: StreamName;
}

async function takeWaiting(
  { client, session, stream }: Listening,
  options: DeliveriesOptions,
  { lastAcknowledged, newest }: Opened,
): Promise<void> {
  let reached = lastAcknowledged;
  while (reached < newest) {
    const delivery = await answered(client, 'delivery', session);
    if (delivery === undefined && (options.acknowledge === true || reached === lastAcknowledged))
      throw new Error('no delivery came in time');
    if (delivery === undefined) {
      process.stderr.write(`more waits, up to ${newest}: it comes when this is acknowledged (--acknowledge)\n`);
      return;
    }
    reached = delivery.number;
    show(delivery, options);
    if (options.acknowledge !== true) continue;
    const { epoch, number } = delivery;
    client.send(fresh(session), { kind: 'acknowledge', acknowledge: { stream, epoch, number } });
  }
  if (options.acknowledge !== true) return;
  // Deliveries and acknowledgements cross on their way: the last answer is waited for, no other.
  for (let safe = lastAcknowledged; safe < reached;) safe = (await owed(client, 'acknowledged', session)).number;
}

/** What was asked for again is known by its correlation id; what comes by itself meanwhile is not shown. */
async function takeAgain(
  { client, session, stream }: Listening,
  options: DeliveriesOptions,
  { epoch, lastAcknowledged, newest }: Opened,
  range: Range,
): Promise<void> {
  for (let reached = lastAcknowledged; reached < newest && reached < range.upTo;)
    reached = (await owed(client, 'delivery', session)).number;
  const header = fresh(session);
  client.send(header, { kind: 'resend', resend: { stream, epoch, ...range } });
  for (let again = range.after; again < range.upTo;) {
    await owed(client, 'delivery', session);
    for (const event of client.all) {
      const message = event.kind === 'message' ? event.message : undefined;
      if (message?.body?.kind !== 'delivery' || message.header?.correlationId !== header.messageId) continue;
      const { delivery } = message.body;
      if (delivery.number <= again) continue;
      again = delivery.number;
      show(delivery, options);
    }
  }
}

const fresh = ({ header }: DnoSession): Header => ({ ...header, messageId: randomUUID() });

type Client = InstanceType<typeof import('../../conformance/roles/delivery-client.ts').DeliveryClient>;

type Awaited = 'opened' | 'delivery' | 'acknowledged';

/** So often it is looked whether there was a refusal in place of what is waited for. */
const lookMs = 200;

/** What the next answer of this kind holds; undefined where none comes in time. A refusal of what was sent is the end. */
async function answered<Kind extends Awaited>(client: Client, kind: Kind, { dialling }: DnoSession) {
  for (let left = dialling.deadlineMs; left > 0; left -= lookMs) {
    const content = await client.next(kind, Math.min(lookMs, left));
    if (content !== undefined) return content;
    for (const event of client.all) {
      if (event.kind === 'ended') throw new Error(`the stream ended: ${event.detail}`);
      const body = event.kind === 'message' ? event.message.body : undefined;
      if (body?.kind === 'rejection') throw new RefusedError(body.rejection);
    }
  }
  return undefined;
}

/** The same where it must come. */
async function owed<Kind extends Awaited>(client: Client, kind: Kind, session: DnoSession) {
  const content = await answered(client, kind, session);
  if (content === undefined) throw new Error(`no ${kind} came in time`);
  return content;
}

function show(delivery: Delivery, options: DeliveriesOptions): void {
  const { content } = delivery;
  if (options.json === true) printJson(delivery);
  else if (content?.kind === 'profile' && options.csv === true) printPages([content.profile], true);
  else {
    const range = `${delivery.systemId} (${delivery.fromUtcS}, ${delivery.toUtcS}]`;
    const what = content?.kind === 'gap' ? `gap: ${content.gap.detail}` : (content?.kind ?? 'nothing');
    printLine(`${delivery.number} ${delivery.scheduleId || '-'} ${range} ${what}`);
    if (content?.kind === 'profile') printPages([content.profile], false);
  }
}
