/** `dno set-group` and `dno groups`: groups of systems, by the party that uses them. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { mpanProblem } from '../../codecs/dno/messages.ts';
import type { Member } from '../../codecs/dno/messages.ts';
import {
  accepted,
  command,
  gatewaySession,
  messageOf,
  withGatewayOptions,
  withSigningOptions,
} from '../dno-session.ts';
import type { DnoOptions } from '../dno-session.ts';
import { UsageError } from '../failure.ts';
import { printCsv, printJson, printLine, printTable } from '../output.ts';

interface GroupOptions extends DnoOptions {
  readonly id?: string;
  readonly member: string[];
  readonly file?: string;
  readonly csv?: boolean;
}

const collect = (value: string, former: string[]): string[] => [...former, ...value.split(',')];

export function registerGroups(dno: Command): void {
  withSigningOptions(
    withGatewayOptions(dno.command('set-group').description('set a group of yours; without members: take it away')),
  )
    .requiredOption('--id <id>', 'the group')
    .option('--member <id>', 'a system or an MPAN (repeatable)', collect, [])
    .option('--file <csv>', 'members, a line each: id,technology,kind of generator')
    .action(setGroup);
  withGatewayOptions(dno.command('groups').description('which groups you have set, or the members of one'))
    .option('--id <id>', 'the group whose members are shown')
    .option('--gateway <id>', 'the gateway, as the originator of its answers (default: asked of it)')
    .option('--csv', 'print CSV')
    .action(readGroups);
}

/** 13 digits that make a sound MPAN are one; anything else is a system. */
function memberOf(id: string, technology = '', generatorKind = ''): Member {
  const kind = mpanProblem(id) === undefined ? 'mpan' : 'system';
  return { member: { kind, id }, technology, generatorKind };
}

function membersOf({ member, file }: GroupOptions): Member[] {
  const named = member.map((id) => memberOf(id));
  if (file === undefined) return named;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--file ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [...named, ...lines.map((line) => memberOf(...(line.split(',').map((cell) => cell.trim()) as [string])))];
}

async function setGroup(options: GroupOptions): Promise<void> {
  const group = { groupId: options.id ?? '', members: membersOf(options) };
  await gatewaySession(options, async (session) => {
    for (const { set } of accepted(await command(session, 'SetGroup', group))) {
      if (options.json === true) printJson(set);
      else printLine(`${set.groupId}: ${set.memberCount} ${set.memberCount === 1 ? 'member' : 'members'}`);
      if (set.unknownMembers.length > 0)
        process.stderr.write(`not known here, or not yours: ${set.unknownMembers.join(' ')}\n`);
    }
  });
}

async function readGroups(options: GroupOptions): Promise<void> {
  await gatewaySession(options, async ({ client, header }) => {
    const answers = (await client.call('ReadGroups', { header, groupId: options.id })).map(messageOf);
    if (options.json === true) {
      printJson(answers);
      return;
    }
    const pages = accepted(answers).flatMap((body) => {
      if (body.kind === 'group') return [body.group];
      process.stderr.write(`no data found: ${body.noDataFound.detail}\n`);
      return [];
    });
    const heading = options.id === undefined ? ['group', 'members'] : ['kind', 'id', 'technology', 'generator'];
    const rows =
      options.id === undefined
        ? pages.map(({ groupId, memberCount }) => [groupId, String(memberCount)])
        : pages.flatMap(({ members }) =>
            members.map(({ member, technology, generatorKind }) => [
              member?.kind ?? '',
              member?.id ?? '',
              technology,
              generatorKind,
            ]),
          );
    if (options.csv === true) printCsv(heading, rows);
    else if (rows.length > 0) printTable(heading, rows);
  });
}
