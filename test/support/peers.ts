/** Programs nobody here wrote. A test that needs one skips by name where it is not installed. */
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** Debian's own Python; another may stand first on the PATH without its packages. */
export const python = '/usr/bin/python3';

const checks: Readonly<Record<string, readonly string[]>> = {
  mbpoll: ['sh', '-c', 'command -v mbpoll'],
  libmodbus: ['sh', '-c', 'command -v gcc && pkg-config --exists libmodbus'],
  pymodbus: [python, '-c', 'import pymodbus, serial'],
  'python3-grpcio': [python, '-c', 'import grpc, grpc_tools, google.protobuf'],
  libcoap: [
    'sh',
    '-c',
    'for tls in openssl gnutls; do command -v coap-client-$tls && command -v coap-server-$tls || exit 1; done',
  ],
  openssl: ['sh', '-c', 'command -v openssl'],
  protoc: ['sh', '-c', 'command -v protoc'],
  chromium: ['sh', '-c', 'command -v chromium'],
  sqlite3: ['sh', '-c', 'command -v sqlite3'],
};

/** Skips the running test, by name, when `peer` is not installed here. */
export function needs(context: Mocha.Context, peer: string): void {
  const [command, ...args] = checks[peer] ?? ['false'];
  try {
    execFileSync(command ?? 'false', args, { stdio: 'ignore' });
  } catch {
    if (context.test !== undefined) context.test.title += ` (skipped: ${peer} is not installed)`;
    context.skip();
  }
}
