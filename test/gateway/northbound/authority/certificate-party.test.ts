import { X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import { partyOfCertificate } from '../../../../gateway/northbound/authority/certificate-party.ts';
import { issueAuthority, issueCertificate } from '../../../../gateway/northbound/lab-ca/certificates.ts';
import type { SubjectName } from '../../../../gateway/northbound/lab-ca/certificates.ts';
import { partyUriPrefix } from '../../../../gateway/northbound/lab-ca/lab-ca.ts';

const notBefore = new Date('2026-03-01T00:00:00Z');
const notAfter = new Date('2026-04-01T00:00:00Z');
const now = Date.UTC(2026, 2, 10);

describe('the party of a certificate', () => {
  const uri = (party: string): SubjectName => ({ type: 'url', value: `${partyUriPrefix}${party}` });
  const dns = (value: string): SubjectName => ({ type: 'dns', value });
  const certificate = async (...names: SubjectName[]): Promise<X509Certificate> => {
    const authority = await issueAuthority('test authority', { notBefore, notAfter });
    const { certificatePem } = await issueCertificate(authority, {
      commonName: 'somebody',
      purpose: 'client',
      names,
      notBefore,
      notAfter,
    });
    return new X509Certificate(certificatePem);
  };

  it('is its URI, as the lab authority writes it', async () => {
    expect(partyOfCertificate(await certificate(uri('north.example'), dns('other.example')), now)).to.deep.equal({
      party: 'north.example',
    });
  });

  it('is its DNS name where there is no such URI', async () => {
    const other: SubjectName = { type: 'url', value: 'https://elsewhere.example/' };
    expect(partyOfCertificate(await certificate(other, dns('south.example')), now)).to.deep.equal({
      party: 'south.example',
    });
  });

  const unsound: readonly (readonly [string, SubjectName[], string])[] = [
    ['names nobody', [{ type: 'ip', value: '192.0.2.1' }], 'no-name'],
    ['has an empty name', [uri('')], 'no-name'],
    ['has a name with a blank', [uri('north example')], 'no-name'],
    ['names two by URI', [uri('north.example'), uri('south.example')], 'several-names'],
    ['names two by DNS', [dns('north.example'), dns('south.example')], 'several-names'],
    // As Node prints names, this one could be read as two.
    ['hides a name in another', [{ type: 'url', value: `x, URI:${partyUriPrefix}north.example` }], 'no-name'],
    ['hides a name behind a quote', [{ type: 'url', value: `x", URI:${partyUriPrefix}north.example` }], 'no-name'],
  ];
  for (const [what, names, problem] of unsound)
    it(`is nobody when it ${what}`, async () => {
      expect(partyOfCertificate(await certificate(...names), now)).to.include({ problem });
    });

  it('is nobody before and after its time', async () => {
    const sound = await certificate(uri('north.example'));
    expect(partyOfCertificate(sound, notBefore.getTime())).to.have.property('party');
    expect(partyOfCertificate(sound, notBefore.getTime() - 1)).to.include({ problem: 'not-valid-now' });
    expect(partyOfCertificate(sound, notAfter.getTime() - 1)).to.have.property('party');
    expect(partyOfCertificate(sound, notAfter.getTime())).to.include({ problem: 'not-valid-now' });
  });
});
