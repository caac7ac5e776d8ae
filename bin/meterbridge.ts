#!/usr/bin/env node
/** The command line: registers the commands, turns a failure into one clear line and an exit code. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.ts';
import { reportFailure, exitCodes } from './failure.ts';

const packageFile = new URL('../package.json', import.meta.url);
const { version, description } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
  version: string;
  description: string;
};

function build(): Command {
  const program = new Command('meterbridge')
    .description(description)
    .version(version)
    .showHelpAfterError('(--help shows what is expected)')
    .exitOverride();
  for (const register of commands) register(program);
  return program;
}

/** Whoever read our output may have gone (`| head`): that ends nothing here but the output. */
function outliveReaders(): void {
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      // A disk that is full, as a rule: whatever the command found, it could not say so.
      process.once('exit', () => {
        process.exitCode = exitCodes.testerFailed;
      });
      if (output === process.stdout) process.stderr.write(`the output cannot be written: ${error.message}\n`);
    });
  }
}

async function main(): Promise<void> {
  outliveReaders();
  try {
    await build().parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed its own line; --help and --version come here with exit code 0.
      process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUsage;
      return;
    }
    process.exitCode = reportFailure(error);
  }
}

await main();
