import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { calls, requestCallNames } from '../../../codecs/dno/messages.ts';
import type { RequestCallName } from '../../../codecs/dno/messages.ts';
import { connectDno } from '../../../conformance/roles/dno-client.ts';
import { memoryGateway } from '../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../support/memory-gateway.ts';
import { needs } from '../../support/peers.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/messages/', import.meta.url));
const specs = fileURLToPath(new URL('../../../specs/', import.meta.url));

/** Each folder holds `<Call>.txtpb` (or `<Call>.hex` for bytes no message has) and the exact answer in expected.txt. */
const requests: Readonly<Record<RequestCallName, { message: string; body?: string }>> = {
  ReadProfile: { message: 'ReadProfileRequest' },
  ReadStatus: { message: 'ReadStatusRequest' },
  Configure: { message: 'Command', body: 'Configuration' },
  SetGroup: { message: 'Command', body: 'Group' },
  ReadGroups: { message: 'ReadGroupsRequest' },
};

/** protoc makes the bytes: nothing of ours encodes what is wrong here. */
function encoded(message: string, text: string): Buffer {
  return execFileSync('protoc', [`-I${specs}`, `--encode=dno.v1.${message}`, 'dno/v1/service.proto'], {
    input: text,
    cwd: specs,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function bytesOf(folder: string): { name: RequestCallName; bytes: Buffer } {
  for (const name of requestCallNames) {
    const { message, body } = requests[name];
    const file = (end: string): string => `${fixtures}${folder}/${name}.${end}`;
    if (existsSync(file('hex'))) {
      const hex = readFileSync(file('hex'), 'utf8').replaceAll(/\s/g, '');
      return { name, bytes: Buffer.from(hex, 'hex') };
    }
    if (!existsSync(file('txtpb'))) continue;
    let text = readFileSync(file('txtpb'), 'utf8');
    const bodyFile = `${fixtures}${folder}/body.txtpb`;
    if (body !== undefined && existsSync(bodyFile)) {
      const escaped = [...encoded(body, readFileSync(bodyFile, 'utf8'))].map(
        (byte) => `\\x${byte.toString(16).padStart(2, '0')}`,
      );
      text += `\nbody: "${escaped.join('')}"\n`;
    }
    return { name, bytes: encoded(message, text) };
  }
  throw new Error(`${folder} holds no request`);
}

describe('a wrong message', () => {
  let system: MemoryGateway;

  before(async () => {
    system = await memoryGateway();
  });

  after(async () => {
    await system.gateway.stop();
  });

  for (const folder of readdirSync(fixtures).sort()) {
    it(`is answered: ${folder.replaceAll('-', ' ')}`, async function () {
      needs(this, 'protoc');
      const { name, bytes } = bytesOf(folder);
      const client = connectDno({ address: system.gateway.address, security: 'plaintext', deadlineMs: 10_000 });
      try {
        const answers = await client.send(name, bytes);
        expect(answers).to.have.length(1);
        const decoded = calls[name].response.decode(answers[0]!);
        if (!decoded.ok) throw new Error(decoded.problem.detail);
        const { body, header } = decoded.message;
        if (body?.kind !== 'rejection') throw new Error(`answered with ${body?.kind ?? 'nothing'}`);
        const { errorType, field, detail, refusedAtUtcMs } = body.rejection;
        expect(refusedAtUtcMs).to.equal(system.clock.now());
        const seen = `${errorType}\nfield: ${field}\ndetail: ${detail}\nanswers: ${header?.correlationId ?? ''}\n`;
        expect(seen).to.equal(readFileSync(`${fixtures}${folder}/expected.txt`, 'utf8'));
      } finally {
        client.close();
      }
    });
  }
});
