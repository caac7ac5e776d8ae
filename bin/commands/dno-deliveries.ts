/** `dno deliveries` and `dno resend`: what a system sends unasked. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Delivery, DeliveryStreamName, Header } from '../../codecs/dno/messages.ts';
import { printPages, streamOption } from '../dno-print.ts';
import { RefusedError, gatewaySession, withDnoOptions } from '../dno-session.ts';
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
    withDnoOptions(command)
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

/** Takes every delivery up to the newest there was when the stream was opened. */
async function take(options: DeliveriesOptions): Promise<void> {
  const stream = streamOption(options.stream, streamNames);
  const range = rangeOf(options);
  if (range !== undefined && range.after >= range.upTo) throw new UsageError('--after: expected less than --up-to');
  await gatewaySession(options, async (session) => {
    const { DeliveryClient } = await import('../../conformance/roles/delivery-client.ts');
    const client = new DeliveryClient(session.dialling);
    try {
      client.send(fresh(session), { kind: 'open', open: { stream } });
      const opened = await answered(client, 'opened', session);
      let reached = opened.lastAcknowledged;
      while (reached < opened.newest && (range === undefined || reached < range.upTo)) {
        const delivery = await answered(client, 'delivery', session);
        reached = delivery.number;
        if (range === undefined) show(delivery, options);
        if (options.acknowledge !== true) continue;
        const { epoch, number } = delivery;
        client.send(fresh(session), { kind: 'acknowledge', acknowledge: { stream, epoch, number } });
        await answered(client, 'acknowledged', session);
      }
      if (range === undefined) return;
      client.send(fresh(session), { kind: 'resend', resend: { stream, epoch: opened.epoch, ...range } });
      for (let again = range.after; again < range.upTo;) {
        const delivery = await answered(client, 'delivery', session);
        if (delivery.number <= again) continue;
        again = delivery.number;
        show(delivery, options);
      }
    } finally {
      client.close();
    }
  });
}

const fresh = ({ header }: DnoSession): Header => ({ ...header, messageId: randomUUID() });

type Client = InstanceType<typeof import('../../conformance/roles/delivery-client.ts').DeliveryClient>;

/** What the next answer of this kind holds. A refusal of what was sent is the end. */
async function answered<Kind extends 'opened' | 'delivery' | 'acknowledged'>(
  client: Client,
  kind: Kind,
  { dialling }: DnoSession,
) {
  const content = await client.next(kind, dialling.deadlineMs);
  if (content !== undefined) return content;
  const refused = client.all.flatMap((event) =>
    event.kind === 'message' && event.message.body?.kind === 'rejection' ? [event.message.body.rejection] : [],
  );
  const [rejection] = refused;
  if (rejection !== undefined) throw new RefusedError(rejection);
  const ended = client.all.find((event) => event.kind === 'ended');
  throw new Error(ended?.kind === 'ended' ? `the stream ended: ${ended.detail}` : `no ${kind} came in time`);
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
