/** Modbus as the registry knows it. */
import type { CheckedYaml } from '../../codecs/yaml/checked-yaml.ts';
import type { CompletedProfile, Driver } from '../driver.ts';
import { specSchema } from '../profiles/spec-schema.ts';
import type { QuantityName } from '../quantities.ts';
import { lintModbusProfile } from './lint-profile.ts';
import { openModbusMeters } from './open-meters.ts';
import { completeModbus, isModbusProfile } from './profile.ts';
import type { GoldenFrames, WrittenModbus } from './profile.ts';

function complete(yaml: CheckedYaml<unknown>, golden: CheckedYaml<unknown> | undefined): CompletedProfile {
  const profile = completeModbus(yaml.content as WrittenModbus);
  return { profile, problems: lintModbusProfile(profile, golden as CheckedYaml<GoldenFrames> | undefined, yaml) };
}

export const modbusDriver: Driver = {
  protocol: 'modbus',
  profiles: {
    schema: () => specSchema('profile-modbus'),
    goldenSchema: () => specSchema('golden-frames'),
    complete,
    quantities: (profile) => (isModbusProfile(profile) ? (Object.keys(profile.registers) as QuantityName[]) : []),
  },
  open: openModbusMeters,
};
