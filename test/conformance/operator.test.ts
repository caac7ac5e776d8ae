import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { OperatedAdapter, benchCommand, personAtTerminal } from '../../conformance/adapters/operator.ts';
import type { Deed, Operator } from '../../conformance/adapters/operator.ts';
import { AdapterActionError } from '../../conformance/adapters/protocol.ts';
import type { ActionName, Actions, Adapter, Capabilities } from '../../conformance/adapters/protocol.ts';
import { VirtualSystem } from '../../conformance/adapters/virtual-system.ts';
import { VirtualClock } from '../../devices/clock/virtual-clock.ts';
import { loadSpecification } from '../../conformance/engine/spec.ts';
import { runInProcess } from '../../conformance/in-process.ts';

/** An implementation whose declaration is changed, and nothing else. */
class Declares implements Adapter {
  private readonly inner: Adapter;
  private readonly change: (capabilities: Capabilities) => Capabilities;

  constructor(inner: Adapter, change: (capabilities: Capabilities) => Capabilities) {
    this.inner = inner;
    this.change = change;
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    const ok = await this.inner.do(action, parameters);
    return action === 'capabilities' ? this.change(ok as Capabilities) : ok;
  }

  onFrame(): void {
    return;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('controls that need somebody', function () {
  this.timeout(30_000);
  let folder = '';
  let system: VirtualSystem;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'meterbridge-operator-'));
    system = new VirtualSystem({});
  });

  afterEach(async () => {
    await system.close();
    await rm(folder, { recursive: true });
  });

  const manual = (): Adapter =>
    new Declares(system, (each) => ({ ...each, controls: { ...each.controls, setLoad: 'manual' } }));
  const load = { watts: 100, vars: 0 };

  async function refusal(work: Promise<unknown>): Promise<string> {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(AdapterActionError);
    expect((error as AdapterActionError).code).to.equal('unavailable');
    return (error as AdapterActionError).message;
  }

  function operated(operator: Operator | undefined, options: { hardware?: boolean; allowSwitching?: boolean } = {}) {
    const deeds: Deed[] = [];
    const adapter = new OperatedAdapter(options.hardware === undefined ? manual() : system, {
      operator,
      hardware: options.hardware ?? false,
      allowSwitching: options.allowSwitching ?? false,
      onDeed: (deed) => deeds.push(deed),
    });
    return { adapter, deeds };
  }

  it('are done by a command of the bench, and it is on record who did it', async () => {
    const script = path.join(folder, 'load-bank.sh');
    await writeFile(script, 'cat > done.json\n');
    const { adapter, deeds } = operated(benchCommand(['sh', 'load-bank.sh'], folder, 5_000));
    await adapter.do('setLoad', load);
    expect(JSON.parse(await readFile(path.join(folder, 'done.json'), 'utf8'))).to.deep.equal({
      do: 'setLoad',
      with: load,
    });
    expect(deeds).to.deep.equal([{ action: 'setLoad', by: 'sh load-bank.sh' }]);
  });

  it('stay undone when the command fails or takes too long', async () => {
    const failing = operated(benchCommand(['false'], folder, 5_000));
    expect(await refusal(failing.adapter.do('setLoad', load))).to.equal('setLoad: false ended with exit code 1');
    const slow = operated(benchCommand(['sleep', '20'], folder, 50));
    expect(await refusal(slow.adapter.do('setLoad', load))).to.equal('setLoad: sleep ended SIGKILL');
  });

  describe('by a person at a terminal', () => {
    const limitMs = 60_000;

    /** What is asked, in one piece, and what became of it. `answer` is told each question. */
    async function asked(answer: (question: string, input: PassThrough, clock: VirtualClock) => void) {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const clock = new VirtualClock(0);
      let text = '';
      output.on('data', (bytes: Buffer) => {
        text += bytes.toString();
        if (text.endsWith(': ')) answer(bytes.toString(), input, clock);
      });
      const { adapter, deeds } = operated(personAtTerminal(limitMs, { input, output }, clock));
      const problem = await adapter.do('setLoad', load).then(
        () => undefined,
        (error: unknown) => (error as Error).message,
      );
      return { text, problem, deeds };
    }

    it('are asked for in words, and it is on record who did it', async () => {
      const { text, problem, deeds } = await asked((_question, input) => input.write('\n'));
      expect(text).to.contain('Please set the load of the premises to 100 W and 0 var. Enter when it is done');
      expect(problem).to.equal(undefined);
      expect(deeds).to.deep.equal([{ action: 'setLoad', by: process.env['USER'] ?? 'operator' }]);
    });

    it('stay undone when the person says so, or nothing within the limit', async () => {
      const refused = await asked((_question, input) => input.write('no\n'));
      expect(refused.problem).to.equal('setLoad: the operator could not do it');
      const silent = await asked((_question, _input, clock) => void clock.advance(limitMs));
      expect(silent.problem).to.equal('setLoad: nobody answered within 60 s');
      expect([...refused.deeds, ...silent.deeds]).to.deep.equal([]);
    });

    it('wait as long as they have to once the person has stopped the clock', async () => {
      const { problem, deeds } = await asked((question, input, clock) => {
        if (question.includes('stands still')) void clock.advance(100 * limitMs).then(() => input.write('\n'));
        else input.write('wait\n');
      });
      expect(problem).to.equal(undefined);
      expect(deeds).to.have.length(1);
    });
  });

  it('leave a case undecided where nobody is there, as in CI', async () => {
    const spec = loadSpecification().cases.find(({ id }) => id === 'UC01.S2.B');
    const { adapter } = operated(undefined);
    const { verdict, reason } = await runInProcess(spec!, adapter);
    expect(verdict).to.equal('inconclusive');
    expect(reason).to.match(/setLoad needs a person, and nobody is there to be asked/);
  });

  it('switch nothing on a bench with hardware unless that was allowed', async () => {
    const locked = operated(undefined, { hardware: true });
    await locked.adapter.do('reset', {});
    expect(await refusal(locked.adapter.do('setLoad', load))).to.equal(
      'setLoad switches real hardware: expected --allow-switching',
    );
    const allowed = operated(undefined, { hardware: true, allowSwitching: true });
    await allowed.adapter.do('reset', {});
    await allowed.adapter.do('setLoad', load);
  });

  it('who declares no and does it all the same fails', async () => {
    const { cases } = loadSpecification();
    const spec = cases.find(({ id }) => id === 'UC01.S1.B');
    const denies = new Declares(system, (each) => ({
      ...each,
      pics: each.pics.map((row) => (row.name === 'profile.scheduled' ? { ...row, support: 'no' } : row)),
    }));
    const { verdict, reason, checks } = await runInProcess(spec!, denies);
    expect(verdict).to.equal('fail');
    expect(reason).to.equal('profile.scheduled is declared no, but: a schedule for sending is taken');
    expect(checks.map(({ id }) => id)).to.deep.equal(['UC01.S1.B-n1']);
  });
});
