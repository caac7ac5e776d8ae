/** An implementation that is changed on its way: behind a proxy that changes its messages, or at the ports of the gateway. */
import { openDnoProxy } from '../roles/dno-proxy.ts';
import type { ChangeAnswers, ChangeRequest, DnoProxy, TesterPlace } from '../roles/dno-proxy.ts';
import type { ActionName, Actions, Adapter, FrameEvent, ResetAnswer } from './protocol.ts';
import type { GatewayPorts } from './virtual-line.ts';

/** Puts decorators around what a gateway is given; calls `applied` whenever one of them changes something. */
export type ChangePorts = (ports: GatewayPorts, applied: () => void) => GatewayPorts;

export interface Changes {
  readonly change: ChangeAnswers;
  /** Changes what the DNO asks, before the system sees it. */
  readonly changeRequest?: ChangeRequest;
}

/** The implementation behind a proxy that changes its messages. */
export class ChangedAdapter implements Adapter {
  /** What the tester is at. */
  place: () => TesterPlace = () => ({ step: '', deed: '' });
  private readonly inner: Adapter;
  private readonly changes: Changes;
  private proxy: DnoProxy | undefined;

  constructor(inner: Adapter, changes: Changes) {
    this.inner = inner;
    this.changes = changes;
  }

  get applied(): boolean {
    return this.proxy?.applied ?? false;
  }

  async do<Name extends ActionName>(action: Name, parameters: Actions[Name]['with']): Promise<Actions[Name]['ok']> {
    const ok = await this.inner.do(action, parameters);
    if (action !== 'reset') return ok;
    const { change, changeRequest } = this.changes;
    const answer = ok as ResetAnswer;
    await this.close();
    this.proxy = await openDnoProxy(answer.endpoint.address, change, changeRequest, undefined, () => this.place());
    const endpoint = { address: this.proxy.address, security: 'plaintext' as const };
    const changed: ResetAnswer = { ...answer, endpoint };
    return changed;
  }

  onFrame(listener: (frame: FrameEvent) => void): void {
    this.inner.onFrame(listener);
  }

  /** Closes the proxy; the implementation behind it lives on. */
  async close(): Promise<void> {
    await this.proxy?.close();
  }
}
