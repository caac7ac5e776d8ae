/**
 * The ETSI plugtest descriptions of CoAP#4 on DTLS with a pre-shared key (github.com/cabo/td-coap4: dtls.yml 77fb7b4):
 * CoAP over both our sides. Those on raw public keys do not apply: see ../coap/plugtest-cases.yaml.
 */
import { expect } from 'chai';
import { responses } from '../../../../codecs/coap/codes.ts';
import { CoapEndpoint } from '../../../../devices/coap/endpoint.ts';
import { DeviceError } from '../../../../devices/ports.ts';
import type { Milliseconds } from '../../../../devices/ports.ts';
import type { Credential } from '../../../../devices/links/dtls/client-connection.ts';
import { cipherSuite, decodeFragments, handshakeTypes } from '../../../../devices/links/dtls/handshake-messages.ts';
import { PreSharedKey } from '../../../../devices/links/dtls/pre-shared-key.ts';
import { contentTypes, splitRecords } from '../../../../devices/links/dtls/records.ts';
import { hexOf } from '../../../support/fixtures.ts';
import { clientAddress, DtlsPair, serverAddress } from './pair.ts';

const keyed = (text: string): Credential => ({ identity: 'password', key: new PreSharedKey(Buffer.from(text)) });

/** A client with this key asks for /secure: its answer or the code of its error, and when it knew. */
async function askSecure(pair: DtlsPair, credential: Credential): Promise<readonly [string, Milliseconds]> {
  const randomBytes = (count: number): Uint8Array => pair.randomBytes(count);
  const { clock } = pair;
  const keyOf = (identity: string) => (identity === 'password' ? keyed('sesame').key : undefined);
  const endpoints = [
    (await pair.server({ accepts: { keyOf } })).wire,
    (await pair.client({ credentialFor: () => credential }, clientAddress)).wire,
  ].map(
    (wire) => new CoapEndpoint({ wire: { name: wire.name, open: () => Promise.resolve(wire) }, clock, randomBytes }),
  );
  const [server, client] = endpoints as [CoapEndpoint, CoapEndpoint];
  const payload = Buffer.from('for who has the key');
  server.serve([{ path: '/secure', handlers: { GET: () => ({ code: responses.content, payload }) } }]);
  await server.open();
  let outcome: readonly [string, Milliseconds] | undefined;
  const settled = (text: string): void => {
    outcome = [text, clock.monotonic()];
  };
  client.request(serverAddress, { method: 'GET', path: '/secure' }).then(
    (answer) => {
      settled(Buffer.from(answer.payload).toString());
    },
    (error: unknown) => {
      settled(error instanceof DeviceError ? error.code : String(error));
    },
  );
  const isOver = (): boolean => outcome !== undefined;
  while (!isOver()) await clock.advance(50);
  for (const endpoint of endpoints) await endpoint.close();
  await clock.advance(100);
  expect(clock.pending, 'timers left behind').to.equal(0);
  return outcome!;
}

/** The first handshake message of this type that was sent in the clear, as hex. */
function sentInClear({ network }: DtlsPair, type: number): string {
  const messages = network.sent
    .flatMap(({ bytes }) => splitRecords(bytes))
    .filter((record) => record.epoch === 0 && record.type === contentTypes.handshake)
    .flatMap(({ fragment }) => decodeFragments(fragment) ?? []);
  return hexOf(messages.find((message) => message.type === type)?.bytes ?? new Uint8Array());
}

function expectSuite(pair: DtlsPair): void {
  const suite = cipherSuite.toString(16);
  expect(sentInClear(pair, handshakeTypes.clientHello)).to.contain(suite);
  expect(sentInClear(pair, handshakeTypes.serverHello)).to.contain(suite);
}

describe('ETSI plugtest CoAP#4, DTLS with a pre-shared key', () => {
  it('TD_COAP_DTLS_01: GET of /secure', async () => {
    const pair = new DtlsPair();
    expect((await askSecure(pair, keyed('sesame')))[0]).to.equal('for who has the key');
    expectSuite(pair);
  });

  it('TD_COAP_DTLS_02: a wrong key is refused with decrypt_error', async () => {
    const pair = new DtlsPair();
    const client = await pair.client({ credentialFor: () => keyed('wrong') });
    const keyOf = () => keyed('sesame').key;
    await pair.server({ accepts: { keyOf } });
    expect(await pair.send(client, serverAddress, 'GET')).to.equal('no-connection');
    expect(client.events[0]?.message).to.equal('the peer says decrypt_error');
    expectSuite(pair);
    expect((await askSecure(new DtlsPair(), keyed('wrong')))[0]).to.equal('no-connection');
  });

  // Two hellos and the request for a cookie, two flights of the handshake, then the request and its answer.
  for (let lost = 0; lost < 7; lost++)
    it(`TD_COAP_DTLS_03: GET of /secure while datagram ${lost + 1} is lost`, async () => {
      const pair = new DtlsPair();
      pair.network.intercept = ({ bytes }) => (pair.network.sent.length === lost + 1 ? undefined : bytes);
      const [outcome, settledAt] = await askSecure(pair, keyed('sesame'));
      expect(outcome).to.equal('for who has the key');
      expect(settledAt, 'it was sent again').to.be.at.least(1_000);
    });
});
