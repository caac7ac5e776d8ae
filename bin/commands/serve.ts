import type { Command } from 'commander';
import type { PeerAddress } from '../../devices/ports.ts';
import type { Gateway } from '../../gateway/app.ts';
import { FileProblemsError, UsageError } from '../failure.ts';
import { printLine } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const collect = (value: string, former: string[]): string[] => [...former, value];

const placeOf = ({ host, port }: PeerAddress): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('run the gateway until Ctrl-C')
    .option('--config <file>', 'gateway configuration', 'meterbridge.yaml')
    .option('--profiles <folder>', 'a folder with more profiles (repeatable)', collect, [])
    .option('--log-level <level>', `one of ${levels.join(', ')}`, 'info')
    .action(async (options: { config: string; profiles: string[]; logLevel: string }) => {
      const level = levels.find((each) => each === options.logLevel);
      if (level === undefined)
        throw new UsageError(`--log-level ${options.logLevel}: expected one of ${levels.join(', ')}`);
      const { createGateway, createLog, loadProfiles, machineTimeService, openStoreToServe } =
        await import('../../gateway/app.ts');
      const { readGatewayConfig } = await import('../../gateway/runtime/config.ts');
      const { SystemClock } = await import('../../devices/clock/system-clock.ts');
      const { systemDatagrams } = await import('../../gateway/runtime/datagrams.ts');
      const { systemWires } = await import('../../devices/links/factory.ts');

      const { profiles, problems } = loadProfiles(options.profiles);
      if (problems.length > 0) throw new FileProblemsError(problems);
      const outcome = readGatewayConfig(options.config, { profileNames: [...profiles.keys()] });
      if (!outcome.ok) throw new FileProblemsError(outcome.problems);
      const { config } = outcome;
      const clock = new SystemClock();
      const log = createLog(level);
      const running: { gateway?: Gateway } = {};
      // The way for an operator to say that a jump of the clock was right: it needs no open port.
      const onOperator = (): void => {
        log.info('an operator accepts the time of this machine', { wasHeld: running.gateway?.acceptTime() ?? false });
      };
      process.on('SIGUSR2', onOperator);
      const gateway = await createGateway({
        config,
        clock,
        wires: systemWires(),
        datagrams: systemDatagrams(config, clock, log),
        profiles,
        store: await openStoreToServe({ kind: 'file', ...config.store }, clock, log),
        log,
        timeService: machineTimeService(),
      });
      running.gateway = gateway;
      // Whoever reads the address may interrupt at once.
      const interrupted = untilInterrupted();
      printLine(`meterbridge listens for the DNO on ${gateway.address} (${config.northbound.security.kind})`);
      const { secured, plain } = gateway.home ?? {};
      if (secured !== undefined) printLine(`and for devices of the home on coaps://${placeOf(secured)}`);
      if (plain !== undefined) printLine(`and for programs on this machine on coap://${placeOf(plain)}`);
      await interrupted;
      await gateway.stop();
      process.off('SIGUSR2', onOperator);
    });
}
