/**
 * A certificate authority for a laboratory: enough for mutual TLS on a bench, and nothing to run a network on
 * (no revocation, the authority's key lies beside what it signs).
 */
import { generateKeyPairSync } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../../../devices/ports.ts';
import { issueAuthority, issueCertificate } from './certificates.ts';
import type { KeyedCertificate, SubjectName } from './certificates.ts';

/** A name or place that was given cannot be used. */
export class LabAuthorityError extends Error {
  override readonly name = 'LabAuthorityError';
}

export interface LabAuthorityOptions {
  readonly clock: Clock;
  /** Names and addresses the gateway is reached by, besides localhost, 127.0.0.1 and ::1. */
  readonly hosts?: readonly string[];
  /** DNOs, each as its messages name it; one, `dno.example`, when nothing is said. */
  readonly parties?: readonly string[];
}

/** How a party's certificate names it: a URI among its subject alternative names. */
export const partyUriPrefix = 'urn:meterbridge:party:';

const ownHosts = ['localhost', '127.0.0.1', '::1'];
const dayMs = 86_400_000;
const authorityDays = 5 * 365;
const certificateDays = 365;
/** Host names, which a party's name must be too: it becomes a file name and a DNS name. */
const hostForm = /^(?=.{1,64}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
const addressForm = /^(\d{1,3}(\.\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)$/;

/**
 * Writes PEM files into `folder` (made with mode 0700 where it is not there): `ca`, `gateway` and one certificate a
 * party, each as `<name>.pem` and `<name>-key.pem` (0600); and for each party what it signs commands with,
 * `<party>-sign-key.pem` (0600) and, for the gateway to check them with, `<party>-sign.pem`.
 * Returns their paths in the order written.
 * @throws LabAuthorityError naming the file where one is there already (nothing is written then), or the name that cannot be used.
 */
export async function createLabAuthority(folder: string, options: LabAuthorityOptions): Promise<{ files: string[] }> {
  const parties = options.parties ?? ['dno.example'];
  const hosts = [...new Set([...ownHosts, ...(options.hosts ?? [])])];
  checkNames(hosts, parties);
  const named = ['ca', 'gateway', ...parties, ...parties.map(signerOf)];
  const targets = named.flatMap((name) => [fileOf(folder, name), keyFileOf(folder, name)]);
  for (const file of targets)
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined)
      throw new LabAuthorityError(`${file} is there already: choose another folder, or move it away first`);

  const now = options.clock.now();
  const validity = (days: number) => ({ notBefore: new Date(now), notAfter: new Date(now + days * dayMs) });
  const authority = await issueAuthority('meterbridge lab authority', validity(authorityDays));
  const issue = (commonName: string, purpose: 'server' | 'client', names: readonly SubjectName[]) =>
    issueCertificate(authority, { commonName, purpose, names, ...validity(certificateDays) });

  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files: string[] = [];
  const write = async (name: string, { certificatePem, keyPem }: KeyedCertificate): Promise<void> => {
    await writeNew(fileOf(folder, name), certificatePem, 0o644);
    files.push(fileOf(folder, name));
    await writeNew(keyFileOf(folder, name), keyPem, 0o600);
    files.push(keyFileOf(folder, name));
  };
  try {
    await write('ca', authority);
    await write('gateway', await issue('gateway', 'server', hosts.map(hostName)));
    for (const party of parties) {
      const names: SubjectName[] = [
        { type: 'url', value: `${partyUriPrefix}${party}` },
        { type: 'dns', value: party },
      ];
      await write(party, await issue(party, 'client', names));
      const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      });
      await write(signerOf(party), { certificatePem: publicKey, keyPem: privateKey });
    }
  } catch (error) {
    // Half an authority would only be in the way of the next attempt.
    for (const file of files) await rm(file);
    throw error;
  }
  return { files };
}

/** The pair of keys a party's commands are signed and checked with. */
function signerOf(party: string): string {
  return `${party}-sign`;
}

function fileOf(folder: string, name: string): string {
  return path.join(folder, `${name}.pem`);
}

function keyFileOf(folder: string, name: string): string {
  return path.join(folder, `${name}-key.pem`);
}

/** The flag refuses a file that came up since it was looked for; chmod because a umask may have taken bits away. */
async function writeNew(file: string, text: string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.chmod(mode);
  } catch (error) {
    await rm(file);
    throw error;
  } finally {
    await handle.close();
  }
}

function hostName(host: string): SubjectName {
  return { type: addressForm.test(host) ? 'ip' : 'dns', value: host };
}

function checkNames(hosts: readonly string[], parties: readonly string[]): void {
  for (const host of hosts)
    if (!addressForm.test(host) && !hostForm.test(host))
      throw new LabAuthorityError(`${JSON.stringify(host)} is no host: expected a host name or an address`);
  const files = new Set(['ca', 'ca-key', 'gateway', 'gateway-key']);
  for (const party of parties) {
    if (!hostForm.test(party))
      throw new LabAuthorityError(`${JSON.stringify(party)} is no name of a party: expected one such as dno.example`);
    // Upper and lower case are one file on some disks.
    const name = party.toLowerCase();
    for (const file of [name, `${name}-key`, `${name}-sign`, `${name}-sign-key`]) {
      if (files.has(file))
        throw new LabAuthorityError(`the party ${party} would share the file ${file}.pem: give it another name`);
      files.add(file);
    }
  }
}
