import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { loadSpecification } from '../../conformance/engine/spec.ts';
import { selectCases } from '../../conformance/suite.ts';
import { meterbridge } from '../support/command-line.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the cases of requirements', () => {
  const specification = loadSpecification();
  const chosen = (...only: readonly string[]): readonly string[] =>
    selectCases(specification, only).map(({ id }) => id);
  const ofRequirements = specification.cases.filter(({ kind }) => kind === 'requirement').map(({ id }) => id);

  it('have the id of their row and a number', () => {
    expect(ofRequirements).to.not.be.empty;
    for (const id of ofRequirements) expect(id).to.match(/^[A-Z]+\d*(\.\w+)+\.C[1-9]$/);
  });

  it('are chosen all together, by their row, or by what their rows begin with', () => {
    expect(chosen('requirements')).to.deep.equal(ofRequirements);
    expect(chosen('DNO.Resend.1')).to.deep.equal(['DNO.Resend.1.C1']);
    expect(chosen('DNO.Resend.1.C1')).to.deep.equal(['DNO.Resend.1.C1']);
    expect(chosen('DNO.Resend')).to.deep.equal(['DNO.Resend.1.C1', 'DNO.Resend.2.C1', 'DNO.Resend.3.C1']);
    expect(chosen('DNO')).to.deep.equal(ofRequirements);
    expect(chosen('UC01.S1.B', 'DNO.Resend.1')).to.deep.equal(['UC01.S1.B', 'DNO.Resend.1.C1']);
  });

  it('are not run beside the flows unless they are asked for', () => {
    expect(chosen().filter((id) => !id.startsWith('UC'))).to.deep.equal([]);
  });

  it('are no part of an id that is cut within a word', () => {
    for (const unknown of ['DNO.Resen', 'DNO.Resend.1.C2', 'requirement'])
      expect(() => chosen(unknown)).to.throw(`--only ${unknown}: there is no such case`);
  });

  it('are explained with their row', async () => {
    const { exitCode, stdout, stderr } = await meterbridge(['explain', 'DNO.Resend.1']);
    expect(exitCode, stderr).to.equal(0);
    expect(stdout).to.contain('DNO.Resend.1.C1');
  });
});

describe('the rows of the interfaces', function () {
  this.timeout(60_000);
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-rows-'));
    for (const name of ['dno', 'han', 'requirements'])
      await cp(path.join(root, 'specs', name), path.join(folder, name), { recursive: true });
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  function problems(): Promise<string> {
    const script = path.join(root, '.config/interface-rows.mjs');
    return new Promise((resolve) => {
      execFile(process.execPath, [script, '--specs', folder], (error, _stdout, stderr) => {
        // What fails says why; what says nothing has not failed.
        resolve(error === null ? `passed${stderr}` : stderr);
      });
    });
  }

  async function rewritten(file: string, from: string, to: string): Promise<void> {
    const text = await readFile(path.join(folder, file), 'utf8');
    expect(text).to.contain(from);
    await writeFile(path.join(folder, file), text.replace(from, to));
  }

  it('are all there', async () => {
    expect(await problems()).to.equal('passed');
  });

  it('must be read again when a comment has changed', async () => {
    await rewritten('dno/v1/delivery.proto', '// Events.', '// Events and more.');
    expect(await problems()).to.match(
      /^specs\/requirements\/interface\.yaml: DNO\.[\w.]+: the words at dno\/v1\/delivery\.proto [\w.]+ have changed/m,
    );
  });

  it('must be written for a new promise', async () => {
    await rewritten(
      'dno/v1/delivery.proto',
      'message Acknowledge {',
      'message Acknowledge {\n  // Anew.\n  bool anew = 90;\n',
    );
    expect(await problems()).to.contain('dno/v1/delivery.proto Acknowledge.anew has no row');
  });

  it('must go when the promise is gone', async () => {
    await rewritten('han/README.md', '\n## ', '\n### ');
    expect(await problems()).to.contain('there is no comment at han/README.md ');
  });
});
