/** Finds profiles by scanning folders. A file more is a meter model more. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { Driver } from '../driver.ts';
import { drivers as allDrivers } from './drivers.ts';
import { compileFormats, parseProfile } from './parse-profile.ts';
import type { ProfileFormats, ProfileOutcome } from './parse-profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { QuantityName } from '../quantities.ts';

/** The profiles that come with the product. */
export const builtInProfiles = fileURLToPath(new URL('../profiles/', import.meta.url));

const compiled = new WeakMap<readonly Driver[], ProfileFormats>();

function formatsOf(drivers: readonly Driver[]): ProfileFormats {
  const formats = compiled.get(drivers) ?? compileFormats(drivers);
  compiled.set(drivers, formats);
  return formats;
}

/** Reads one profile and the golden frames beside it. Throws only what reading the file throws. */
export function loadProfile(file: string, drivers: readonly Driver[] = allDrivers): ProfileOutcome {
  const goldenFile = file.replace(/\.yaml$/, '.golden.yaml');
  const golden = existsSync(goldenFile) ? { file: goldenFile, text: readFileSync(goldenFile, 'utf8') } : undefined;
  return parseProfile({ file, text: readFileSync(file, 'utf8') }, golden, formatsOf(drivers));
}

export interface LoadedProfiles {
  /** By name. A later folder's profile replaces one of the same name. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly problems: readonly FileProblem[];
}

/** Loads every `*.yaml` (without `*.golden.yaml`) of the folders, the built-in ones first. */
export function loadProfiles(
  extraFolders: readonly string[] = [],
  drivers: readonly Driver[] = allDrivers,
): LoadedProfiles {
  const profiles = new Map<string, Profile>();
  const problems: FileProblem[] = [];
  for (const folder of [builtInProfiles, ...extraFolders]) {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml') && !name.endsWith('.golden.yaml'))
      .sort();
    for (const name of names) {
      const outcome = loadProfile(path.join(folder, name), drivers);
      if (outcome.ok) profiles.set(outcome.profile.name, outcome.profile);
      else problems.push(...outcome.problems);
    }
  }
  return { profiles, problems };
}

/** What a profile has a place for. */
export function quantitiesOf(profile: Profile, drivers: readonly Driver[] = allDrivers): readonly QuantityName[] {
  return drivers.find(({ protocol }) => protocol === profile.protocol)?.profiles.quantities(profile) ?? [];
}
