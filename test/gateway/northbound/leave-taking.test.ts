import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, credentials } from '@grpc/grpc-js';
import { expect } from 'chai';
import { calls as wire, encodeReadGroupsRequest } from '../../../codecs/dno/messages.ts';
import type { Call } from '../../../codecs/dno/messages.ts';
import { channelCredentials, channelOptions } from '../../../conformance/roles/dno-client.ts';
import type { AnyCall, SystemCall } from '../../../gateway/calls/call.ts';
import { productTables } from '../../../gateway/northbound/tables.ts';
import type { CallTables } from '../../../gateway/northbound/tables.ts';
import { headerOf } from '../../support/ask.ts';
import { turns } from '../../support/field-case.ts';
import { memoryGateway, systemId } from '../../support/memory-gateway.ts';
import { securedGateway, securityOf } from '../../support/secured-gateway.ts';
import { closed, until } from '../../support/until.ts';

const asIs = (bytes: Uint8Array): Buffer => Buffer.from(bytes);
const slowPath = '/dno.v1.SmartMeteringSystem/Slow';

/** What a gateway serves whose one more call answers when it is let. */
function slowly(): { readonly tables: CallTables; readonly begun: Promise<void>; readonly let: () => void } {
  let begin = (): void => undefined;
  let release = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const slow: SystemCall<'ReadGroups'> = {
    of: 'system',
    roles: ['dno'],
    async *answer() {
      begin();
      await released;
      const group = { groupId: 'late', memberCount: 1, members: [], last: true };
      yield { kind: 'group', group } as const;
    },
  };
  const tables: CallTables = {
    ...productTables,
    wire: { ...productTables.wire, Slow: { ...(wire.ReadGroups as Call), path: slowPath } },
    calls: { ...productTables.calls, Slow: slow as unknown as AnyCall },
  };
  return {
    tables,
    begun,
    let: () => {
      release();
    },
  };
}

describe('a gateway that takes leave', function () {
  this.timeout(30_000);
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-leave-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  for (const secured of [false, true])
    it(`finishes the answer that is under way ${secured ? 'over TLS' : 'in plain text'}`, async () => {
      const slow = slowly();
      const options = { tables: slow.tables };
      const { gateway } = secured ? await securedGateway(folder, options) : await memoryGateway(options);
      const security = secured ? securityOf(folder, 'dno.example') : undefined;
      const client =
        security === undefined
          ? new Client(gateway.address, credentials.createInsecure())
          : new Client(gateway.address, channelCredentials(security), channelOptions(security));
      const request = encodeReadGroupsRequest({ header: headerOf({ kind: 'system', id: systemId }, 'dno.example') });
      const stream = client.makeServerStreamRequest(slowPath, asIs, (bytes) => bytes, request);
      const heard: string[] = [];
      stream.on('data', (bytes: Buffer) => {
        const answer = wire.ReadGroups.response.decode(bytes);
        heard.push((answer.ok ? answer.message.body?.kind : undefined) ?? 'undecodable');
      });
      stream.on('error', () => undefined);
      stream.on('status', ({ code, details }: { code: number; details: string }) => heard.push(`${code} ${details}`));
      await slow.begun;
      const stopped = gateway.stop();
      // As long as it takes to call a connection closed whose streams still end.
      await turns();
      slow.let();
      await stopped;
      await until('it has ended', () => heard.some((each) => /^\d/.test(each)));
      expect(heard).to.deep.equal(['group', '0 OK']);
      client.close();
    });

  it('is not held up by a client that never closes its end', async () => {
    const { gateway } = await memoryGateway();
    const port = Number(gateway.address.split(':').at(-1));
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const settings = Buffer.of(0, 0, 0, 4, 0, 0, 0, 0, 0);
    socket.write(Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), settings]));
    await new Promise((resolve) => socket.once('data', resolve));
    const gone = closed(socket);
    await gateway.stop();
    socket.destroy();
    await gone;
  });
});
