/** Who may connect: mutual TLS, or plain text for this machine alone. */
import { readFileSync } from 'node:fs';
import { ServerCredentials } from '@grpc/grpc-js';
import type { NorthboundSecurity } from '../runtime/config.ts';

/** The DNO side cannot be opened as configured; the message names the file or address. */
export class NorthboundError extends Error {
  override readonly name = 'NorthboundError';
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function pem(what: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new NorthboundError(`the ${what} for the DNO side cannot be read: ${detail}`);
  }
}

/** Credentials to listen with. Throws NorthboundError for plain text that others could reach, and for unreadable files. */
export function serverCredentials(host: string, security: NorthboundSecurity): ServerCredentials {
  if (security.kind === 'plaintext') {
    // The configuration is checked too; this holds for every other way in.
    if (!isLoopback(host))
      throw new NorthboundError(`plain text is for loopback addresses only, and ${host} can be reached from elsewhere`);
    return ServerCredentials.createInsecure();
  }
  const authority = pem('certificate authority', security.ca);
  const pair = { cert_chain: pem('certificate', security.certificate), private_key: pem('private key', security.key) };
  try {
    return ServerCredentials.createSsl(authority, [pair], true);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new NorthboundError(`${security.certificate} and ${security.key} are no usable pair: ${detail}`);
  }
}
