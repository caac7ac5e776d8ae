import { expect } from 'chai';
import { isRequest, isResponse, responses } from '../../../codecs/coap/codes.ts';
import { hexKey } from '../../../codecs/coap/message.ts';
import { writeText } from '../../../codecs/coap/options.ts';
import { DeviceError } from '../../../devices/ports.ts';
import { at, CoapNetwork, seeded } from '../../support/coap-network.ts';
import type { SentMessage } from '../../support/coap-network.ts';

const exchanges = 1_000;
const pairs = 10;
const seconds = 1_000;

/**
 * Where a peer was sent a request while a former one was still outstanding, seen in the datagrams: until its
 * acknowledgement or answer arrived, or the one who asked was told that there is none (`settled`, by the command's id).
 */
function nstartViolations(sent: readonly SentMessage[], settled: ReadonlyMap<string, number>): string[] {
  const violations: string[] = [];
  const busyUntil = new Map<string, { readonly token: string; readonly until: number }>();
  const arrivals = new Map<string, number>();
  for (const { from, to, message, arrives } of sent) {
    const { type, code, messageId, token } = message;
    const arrival = Math.min(...arrives);
    const keys = [
      ...(type === 'ACK' || type === 'RST' ? [`${to.host} ${from.host} id ${messageId}`] : []),
      ...(isResponse(code) ? [`${to.host} ${from.host} token ${hexKey(token)}`] : []),
    ];
    for (const key of keys) arrivals.set(key, Math.min(arrival, arrivals.get(key) ?? Number.POSITIVE_INFINITY));
  }
  for (const { at: sentAt, from, to, message } of sent) {
    if (!isRequest(message.code)) continue;
    const pair = `${from.host} ${to.host}`;
    const token = hexKey(message.token);
    const busy = busyUntil.get(pair);
    if (busy?.token === token) continue;
    if (busy !== undefined && sentAt < busy.until) violations.push(`${pair} at ${sentAt} before ${busy.until}`);
    const until = Math.min(
      arrivals.get(`${pair} id ${message.messageId}`) ?? Number.POSITIVE_INFINITY,
      arrivals.get(`${pair} token ${token}`) ?? Number.POSITIVE_INFINITY,
      settled.get(Buffer.from(message.payload).toString()) ?? Number.POSITIVE_INFINITY,
    );
    busyUntil.set(pair, { token, until });
  }
  return violations;
}

describe('CoAP on a link that loses 30 % each way, doubles and reorders', function () {
  this.timeout(60_000);

  it(`completes 95 % of ${exchanges} commands, settles each by 93 s, and runs none twice`, async () => {
    const network = new CoapNetwork({ seed: 7_252, faults: { loss: 0.3, duplication: 0.2, delay: [5, 800] } });
    const { clock } = network;
    const chance = seeded(11);
    const runs = new Map<string, number>();
    for (let k = 0; k < pairs; k++) {
      const server = network.endpoint(`server-${k}`, {
        resources: [
          {
            path: '/command',
            handlers: {
              POST: async ({ payload = new Uint8Array(0) }) => {
                const id = Buffer.from(payload).toString();
                runs.set(id, (runs.get(id) ?? 0) + 1);
                // Some answers come at once, others only after the command has been sent again.
                if (chance() < 0.3) await new Promise<void>((resolve) => clock.after(chance() * 6 * seconds, resolve));
                return { code: responses.changed, payload: writeText(`done ${id}`) };
              },
            },
          },
        ],
      });
      await server.open();
    }
    const clients = Array.from({ length: pairs }, (_unused, k) => network.endpoint(`client-${k}`));
    let completed = 0;
    let slowest = 0;
    const settled = new Map<string, number>();
    const outcomes: Promise<void>[] = [];
    for (let number = 0; number < exchanges; number += 2 * pairs) {
      for (let k = 0; k < 2 * pairs; k++) {
        const id = `${number + k}`;
        const asked = clock.monotonic();
        const outcome = clients[k % pairs]!.request(at(`server-${k % pairs}`), {
          method: 'POST',
          path: '/command',
          payload: writeText(id),
        })
          .then(
            ({ payload }) => {
              expect(Buffer.from(payload).toString()).to.equal(`done ${id}`);
              expect(runs.get(id)).to.equal(1);
              completed++;
            },
            (error: unknown) => {
              expect(error).to.be.instanceOf(DeviceError);
              expect((error as DeviceError).code).to.equal('timeout');
            },
          )
          .finally(() => {
            settled.set(id, clock.monotonic());
            slowest = Math.max(slowest, clock.monotonic() - asked);
          });
        outcomes.push(outcome);
      }
      await clock.advance(30 * seconds);
    }
    await network.during(Promise.all(outcomes));

    expect(outcomes).to.have.length(exchanges);
    expect(completed, 'completed').to.be.at.least(0.95 * exchanges);
    expect(slowest, 'slowest to settle').to.be.at.most(93 * seconds);
    expect(Math.max(...runs.values()), 'runs of one command').to.equal(1);
    expect(nstartViolations(network.sent, settled)).to.deep.equal([]);
    // A link on which nothing was lost, doubled or sent again would prove nothing.
    const lost = network.sent.filter(({ arrives }) => arrives.length === 0).length;
    expect(lost / network.sent.length).to.be.closeTo(0.3, 0.03);
    expect(network.sent.length).to.be.greaterThan(3 * exchanges);
    expect(network.sent.filter(({ arrives }) => arrives.length > 1).length).to.be.greaterThan(exchanges / 10);
    await clock.advance(300 * seconds);
    await network.close();
    expect(clock.pending, 'timers left behind').to.equal(0);
  });
});
