/** CoAP as the registry knows it. */
import type { CheckedYaml } from '../../codecs/yaml/checked-yaml.ts';
import type { CompletedProfile, Driver } from '../driver.ts';
import { specSchema } from '../profiles/spec-schema.ts';
import type { QuantityName } from '../quantities.ts';
import { lintCoapProfile } from './lint-profile.ts';
import { openCoapDevices } from './open-devices.ts';
import { completeCoap, isCoapProfile } from './profile.ts';
import type { GoldenPacks, WrittenCoap } from './profile.ts';

function complete(yaml: CheckedYaml<unknown>, golden: CheckedYaml<unknown> | undefined): CompletedProfile {
  const profile = completeCoap(yaml.content as WrittenCoap);
  return { profile, problems: lintCoapProfile(profile, golden as CheckedYaml<GoldenPacks> | undefined, yaml) };
}

export const coapDriver: Driver = {
  protocol: 'coap',
  profiles: {
    schema: () => specSchema('profile-coap'),
    goldenSchema: () => specSchema('golden-packs'),
    complete,
    quantities: (profile) => (isCoapProfile(profile) ? (Object.keys(profile.quantities) as QuantityName[]) : []),
  },
  open: openCoapDevices,
};
