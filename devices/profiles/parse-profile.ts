/** Text of a profile -> profile, with its defaults filled in, or what is wrong with it. Pure. */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { checkYaml } from '../../codecs/yaml/checked-yaml.ts';
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { WordOrder } from '../../codecs/modbus/values.ts';
import type { QuantityName } from '../quantities.ts';
import type { GoldenFrames, ModbusProfile, Profile, ProfileRegister, SerialNumberRegister } from './profile.ts';
import { lintModbusProfile } from './lint-profile.ts';

/** What the schema admits: optional keys still missing. */
type Written = Omit<ModbusProfile, 'serial' | 'limits' | 'registers' | 'identification' | 'serialNumber'> & {
  serial: Partial<ModbusProfile['serial']> & { baudRate: number };
  identification: Omit<ModbusProfile['identification'], 'wordOrder'> & { wordOrder?: WordOrder };
  serialNumber?: Omit<SerialNumberRegister, 'wordOrder'> & { wordOrder?: WordOrder };
  limits: Partial<ModbusProfile['limits']> & { mostRegisters: number; answerWithinMs: number };
  registers: Partial<
    Record<QuantityName, Partial<ProfileRegister> & Pick<ProfileRegister, 'address' | 'function' | 'type'>>
  >;
};

function complete({ serialNumber, ...written }: Written): ModbusProfile {
  const registers: Partial<Record<QuantityName, ProfileRegister>> = {};
  for (const [name, register] of Object.entries(written.registers)) {
    registers[name as QuantityName] = {
      wordOrder: 'big',
      factor: 1,
      min: Number.NEGATIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
      notAvailable: [],
      ...register,
    };
  }
  return {
    ...written,
    serial: { dataBits: 8, parity: 'none', stopBits: 1, ...written.serial },
    identification: { wordOrder: 'big', ...written.identification },
    ...(serialNumber && { serialNumber: { wordOrder: 'big', ...serialNumber } }),
    limits: { mostUnusedRegisters: 10, pauseMs: 0, tcpWindow: 1, ...written.limits },
    registers,
  };
}

export type ProfileOutcome =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What a profile is parsed with. */
export interface ProfileSchemas {
  readonly profile: ValidateFunction;
  readonly goldenFrames: ValidateFunction;
}

/** A text with the name of the file it came from. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Parses a profile and holds it against its golden frames, which must be there for a kind that has a driver. */
export function parseProfile(
  source: NamedText,
  golden: NamedText | undefined,
  schemas: ProfileSchemas,
): ProfileOutcome {
  const checked = checkYaml<Written | Exclude<Profile, ModbusProfile>>(source.text, source.file, schemas.profile);
  if (!checked.ok) return checked;
  const { content } = checked.yaml;
  const problems: FileProblem[] = [];
  const expectedName =
    source.file
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '') ?? '';
  // A profile under another file name could not be found by the name configuration uses.
  if (expectedName !== 'profile' && content.name !== expectedName) {
    problems.push(checked.yaml.problemAt(['name'], `${content.name} is not the name of the file`, expectedName));
  }
  if (content.protocol !== 'modbus')
    return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: content };

  const profile = complete(content);
  const frames = parseGolden(golden, expectedName, schemas, checked.yaml, problems);
  problems.push(...lintModbusProfile(profile, frames, checked.yaml));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile };
}

function parseGolden(
  golden: NamedText | undefined,
  stem: string,
  schemas: ProfileSchemas,
  yaml: CheckedYaml<unknown>,
  problems: FileProblem[],
): CheckedYaml<GoldenFrames> | undefined {
  if (golden === undefined) {
    problems.push(yaml.problemAt(['name'], 'has no golden frames', `a file ${stem}.golden.yaml beside it`));
    return undefined;
  }
  const checked = checkYaml<GoldenFrames>(golden.text, golden.file, schemas.goldenFrames);
  if (!checked.ok) {
    problems.push(...checked.problems);
    return undefined;
  }
  return checked.yaml;
}
