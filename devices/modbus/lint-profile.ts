/** What a schema cannot see in a Modbus profile: overlaps, limits, and whether the golden frames mean what they say. */
import { decodeRequest, decodeResponse } from '../../codecs/modbus/pdu.ts';
import { decodeRtuFrame } from '../../codecs/modbus/rtu.ts';
import { registersOf } from '../../codecs/modbus/values.ts';
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { Measurement } from '../ports.ts';
import type { QuantityName } from '../quantities.ts';
import { bytesOf, differs, lintProven, lintQuantities } from '../profiles/lint-common.ts';
import type { Yaml } from '../profiles/lint-common.ts';
import type { GoldenFrame, GoldenFrames, ModbusProfile, ProfileRegister } from './profile.ts';
import { readAmount } from './read-amount.ts';

function hex(address: number): string {
  return `0x${address.toString(16).padStart(4, '0').toUpperCase()}`;
}

function entries(profile: ModbusProfile): [QuantityName, ProfileRegister][] {
  return Object.entries(profile.registers) as [QuantityName, ProfileRegister][];
}

/** All findings: of the probe, the registers, the phases, the golden frames. */
export function lintModbusProfile(
  profile: ModbusProfile,
  golden: CheckedYaml<GoldenFrames> | undefined,
  yaml: Yaml,
): FileProblem[] {
  return [
    ...lintIdentification(profile, yaml),
    ...lintRegisters(profile, yaml),
    ...lintQuantities(profile.phases, Object.keys(profile.registers), 'registers', yaml),
    ...(golden === undefined ? [] : lintGolden(profile, golden, yaml)),
  ];
}

/** A probe that no meter can pass would make every meter of this model look like another. */
function lintIdentification({ identification: probe, serialNumber }: ModbusProfile, yaml: Yaml): FileProblem[] {
  const problems: FileProblem[] = [];
  if (probe.min > probe.max) {
    problems.push(
      yaml.problemAt(['identification', 'max'], `max ${probe.max} is below min ${probe.min}`, 'max not below min'),
    );
  }
  for (const [key, place] of Object.entries({ identification: probe, serialNumber })) {
    const width = place === undefined ? 0 : registersOf(place.type);
    if (place === undefined || place.address + width <= 0x10000) continue;
    problems.push(
      yaml.problemAt(
        [key, 'address'],
        `${place.type} at ${hex(place.address)} ends past 0xFFFF`,
        `an address up to ${hex(0x10000 - width)}`,
      ),
    );
  }
  return problems;
}

function lintRegisters(profile: ModbusProfile, yaml: Yaml): FileProblem[] {
  const problems: FileProblem[] = [];
  const taken = new Map<string, QuantityName>();
  for (const [name, register] of entries(profile)) {
    const width = registersOf(register.type);
    if (register.min >= register.max) {
      problems.push(
        yaml.problemAt(
          ['registers', name, 'max'],
          `max ${register.max} is not above min ${register.min}`,
          'max above min',
        ),
      );
    }
    if (register.address + width > 0x10000) {
      problems.push(
        yaml.problemAt(
          ['registers', name, 'address'],
          `${register.type} at ${hex(register.address)} ends past 0xFFFF`,
          `an address up to ${hex(0x10000 - width)}`,
        ),
      );
    }
    if (width > profile.limits.mostRegisters) {
      problems.push(
        yaml.problemAt(['limits', 'mostRegisters'], `${name} alone needs ${width} registers`, `${width} or more`),
      );
    }
    for (let at = register.address; at < register.address + width; at++) {
      const other = taken.get(`${register.function}:${at}`);
      if (other !== undefined) {
        problems.push(
          yaml.problemAt(
            ['registers', name, 'address'],
            `${hex(at)} belongs to ${other} already`,
            'registers that do not overlap',
          ),
        );
        break;
      }
      taken.set(`${register.function}:${at}`, name);
    }
  }
  return problems;
}

function lintGolden(profile: ModbusProfile, golden: CheckedYaml<GoldenFrames>, yaml: Yaml): FileProblem[] {
  const problems: FileProblem[] = [];
  const { content } = golden;
  if (content.profile !== profile.name) {
    problems.push(golden.problemAt(['profile'], `${content.profile} is another profile`, profile.name));
  }
  const proven = new Set<string>();
  content.frames.forEach((frame, index) => {
    const place = (key: string) => ['frames', index, key] as const;
    const outcome = readGolden(profile, frame);
    for (const name of Object.keys(frame.means)) proven.add(name);
    if ('fault' in outcome) {
      problems.push(golden.problemAt(place(outcome.at), outcome.fault, 'a whole RTU frame that answers its request'));
      return;
    }
    for (const [name, stated] of Object.entries(frame.means)) {
      const known = profile.registers[name as QuantityName] !== undefined;
      const fault = known ? differs(outcome.read.get(name), stated) : 'has no register in the profile';
      if (fault !== undefined) problems.push(golden.problemAt([...place('means'), name], fault, String(stated)));
    }
  });
  problems.push(...lintProven(Object.keys(profile.registers), proven, 'registers', yaml));
  return problems;
}

type GoldenReading =
  { readonly read: ReadonlyMap<string, Measurement> } | { readonly fault: string; readonly at: 'request' | 'response' };

/** Reads a golden exchange the way the profile says. */
function readGolden(profile: ModbusProfile, frame: GoldenFrame): GoldenReading {
  const requestFrame = decodeRtuFrame(bytesOf(frame.request));
  if (requestFrame.kind === 'problem') return { fault: requestFrame.message, at: 'request' };
  const responseFrame = decodeRtuFrame(bytesOf(frame.response));
  if (responseFrame.kind === 'problem') return { fault: responseFrame.message, at: 'response' };
  const request = decodeRequest(requestFrame.pdu);
  if (request.kind !== 'read-registers') return { fault: 'is no read of registers', at: 'request' };
  const response = decodeResponse(responseFrame.pdu);
  if (response.kind !== 'registers') return { fault: 'is no answer with registers', at: 'response' };
  if (
    responseFrame.unit !== requestFrame.unit ||
    response.functionCode !== request.functionCode ||
    response.bytes.length !== request.count * 2
  ) {
    return { fault: 'does not answer the request beside it', at: 'response' };
  }
  const read = new Map<string, Measurement>();
  for (const [name, register] of entries(profile)) {
    if (register.function !== request.functionCode) continue;
    const first = register.address - request.address;
    if (first < 0 || first + registersOf(register.type) > request.count) continue;
    read.set(name, readAmount(register, response.bytes.subarray(first * 2, (first + registersOf(register.type)) * 2)));
  }
  return { read };
}
