import { expect } from 'chai';
import { joined } from '../../../../devices/links/dtls/bytes.ts';
import {
  decodeClientHello,
  decodeFragments,
  decodeHelloVerifyRequest,
  decodeName,
  decodeServerHello,
  encodeHelloVerifyRequest,
  encodeMessage,
  encodeName,
  handshakeTypes,
} from '../../../../devices/links/dtls/handshake-messages.ts';
import { connectionKeys, masterSecret, pseudoRandom, verifyData } from '../../../../devices/links/dtls/key-schedule.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { contentTypes, encodeRecord, splitRecords } from '../../../../devices/links/dtls/records.ts';
import type { DtlsRecord } from '../../../../devices/links/dtls/records.ts';
import { ccmOpen, ccmSeal, openFragment, sealFragment } from '../../../../devices/links/dtls/sealing.ts';
import { bytesOf, hexOf, readVectors } from '../../../support/fixtures.ts';

interface CryptoVector {
  readonly name: string;
  readonly source: string;
  readonly prf?: Readonly<Record<'secret' | 'label' | 'seed' | 'output', string>>;
  readonly ccm?: Readonly<Record<'key' | 'nonce' | 'associated' | 'plain' | 'sealed', string>>;
}

interface Capture {
  readonly name: string;
  readonly master: string;
  readonly datagrams: readonly { readonly from: 'client' | 'server'; readonly bytes: string }[];
}

describe('DTLS: what keys and sealing are made of', () => {
  for (const { name, source, prf, ccm } of readVectors('dtls/crypto.yaml') as CryptoVector[]) {
    it(`is as outside: ${name} (${source})`, () => {
      if (prf !== undefined) {
        const output = pseudoRandom(bytesOf(prf.secret), prf.label, bytesOf(prf.seed), prf.output.length / 2);
        expect(hexOf(output)).to.equal(prf.output);
      }
      if (ccm !== undefined) {
        const [key, nonce, associated] = [ccm.key, ccm.nonce, ccm.associated].map(bytesOf);
        const plain = bytesOf(ccm.plain);
        const sealed = bytesOf(ccm.sealed);
        expect(hexOf(ccmSeal(key!, nonce!, plain, associated!))).to.equal(ccm.sealed);
        expect(hexOf(ccmOpen(key!, nonce!, sealed, associated!)!)).to.equal(ccm.plain);
        for (let at = 0; at < sealed.length; at++) {
          const forged = sealed.with(at, sealed[at]! ^ 1);
          expect(ccmOpen(key!, nonce!, forged, associated!), `byte ${at} changed`).to.equal(undefined);
        }
      }
    });
  }
});

describe('DTLS: whole handshakes of others', () => {
  for (const { name, master, datagrams } of readVectors('dtls/handshakes.yaml') as Capture[]) {
    const records = datagrams.flatMap(({ from, bytes }) =>
      splitRecords(bytesOf(bytes)).map((record) => ({ ...record, from })),
    );

    it(`are split into records and put together again byte by byte: ${name}`, () => {
      const again = datagrams.map(({ bytes }) => hexOf(joined(...splitRecords(bytesOf(bytes)).map(encodeRecord))));
      expect(again).to.deep.equal(datagrams.map(({ bytes }) => bytes));
    });

    it(`come to the same secret, Finished messages and data: ${name}`, () => {
      const read = readHandshake(records);
      expect(read.hint).to.equal('cellar');
      expect(read.identity).to.equal('meter-1');
      expect(hexOf(read.master)).to.equal(master);
      expect(hexOf(read.finished.client.said)).to.equal(hexOf(read.finished.client.expected));
      expect(hexOf(read.finished.server.said)).to.equal(hexOf(read.finished.server.expected));
      expect(hexOf(read.data[0]!)).to.equal('44017d3401020304b474696d65');
      expect(Buffer.from(read.data[1]!).toString('latin1')).to.match(/Nov 25/);
      expect(read.alerts.map(hexOf)).to.deep.equal(['0100', '0100']);
    });
  }
});

/** Follows a handshake as somebody who knows the key, checking each message that we write too against our writing of it. */
function readHandshake(records: readonly (DtlsRecord & { from: 'client' | 'server' })[]) {
  let transcript: Uint8Array[] = [];
  const randoms = { client: new Uint8Array(), server: new Uint8Array() };
  let hint = '';
  let identity = '';
  let secret: Uint8Array = new Uint8Array();
  let keys: ReturnType<typeof connectionKeys> | undefined;
  const finished = {
    client: { said: new Uint8Array() as Uint8Array, expected: new Uint8Array() as Uint8Array },
    server: { said: new Uint8Array() as Uint8Array, expected: new Uint8Array() as Uint8Array },
  };
  const data: Uint8Array[] = [];
  const alerts: Uint8Array[] = [];

  for (const record of records) {
    let plain: Uint8Array = record.fragment;
    if (record.epoch === 1) {
      plain = openFragment(keys![record.from], record) ?? expect.fail('a record that is not authentic');
      if (hexOf(record.fragment).startsWith('0001'))
        expect(hexOf(sealFragment(keys![record.from], record, plain))).to.equal(hexOf(record.fragment));
    }
    if (record.type === contentTypes.applicationData) data.push(plain);
    if (record.type === contentTypes.alert) alerts.push(plain);
    if (record.type !== contentTypes.handshake) continue;
    for (const { type, messageSequence, bytes: body, length } of decodeFragments(plain)!) {
      expect(body.length).to.equal(length);
      const message = encodeMessage({ type, messageSequence, body });
      if (type === handshakeTypes.clientHello) {
        const hello = decodeClientHello(body);
        expect(hello).to.include({
          version: 0xfefd,
          offersSuite: true,
          extendedMasterSecret: true,
          secureRenegotiation: true,
        });
        randoms.client = Uint8Array.from(hello.random);
        transcript = [message];
      } else if (type === handshakeTypes.helloVerifyRequest) {
        expect(hexOf(encodeHelloVerifyRequest(decodeHelloVerifyRequest(body)))).to.equal(hexOf(body));
      } else {
        if (type === handshakeTypes.serverHello) {
          const hello = decodeServerHello(body);
          expect(hello).to.include({ version: 0xfefd, suite: 0xc0a8, compression: 0, extendedMasterSecret: true });
          randoms.server = Uint8Array.from(hello.random);
        }
        if (type === handshakeTypes.serverKeyExchange) hint = nameIn(body, 'hint');
        if (type === handshakeTypes.clientKeyExchange) identity = nameIn(body, 'identity');
        if (type === handshakeTypes.finished)
          finished[record.from] = { said: body, expected: verifyData(secret, record.from, joined(...transcript)) };
        transcript.push(message);
        if (type === handshakeTypes.clientKeyExchange) {
          secret = masterSecret(new PreSharedKey(Buffer.from('secretPSK')), randoms, joined(...transcript));
          keys = connectionKeys(secret, randoms);
        }
      }
    }
  }
  return { hint, identity, master: secret, finished, data, alerts };
}

function nameIn(body: Uint8Array, what: 'hint' | 'identity'): string {
  const name = decodeName(body, what);
  expect(hexOf(encodeName(name))).to.equal(hexOf(body));
  return Buffer.from(name).toString();
}
