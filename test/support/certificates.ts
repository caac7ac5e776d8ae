/** An authority for a test, with certificates nobody sound would issue. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SystemClock } from '../../devices/clock/system-clock.ts';
import { issueAuthority, issueCertificate } from '../../gateway/northbound/lab-ca/certificates.ts';
import type { CertificateRequest } from '../../gateway/northbound/lab-ca/certificates.ts';

export const day = 86_400_000;

export interface TestAuthority {
  /**
   * Writes `<name>.pem` and `<name>-key.pem`: a client certificate of a party of this name, from yesterday to a year from
   * now, unless `change` says otherwise.
   */
  issue(name: string, change?: Partial<Omit<CertificateRequest, 'commonName'>>): Promise<void>;
}

/** Writes `ca.pem` and `gateway.pem`, each with its key; what was there before is written over. */
export async function testAuthority(folder: string): Promise<TestAuthority> {
  // Certificates live in the machine's time, whatever time the gateway lives in.
  const now = new SystemClock().now();
  const validity = { notBefore: new Date(now - day), notAfter: new Date(now + 365 * day) };
  const authority = await issueAuthority('an authority', validity);
  writeFileSync(path.join(folder, 'ca.pem'), authority.certificatePem);
  writeFileSync(path.join(folder, 'ca-key.pem'), authority.keyPem);
  const issue: TestAuthority['issue'] = async (name, change = {}) => {
    const { certificatePem, keyPem } = await issueCertificate(authority, {
      ...{ commonName: name, purpose: 'client', names: [{ type: 'url', value: `urn:meterbridge:party:${name}` }] },
      ...validity,
      ...change,
    });
    writeFileSync(path.join(folder, `${name}-key.pem`), keyPem);
    writeFileSync(path.join(folder, `${name}.pem`), certificatePem);
  };
  await issue('gateway', { purpose: 'server', names: [{ type: 'dns', value: 'localhost' }] });
  return { issue };
}
