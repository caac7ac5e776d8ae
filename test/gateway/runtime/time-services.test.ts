import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { machineTimeService, reportOf, timeServices } from '../../../gateway/runtime/time-services.ts';
import type { ClockReport } from '../../../gateway/runtime/time-services.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import { statusOf } from '../../support/ask.ts';

/** The example of chronyc(1), of chrony 4.3. */
const chrony = `Reference ID    : CB00710F (foo.example.net)
Stratum         : 3
Ref time (UTC)  : Fri Jan 27 09:49:17 2017
System time     : 0.000006523 seconds slow of NTP time
Last offset     : -0.000006747 seconds
RMS offset      : 0.000035822 seconds
Frequency       : 3.225 ppm slow
Residual freq   : -0.000 ppm
Skew            : 0.129 ppm
Root delay      : 0.013639022 seconds
Root dispersion : 0.001100737 seconds
Update interval : 64.2 seconds
Leap status     : Normal
`;

/** The example of timedatectl(1), of systemd 242. */
const timesyncd = `       Server: 216.239.38.15 (time4.google.com)
Poll interval: 1min 4s (min: 32s; max 34min 8s)
         Leap: normal
      Version: 4
      Stratum: 1
    Reference: GPS
    Precision: 1us (-20)
Root distance: 335us (max: 5s)
       Offset: +316us
        Delay: 349us
       Jitter: 0
 Packet count: 1
    Frequency: -8.802ppm
`;

const service = (name: string) => timeServices.find((each) => each.name === name)!;

describe('time services', () => {
  it('chrony: how slow the clock is, and when it was set', () => {
    const { offset, ...rest } = reportOf(service('chrony'), chrony);
    expect(offset).to.be.closeTo(-0.006523, 1e-9);
    expect(rest).to.deep.equal({ service: 'chrony', synchronised: true, lastSync: Date.UTC(2017, 0, 27, 9, 49, 17) });
  });

  it('chrony: a clock that is fast is ahead of UTC', () => {
    const fast = chrony.replace('0.000006523 seconds slow', '12.500000000 seconds fast');
    expect(reportOf(service('chrony'), fast).offset).to.equal(12_500);
  });

  it('chrony: not synchronised, so nothing is known', () => {
    const lost = chrony.replace('Leap status     : Normal', 'Leap status     : Not synchronised');
    expect(reportOf(service('chrony'), lost)).to.deep.include({ synchronised: false, offset: undefined });
  });

  it('systemd-timesyncd: a server that is ahead means a clock that is behind', () => {
    const report = reportOf(service('systemd-timesyncd'), timesyncd);
    expect(report.synchronised).to.equal(true);
    expect(report.offset).to.be.closeTo(-0.316, 1e-9);
    for (const [text, offset] of [
      ['-1.234ms', 1.234],
      ['+2min 3.5s', -123_500],
      ['0', undefined],
      ['n/a', undefined],
    ] as const)
      expect(reportOf(service('systemd-timesyncd'), timesyncd.replace('+316us', text)).offset, text).to.equal(offset);
  });

  it('anything else is no answer', () => {
    for (const each of timeServices)
      for (const text of ['', 'garbage', ':::\n:', chrony.slice(0, 90)])
        expect(reportOf(each, text), text).to.deep.include({ synchronised: false, offset: undefined });
  });

  it('are asked in turn, and there need not be any', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-time-'));
    try {
      expect(await machineTimeService(folder)()).to.equal(undefined);
      const program = async (name: string, script: string): Promise<void> => {
        await writeFile(path.join(folder, name), `#!/bin/sh\n${script}\n`);
        await chmod(path.join(folder, name), 0o755);
      };
      await program('chronyc', 'echo 506 Cannot talk to daemon; exit 1');
      await program('timedatectl', `echo '${timesyncd}'`);
      expect((await machineTimeService(folder)())?.service).to.equal('systemd-timesyncd');
      await program('chronyc', `echo '${chrony}'`);
      expect((await machineTimeService(folder)())?.service).to.equal('chrony');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the clock in the status', () => {
  const good: ClockReport = { service: 'chrony', synchronised: true, offset: -3, lastSync: Date.UTC(2026, 1, 28) };
  const rows: readonly [string, ClockReport | undefined, { offset?: number; alarms: readonly string[] }][] = [
    ['is said to be unknown where nobody knows', undefined, { alarms: [] }],
    ['has its offset where a service tells it', good, { offset: -3, alarms: [] }],
    ['has 10 s to be off', { ...good, offset: 10_000 }, { offset: 10_000, alarms: [] }],
    ['is inaccurate beyond that', { ...good, offset: -10_001 }, { offset: -10_001, alarms: ['clock-inaccurate'] }],
    [
      'is an alarm while it is not synchronised',
      { service: 'chrony', synchronised: false, offset: undefined, lastSync: undefined },
      { alarms: ['clock-not-synchronised'] },
    ],
  ];
  for (const [what, report, expected] of rows)
    it(what, async () => {
      const told: { report: ClockReport | undefined } = { report: good };
      const { gateway, clock } = await memoryGateway({ timeService: () => Promise.resolve(told.report) });
      try {
        await clock.advance(1000);
        told.report = report;
        await clock.advance(300_000);
        const status = await statusOf(gateway, systemId);
        expect(status.clock?.offsetMs).to.equal(expected.offset);
        expect(status.clock?.lastSyncUtcMs).to.equal(report?.lastSync);
        expect(status.alarms).to.deep.equal(expected.alarms);
      } finally {
        await gateway.stop();
        expect(clock.pending, 'timers left behind').to.equal(0);
      }
    });
});
