import { expect } from 'chai';
import {
  blankHeader,
  blankProfileColumn,
  blankProfilePage,
  blankReadProfileRequest,
  blankSchedule,
  blankStatus,
  encodeCommand,
  encodeConfiguration,
  encodeDeliveryRequest,
  encodeReadProfileRequest,
  encodeReadProfileResponse,
  encodeReadStatusRequest,
  encodeReadStatusResponse,
  mpanProblem,
} from '../../../codecs/dno/messages.ts';
import type { ProfileColumn, ProfilePage, Status } from '../../../codecs/dno/messages.ts';

const page = (changes: Partial<ProfilePage>) =>
  encodeReadProfileResponse({ header: undefined, body: { kind: 'page', page: { ...blankProfilePage, ...changes } } });
const column = (changes: Partial<ProfileColumn>) => page({ columns: [{ ...blankProfileColumn, ...changes }] });
const status = (changes: Partial<Status>) =>
  encodeReadStatusResponse({ header: undefined, body: { kind: 'status', status: { ...blankStatus, ...changes } } });
const header = (changes: Partial<typeof blankHeader>) =>
  encodeReadStatusRequest({ header: { ...blankHeader, ...changes } });

describe('what a DNO message cannot carry', () => {
  const refused: readonly (readonly [string, () => Uint8Array])[] = [
    [
      'from_utc_s must be an integer within ±9007199254740991, not 0.5',
      () => encodeReadProfileRequest({ ...blankReadProfileRequest, fromUtcS: 0.5 }),
    ],
    [
      'to_utc_s must be an integer within ±9007199254740991, not NaN',
      () => encodeReadProfileRequest({ ...blankReadProfileRequest, toUtcS: Number.NaN }),
    ],
    [
      'page_size must be an integer within 0 to 4294967295, not -1',
      () => encodeReadProfileRequest({ ...blankReadProfileRequest, pageSize: -1 }),
    ],
    [
      'page_size must be an integer within 0 to 4294967295, not 4294967296',
      () => encodeReadProfileRequest({ ...blankReadProfileRequest, pageSize: 2 ** 32 }),
    ],
    [
      'header.sent_at_utc_ms must be an integer within ±9007199254740991, not 9007199254740992',
      () => header({ sentAtUtcMs: 2 ** 53 }),
    ],
    ['header.counter must be within 0 to 2^64 - 1, not -1', () => header({ counter: -1n })],
    ['header.counter must be within 0 to 2^64 - 1, not 18446744073709551616', () => header({ counter: 1n << 64n })],
    [
      'header.valid_until_utc_ms must be',
      () => encodeCommand({ header: { ...blankHeader, validUntilUtcMs: Infinity }, body: new Uint8Array() }),
    ],
    ['page.page_number must be an integer', () => page({ pageNumber: 1.5 })],
    ['page.interval_s must be an integer', () => page({ intervalS: -1800 })],
    ['page.start_utc_s must be an integer', () => page({ startUtcS: Number.NaN })],
    ['page.columns[0].scale must be a 32-bit integer, not 2147483648', () => column({ scale: 2 ** 31 })],
    ['page.columns[0].values[1] must be an integer', () => column({ values: [1, 1.5] })],
    [
      'page.columns[0].qualities[0].quality must be one of unspecified, valid,',
      () => column({ qualities: [{ quality: 'unrecognised', reason: 'none', count: 1 }] }),
    ],
    [
      'page.columns[0].qualities[0].reason must be one of unspecified, none,',
      () => column({ qualities: [{ quality: 'valid', reason: 'unrecognised', count: 1 }] }),
    ],
    [
      'status.capabilities[0].support must be one of',
      () => status({ capabilities: [{ name: '', support: 'unrecognised', figure: 0 }] }),
    ],
    ['status.clock.offset_ms must be an integer', () => status({ clock: { nowUtcMs: 0, offsetMs: 0.25 } })],
    [
      'status.recording.series[0].records_held must be an integer within 0 to 4294967295, not -1',
      () => status({ recording: { active: true, series: [{ intervalS: 1800, recordsHeld: -1, capacity: 0 }] } }),
    ],
    [
      'schedules[0].period_s must be an integer within 0 to 4294967295, not 0.5',
      () =>
        encodeConfiguration({
          schedules: [{ ...blankSchedule, periodS: 0.5 }],
        }),
    ],
    [
      'acknowledge.number must be within 0 to 2^64 - 1, not -2',
      () =>
        encodeDeliveryRequest({
          header: undefined,
          body: { kind: 'acknowledge', acknowledge: { stream: 'bulk', epoch: 1n, number: -2n } },
        }),
    ],
  ];
  for (const [what, encode] of refused)
    it(what, () => {
      expect(encode).to.throw(RangeError, what);
    });
});

describe('MPAN', () => {
  // 1000000010020 has the residue 10, whose check digit is 0.
  for (const mpan of ['1000000000003', '2000000000006', '1234567890126', '1000000010020'])
    it(`${mpan} is sound`, () => {
      expect(mpanProblem(mpan)).to.equal(undefined);
    });

  for (const [mpan, problem] of [
    ['1000000000004', 'the check digit of this MPAN should be 3'],
    ['1000000010021', 'the check digit of this MPAN should be 0'],
    ['100000000000', 'an MPAN has 13 digits'],
    ['10000000000030', 'an MPAN has 13 digits'],
    ['100000000000O', 'an MPAN has 13 digits'],
    ['1000000000003\n', 'an MPAN has 13 digits'],
    ['', 'an MPAN has 13 digits'],
  ] as const)
    it(`${JSON.stringify(mpan)}: ${problem}`, () => {
      expect(mpanProblem(mpan)).to.equal(problem);
    });

  it('any one digit changed is noticed', () => {
    const mpan = '1234567890126';
    for (let at = 0; at < 13; at++)
      for (let digit = 0; digit < 10; digit++) {
        if (String(digit) === mpan[at]) continue;
        const changed = `${mpan.slice(0, at)}${digit}${mpan.slice(at + 1)}`;
        expect(mpanProblem(changed), changed).not.to.equal(undefined);
      }
  });
});
