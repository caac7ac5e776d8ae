import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { callNames, commandNames } from '../../../../codecs/dno/messages.ts';
import { callTable } from '../../../../gateway/calls/table.ts';
import { decide } from '../../../../gateway/northbound/authority/decide.ts';
import type { Scope, TargetSystem } from '../../../../gateway/northbound/authority/decide.ts';
import { roles } from '../../../../gateway/northbound/authority/roles.ts';
import type { Role } from '../../../../gateway/northbound/authority/roles.ts';

const home = { id: 'SMS-1', mpans: ['1000000000003', '2000000000006'], groups: ['feeder-7'] };
const nowhere: Scope = { distributors: [], mpans: [], systems: [], groups: [] };
const rightsFile = new URL('../../../../specs/rights.yaml', import.meta.url);
/** Written apart from the gateway's own table, for the tester. */
const { roles: expected } = parse(readFileSync(rightsFile, 'utf8')) as {
  readonly roles: Readonly<Record<Role, readonly string[]>>;
};

const rolesOf = (call: string): readonly Role[] =>
  (callTable as Readonly<Record<string, { readonly roles: readonly Role[] }>>)[call]?.roles ?? [];

function asked(
  authority: { readonly role: Role; readonly also?: readonly string[]; readonly scope?: Scope | undefined },
  call: string,
  system: TargetSystem | undefined = home,
  target = 'SMS-1',
): ReturnType<typeof decide> {
  const { role, also = [], scope } = authority;
  return decide({ party: 'p', role, also, scope }, { call, target, system, service: undefined, at: 0 }, rolesOf);
}

describe('who may do what', () => {
  for (const role of roles)
    for (const call of callNames) {
      const allowed = expected[role].includes(call);
      it(`${role} ${allowed ? 'may' : 'may not'} ${call}`, () => {
        const decision = asked({ role }, call);
        expect(decision.allowed).to.equal(allowed);
        if (!decision.allowed)
          expect(decision.detail).to.equal(`source does not have authority for ${call}: p is here as ${role}`);
      });
    }

  for (const role of roles)
    it(`${role} may what the configuration adds, and no more: anybody can be the network operator of a use case`, () => {
      for (const call of callNames) {
        expect(asked({ role, also: [call] }, call).allowed, call).to.equal(true);
        const other = callNames.filter((each) => each !== call && !expected[role].includes(each));
        for (const each of other) expect(asked({ role, also: [call] }, each).allowed).to.equal(false);
        expect(asked({ role, also: [call], scope: nowhere }, call).allowed).to.equal(false);
      }
    });

  it('is said of every role of the tester, and of no other', () => {
    expect(Object.keys(expected).sort()).to.deep.equal([...roles].sort());
  });

  it('lets nobody command who is there to read', () => {
    for (const role of ['auditor', 'supplier'] as const)
      for (const command of commandNames)
        expect(asked({ role }, command).allowed, `${role} ${command}`).to.equal(false);
    for (const role of ['other-network-operator', 'transmission-operator', 'aggregator'] as const)
      expect(asked({ role }, 'Configure').allowed, role).to.equal(false);
  });
});

describe('to whom', () => {
  const asDno = (scope: Scope | undefined, system: TargetSystem | undefined = home, named = 'SMS-1') =>
    asked({ role: 'dno', scope }, 'ReadProfile', system, named);
  const unknown = (scope: Scope | undefined, named: string) => {
    const authority = { party: 'p', role: 'dno', also: [], scope } as const;
    return decide(
      authority,
      { call: 'ReadProfile', target: named, system: undefined, service: undefined, at: 0 },
      rolesOf,
    );
  };

  it('without a scope to everybody', () => {
    expect(asDno(undefined).allowed).to.equal(true);
    expect(unknown(undefined, 'nobody').allowed).to.equal(true);
  });

  it('with an empty scope to nobody', () => {
    expect(asDno(nowhere)).to.deep.equal({ allowed: false, detail: 'source does not have authority for SMS-1' });
  });

  const rows: readonly (readonly [string, Partial<Scope>, boolean])[] = [
    ['its system', { systems: ['SMS-1'] }, true],
    ['another system', { systems: ['SMS-2'] }, false],
    ['the beginning of its id', { systems: ['SMS'] }, false],
    ['its import MPAN', { mpans: ['1000000000003'] }, true],
    ['its export MPAN', { mpans: ['2000000000006'] }, true],
    ['another MPAN', { mpans: ['1234567890126'] }, false],
    ['the distributor of its import MPAN', { distributors: ['10'] }, true],
    ['the distributor of its export MPAN', { distributors: ['20'] }, true],
    ['another distributor', { distributors: ['12', '00'] }, false],
    ['its group', { groups: ['feeder-7'] }, true],
    ['another group', { groups: ['feeder-8'] }, false],
    ['a system with the name of its group', { systems: ['feeder-7'] }, false],
    ['several, one of which is its own', { systems: ['SMS-2'], distributors: ['10'] }, true],
  ];
  for (const [what, scope, allowed] of rows)
    it(`with ${what}: ${allowed ? 'yes' : 'no'}`, () => {
      expect(asDno({ ...nowhere, ...scope }).allowed).to.equal(allowed);
    });

  it('and does not tell who is known here outside the scope', () => {
    const scope = { ...nowhere, distributors: ['10'], systems: ['SMS-9'], groups: ['g'] };
    for (const [name, allowed] of [
      ['1000000010020', true],
      ['2000000000006', false],
      ['SMS-9', true],
      ['g', true],
      ['SMS-3', false],
      ['10', false],
      ['10x', false],
    ] as const)
      expect(unknown(scope, name).allowed, name).to.equal(allowed);
  });
});
