/** What a schema cannot say of a configuration: names that must be unique, exist, or fit each other. */
import { mpanProblem } from '../../codecs/dno/mpan.ts';
import type { CheckedYaml, FileProblem, KeyPath } from '../../codecs/yaml/checked-yaml.ts';
import { splitListen } from './config-file.ts';
import type { ConfigChecks, FileWire, GatewayFile } from './config-file.ts';
import { checkCoap, checkHome } from './config-coap-semantics.ts';
import { checkParties } from './config-party-semantics.ts';
import { isLoopback, oneOf, unique } from './config-report.ts';
import type { Check, Report } from './config-report.ts';

/** Three months of half-hours, which the use cases ask for. */
const threeMonthsOfHalfHours = 4416;

export function sensibleProblems(yaml: CheckedYaml<GatewayFile>, checks: ConfigChecks): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const report: Report = (path, message, expected) => problems.push(yaml.problemAt(path, message, expected));
  const all = [
    checkNorthbound,
    checkWires,
    checkMeters,
    checkCoap,
    checkHome,
    checkSystems,
    checkMpans,
    checkGroups,
    checkTimes,
    checkParties,
  ];
  for (const check of all) check(yaml.content, report, checks);
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

const checkNorthbound: Check = ({ northbound }, report) => {
  const { host, port } = splitListen(northbound.listen);
  if (port > 65_535) report(['northbound', 'listen'], `${port} is no port`, 'a port between 0 and 65535');
  if (northbound.tls !== undefined && northbound.plaintext === true)
    report(['northbound', 'plaintext'], 'contradicts tls', 'either tls or plaintext: true');
  if (northbound.tls === undefined && northbound.plaintext !== true)
    report(['northbound'], 'says nothing of security', 'tls with ca, certificate and key, or plaintext: true');
  if (northbound.plaintext === true && !isLoopback(host))
    report(['northbound', 'listen'], `${host} can be reached from elsewhere`, 'a loopback address, or tls');
};

const checkWires: Check = ({ wires = [] }, report) => {
  unique(wires, 'wires', 'name', ({ name }) => name, report);
  const seen = new Map<string, string>();
  wires.forEach((wire, index) => {
    const place = placeOf(wire);
    const former = seen.get(place);
    if (former === undefined) seen.set(place, wire.name);
    else
      report(
        ['wires', index, wire.kind === 'serial' ? 'path' : 'host'],
        `is wire ${former} already`,
        'a place of its own',
      );
  });
};

function placeOf(wire: FileWire): string {
  return wire.kind === 'serial' ? `serial:${wire.path}` : `tcp:${wire.host}:${wire.port ?? 502}`;
}

const checkMeters: Check = ({ wires = [], meters }, report, { profileNames }) => {
  unique(meters, 'meters', 'id', ({ id }) => id, report);
  const units = new Map<string, string>();
  meters.forEach((meter, index) => {
    const at = (key: string): KeyPath => ['meters', index, key];
    if (profileNames !== undefined && !profileNames.includes(meter.profile))
      report(at('profile'), `there is no profile ${meter.profile}`, oneOf(profileNames));
    if ((meter.wire === undefined) === (meter.address === undefined)) {
      const message = meter.wire === undefined ? 'says not where the meter is' : 'is on a wire and at an address';
      report(['meters', index], message, 'either wire, or address');
    } else if (meter.wire === undefined) {
      if (meter.unit !== undefined) report(at('unit'), 'has no meaning at an address', 'no unit');
    } else {
      const wire = wires.find(({ name }) => name === meter.wire);
      if (wire === undefined)
        report(at('wire'), `there is no wire ${meter.wire}`, oneOf(wires.map(({ name }) => name)));
      const unit = meter.unit ?? 1;
      if (wire !== undefined && wire.kind !== 'tcp' && (unit < 1 || unit > 247))
        report(at('unit'), `${unit} is no address on a serial line`, '1 to 247');
      const place = `${meter.wire} unit ${unit}`;
      const former = units.get(place);
      if (former === undefined) units.set(place, meter.id);
      else report(at('unit'), `meter ${former} has address ${unit} on ${meter.wire} already`, 'an address of its own');
    }
  });
};

const checkSystems: Check = ({ meters, systems }, report) => {
  unique(systems, 'systems', 'id', ({ id }) => id, report);
  const ids = meters.map(({ id }) => id);
  const used = new Map<string, string>();
  systems.forEach((system, index) => {
    for (const key of ['supplyMeter', 'generationMeter'] as const) {
      const meter = system[key];
      if (meter === undefined) continue;
      const former = used.get(meter);
      if (!ids.includes(meter)) report(['systems', index, key], `there is no meter ${meter}`, oneOf(ids));
      else if (former === undefined) used.set(meter, `systems[${index}].${key}`);
      else report(['systems', index, key], `meter ${meter} is ${former} already`, 'a meter of its own');
    }
    if (system.generationCountedAs !== undefined && system.generationMeter === undefined)
      report(['systems', index, 'generationCountedAs'], 'there is no generation meter', 'generationMeter to be given');
  });
};

const checkMpans: Check = ({ systems }, report) => {
  const used = new Map<string, string>();
  systems.forEach((system, index) => {
    for (const key of ['importMpan', 'exportMpan'] as const) {
      const mpan = system[key];
      if (mpan === undefined) continue;
      const problem = mpanProblem(mpan);
      if (problem !== undefined)
        report(
          ['systems', index, key],
          `${mpan} is no MPAN: ${problem}`,
          '13 digits, the last of which checks the others',
        );
      const former = used.get(mpan);
      if (former === undefined) used.set(mpan, `systems[${index}].${key}`);
      else report(['systems', index, key], `${mpan} is ${former} already`, 'an MPAN of its own');
    }
  });
};

const checkGroups: Check = ({ systems, groups = [] }, report) => {
  unique(groups, 'groups', 'id', ({ id }) => id, report);
  const ids = systems.map(({ id }) => id);
  groups.forEach(({ members }, index) => {
    members.forEach((member, place) => {
      if (!ids.includes(member))
        report(['groups', index, 'members', place], `there is no system ${member}`, oneOf(ids));
      else if (members.indexOf(member) !== place)
        report(['groups', index, 'members', place], `${member} is a member already`, 'each member once');
    });
  });
};

const checkTimes: Check = (file, report) => {
  const interval = file.intervalSeconds ?? 1800;
  if (86_400 % interval !== 0)
    report(['intervalSeconds'], `${interval} s do not divide a day`, 'a divisor of 86400, for example 1800');
  file.meters.forEach(({ pollSeconds }, index) => {
    if (pollSeconds !== undefined && pollSeconds > interval)
      report(['meters', index, 'pollSeconds'], `${pollSeconds} s are longer than an interval`, `up to ${interval}`);
  });
  const capacity = file.store?.capacityRecords;
  if (interval === 1800 && capacity !== undefined && capacity < threeMonthsOfHalfHours) {
    report(
      ['store', 'capacityRecords'],
      `${capacity} half-hours are less than three months`,
      `${threeMonthsOfHalfHours} or more`,
    );
  }
};
