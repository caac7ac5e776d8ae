import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectTls } from 'node:tls';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { blankHeader } from '../../../../codecs/dno/messages.ts';
import { CarrierError, connectDno, firstAnswer } from '../../../../conformance/roles/dno-client.ts';
import type { DnoClient } from '../../../../conformance/roles/dno-client.ts';
import { SystemClock } from '../../../../devices/clock/system-clock.ts';
import { defaultLimits } from '../../../../gateway/northbound/authority/limits.ts';
import { createLog } from '../../../../gateway/app.ts';
import { memoryGateway, systemId } from '../../../support/memory-gateway.ts';
import type { MemoryGateway } from '../../../support/memory-gateway.ts';
import { pick, randomFrom, whole } from '../../../support/random.ts';
import { securedGateway, securityOf } from '../../../support/secured-gateway.ts';
import { until } from '../../../support/until.ts';
import { hostileConnections } from './connections.ts';
import type { Ways } from './connections.ts';
import { hostileMessages } from './messages.ts';

/** Attacks on both gateways together, and where chance begins. */
const attacks = Number(process.env['METERBRIDGE_ATTACKS'] ?? 10_000);
const seed = Number(process.env['METERBRIDGE_SEED'] ?? 1);
/** Of ten attacks, so many are messages on one connection that is sound; the others make connections of their own. */
const messagesInTen = 9;
/** Attacks that are under way at the same time. */
const messagesAtOnce = 8;
const connectionsAtOnce = 100;
/** One that is not answered and not closed by then is stuck. */
const withinMs = 20_000;
/** What may stay in memory of all attacks after the first tenth, however many they are. */
const heapBound = 8 * 1024 * 1024;
const residentBound = 96 * 1024 * 1024;
const halfHour = 1_800_000;
/** Attacks come in batches, each in its time: were they denser, a party's allowance would refuse most of them unread. */
const batchesPerHalfHour = 50;
const mostPerBatch = 140;
/** Messages of a megabyte are drawn less often than others. */
const heavy: ReadonlySet<string> = new Set(['more bytes than a call may carry']);
/** How a call may end that has no answer: past the size that is looked at. */
const cleanEnds: readonly string[] = ['RESOURCE_EXHAUSTED'];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memory(): { readonly heap: number; readonly resident: number } {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss };
}

const gateways: Readonly<Record<string, { share: number; make: (folder: string, log: Errors) => Promise<Attacked> }>> =
  {
    'in plain text': {
      share: 0.7,
      make: async (_folder, { log }) => {
        const system = await memoryGateway({ log, config: { limits } });
        const { address } = system.gateway;
        return { system, tls: undefined, client: connectDno({ address, security: 'plaintext', deadlineMs: withinMs }) };
      },
    },
    'behind TLS': {
      share: 0.3,
      make: async (folder, { log }) => {
        const system = await securedGateway(folder, { log, config: { limits } });
        return { system, tls: securityOf(folder, 'dno.example'), client: system.dial('dno.example') };
      },
    },
  };

/**
 * As shipped, but one party may attack with many connections at once, and what is deaf is cut sooner: a session that
 * broke HTTP/2 ends with a ping that is not answered.
 */
const limits = { ...defaultLimits, connectionsPerParty: 2 * connectionsAtOnce, readerSeconds: 3 };

interface Attacked {
  readonly system: MemoryGateway;
  readonly tls: ReturnType<typeof securityOf> | undefined;
  readonly client: DnoClient;
}

/** Keeps what the gateway calls an error: whatever comes from outside is none. */
class Errors {
  readonly lines: string[] = [];
  readonly log = createLog('error', (line) => this.lines.push(line));
}

describe(`${attacks} hostile messages and connections (seed ${seed})`, function () {
  this.timeout(60_000 + attacks * 30);
  let folder = '';
  let attacked: Attacked;
  let errors: Errors;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meterbridge-hostile-'));
    errors = new Errors();
  });

  afterEach(async () => {
    attacked.client.close();
    await attacked.system.gateway.stop();
    rmSync(folder, { recursive: true });
  });

  for (const [how, { share, make }] of Object.entries(gateways))
    it(`${how}: each is answered or closed, memory stays flat, and the meters are read as before`, async () => {
      attacked = await make(folder, errors);
      const { system } = attacked;
      const random = randomFrom(seed);
      const halfHours = Math.ceil((attacks * share) / (mostPerBatch * batchesPerHalfHour));
      const batches = halfHours * batchesPerHalfHour;
      const perBatch = Math.ceil((attacks * share) / batches);
      await system.record();

      await system.clock.advance(halfHour);
      const quiet = system.polls();
      await system.clock.advance(halfHour);
      const asAlways = system.polls() - quiet;

      const connections = new Pool(connectionsAtOnce);
      let before = memory();
      const begun = system.polls();
      for (let batch = 0; batch < batches; batch++) {
        await Promise.all([attack(random, perBatch, connections), system.clock.advance(halfHour / batchesPerHalfHour)]);
        if (batch === batches / 10) {
          await connections.done();
          before = memory();
        }
      }
      await connections.done();
      expect(system.polls() - begun, 'requests to the meters').to.equal(halfHours * asAlways);
      await until('every connection is forgotten', () => openSockets() <= 2);
      // What closed sockets held is given back some turns of the event loop later.
      const grown = (): number => memory().heap - before.heap;
      await until(`at most ${heapBound} bytes stay on the heap`, () => grown() < heapBound);
      expect(memory().resident - before.resident, 'bytes of the process').to.be.below(residentBound);
      expect(errors.lines).to.deep.equal([]);
      expect(await status()).to.equal('status');
    });

  /** Attacks; messages are answered when it settles, connections go on for a while. */
  async function attack(random: () => number, count: number, connections: Pool): Promise<void> {
    let left = count;
    const worker = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        if (whole(random, 1, 10) <= messagesInTen) await message(random);
        else await connections.begin(async () => connection(random));
      }
    };
    await Promise.all(Array.from({ length: messagesAtOnce }, worker));
  }

  async function message(random: () => number): Promise<void> {
    const drawn = pick(random, Object.keys(hostileMessages));
    const name = heavy.has(drawn) && random() < 0.9 ? 'any bytes' : drawn;
    const { call, bytes } = hostileMessages[name]?.(random) ?? { call: 'ReadStatus', bytes: new Uint8Array() };
    try {
      const answers = await attacked.client.send(call, bytes);
      if (answers.length === 0) throw new Error(`${call} with ${name} is not answered`);
    } catch (error) {
      if (!(error instanceof CarrierError) || !cleanEnds.includes(error.status)) throw error;
    }
  }

  async function connection(random: () => number): Promise<void> {
    const name = pick(random, Object.keys(hostileConnections));
    await settledWithin(name, hostileConnections[name]?.(ways(random)));
  }

  function ways(random: () => number): Ways {
    const { port } = new URL(`http://${attacked.system.gateway.address}`);
    const tcp = async (): Promise<Socket> => opened(connectTcp(Number(port), '127.0.0.1'), 'connect');
    const { tls } = attacked;
    if (tls === undefined) return { random, tcp, inside: tcp };
    return {
      random,
      tcp,
      inside: async () =>
        opened(
          connectTls({
            ...{ port: Number(port), host: '127.0.0.1', servername: 'localhost', ALPNProtocols: ['h2'] },
            ...{ ca: readFileSync(tls.ca), cert: readFileSync(tls.certificate), key: readFileSync(tls.key) },
          }),
          'secureConnect',
        ),
    };
  }

  /** What a sound party is answered meanwhile. */
  async function status(): Promise<string> {
    const { system, client } = attacked;
    const { decoded } = firstAnswer(
      await client.call('ReadStatus', {
        header: {
          ...{ ...blankHeader, messageId: 'm-1', originator: 'dno.example', sentAtUtcMs: system.clock.now() },
          target: { kind: 'system', id: systemId },
        },
      }),
    );
    return decoded.ok ? (decoded.message.body?.kind ?? 'nothing') : decoded.problem.detail;
  }
});

/** Work that goes on beside what began it, so much of it at a time. */
class Pool {
  private readonly most: number;
  private readonly underWay = new Set<Promise<void>>();
  private failed: unknown;

  constructor(most: number) {
    this.most = most;
  }

  /** Settles when the work has begun. Rejects when an earlier one failed. */
  async begin(work: () => Promise<void>): Promise<void> {
    while (this.underWay.size >= this.most) await Promise.race(this.underWay);
    this.complain();
    const job: Promise<void> = work()
      .catch((error: unknown) => {
        this.failed ??= error;
      })
      .finally(() => this.underWay.delete(job));
    this.underWay.add(job);
  }

  async done(): Promise<void> {
    await Promise.all(this.underWay);
    this.complain();
  }

  private complain(): void {
    if (this.failed !== undefined) throw this.failed as Error;
  }
}

async function opened(socket: Socket, event: 'connect' | 'secureConnect'): Promise<Socket> {
  socket.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    for (const each of [event, 'close'])
      socket.once(each, () => {
        resolve();
      });
  });
  return socket;
}

const openSockets = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap' || name === 'TLSWrap').length;

async function settledWithin(name: string, work: Promise<void> | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const late = new SystemClock().after(withinMs, () => {
      reject(new Error(`${name}: neither answered nor closed within ${withinMs / 1000} s`));
    });
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => {
        late.cancel();
      });
  });
}
