/** A virtual meter over CoAP: all it measures as one SenML pack, from a table of its own. */
import { responses } from '../../../codecs/coap/codes.ts';
import { contentFormats } from '../../../codecs/coap/content-formats.ts';
import { writePack } from '../../../codecs/senml/pack.ts';
import type { SenmlPack } from '../../../codecs/senml/pack.ts';
import { repeat } from '../../clock/repeat.ts';
import type { Clock, CoapResource, EpochSeconds, Milliseconds } from '../../ports.ts';
import type { Premises, PremisesState } from '../premises.ts';

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly read: (premises: Premises) => number;
}

const row = (name: string, unit: string, decimals: number, read: Row['read']): Row => ({ name, unit, decimals, read });

const rows: readonly Row[] = [
  row('voltage', 'V', 2, ({ state }) => state.volts),
  row('current', 'A', 3, (premises) => {
    const { watts, vars } = premises.netNow();
    return Math.hypot(watts, vars) / premises.state.volts;
  }),
  row('power', 'W', 1, (premises) => premises.netNow().watts),
  row('reactive-power', 'var', 1, (premises) => premises.netNow().vars),
  row('frequency', 'Hz', 2, () => 50),
  row('energy-import', 'Wh', 1, (premises) => premises.energiesNow().importWattHours),
  row('energy-export', 'Wh', 1, (premises) => premises.energiesNow().exportWattHours),
  row('reactive-energy-import', 'varh', 1, (premises) => premises.energiesNow().importVarHours),
  row('reactive-energy-export', 'varh', 1, (premises) => premises.energiesNow().exportVarHours),
];

export class VirtualSenmlMeter {
  /** Called with the path of a resource that shows something else from now on. */
  onChange: (path: string) => void = () => undefined;
  private readonly clock: Clock;
  private readonly premises: Premises;
  /** `urn:dev:mac:0024befffe804ff1:` */
  private readonly baseName: string;
  private readonly stopping = new AbortController();
  private shown: PremisesState;

  /** Every `lookMs` it tells its observers where something has changed. */
  constructor(clock: Clock, premises: Premises, baseName: string, lookMs: Milliseconds = 1_000) {
    this.clock = clock;
    this.premises = premises;
    this.baseName = baseName;
    this.shown = premises.state;
    void repeat(clock, this.stopping.signal, lookMs, () => {
      if (premises.state !== this.shown) this.onChange('/meter');
      this.shown = premises.state;
      return lookMs;
    });
  }

  resources(): CoapResource[] {
    return [
      {
        path: '/meter',
        attributes: [
          { name: 'rt', text: 'core.s' },
          { name: 'ct', text: `${contentFormats.senmlCbor} ${contentFormats.senmlJson}` },
        ],
        observable: 'confirmable',
        handlers: {
          GET: ({ accept = contentFormats.senmlCbor }) => {
            if (accept !== contentFormats.senmlCbor && accept !== contentFormats.senmlJson)
              return { code: responses.notAcceptable };
            const notation = accept === contentFormats.senmlCbor ? 'cbor' : 'json';
            return { code: responses.content, contentFormat: accept, payload: writePack(this.pack(), notation) };
          },
        },
      },
    ];
  }

  stop(): void {
    this.stopping.abort();
  }

  private pack(): SenmlPack {
    const bt: EpochSeconds = this.clock.now() / 1000;
    return rows.map(({ name, unit, decimals, read }, index) => ({
      ...(index === 0 && { bn: this.baseName, bt }),
      n: name,
      u: unit,
      v: Number(read(this.premises).toFixed(decimals)),
    }));
  }
}
