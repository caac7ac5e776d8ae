import { expect } from 'chai';
import { blankHeader } from '../../../../codecs/dno/messages.ts';
import type { DeliveryRequest, DeliveryResponse } from '../../../../codecs/dno/messages.ts';
import { silentLog } from '../../../../gateway/app.ts';
import { DeliveryStream } from '../../../../gateway/northbound/delivery-stream.ts';
import type { GatewayUseCases, PartyDeliveries } from '../../../../gateway/calls/types.ts';

describe('a stream that is opened again', () => {
  const answers: NonNullable<DeliveryResponse['body']>[] = [];
  const never = new Promise<never>(() => undefined);
  let stream: DeliveryStream;

  beforeEach(() => {
    answers.length = 0;
    // A store so slow that nothing has been read again when the acknowledgement comes.
    const party: PartyDeliveries = {
      progress: () => Promise.resolve({ epoch: 7, acknowledged: 1, newest: 3 }),
      after: () => never,
      acknowledge: (epoch, number) => Promise.resolve({ epoch, acknowledged: number, newest: 3 }),
      onDue: () => () => undefined,
    };
    stream = new DeliveryStream({
      useCases: { deliveries: () => party } as unknown as GatewayUseCases,
      log: silentLog,
      check: () => undefined,
      record: () => Promise.resolve(),
      send: (body) => {
        answers.push(body);
        return Promise.resolve();
      },
      refuse: ({ detail }) => {
        answers.push({ kind: 'rejection', rejection: { detail } } as never);
        return Promise.resolve();
      },
      end: () => undefined,
      takeOver: () => undefined,
    });
  });

  afterEach(() => {
    stream.close();
  });

  const say = async (body: NonNullable<DeliveryRequest['body']>): Promise<void> => {
    const target = { kind: 'system', id: 'SMS-1' } as const;
    const header = { ...blankHeader, messageId: 'm-1', originator: 'dno.example', target, sentAtUtcMs: 1 };
    await stream.receive({ ok: true, message: { header, body } });
  };

  it('takes an acknowledgement of a number that only a former stream has sent', async () => {
    await say({ kind: 'open', open: { epoch: 7n, lastAcknowledged: 1n } });
    await say({ kind: 'acknowledge', acknowledge: { epoch: 7n, number: 3n } });
    expect(answers.at(-1)).to.deep.equal({ kind: 'acknowledged', acknowledged: { epoch: 7n, number: 3n } });
  });

  it('refuses one of a number that nobody can have sent', async () => {
    await say({ kind: 'open', open: { epoch: 7n, lastAcknowledged: 1n } });
    await say({ kind: 'acknowledge', acknowledge: { epoch: 7n, number: 4n } });
    expect(answers.at(-1)).to.deep.equal({
      kind: 'rejection',
      rejection: { detail: 'number 4 was not sent; the last one is 3' },
    });
  });
});
