/** The latest reading of each meter as a SenML pack (specs/han), for displays and local programs to pull or observe. */
import { responses } from '../../codecs/coap/codes.ts';
import { contentFormats } from '../../codecs/coap/content-formats.ts';
import { writeText } from '../../codecs/coap/options.ts';
import type { CoapAnswer } from '../../codecs/coap/request.ts';
import { hanInterface, hanMeters } from '../../codecs/han/resources.ts';
import { writePack } from '../../codecs/senml/pack.ts';
import type { SenmlPack } from '../../codecs/senml/pack.ts';
import { catalogue } from '../../devices/catalogue.ts';
import type { Clock, CoapResource, EpochMilliseconds, MeterReading, Milliseconds } from '../../devices/ports.ts';
import type { QuantityName } from '../../devices/quantities.ts';

const { senmlCbor, senmlJson } = contentFormats;
/** A reading counts for so many poll periods: one poll may fail. */
const periodsFresh = 3;

interface Amount {
  readonly amount: number;
  readonly takenAt: EpochMilliseconds;
}

interface Shown {
  readonly freshMs: Milliseconds;
  /** The latest of each quantity; those that could not be had the last time are left out. */
  readonly amounts: Map<QuantityName, Amount>;
}

export class MeterResources {
  /** Called with the path of a resource that shows something else from now on. */
  onChange: (path: string) => void = () => undefined;
  private readonly clock: Pick<Clock, 'now'>;
  private readonly meters: ReadonlyMap<string, Shown>;

  /** `pollMs`: the poll period of each meter offered, by its id. */
  constructor(clock: Pick<Clock, 'now'>, pollMs: ReadonlyMap<string, Milliseconds>) {
    this.clock = clock;
    this.meters = new Map([...pollMs].map(([id, ms]) => [id, { freshMs: ms * periodsFresh, amounts: new Map() }]));
  }

  /** What a meter told: all that is polled of it, or what has changed in between. */
  reading(id: string, { takenAt, measurements }: MeterReading): void {
    const shown = this.meters.get(id);
    if (shown === undefined) return;
    for (const [quantity, measurement] of measurements)
      if (measurement.kind === 'amount') shown.amounts.set(quantity, { amount: measurement.amount, takenAt });
      else shown.amounts.delete(quantity);
    this.onChange(pathOf(id));
  }

  resources(): CoapResource[] {
    return [...this.meters].map(([id, shown]) => ({
      path: pathOf(id),
      attributes: [
        { name: 'rt', text: hanMeters.rt },
        { name: 'if', text: hanInterface },
        { name: 'ct', text: `${senmlCbor} ${senmlJson}` },
      ],
      observable: 'non-confirmable' as const,
      handlers: { GET: ({ accept = senmlCbor }) => this.answer(id, shown, accept) },
    }));
  }

  private answer(id: string, { freshMs, amounts }: Shown, accept: number): CoapAnswer {
    if (accept !== senmlCbor && accept !== senmlJson)
      return said(responses.notAcceptable, 'SenML in CBOR (112) or JSON (110) can be had');
    const now = this.clock.now();
    const fresh = [...amounts].filter(([, { takenAt }]) => takenAt + freshMs > now);
    if (fresh.length === 0) return said(responses.serviceUnavailable, `there is no reading of ${id}`);
    const oldest = Math.min(...fresh.map(([, { takenAt }]) => takenAt));
    return {
      code: responses.content,
      contentFormat: accept,
      maxAge: Math.max(1, Math.floor((oldest + freshMs - now) / 1000)),
      payload: writePack(packOf(id, fresh), accept === senmlCbor ? 'cbor' : 'json'),
    };
  }
}

/** An id has nothing in it that a path would have to escape. */
const pathOf = (id: string): string => `${hanMeters.path}/${id}`;

const said = (code: number, text: string): CoapAnswer => ({
  code,
  contentFormat: contentFormats.text,
  payload: writeText(text),
});

/** The units of what is polled are called the same in SenML's registry. `bt` is the latest reading's time. */
function packOf(id: string, amounts: readonly (readonly [QuantityName, Amount])[]): SenmlPack {
  const latest = Math.max(...amounts.map(([, { takenAt }]) => takenAt));
  return amounts.map(([quantity, { amount, takenAt }], index) => ({
    ...(index === 0 && { bn: `${id}:`, bt: latest / 1000 }),
    n: quantity,
    u: catalogue()[quantity].unit,
    v: amount,
    ...(takenAt !== latest && { t: (takenAt - latest) / 1000 }),
  }));
}
