/** The file that says which virtual lines there are, how quick they are, and which faults they make. */
import { readFileSync } from 'node:fs';
import { checkYaml, compileSchema } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem, YamlOutcome } from '../../codecs/yaml/checked-yaml.ts';
import type { Milliseconds } from '../ports.ts';
import type { EastronModel } from './eastron.ts';
import type { FaultRow } from './line-faults.ts';
import type { LinePacing } from './serial-line.ts';

export interface WrittenMeter {
  readonly model: EastronModel;
  readonly unit: number;
  readonly solarWatts?: number;
}

export interface WrittenLine {
  readonly name: string;
  /** On TCP; undefined = a serial line. */
  readonly port?: number;
  readonly baudRate?: number;
  readonly parity?: 'none' | 'even' | 'odd';
  readonly turnaroundMs?: Milliseconds;
  readonly meters: readonly WrittenMeter[];
  readonly seed?: number;
  readonly faults?: readonly FaultRow[];
}

export interface VirtualLinesFile {
  readonly lines: readonly WrittenLine[];
}

/** Chunks this long trip no client with a short patience between bytes. */
const pieceMs: Milliseconds = 2;

const serialOnly = ['baudRate', 'parity', 'turnaroundMs', 'seed', 'faults'] as const;

const schemaFile = new URL('../../specs/schemas/virtual-lines.schema.json', import.meta.url);

export function parseVirtualLines(text: string, file: string): YamlOutcome<VirtualLinesFile> {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const outcome = checkYaml<VirtualLinesFile>(text, file, compileSchema(schema));
  if (!outcome.ok) return outcome;
  const { yaml } = outcome;
  const { content } = yaml;
  const problems: FileProblem[] = [];
  const names = new Set<string>();
  content.lines.forEach((written, line) => {
    const { name, meters } = written;
    for (const key of serialOnly.filter((each) => written.port !== undefined && written[each] !== undefined))
      problems.push(
        yaml.problemAt(['lines', line, key], `${name} is on TCP and has no ${key}`, 'a line without a port'),
      );
    if (names.has(name))
      problems.push(yaml.problemAt(['lines', line, 'name'], `${name} is there twice`, 'a name of its own'));
    names.add(name);
    const units = new Set<number>();
    meters.forEach(({ unit }, meter) => {
      if (units.has(unit))
        problems.push(
          yaml.problemAt(['lines', line, 'meters', meter, 'unit'], `unit ${unit} is there twice`, 'one meter a unit'),
        );
      units.add(unit);
    });
  });
  return problems.length === 0 ? outcome : { ok: false, problems };
}

/** How a written line paces its characters; undefined where it does not. */
export function pacingOf({ baudRate, parity = 'none' }: WrittenLine): LinePacing | undefined {
  return baudRate === undefined ? undefined : { baudRate, bitsPerCharacter: parity === 'none' ? 10 : 11, pieceMs };
}
