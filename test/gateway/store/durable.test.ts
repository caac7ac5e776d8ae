import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { built } from '../../support/built.ts';
import { needs } from '../../support/peers.ts';

const run = promisify(execFile);
const program = built('test/gateway/store/durable-writes.ts');

/** Stands between the process and the kernel: says on standard error which file was put on disk. */
const shim = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>
static int say(const char *name, int file) {
  char link[64], path[4096], line[4200];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length < 0 ? 0 : length] = 0;
  int size = snprintf(line, sizeof line, "on disk %s\\n", path);
  if (write(2, line, size) != size) return -1;
  return ((int (*)(int))dlsym(RTLD_NEXT, name))(file);
}
int fsync(int file) { return say("fsync", file); }
int fdatasync(int file) { return say("fdatasync", file); }
`;

describe('what the store says is kept', function () {
  this.timeout(30_000);
  let folder = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-durable-'));
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('is on disk before it is said: half-hours, and acknowledgements', async function () {
    needs(this, 'gcc');
    const source = path.join(folder, 'shim.c');
    const library = path.join(folder, 'shim.so');
    await writeFile(source, shim);
    await run('gcc', ['-shared', '-fPIC', '-o', library, source, '-ldl']);
    const store = path.join(folder, 'store.db');
    const { stderr } = await run(process.execPath, [program, store], {
      env: { ...process.env, LD_PRELOAD: library },
    });
    const said = stderr
      .split('\n')
      .filter((line) => line.includes(store) || line.startsWith('said '))
      .map((line) => line.replace(store, 'store.db'));
    for (const what of ['said committed', 'said acknowledged']) {
      const at = said.indexOf(what);
      expect(at, `${what} in ${said.join('; ')}`).to.be.greaterThan(0);
      expect(said[at - 1], `before ${what}`).to.equal('on disk store.db-wal');
    }
  });
});
