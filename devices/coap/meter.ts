/** A CoAP meter as the gateway sees it: the SenML packs of a profile's resources (RFC 8428 over RFC 7252). */
import { formatCode, isSuccess } from '../../codecs/coap/codes.ts';
import { contentFormats } from '../../codecs/coap/content-formats.ts';
import type { CoapRequest, CoapResponse } from '../../codecs/coap/request.ts';
import type { ResolvedRecord } from '../../codecs/senml/resolve.ts';
import { Backoff } from '../clock/backoff.ts';
import { pause } from '../clock/repeat.ts';
import { DeviceError } from '../ports.ts';
import type {
  Clock,
  CoapClient,
  Measurement,
  MeterCapabilities,
  MeterIdentity,
  MeterPort,
  MeterReading,
  Milliseconds,
  Observation,
  PeerAddress,
} from '../ports.ts';
import type { CoapProfile } from './profile.ts';
import { probeFault, readSenmlAmount, recordCalled, recordsOf } from './read-senml.ts';
import type { QuantityName } from '../quantities.ts';

export interface CoapMeterOptions {
  readonly id: string;
  readonly peer: PeerAddress;
  readonly profile: CoapProfile;
  readonly client: CoapClient;
  readonly clock: Clock;
}

/** The pauses before a resource that did not let itself be observed is tried again. */
const firstPause: Milliseconds = 60_000;
const longestPause: Milliseconds = 3_600_000;

export class CoapMeter implements MeterPort {
  readonly id: string;
  readonly capabilities: MeterCapabilities;
  /** The HAN has no resource that sets one. */
  readonly clock = undefined;
  private readonly options: CoapMeterOptions;
  private readonly observations = new Map<string, Observation>();
  private readonly absent = new Set<QuantityName>();
  private readonly closing = new AbortController();

  constructor(options: CoapMeterOptions) {
    const { profile } = options;
    this.id = options.id;
    this.options = options;
    this.capabilities = {
      quantities: Object.keys(profile.quantities) as QuantityName[],
      phases: profile.phases,
      shortestEvent: profile.pollSeconds * 1000,
    };
  }

  /** Of which the last answer had no record; every poll asks for all. */
  get absentQuantities(): readonly QuantityName[] {
    return [...this.absent];
  }

  /** The serial number is the device's name in its records, where they have one. */
  async identify(): Promise<MeterIdentity> {
    const { profile } = this.options;
    const { identification: probe } = profile;
    const records = this.records(probe.path, await this.ask(probe.path));
    const fault = probeFault(records, probe);
    if (fault !== undefined)
      throw this.fault('bad-response', `does not answer as a ${profile.maker} ${profile.model}: ${fault}`);
    const serial = recordCalled(records, probe.name)?.name.slice(0, -probe.name.length - 1);
    return {
      maker: profile.maker,
      model: profile.model,
      serial: serial === '' ? undefined : serial,
      firmware: undefined,
    };
  }

  /** Rejects when no resource can be had; one that cannot be leaves its quantities without a value. */
  async read(quantities: readonly QuantityName[]): Promise<MeterReading> {
    const { clock } = this.options;
    const measurements = new Map<QuantityName, Measurement>();
    let takenAt: number | undefined;
    let failed: DeviceError | undefined;
    for (const [path, members] of this.byPath(quantities)) {
      try {
        const response = await this.ask(path);
        takenAt ??= clock.now();
        this.take(path, members, response, measurements);
      } catch (error) {
        if (!(error instanceof DeviceError)) throw error;
        failed = error;
        const reason = error.code === 'device-exception' ? 'device-exception' : 'no-answer';
        for (const quantity of members)
          measurements.set(quantity, { kind: 'not-available', reason, detail: error.message });
      }
    }
    if (takenAt === undefined && failed !== undefined) throw failed;
    for (const quantity of quantities)
      if (!measurements.has(quantity))
        measurements.set(quantity, {
          kind: 'not-available',
          reason: 'not-supported',
          detail: `the profile ${this.options.profile.name} has no ${quantity}`,
        });
    return { takenAt: takenAt ?? clock.now(), measurements };
  }

  /** Readings as the meter's resources change, each of what its resource shows. Nothing where the profile says they cannot be observed. */
  watch(quantities: readonly QuantityName[], listener: (reading: MeterReading) => void): void {
    if (!this.options.profile.observe) return;
    for (const [path, members] of this.byPath(quantities))
      this.observe(path, new Backoff(firstPause, longestPause), (response) => {
        const measurements = new Map<QuantityName, Measurement>();
        try {
          this.take(path, members, response, measurements);
        } catch (error) {
          if (error instanceof DeviceError) return;
          throw error;
        }
        listener({ takenAt: this.options.clock.now(), measurements });
      });
  }

  /** Polls go on all the while: they say when nothing can be had. A resource that refuses may be there again later. */
  private observe(path: string, backoff: Backoff, listener: (response: CoapResponse) => void): void {
    const { client, peer, clock } = this.options;
    const { signal } = this.closing;
    let told = 0;
    const observation = client.observe(peer, this.asking(path), (update) => {
      if (update.kind === 'fresh') {
        if (isSuccess(update.response.code)) listener(update.response);
        // The first is the answer to the question; with the next it does let itself be observed.
        if (++told > 1) backoff.reset();
      } else if (update.kind === 'ended' && update.error.code !== 'closed')
        void pause(clock, backoff.next(), signal).then((goesOn) => {
          if (goesOn) this.observe(path, backoff, listener);
        });
    });
    this.observations.set(path, observation);
  }

  resolutionAt(quantity: QuantityName): number {
    const described = this.options.profile.quantities[quantity];
    if (described === undefined) throw new RangeError(`the profile ${this.options.profile.name} has no ${quantity}`);
    return described.step;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all([...this.observations.values()].map(async (observation) => observation.cancel()));
  }

  private byPath(quantities: readonly QuantityName[]): ReadonlyMap<string, QuantityName[]> {
    const paths = new Map<string, QuantityName[]>();
    for (const quantity of quantities) {
      const path = this.options.profile.quantities[quantity]?.path;
      if (path !== undefined) paths.set(path, [...(paths.get(path) ?? []), quantity]);
    }
    return paths;
  }

  private asking(path: string): CoapRequest {
    const { format } = this.options.profile;
    const accept = format === 'senml+cbor' ? contentFormats.senmlCbor : contentFormats.senmlJson;
    return { method: 'GET', path, accept };
  }

  private async ask(path: string): Promise<CoapResponse> {
    const { client, peer } = this.options;
    const response = await client.request(peer, this.asking(path));
    if (isSuccess(response.code)) return response;
    const { code } = response;
    throw this.fault('device-exception', `${path} answers ${formatCode(code)}`, { exceptionCode: code });
  }

  private take(
    path: string,
    members: readonly QuantityName[],
    response: CoapResponse,
    measurements: Map<QuantityName, Measurement>,
  ): void {
    const { quantities } = this.options.profile;
    const records = this.records(path, response);
    for (const name of members) {
      const quantity = quantities[name];
      if (quantity === undefined) continue;
      const measurement = readSenmlAmount(records, name, quantity);
      measurements.set(name, measurement);
      if (measurement.kind === 'not-available' && measurement.reason === 'not-supported') this.absent.add(name);
      else this.absent.delete(name);
    }
  }

  private records(path: string, { payload, contentFormat }: CoapResponse): readonly ResolvedRecord[] {
    const { profile, clock } = this.options;
    const format = contentFormat === contentFormats.senmlJson ? 'senml+json' : profile.format;
    const outcome = recordsOf(payload, format, clock.now() / 1000);
    if (outcome.ok) return outcome.records;
    throw this.fault('bad-response', `${path}: ${outcome.detail}`, { frame: payload });
  }

  private fault(
    code: 'bad-response' | 'device-exception',
    message: string,
    detail: { frame?: Uint8Array; exceptionCode?: number } = {},
  ): DeviceError {
    const { host, port } = this.options.peer;
    return new DeviceError(code, `meter ${this.id} ${message}`, { wire: `coap:${host}:${port}`, ...detail });
  }
}
