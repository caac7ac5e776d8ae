import { expect } from 'chai';
import { VirtualClock } from '../../../../devices/clock/virtual-clock.ts';
import { HighestCounters } from '../../../../gateway/northbound/authority/counters.ts';
import { createAuthoriser } from '../../../../gateway/northbound/authority/authoriser.ts';
import type { PartyConfig, Peer } from '../../../../gateway/northbound/authority/authoriser.ts';
import { loadSigningKeys } from '../../../../gateway/northbound/authority/signing-keys.ts';
import { commandHeader, now } from './signing.ts';

const nothing = { distributors: [], mpans: [], systems: [], groups: [] };
const parties: readonly PartyConfig[] = [
  { name: 'dno.example', role: 'dno', scope: { ...nothing, distributors: ['10'] }, keys: [] },
  { name: 'auditor.example', role: 'auditor', scope: undefined, keys: [] },
];

describe('the gatekeeper', () => {
  const gate = (configured: readonly PartyConfig[] | undefined) =>
    createAuthoriser({
      parties: configured,
      rules: { signatures: 'optional', sentWithinMs: 600_000, longestValidityMs: undefined },
      keys: loadSigningKeys([], () => undefined),
      counters: new HighestCounters(),
      clock: new VirtualClock(now),
      rolesOf: (call) => (call === 'Configure' ? ['dno'] : ['dno', 'auditor']),
      gatewayId: 'gw-1',
      find: (id) => (id === 'SMS-1' ? { id, mpans: ['1000000000003'], groups: [] } : undefined),
    });
  const certificate = (party: string): Peer => ({ kind: 'certificate', party });
  const told = (peer: Peer, originator: string, configured: readonly PartyConfig[] | 'none' = parties): string => {
    const fault = gate(configured === 'none' ? undefined : configured).check(
      peer,
      'ReadStatus',
      commandHeader({ originator }),
      'SMS-1',
    );
    return fault === undefined ? 'allowed' : `${fault.errorType} ${fault.field}: ${fault.detail}`;
  };

  it('lets a party speak for itself', () => {
    expect(told(certificate('dno.example'), 'dno.example')).to.equal('allowed');
  });

  it('lets nobody speak for another', () => {
    expect(told(certificate('dno.example'), 'auditor.example')).to.equal(
      'not-authorised header.originator: source does not have authority for messages of auditor.example: the certificate is of dno.example',
    );
    expect(told(certificate('dno.example'), 'auditor.example', 'none')).to.match(/^not-authorised/);
    expect(told(certificate('dno.example'), 'DNO.example')).to.match(/^not-authorised/);
  });

  it('takes the originator at its word on plain text, and holds it to its role', () => {
    expect(told({ kind: 'plaintext' }, 'auditor.example')).to.equal('allowed');
    const header = commandHeader({ originator: 'auditor.example' });
    expect(gate(parties).check({ kind: 'plaintext' }, 'Configure', header, undefined)).to.include({
      errorType: 'not-authorised',
    });
  });

  it('knows no party that is not configured, where parties are', () => {
    const fault =
      'not-authorised header.originator: source does not have authority for ReadStatus: x.example is no party here';
    expect(told(certificate('x.example'), 'x.example')).to.equal(fault);
    expect(told({ kind: 'plaintext' }, 'x.example')).to.equal(fault);
  });

  it('takes every certificate of the authority for a DNO, where no parties are configured', () => {
    expect(told(certificate('x.example'), 'x.example', 'none')).to.equal('allowed');
  });

  it('refuses whoever has no name', () => {
    expect(told({ kind: 'nobody', detail: 'the certificate names no party' }, 'dno.example')).to.equal(
      'not-authorised : the certificate names no party',
    );
  });

  it('asks for no scope where it is for the gateway itself', () => {
    const peer = certificate('dno.example');
    expect(gate(parties).check(peer, 'SetGroup', commandHeader(), undefined)).to.equal(undefined);
  });

  it('holds a party to its scope, by each name of a target', () => {
    const check = (named: string) =>
      gate(parties).check(certificate('dno.example'), 'ReadStatus', commandHeader(), named)?.detail;
    expect(check('SMS-1')).to.equal(undefined);
    expect(check('1000000010020')).to.equal(undefined);
    expect(check('2000000000006')).to.equal('source does not have authority for 2000000000006');
    expect(check('SMS-2')).to.equal('source does not have authority for SMS-2');
  });
});
