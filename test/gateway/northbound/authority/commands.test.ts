import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { bytesToSign, signed } from '../../../../conformance/roles/sign-command.ts';
import type { Signer } from '../../../../conformance/roles/sign-command.ts';
import { VirtualClock } from '../../../../devices/clock/virtual-clock.ts';
import { commandBytes } from '../../../../gateway/northbound/authority/command-bytes.ts';
import { HighestCounters } from '../../../../gateway/northbound/authority/counters.ts';
import { createAuthoriser } from '../../../../gateway/northbound/authority/authoriser.ts';
import type {
  Authoriser,
  AuthoriserOptions,
  PartyConfig,
  Peer,
} from '../../../../gateway/northbound/authority/authoriser.ts';
import { SigningKeyError, loadSigningKeys } from '../../../../gateway/northbound/authority/signing-keys.ts';
import { needs, run } from '../../../support/peers.ts';
import { body, commandHeader, newKey, now, signedHeader } from './signing.ts';
import type { Commanded } from './signing.ts';

const peer: Peer = { kind: 'certificate', party: 'dno.example' };

describe('what a signature is over', () => {
  const header = commandHeader({
    messageId: 'é1',
    target: { kind: 'mpan', id: '1000000000003' },
    sentAtUtcMs: 0x0010_0000_0001,
    counter: 2n ** 64n - 2n,
    validFromUtcMs: 1,
    gatewayId: 'gw-1',
  });
  // Worked out apart, in Python, from the comment of Command in specs/dno/v1/header.proto.
  const byHand = [
    '646e6f2e76312e436f6d6d616e64',
    '0003c3a931',
    '000b646e6f2e6578616d706c65',
    '000467772d31',
    '03',
    '000d31303030303030303030303033',
    '0000001000000001',
    'fffffffffffffffe',
    '010000000000000001',
    '00',
    '0009436f6e666967757265',
    '0801',
  ].join('');

  it('is as described, in the gateway and at the tester', () => {
    expect(Buffer.from(commandBytes(header, 'Configure', body)).toString('hex')).to.equal(byHand);
    expect(Buffer.from(bytesToSign(header, 'Configure', body)).toString('hex')).to.equal(byHand);
  });
});

describe('a command', () => {
  let folder: string;
  let keyFile: string;
  let signer: Signer;
  let counters: HighestCounters;
  const clock = new VirtualClock(now);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
    keyFile = path.join(folder, 'k1.pem');
    signer = newKey(keyFile);
    counters = new HighestCounters();
    clock.setNow(now);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const party = (): PartyConfig => ({
    name: 'dno.example',
    role: 'dno',
    scope: undefined,
    keys: [{ id: 'k1', file: keyFile }],
  });

  function gate(change: Partial<AuthoriserOptions> = {}, parties: readonly PartyConfig[] = [party()]): Authoriser {
    return createAuthoriser({
      parties,
      rules: { signatures: 'required', sentWithinMs: 600_000, longestValidityMs: undefined },
      keys: loadSigningKeys(
        parties.flatMap(({ name, keys }) => keys.map((key) => ({ party: name, ...key }))),
        () => undefined,
      ),
      counters,
      clock,
      gatewayId: 'gw-1',
      rolesOf: () => ['dno'],
      find: (id) => ({ id, mpans: [], groups: [] }),
      ...change,
    });
  }

  const verdict = async (header: Commanded, authoriser = gate(), bytes = body): Promise<string> => {
    const { id } = header.target;
    const fault =
      authoriser.check(peer, 'Configure', header, id) ??
      authoriser.checkSignature('Configure', header, bytes) ??
      authoriser.checkTime(header) ??
      (await authoriser.takeCounter(header, id, false));
    return fault === undefined ? 'taken' : `${fault.errorType} ${fault.field}`;
  };

  it('is taken when it is signed, in time and new', async () => {
    expect(await verdict(signedHeader(signer))).to.equal('taken');
    expect(counters.highest('dno.example', 'SMS-1')).to.equal(7n);
  });

  it('is taken with a signature that openssl made', async function () {
    needs(this, 'openssl');
    const at = (name: string): string => path.join(folder, name);
    await run('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', at('key.pem')]);
    await run('openssl', ['pkey', '-in', at('key.pem'), '-pubout', '-out', keyFile]);
    const header = commandHeader();
    writeFileSync(at('bytes'), bytesToSign(header, 'Configure', body));
    await run('openssl', [
      ...['pkeyutl', '-sign', '-rawin', '-inkey', at('key.pem')],
      ...['-in', at('bytes'), '-out', at('signature')],
    ]);
    const { readFileSync } = await import('node:fs');
    expect(await verdict({ ...header, keyId: 'k1', signature: readFileSync(at('signature')) })).to.equal('taken');
  });

  describe('is refused as bad-signature', () => {
    const changes: Readonly<Record<string, Partial<Commanded>>> = {
      'another message id': { messageId: 'm-2' },
      'another target': { target: { kind: 'system', id: 'SMS-2' } },
      'another kind of target': { target: { kind: 'group', id: 'SMS-1' } },
      'another sending time': { sentAtUtcMs: now + 1 },
      'another counter': { counter: 8n },
      'another start': { validFromUtcMs: 1 },
      'another end': { validUntilUtcMs: now + 1 },
    };
    for (const [what, change] of Object.entries(changes))
      it(`with ${what} than was signed`, async () => {
        expect(await verdict({ ...signedHeader(signer), ...change })).to.equal('bad-signature header.signature');
        expect(counters.rows).to.deep.equal([]);
      });

    it('with another body, and for another call', async () => {
      expect(await verdict(signedHeader(signer), gate(), Uint8Array.of(8, 0))).to.equal(
        'bad-signature header.signature',
      );
      const elsewhere = signed(signer, commandHeader(), 'ReadStatus', body) as Commanded;
      expect(await verdict(elsewhere)).to.equal('bad-signature header.signature');
    });

    it('by another key, or one with another id', async () => {
      const other = newKey(path.join(folder, 'other.pem'));
      expect(await verdict(signedHeader(other))).to.equal('bad-signature header.signature');
      expect(await verdict(signedHeader({ ...signer, keyId: 'k2' }))).to.equal('bad-signature header.key_id');
    });

    it("by a key of another party's", async () => {
      const theirs = path.join(folder, 'theirs.pem');
      const other = newKey(theirs, 'k9');
      const parties = [party(), { ...party(), name: 'other.example', keys: [{ id: 'k9', file: theirs }] }];
      expect(await verdict(signedHeader(other), gate({}, parties))).to.equal('bad-signature header.key_id');
    });

    it('with a signature that is short, empty or cut off', async () => {
      const { signature } = signedHeader(signer);
      for (const bytes of [new Uint8Array(), signature.slice(0, 63), new Uint8Array(64), new Uint8Array(65)])
        expect(await verdict({ ...signedHeader(signer), signature: bytes })).to.equal('bad-signature header.signature');
    });

    it('that is not for this gateway, or for none', async () => {
      expect(await verdict(signedHeader(signer, { gatewayId: '' }))).to.equal('missing-field header.gateway_id');
      const moved = { ...signedHeader(signer, { gatewayId: 'gw-2' }), gatewayId: 'gw-1' };
      expect(await verdict(moved)).to.equal('bad-signature header.signature');
    });

    it('without one, where one is asked for, also when the party has no key', async () => {
      expect(await verdict(commandHeader())).to.equal('bad-signature header.signature');
      expect(await verdict(commandHeader(), gate({}, [{ ...party(), keys: [] }]))).to.equal(
        'bad-signature header.signature',
      );
    });
  });

  describe('where signatures are optional', () => {
    const rules = { signatures: 'optional', sentWithinMs: 600_000, longestValidityMs: undefined } as const;

    it('is taken without one, and refused with a bad one', async () => {
      expect(await verdict(commandHeader({ counter: 0n }), gate({ rules }))).to.equal('taken');
      const bad = { ...commandHeader(), keyId: 'k1', signature: new Uint8Array(64) };
      expect(await verdict(bad, gate({ rules }))).to.equal('bad-signature header.signature');
      expect(await verdict({ ...commandHeader(), keyId: 'k1' }, gate({ rules }))).to.equal(
        'bad-signature header.signature',
      );
    });

    it('is still refused when stale, or when its counter did not rise', async () => {
      const authoriser = gate({ rules });
      expect(await verdict(commandHeader({ sentAtUtcMs: now - 600_001 }), authoriser)).to.match(/^not-valid-now/);
      expect(await verdict(commandHeader({ counter: 1n }), authoriser)).to.equal('taken');
      expect(await verdict(commandHeader({ counter: 1n }), authoriser)).to.equal('replayed header.counter');
    });
  });

  describe('in time', () => {
    const rows: readonly (readonly [string, Partial<Commanded>, string])[] = [
      ['sent ten minutes ago', { sentAtUtcMs: now - 600_000 }, 'taken'],
      ['sent longer ago', { sentAtUtcMs: now - 600_001 }, 'not-valid-now header.sent_at_utc_ms'],
      ['sent ten minutes ahead', { sentAtUtcMs: now + 600_000 }, 'taken'],
      ['sent further ahead', { sentAtUtcMs: now + 600_001 }, 'not-valid-now header.sent_at_utc_ms'],
      ['sent at no time there is', { sentAtUtcMs: Number.MAX_SAFE_INTEGER }, 'not-valid-now header.sent_at_utc_ms'],
      ['that holds from just before now', { validFromUtcMs: now - 1 }, 'taken'],
      ['that holds after now', { validFromUtcMs: now }, 'not-valid-now header.valid_from_utc_ms'],
      ['that holds until now', { validUntilUtcMs: now }, 'taken'],
      ['that held until just before', { validUntilUtcMs: now - 1 }, 'not-valid-now header.valid_until_utc_ms'],
      ['that held before 1970', { validUntilUtcMs: -1 }, 'not-valid-now header.valid_until_utc_ms'],
    ];
    for (const [what, change, expected] of rows)
      it(`${what}: ${expected}`, async () => {
        expect(await verdict(signedHeader(signer, change))).to.equal(expected);
      });

    it('must end by itself where that is asked for', async () => {
      const rules = { signatures: 'required', sentWithinMs: 600_000, longestValidityMs: 60_000 } as const;
      const until = async (validUntilUtcMs: number, counter: bigint) =>
        verdict(signedHeader(signer, { validUntilUtcMs, counter }), gate({ rules }));
      expect(await until(now + 60_000, 1n)).to.equal('taken');
      expect(await until(now + 60_001, 2n)).to.equal('not-valid-now header.valid_until_utc_ms');
      expect(await verdict(signedHeader(signer, { counter: 3n }), gate({ rules }))).to.equal(
        'not-valid-now header.valid_until_utc_ms',
      );
    });
  });

  describe('once', () => {
    it('is refused when it comes again, or after a later one', async () => {
      const authoriser = gate();
      const take = async (counter: bigint) => verdict(signedHeader(signer, { counter }), authoriser);
      expect(await take(7n)).to.equal('taken');
      expect(await take(7n)).to.equal('replayed header.counter');
      expect(await take(9n)).to.equal('taken');
      expect(await take(8n)).to.equal('replayed header.counter');
      expect(await take(0n)).to.equal('replayed header.counter');
    });

    it('of two copies at the same time one is taken', async () => {
      const authoriser = gate();
      const copies = await Promise.all(
        Array.from({ length: 5 }, async () => verdict(signedHeader(signer), authoriser)),
      );
      expect(copies.filter((each) => each === 'taken')).to.have.length(1);
    });

    it('for each system apart, and for the gateway', async () => {
      const authoriser = gate();
      const take = async (id: string, counter: bigint) =>
        verdict(signedHeader(signer, { target: { kind: 'system', id }, counter }), authoriser);
      expect(await take('SMS-2', 9n)).to.equal('taken');
      expect(await take('SMS-1', 5n)).to.equal('taken');
      expect(await take('SMS-2', 8n)).to.equal('replayed header.counter');
      expect(await take('', 5n)).to.equal('taken');
    });

    it('after a counter that rose by 2^32 at most, the first aside; what rose by more is not used up', async () => {
      const authoriser = gate();
      const take = async (counter: bigint) => verdict(signedHeader(signer, { counter }), authoriser);
      const first = 2n ** 63n;
      expect(await take(first)).to.equal('taken');
      expect(await take(first + 2n ** 32n + 1n)).to.equal('invalid-field header.counter');
      expect(await take(first + 2n ** 32n)).to.equal('taken');
    });

    it('where it goes on with what it had begun, its own counter is no other command', async () => {
      const authoriser = gate();
      const header = signedHeader(signer);
      expect(await authoriser.takeCounter(header, 'SMS-1', false)).to.equal(undefined);
      expect(await authoriser.takeCounter(header, 'SMS-1', true)).to.equal(undefined);
      expect((await authoriser.takeCounter(header, 'SMS-1', false))?.errorType).to.equal('replayed');
    });

    it('uses up no counter when it is refused for anything else', async () => {
      const authoriser = gate();
      await verdict({ ...signedHeader(signer), signature: new Uint8Array(64) }, authoriser);
      await verdict(signedHeader(signer, { validUntilUtcMs: 1 }), authoriser);
      expect(counters.rows).to.deep.equal([]);
    });
  });

  describe('with a key that changes', () => {
    it('follows the file, and keeps the former key while the file is none', async () => {
      const problems: SigningKeyError[] = [];
      const keys = loadSigningKeys([{ party: 'dno.example', id: 'k1', file: keyFile }], (problem) =>
        problems.push(problem),
      );
      const authoriser = gate({ keys });
      expect(await verdict(signedHeader(signer, { counter: 1n }), authoriser)).to.equal('taken');
      writeFileSync(keyFile, 'half a ke');
      expect(await verdict(signedHeader(signer, { counter: 2n }), authoriser)).to.equal('taken');
      expect(problems.map(({ message }) => message).join()).to.include(`the key k1 of dno.example (${keyFile})`);
      const fresh = newKey(keyFile);
      expect(await verdict(signedHeader(signer, { counter: 3n }), authoriser)).to.equal(
        'bad-signature header.signature',
      );
      expect(await verdict(signedHeader(fresh, { counter: 3n }), authoriser)).to.equal('taken');
    });

    it('is told at the start when it is missing, or of another kind', async function () {
      const load = (file: string) => () => loadSigningKeys([{ party: 'p', id: 'k', file }], () => undefined);
      expect(load(path.join(folder, 'none.pem'))).to.throw(SigningKeyError, /the key k of p \(.*none\.pem\).*ENOENT/);
      const { generateKeyPairSync } = await import('node:crypto');
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      writeFileSync(keyFile, publicKey.export({ type: 'spki', format: 'pem' }));
      expect(load(keyFile)).to.throw(SigningKeyError, 'it is of type ec, expected ed25519');
    });
  });
});
