/** Finds profiles by scanning folders. A file more is a meter model more. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSchema } from '../../codecs/yaml/checked-yaml.ts';
import type { FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import { parseProfile } from './parse-profile.ts';
import type { ProfileOutcome, ProfileSchemas } from './parse-profile.ts';
import type { Profile } from '../profiles/profile.ts';

/** The profiles that come with the product. */
export const builtInProfiles = fileURLToPath(new URL('../profiles/', import.meta.url));

const schemaFolder = new URL('../../specs/schemas/', import.meta.url);
let schemas: ProfileSchemas | undefined;

function loadSchemas(): ProfileSchemas {
  const read = (name: string): object => JSON.parse(readFileSync(new URL(name, schemaFolder), 'utf8')) as object;
  schemas ??= {
    profile: compileSchema(read('profile.schema.json')),
    goldenFrames: compileSchema(read('golden-frames.schema.json')),
    goldenPacks: compileSchema(read('golden-packs.schema.json')),
  };
  return schemas;
}

/** Reads one profile and the golden frames beside it. Throws only what reading the file throws. */
export function loadProfile(file: string): ProfileOutcome {
  const goldenFile = file.replace(/\.yaml$/, '.golden.yaml');
  const golden = existsSync(goldenFile) ? { file: goldenFile, text: readFileSync(goldenFile, 'utf8') } : undefined;
  return parseProfile({ file, text: readFileSync(file, 'utf8') }, golden, loadSchemas());
}

export interface LoadedProfiles {
  /** By name. A later folder's profile replaces one of the same name. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly problems: readonly FileProblem[];
}

/** Loads every `*.yaml` (without `*.golden.yaml`) of the folders, the built-in ones first. */
export function loadProfiles(extraFolders: readonly string[] = []): LoadedProfiles {
  const profiles = new Map<string, Profile>();
  const problems: FileProblem[] = [];
  for (const folder of [builtInProfiles, ...extraFolders]) {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml') && !name.endsWith('.golden.yaml'))
      .sort();
    for (const name of names) {
      const outcome = loadProfile(path.join(folder, name));
      if (outcome.ok) profiles.set(outcome.profile.name, outcome.profile);
      else problems.push(...outcome.problems);
    }
  }
  return { profiles, problems };
}
