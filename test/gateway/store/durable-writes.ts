/** Writes to a store in a process of its own, for durable.test.ts, and says so. Argument: the store's path. */
import { writeSync } from 'node:fs';
import { packCells } from '../../../gateway/store/packed-cells.ts';
import { ask } from '../../../gateway/store/operations.ts';
import { SqliteFile } from '../../../gateway/store/sqlite-file.ts';
import { bulkHalfHours } from '../../support/bulk-half-hours.ts';

const halfHour = 1800;
const file = new SqliteFile(process.argv[2] ?? '', 4416);
writeSync(2, 'said opened\n');
ask(file, 'commit', {
  systemId: 'a',
  records: [{ end: halfHour, intervalSeconds: halfHour, cells: packCells({}) }],
  deliveries: [{ party: 'dno', ...bulkHalfHours, due: halfHour, from: 0, to: halfHour, quantities: [] }],
});
writeSync(2, 'said committed\n');
ask(file, 'acknowledge', 'dno', 'bulk', ask(file, 'party', 'dno', 'bulk').epoch, 1);
writeSync(2, 'said acknowledged\n');
file.close();
