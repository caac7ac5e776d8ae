import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { packCells } from '../../../gateway/store/packed-cells.ts';
import { ask, workOf } from '../../../gateway/store/operations.ts';
import { SqliteFile } from '../../../gateway/store/sqlite-file.ts';
import { fieldCase } from '../../support/field-case.ts';
import { bulkHalfHours } from '../../support/bulk-half-hours.ts';

const halfHour = 1800;
const capacity = 48;

/** What has to be delivered, and what became of it. */
interface Outbox {
  /** These half-hours are recorded, one after the other, and fall due. */
  due(...halfHours: readonly number[]): void;
  /** Numbers and half-hours that wait, oldest first; a half-hour of several is named by its last. */
  waiting(): readonly { readonly number: number; readonly halfHour: number }[];
  acknowledge(number: number): void;
  /** The process is killed and started again. */
  restart(): void;
  close(): void;
}

/** A list in memory. */
class InMemory implements Outbox {
  private list: { number: number; halfHour: number }[] = [];
  private next = 1;

  due(...halfHours: readonly number[]): void {
    for (const halfHour of halfHours) this.list.push({ number: this.next++, halfHour });
  }

  waiting(): readonly { number: number; halfHour: number }[] {
    return this.list;
  }

  acknowledge(number: number): void {
    this.list = this.list.filter((each) => each.number > number);
  }

  restart(): void {
    this.list = [];
    this.next = 1;
  }

  close(): void {
    this.list = [];
  }
}

/** A file that is appended to, with the place up to which it was acknowledged in memory. */
class AppendedFile implements Outbox {
  private done = 0;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  due(...halfHours: readonly number[]): void {
    appendFileSync(this.file, halfHours.map((k) => `${k}\n`).join(''));
  }

  waiting(): readonly { number: number; halfHour: number }[] {
    const lines = existsSync(this.file) ? readFileSync(this.file, 'utf8').trim().split('\n') : [];
    return lines.map((line, index) => ({ number: index + 1, halfHour: Number(line) })).slice(this.done);
  }

  acknowledge(number: number): void {
    this.done = number;
  }

  restart(): void {
    this.done = 0;
  }

  close(): void {
    this.done = 0;
  }
}

class Ours implements Outbox {
  private readonly path: string;
  private file: SqliteFile;

  constructor(file: string) {
    this.path = file;
    this.file = new SqliteFile(file, capacity);
  }

  /** One transaction, so that the test waits for one disk: the order is that of one each. */
  due(...halfHours: readonly number[]): void {
    const changes = halfHours.map((k) => ({
      systemId: 'a',
      records: [{ end: k * halfHour, intervalSeconds: halfHour, cells: packCells({}) }],
      deliveries: [
        {
          party: 'dno',
          ...bulkHalfHours,
          due: k * halfHour,
          from: (k - 1) * halfHour,
          to: k * halfHour,
          quantities: [],
        },
      ],
    }));
    this.file.write(changes.map((change) => workOf(this.file, { name: 'commit', args: [change] })));
  }

  waiting(): readonly { number: number; halfHour: number }[] {
    return ask(this.file, 'outbox', 'dno', 'bulk', 0, 1000).map(({ number, to }) => ({
      number,
      halfHour: to / halfHour,
    }));
  }

  acknowledge(number: number): void {
    ask(this.file, 'acknowledge', 'dno', 'bulk', ask(this.file, 'party', 'dno', 'bulk').epoch, number);
  }

  restart(): void {
    this.file.close();
    this.file = new SqliteFile(this.path, capacity);
  }

  close(): void {
    this.file.close();
  }
}

describe('an outbox in the field', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-outbox-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const survives = (outbox: Outbox): Promise<void> => {
    try {
      outbox.due(1, 2, 3, 4, 5, 6);
      outbox.acknowledge(2);
      outbox.restart();
      expect(outbox.waiting(), 'after a restart').to.deep.equal([3, 4, 5, 6].map((k) => ({ number: k, halfHour: k })));
      outbox.due(7);
      expect(outbox.waiting().at(-1), 'numbered on').to.deep.equal({ number: 7, halfHour: 7 });
    } finally {
      outbox.close();
    }
    return Promise.resolve();
  };
  const ours = (): Outbox => new Ours(path.join(folder, 'ours.db'));

  fieldCase<Outbox>(
    'loses nothing over a restart',
    { naive: () => new InMemory(), ours },
    /after a restart: expected \[\] to deeply equal/,
    survives,
  );

  fieldCase<Outbox>(
    'brings nothing twice over a restart',
    { naive: () => new AppendedFile(path.join(folder, 'naive.txt')), ours },
    /after a restart: expected \[ .*number: 1/s,
    survives,
  );

  fieldCase<Outbox>(
    'stays bounded while nobody acknowledges, and says what had to go',
    { naive: () => new AppendedFile(path.join(folder, 'naive.txt')), ours },
    /waiting: expected 5000 to be at most 49/,
    (outbox) => {
      try {
        outbox.due(...Array.from({ length: 5000 }, (_unused, k) => k + 1));
        expect(outbox.waiting().length, 'waiting').to.be.at.most(capacity + 1);
        expect(outbox.waiting().at(-1)).to.deep.equal({ number: 5000, halfHour: 5000 });
        expect(statSync(path.join(folder, 'ours.db')).size, 'bytes on disk').to.be.lessThan(500_000);
      } finally {
        outbox.close();
      }
      return Promise.resolve();
    },
  );
});
