import { expect } from 'chai';
import { decide } from '../../../../gateway/northbound/authority/decide.ts';
import type { Scope } from '../../../../gateway/northbound/authority/decide.ts';
import { commands, messageTypes, rights, roles } from '../../../../gateway/northbound/authority/rights.ts';
import type { MessageType, Role } from '../../../../gateway/northbound/authority/rights.ts';
import { calls } from '../../../../codecs/dno/messages.ts';

const home = { id: 'SMS-1', mpans: ['1000000000003', '2000000000006'], groups: ['feeder-7'] };
const next = { id: 'SMS-2', mpans: ['1234567890126'], groups: [] };
const nowhere: Scope = { distributors: [], mpans: [], systems: [], groups: [] };

/** Written out a second time on purpose: whoever changes a right changes it here too. */
const expected: Readonly<Record<Role, readonly MessageType[]>> = {
  dno: ['ReadProfile', 'ReadStatus', 'Configure', 'Deliveries'],
  'other-network-operator': ['ReadProfile', 'ReadStatus', 'Deliveries'],
  supplier: ['ReadProfile', 'ReadStatus'],
  auditor: ['ReadProfile', 'ReadStatus'],
  'lab-administrator': ['ReadProfile', 'ReadStatus', 'Configure', 'Deliveries'],
};

describe('who may do what', () => {
  for (const role of roles)
    for (const message of messageTypes) {
      const allowed = expected[role].includes(message);
      it(`${role} ${allowed ? 'may' : 'may not'} ${message}`, () => {
        const decision = decide({ party: 'p', role, also: [], scope: undefined }, message, [home], 'SMS-1');
        expect(decision.allowed).to.equal(allowed);
        if (!decision.allowed)
          expect(decision.detail).to.equal(`source does not have authority for ${message}: p is here as ${role}`);
      });
    }

  for (const role of roles)
    it(`${role} may what the configuration adds, and no more: anybody can be the network operator of a use case`, () => {
      for (const message of messageTypes) {
        const also = decide({ party: 'p', role, also: [message], scope: undefined }, message, [home], 'SMS-1');
        expect(also.allowed, message).to.equal(true);
        const other = messageTypes.filter((each) => each !== message && !expected[role].includes(each));
        for (const each of other)
          expect(
            decide({ party: 'p', role, also: [message], scope: undefined }, each, [home], 'SMS-1').allowed,
          ).to.equal(false);
        expect(
          decide({ party: 'p', role, also: [message], scope: nowhere }, message, [home], 'SMS-1').allowed,
        ).to.equal(false);
      }
    });

  it('is said of every call of the interface, and of no other', () => {
    expect([...messageTypes].sort()).to.deep.equal(Object.keys(calls).sort());
  });

  it('lets nobody command who is there to read', () => {
    for (const role of ['auditor', 'supplier', 'other-network-operator'] as const)
      for (const command of commands) expect(rights[role][command], `${role} ${command}`).to.equal(false);
  });
});

describe('to whom', () => {
  const asDno = (scope: Scope | undefined, systems = [home], named = 'SMS-1') =>
    decide({ party: 'p', role: 'dno', also: [], scope }, 'ReadProfile', systems, named);

  it('without a scope to everybody', () => {
    expect(asDno(undefined).allowed).to.equal(true);
    expect(asDno(undefined, [], 'nobody').allowed).to.equal(true);
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

  it('to a group only when every member is covered', () => {
    const distributor10 = { ...nowhere, distributors: ['10'] };
    expect(asDno(distributor10, [home, next], 'street')).to.deep.equal({
      allowed: false,
      detail: 'source does not have authority for street',
    });
    expect(asDno({ ...nowhere, distributors: ['10', '12'] }, [home, next], 'street').allowed).to.equal(true);
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
      expect(asDno(scope, [], name).allowed, name).to.equal(allowed);
  });
});
