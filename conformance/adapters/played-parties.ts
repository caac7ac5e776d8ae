/** The parties the tester plays at our own gateway: a signing key each, and what the gateway is told of them. */
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GatewayConfig } from '../../gateway/app.ts';
import type { PlayedParties, PlayedParty } from './protocol.ts';

const names = ['dno', 'reader', 'neighbour', 'stranger'] as const satisfies readonly (keyof PlayedParties)[];
const nothing = { distributors: [], mpans: [], systems: [], groups: [] };
const publicKey = (folder: string, party: string): string => path.join(folder, `${party}-sign.pem`);

/** Gives each party a key to sign with, and lays the public half where the gateway looks for it. */
export async function provisionParties(folder: string): Promise<PlayedParties> {
  const parties = await Promise.all(
    names.map(async (party): Promise<readonly [string, PlayedParty]> => {
      const pair = generateKeyPairSync('ed25519', {
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      });
      const key = path.join(folder, `${party}-sign-key.pem`);
      await writeFile(key, pair.privateKey, { mode: 0o600 });
      await writeFile(publicKey(folder, party), pair.publicKey);
      return [party, { name: `${party}.example`, signing: { keyId: 'k1', key } }];
    }),
  );
  return Object.fromEntries(parties) as unknown as PlayedParties;
}

/**
 * What the gateway is configured with for them. `keys` is the folder they were provisioned in, `counters` a file;
 * undefined keeps counters in memory.
 */
export function partyRules(keys: string, counters: string | undefined): Pick<GatewayConfig, 'parties' | 'commands'> {
  const keysOf = (party: string) => [{ id: 'k1', file: publicKey(keys, party) }];
  return {
    parties: [
      { name: 'dno.example', role: 'dno', scope: undefined, keys: keysOf('dno') },
      { name: 'reader.example', role: 'auditor', scope: undefined, keys: keysOf('reader') },
      {
        name: 'neighbour.example',
        role: 'dno',
        scope: { ...nothing, distributors: ['11'] },
        keys: keysOf('neighbour'),
      },
    ],
    commands: { signatures: 'required', sentWithinSeconds: 600, longestValiditySeconds: undefined, counters },
  };
}
