/** What a schema cannot see in a profile for a CoAP meter: units, names, and whether the golden packs mean what they say. */
import { unitFactor } from '../../codecs/senml/units.ts';
import type { CheckedYaml, FileProblem } from '../../codecs/yaml/checked-yaml.ts';
import { catalogue } from '../catalogue.ts';
import type { QuantityName } from '../quantities.ts';
import { bytesOf, differs, lintProven, lintQuantities } from '../profiles/lint-common.ts';
import type { Yaml } from '../profiles/lint-common.ts';
import type { CoapProfile, GoldenPack, GoldenPacks, SenmlQuantity } from './profile.ts';
import { readSenmlAmount, recordsOf } from './read-senml.ts';

function entries(profile: CoapProfile): [QuantityName, SenmlQuantity][] {
  return Object.entries(profile.quantities) as [QuantityName, SenmlQuantity][];
}

/** All findings: of the probe, the quantities, the golden packs. */
export function lintCoapProfile(
  profile: CoapProfile,
  golden: CheckedYaml<GoldenPacks> | undefined,
  yaml: Yaml,
): FileProblem[] {
  return [
    ...lintProbe(profile, yaml),
    ...lintEach(profile, yaml),
    ...lintQuantities(profile.phases, Object.keys(profile.quantities), 'quantities', yaml),
    ...(golden === undefined ? [] : lintGolden(profile, golden, yaml)),
  ];
}

/** A probe that no meter can pass would make every meter of this model look like another. */
function lintProbe({ identification: probe }: CoapProfile, yaml: Yaml): FileProblem[] {
  if ('text' in probe || probe.min <= probe.max) return [];
  return [yaml.problemAt(['identification', 'max'], `max ${probe.max} is below min ${probe.min}`, 'max not below min')];
}

function lintEach(profile: CoapProfile, yaml: Yaml): FileProblem[] {
  const problems: FileProblem[] = [];
  const taken = new Map<string, QuantityName>();
  for (const [quantity, { path, name, unit, min, max }] of entries(profile)) {
    const place = (key: string) => ['quantities', quantity, key];
    const wanted = catalogue()[quantity].unit;
    if (unitFactor(unit, wanted) === undefined)
      problems.push(
        yaml.problemAt(place('unit'), `${unit} does not become ${wanted}`, `a unit that does, or ${wanted}`),
      );
    if (min >= max) problems.push(yaml.problemAt(place('max'), `max ${max} is not above min ${min}`, 'max above min'));
    const other = taken.get(`${path} ${name}`);
    if (other === undefined) taken.set(`${path} ${name}`, quantity);
    else problems.push(yaml.problemAt(place('name'), `${name} is ${other} already`, 'a record of its own'));
  }
  return problems;
}

function lintGolden(profile: CoapProfile, golden: CheckedYaml<GoldenPacks>, yaml: Yaml): FileProblem[] {
  const problems: FileProblem[] = [];
  const { content } = golden;
  if (content.profile !== profile.name)
    problems.push(golden.problemAt(['profile'], `${content.profile} is another profile`, profile.name));
  const proven = new Set<string>();
  content.frames.forEach((frame, index) => {
    for (const name of Object.keys(frame.means)) proven.add(name);
    const { format, payload } = contentOf(frame);
    const outcome = recordsOf(payload, format, 0);
    if (!outcome.ok) {
      problems.push(golden.problemAt(['frames', index], `is no SenML: ${outcome.detail}`, 'a whole pack'));
      return;
    }
    for (const [name, stated] of Object.entries(frame.means)) {
      const quantity = profile.quantities[name as QuantityName];
      const fault =
        quantity === undefined
          ? 'is not a quantity of the profile'
          : quantity.path !== frame.path
            ? `lies at ${quantity.path} by the profile`
            : differs(readSenmlAmount(outcome.records, name as QuantityName, quantity), stated);
      if (fault !== undefined) problems.push(golden.problemAt(['frames', index, 'means', name], fault, String(stated)));
    }
  });
  return [...problems, ...lintProven(Object.keys(profile.quantities), proven, 'quantities', yaml)];
}

function contentOf({ cbor, json = '' }: GoldenPack): Pick<CoapProfile, 'format'> & { readonly payload: Uint8Array } {
  return cbor === undefined
    ? { format: 'senml+json', payload: new TextEncoder().encode(json) }
    : { format: 'senml+cbor', payload: bytesOf(cbor) };
}
