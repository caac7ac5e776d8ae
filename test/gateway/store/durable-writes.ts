/** Writes to a store in a process of its own, for durable.test.ts, and says so. Argument: the store's path. */
import { writeSync } from 'node:fs';
import { packCells } from '../../../gateway/store/packed-cells.ts';
import { SqliteFile } from '../../../gateway/store/sqlite-file.ts';

const halfHour = 1800;
const file = new SqliteFile(process.argv[2] ?? '', 4416);
const unchanged = { resume: undefined, configuration: undefined, schedule: undefined };
writeSync(2, 'said opened\n');
file.commit([
  {
    ...unchanged,
    systemId: 'a',
    records: [{ end: halfHour, intervalSeconds: halfHour, cells: packCells({}) }],
    deliveries: [{ party: 'dno', due: halfHour, from: 0, to: halfHour, quantities: [] }],
  },
]);
writeSync(2, 'said committed\n');
file.acknowledge('dno', file.party('dno').epoch, 1);
writeSync(2, 'said acknowledged\n');
file.close();
