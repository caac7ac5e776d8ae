/** A gateway behind mutual TLS with certificates of a test's own authority, and all it says in its log. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { connectDno } from '../../conformance/roles/dno-client.ts';
import type { DnoClient, DnoSecurity } from '../../conformance/roles/dno-client.ts';
import { createLog } from '../../gateway/app.ts';
import { testAuthority } from './certificates.ts';
import { memoryGateway } from './memory-gateway.ts';
import type { MemoryGateway, MemoryGatewayOptions } from './memory-gateway.ts';

export type LogLine = Readonly<Record<string, unknown>> & { readonly event: string };

export interface SecuredGateway extends MemoryGateway {
  /** The port it listens on, on 127.0.0.1; its certificate is for localhost. */
  readonly port: number;
  /** What was logged under this event, oldest first. */
  readonly logged: (event: string) => readonly LogLine[];
  /** Dials as a party; for the test to close. */
  readonly dial: (party: string) => DnoClient;
}

/** Paths of the files a party dials with. */
export function securityOf(folder: string, party: string): Exclude<DnoSecurity, 'plaintext'> {
  const file = (name: string): string => path.join(folder, `${name}.pem`);
  return { ca: file('ca'), certificate: file(party), key: file(`${party}-key`), serverName: 'localhost' };
}

/** @param folder where the authority's files are; where there are none, it gets some, and a party `dno.example`. */
export async function securedGateway(folder: string, options: MemoryGatewayOptions = {}): Promise<SecuredGateway> {
  if (!existsSync(path.join(folder, 'ca.pem'))) await (await testAuthority(folder)).issue('dno.example');
  const lines: LogLine[] = [];
  const { ca, certificate, key } = securityOf(folder, 'gateway');
  const system = await memoryGateway({
    security: { kind: 'tls', ca, certificate, key },
    log: createLog('debug', (line) => {
      lines.push(JSON.parse(line) as LogLine);
    }),
    ...options,
  });
  return {
    ...system,
    port: Number(system.gateway.address.split(':').at(-1)),
    logged: (event) => lines.filter((line) => line.event === event),
    dial: (party) =>
      connectDno({ address: system.gateway.address, security: securityOf(folder, party), deadlineMs: 10_000 }),
  };
}
