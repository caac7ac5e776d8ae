import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { blankConfiguration, blankHeader, encodeConfiguration } from '../../../codecs/dno/messages.ts';
import type { Header } from '../../../codecs/dno/messages.ts';
import { firstAnswer } from '../../../conformance/roles/dno-client.ts';
import type { DnoClient } from '../../../conformance/roles/dno-client.ts';
import { signed } from '../../../conformance/roles/sign-command.ts';
import type { Signer } from '../../../conformance/roles/sign-command.ts';
import { verifyAudit } from '../../../gateway/audit/verify-audit.ts';
import { testAuthority } from '../../support/certificates.ts';
import { systemId } from '../../support/memory-gateway.ts';
import { securedGateway } from '../../support/secured-gateway.ts';
import type { SecuredGateway } from '../../support/secured-gateway.ts';
import { newKey } from './authority/signing.ts';

const off = { ...blankConfiguration, extractionPermitted: false };

describe('authority over TLS', function () {
  this.timeout(30_000);
  let folder = '';
  let system: SecuredGateway;
  let signers: Readonly<Record<string, Signer>>;
  let counter = 0n;
  const clients = new Map<string, DnoClient>();

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-authority-'));
    const authority = await testAuthority(folder);
    const names = ['owner', 'reader', 'neighbour', 'stranger'] as const;
    for (const name of names) await authority.issue(name);
    const file = (name: string): string => path.join(folder, `${name}-sign.pem`);
    signers = Object.fromEntries(names.map((name) => [name, newKey(file(name))]));
    const keys = (name: string) => [{ id: 'k1', file: file(name) }];
    const scope = (distributor: string) => ({ distributors: [distributor], mpans: [], systems: [], groups: [] });
    system = await securedGateway(folder, {
      config: {
        parties: [
          { name: 'owner', role: 'dno', scope: scope('10'), keys: keys('owner') },
          { name: 'reader', role: 'auditor', scope: undefined, keys: keys('reader') },
          { name: 'neighbour', role: 'dno', scope: scope('11'), keys: keys('neighbour') },
        ],
        audit: { path: path.join(folder, 'audit.jsonl') },
      },
    });
  });

  afterEach(async () => {
    for (const client of clients.values()) client.close();
    clients.clear();
    await system.gateway.stop();
    rmSync(folder, { recursive: true });
  });

  const as = (party: string): DnoClient => {
    const client = clients.get(party) ?? system.dial(party);
    clients.set(party, client);
    return client;
  };

  const header = (originator: string): Header => ({
    ...{
      ...blankHeader,
      messageId: `m-${counter}`,
      originator,
      sentAtUtcMs: system.clock.now(),
      counter: ++counter,
      gatewayId: 'meterbridge',
    },
    target: { kind: 'system', id: systemId },
  });

  /** What a party is answered that forbids extraction, signed with its own key. */
  async function commands(party: string, originator = party): Promise<string> {
    const signer = signers[party];
    if (signer === undefined) throw new Error(`${party} has no key`);
    const command = signed(signer, header(originator), 'Configure', encodeConfiguration(off));
    const { decoded } = firstAnswer(await as(party).command('Configure', command, off));
    const body = decoded.ok ? decoded.message.body : undefined;
    return body?.kind === 'rejection' ? `${body.rejection.errorType}: ${body.rejection.detail}` : (body?.kind ?? '');
  }

  async function reads(party: string): Promise<string> {
    const { decoded } = firstAnswer(await as(party).call('ReadStatus', { header: header(party) }));
    const body = decoded.ok ? decoded.message.body : undefined;
    return body?.kind === 'rejection' ? `${body.rejection.errorType}: ${body.rejection.detail}` : (body?.kind ?? '');
  }

  it('lets each do what its role and scope allow, and tells the others why not', async () => {
    const lacks = 'not-authorised: source does not have authority for';
    expect(await commands('reader')).to.equal(`${lacks} Configure: reader is here as auditor`);
    expect(await commands('neighbour')).to.equal(`${lacks} ${systemId}`);
    expect(await commands('stranger')).to.equal(`${lacks} Configure: stranger is no party here`);
    expect(await commands('owner', 'reader')).to.equal(`${lacks} messages of reader: the certificate is of owner`);
    expect(await reads('reader')).to.equal('status');
    expect(await reads('neighbour')).to.equal(`${lacks} ${systemId}`);
    expect(await commands('owner')).to.equal('applied');
  });

  it('logs, counts and writes down each refusal, and of a command what was done', async () => {
    await commands('reader');
    await commands('stranger');
    await commands('owner');
    expect(
      system.logged('request refused').map(({ errorType, call, count }) => ({ errorType, call, count })),
    ).to.deep.equal([1, 2].map((count) => ({ errorType: 'not-authorised', call: 'Configure', count })));
    const audit = path.join(folder, 'audit.jsonl');
    const lines = readFileSync(audit, 'utf8').trimEnd().split('\n');
    expect(
      lines.map((line) => {
        const { party, call, target, outcome } = JSON.parse(line) as Record<string, string>;
        return [party, call, target, outcome].join(' ');
      }),
    ).to.deep.equal([
      `reader Configure system:${systemId} not-authorised`,
      `stranger Configure system:${systemId} not-authorised`,
      `owner Configure system:${systemId} accepted`,
      `owner Configure system:${systemId} applied`,
    ]);
    expect(await verifyAudit(audit)).to.include({ ok: true, entries: 4 });
  });
});
