/** Text of a profile -> profile, with its defaults filled in, or what is wrong with it. Pure. */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { checkYaml } from '../../codecs/yaml/checked-yaml.ts';
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { WordOrder } from '../../codecs/modbus/values.ts';
import type { QuantityName } from '../quantities.ts';
import { lintCoapProfile } from '../coap/lint-profile.ts';
import { lintModbusProfile } from '../modbus/lint-profile.ts';
import type {
  CoapProfile,
  GoldenFrames,
  GoldenPacks,
  ModbusProfile,
  Profile,
  ProfileRegister,
  SenmlQuantity,
  SerialNumberRegister,
} from '../profiles/profile.ts';

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

type WrittenCoap = Omit<CoapProfile, 'observe' | 'quantities'> & {
  observe?: boolean;
  quantities: Partial<Record<QuantityName, Omit<SenmlQuantity, 'min' | 'max'> & { min?: number; max?: number }>>;
};

function completeCoap(written: WrittenCoap): CoapProfile {
  const quantities: Partial<Record<QuantityName, SenmlQuantity>> = {};
  for (const [name, quantity] of Object.entries(written.quantities))
    quantities[name as QuantityName] = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, ...quantity };
  return { observe: false, ...written, quantities };
}

export type ProfileOutcome =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What a profile is parsed with. */
export interface ProfileSchemas {
  readonly profile: ValidateFunction;
  readonly goldenFrames: ValidateFunction;
  readonly goldenPacks: ValidateFunction;
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
  const checked = checkYaml<Written | WrittenCoap | Exclude<Profile, ModbusProfile | CoapProfile>>(
    source.text,
    source.file,
    schemas.profile,
  );
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
  const outcome = (profile: Profile): ProfileOutcome =>
    problems.length > 0 ? { ok: false, problems } : { ok: true, profile };
  switch (content.protocol) {
    case 'modbus': {
      const profile = complete(content);
      const frames = parseGolden<GoldenFrames>(golden, expectedName, schemas.goldenFrames, checked.yaml, problems);
      problems.push(...lintModbusProfile(profile, frames, checked.yaml));
      return outcome(profile);
    }
    case 'coap': {
      const profile = completeCoap(content);
      const packs = parseGolden<GoldenPacks>(golden, expectedName, schemas.goldenPacks, checked.yaml, problems);
      problems.push(...lintCoapProfile(profile, packs, checked.yaml));
      return outcome(profile);
    }
    case 'iec62056-21':
    case 'sunspec':
      return outcome(content);
  }
}

function parseGolden<Golden>(
  golden: NamedText | undefined,
  stem: string,
  validate: ValidateFunction,
  yaml: CheckedYaml<unknown>,
  problems: FileProblem[],
): CheckedYaml<Golden> | undefined {
  if (golden === undefined) {
    problems.push(yaml.problemAt(['name'], 'has no golden frames', `a file ${stem}.golden.yaml beside it`));
    return undefined;
  }
  const checked = checkYaml<Golden>(golden.text, golden.file, validate);
  if (!checked.ok) {
    problems.push(...checked.problems);
    return undefined;
  }
  return checked.yaml;
}
