import { expect } from 'chai';
import {
  blankHeader,
  blankReadProfileRequest,
  encodeCommand,
  encodeConfiguration,
  encodeDeliveryRequest,
  encodeReadProfileRequest,
} from '../../../codecs/dno/messages.ts';
import type { CallName, ReadProfileRequest } from '../../../codecs/dno/messages.ts';
import { TesterFault, checkMalformedRequest, encoderSelfCheck } from '../../../conformance/roles/encoder-self-check.ts';

describe('the second look at what the tester sends', () => {
  const header = {
    ...blankHeader,
    messageId: 'm-1',
    target: { kind: 'group', id: 'G' },
    counter: 2n ** 60n + 1n,
  } as const;
  const meant = { ...blankReadProfileRequest, header, fromUtcS: 1_772_323_200, quantities: ['mean-voltage-l1'] };

  const wrongly = (call: CallName, place: string, check: () => void): void => {
    expect(check).to.throw(TesterFault, `the tester encoded ${call} wrongly at ${place}: nothing was sent`);
  };

  it('agrees with what was meant', () => {
    encoderSelfCheck('ReadProfile', encodeReadProfileRequest(meant), meant);
    encoderSelfCheck('ReadProfile', encodeReadProfileRequest(blankReadProfileRequest), blankReadProfileRequest);
  });

  it('is the tester’s fault where the bytes say something else', () => {
    const { target } = header;
    const changes: readonly (readonly [place: string, Partial<ReadProfileRequest>])[] = [
      ['pageSize', { pageSize: 5 }],
      ['quantities', { quantities: ['mean-voltage-l1', 'mean-voltage-l2'] }],
      ['quantities[0]', { quantities: ['mean-voltage-l2'] }],
      ['header.counter', { header: { ...header, counter: 2n ** 60n } }],
      ['header.target', { header: { ...header, target: { ...target, id: 'H' } } }],
      ['header.signature', { header: { ...header, signature: Uint8Array.of(1) } }],
    ];
    for (const [place, change] of changes) {
      const bytes = encodeReadProfileRequest({ ...meant, ...change });
      wrongly('ReadProfile', place, () => {
        encoderSelfCheck('ReadProfile', bytes, meant);
      });
    }
    wrongly('ReadProfile', 'header', () => {
      encoderSelfCheck('ReadProfile', encodeReadProfileRequest({ ...meant, header: undefined }), meant);
    });
    wrongly('ReadProfile', 'pagesize', () => {
      encoderSelfCheck('ReadProfile', encodeReadProfileRequest(meant), { ...meant, pagesize: 5 });
    });
  });

  it('looks at what goes out on the stream of deliveries', () => {
    const acknowledge = { stream: 'bulk', epoch: 2n ** 60n + 1n, number: 7n } as const;
    const request = { body: { kind: 'acknowledge', acknowledge } } as const;
    const bytes = encodeDeliveryRequest(request);
    encoderSelfCheck('Deliveries', bytes, request);
    const other = { kind: 'acknowledge', acknowledge: { ...acknowledge, epoch: 2n ** 60n } };
    wrongly('Deliveries', 'body.acknowledge.epoch', () => {
      encoderSelfCheck('Deliveries', bytes, { body: other });
    });
    wrongly('Deliveries', 'body', () => {
      encoderSelfCheck('Deliveries', bytes, { body: { kind: 'open', open: acknowledge } });
    });
  });

  it('looks into the body of a command', () => {
    const change = { channels: ['mean-voltage-l1'], extractionPermitted: false, schedules: [] };
    const command = { header, body: encodeConfiguration(change) };
    const bytes = encodeCommand(command);
    encoderSelfCheck('Configure', bytes, command, change);
    for (const [place, other] of [
      ['body.channels[0]', { ...change, channels: ['mean-voltage-l2'] }],
      ['body.channels', { extractionPermitted: false, schedules: [] }],
      ['body.extractionPermitted', { channels: change.channels, schedules: [] }],
      ['body.recording', { ...change, recording: false }],
    ] as const)
      wrongly('Configure', place, () => {
        encoderSelfCheck('Configure', bytes, command, other);
      });
  });

  it('is the tester’s fault where what should be broken is whole', () => {
    checkMalformedRequest('ReadProfile', Uint8Array.of(0xff));
    expect(() => {
      checkMalformedRequest('ReadProfile', encodeReadProfileRequest(meant));
    }).to.throw(TesterFault, 'the tester meant to break ReadProfile, and made a message: nothing was sent');
  });
});
