import { expect } from 'chai';
import { methods, responses } from '../../../../codecs/coap/codes.ts';
import { textOption } from '../../../../codecs/coap/options.ts';
import { serveCoap } from '../../../../devices/virtual/home/coap-host.ts';
import { CoapNetwork, at, bytesOfMessage } from '../../../support/coap-network.ts';
import { hexOf } from '../../../support/fixtures.ts';

describe('the server side of a virtual device', () => {
  it('acts once on a message that comes three times, and says the same each time (RFC 7252 clause 4.5)', async () => {
    const net = new CoapNetwork();
    let acted = 0;
    const wire = await net.network.opener('device', 5683).open();
    const POST = () => {
      acted++;
      return { code: responses.changed };
    };
    const host = serveCoap({ wire, clock: net.clock, resources: [{ path: '/switch', handlers: { POST } }] });
    const client = await net.script('client');
    const bytes = bytesOfMessage({ code: methods.POST, messageId: 77, options: [textOption('uriPath', 'switch')] });
    for (let k = 0; k < 3; k++) {
      await client.wire.send(at('device'), bytes);
      await net.clock.advance(1_000);
    }
    expect(acted).to.equal(1);
    const answers = net.sent.filter(({ from }) => from.host === 'device').map((sent) => hexOf(sent.bytes));
    expect(answers).to.have.length(3);
    expect(new Set(answers).size).to.equal(1);
    await host.close();
    await net.close();
  });
});
