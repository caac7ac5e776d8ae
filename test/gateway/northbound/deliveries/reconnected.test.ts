import { expect } from 'chai';
import type { DeliveryRequest, DeliveryResponse } from '../../../../codecs/dno/messages.ts';
import { silentLog } from '../../../../gateway/app.ts';
import type { Services } from '../../../../gateway/calls/call.ts';
import { DeliveryBoard } from '../../../../gateway/calls/delivery-board.ts';
import { DeliveryStream } from '../../../../gateway/calls/delivery-stream.ts';

describe('a stream that is opened again', () => {
  const answers: NonNullable<DeliveryResponse['body']>[] = [];
  const never = new Promise<never>(() => undefined);
  let stream: DeliveryStream;
  let board: DeliveryBoard;
  /** Whether the store is yet to say what may have gone out before; after that it is so slow that nothing comes. */
  let says: boolean;

  beforeEach(() => {
    answers.length = 0;
    says = true;
    board = new DeliveryBoard();
    const store = {
      party: () => Promise.resolve({ epoch: 7, acknowledged: 1, newest: 3 }),
      outbox: () => {
        const answer = says ? Promise.resolve([{ number: 2 }, { number: 3 }]) : never;
        says = false;
        return answer;
      },
      acknowledge: (_party: string, _stream: string, epoch: number, number: number) =>
        Promise.resolve({ epoch, acknowledged: number, newest: 3 }),
    };
    stream = new DeliveryStream({
      services: { store, log: silentLog, board } as unknown as Services,
      name: 'bulk',
      peer: {
        send: (body) => {
          answers.push(body);
          return Promise.resolve();
        },
        refuse: ({ detail }) => {
          answers.push({ kind: 'rejection', rejection: { detail } } as never);
          return Promise.resolve();
        },
        record: () => Promise.resolve(),
        reaches: () => true,
        end: () => undefined,
      },
      onClosed: () => undefined,
    });
  });

  afterEach(async () => {
    await stream.close();
  });

  const say = async (body: NonNullable<DeliveryRequest['body']>): Promise<void> =>
    stream.receive(body, { messageId: 'm-1', party: 'dno.example', target: { kind: 'system', id: 'SMS-1' } });

  it('takes an acknowledgement of a number that only a former stream has sent', async () => {
    await say({ kind: 'open', open: { stream: 'bulk' } });
    await say({ kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: 7n, number: 3n } });
    expect(answers.at(-1)).to.deep.equal({
      kind: 'acknowledged',
      acknowledged: { stream: 'bulk', epoch: 7n, number: 3n },
    });
  });

  it('refuses one of a number that nobody can have sent', async () => {
    await say({ kind: 'open', open: { stream: 'bulk' } });
    await say({ kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: 7n, number: 4n } });
    expect(answers.at(-1)).to.deep.equal({
      kind: 'rejection',
      rejection: { detail: 'number 4 was not sent; the last one is 3' },
    });
  });

  it('refuses one of a number that waits and was sent on no call: opening again sends nothing', async () => {
    says = false;
    board.remember('dno.example', 'bulk', { epoch: 7, number: 2 });
    await say({ kind: 'open', open: { stream: 'bulk' } });
    await say({ kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: 7n, number: 3n } });
    expect(answers.at(-1)).to.deep.equal({
      kind: 'rejection',
      rejection: { detail: 'number 3 was not sent; the last one is 2' },
    });
  });
});
