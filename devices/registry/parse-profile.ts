/** Text of a profile -> profile, with its defaults filled in, or what is wrong with it. Pure. */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { checkYaml, compileSchema } from '../../codecs/yaml/checked-yaml.ts';
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import type { Driver, ProfileFormat } from '../driver.ts';
import type { Profile } from '../profiles/profile.ts';

export type ProfileOutcome =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What profiles are parsed with: the formats of all protocols. */
export interface ProfileFormats {
  readonly validate: ValidateFunction;
  readonly byProtocol: ReadonlyMap<
    string,
    { readonly format: ProfileFormat; readonly validateGolden: ValidateFunction | undefined }
  >;
}

export function compileFormats(drivers: readonly Driver[]): ProfileFormats {
  const names = drivers.map(({ protocol }) => protocol);
  return {
    validate: compileSchema({
      type: 'object',
      required: ['protocol'],
      discriminator: { propertyName: 'protocol' },
      description: `protocol: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`,
      oneOf: drivers.map(({ profiles }) => profiles.schema()),
    }),
    byProtocol: new Map(
      drivers.map(({ protocol, profiles: format }) => {
        const golden = format.goldenSchema?.();
        return [protocol, { format, validateGolden: golden && compileSchema(golden) }];
      }),
    ),
  };
}

/** A text with the name of the file it came from. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Parses a profile and holds it against its golden frames, which must be there where its protocol has any. */
export function parseProfile(
  source: NamedText,
  golden: NamedText | undefined,
  formats: ProfileFormats,
): ProfileOutcome {
  const checked = checkYaml<Profile>(source.text, source.file, formats.validate);
  if (!checked.ok) return checked;
  const { yaml } = checked;
  const { name, protocol } = yaml.content;
  const problems: FileProblem[] = [];
  const stem =
    source.file
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '') ?? '';
  // A profile under another file name could not be found by the name configuration uses.
  if (stem !== 'profile' && name !== stem)
    problems.push(yaml.problemAt(['name'], `${name} is not the name of the file`, stem));
  const known = formats.byProtocol.get(protocol);
  if (known === undefined) throw new Error(`a schema without a driver: ${protocol}`);
  const { format, validateGolden } = known;
  const frames = validateGolden && parseGolden(golden, stem, validateGolden, yaml, problems);
  const completed = format.complete(yaml, frames);
  problems.push(...completed.problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: completed.profile };
}

function parseGolden(
  golden: NamedText | undefined,
  stem: string,
  validate: ValidateFunction,
  yaml: CheckedYaml<unknown>,
  problems: FileProblem[],
): CheckedYaml<unknown> | undefined {
  if (golden === undefined) {
    problems.push(yaml.problemAt(['name'], 'has no golden frames', `a file ${stem}.golden.yaml beside it`));
    return undefined;
  }
  const checked = checkYaml<unknown>(golden.text, golden.file, validate);
  if (checked.ok) return checked.yaml;
  problems.push(...checked.problems);
  return undefined;
}
