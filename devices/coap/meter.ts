/** A CoAP meter as the gateway sees it: the SenML packs of a profile's resources (RFC 8428 over RFC 7252). */
import { formatCode, isSuccess } from '../../codecs/coap/codes.ts';
import { contentFormats } from '../../codecs/coap/content-formats.ts';
import type { CoapRequest, CoapResponse } from '../../codecs/coap/request.ts';
import type { ResolvedRecord } from '../../codecs/senml/resolve.ts';
import { DeviceError } from '../ports.ts';
import type {
  Clock,
  CoapClient,
  Measurement,
  MeterCapabilities,
  MeterIdentity,
  MeterPort,
  MeterReading,
  Observation,
  PeerAddress,
} from '../ports.ts';
import type { CoapProfile } from '../profiles/profile.ts';
import { probeFault, readSenmlAmount, recordCalled, recordsOf } from './read-senml.ts';
import type { QuantityName } from '../quantities.ts';

export interface CoapMeterOptions {
  readonly id: string;
  readonly peer: PeerAddress;
  readonly profile: CoapProfile;
  readonly client: CoapClient;
  readonly clock: Clock;
}

export class CoapMeter implements MeterPort {
  readonly id: string;
  readonly capabilities: MeterCapabilities;
  /** The HAN has no resource that sets one. */
  readonly clock = undefined;
  private readonly options: CoapMeterOptions;
  private readonly observations: Observation[] = [];

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
    const { profile, client, peer, clock } = this.options;
    if (!profile.observe) return;
    for (const [path, members] of this.byPath(quantities)) {
      const observation = client.observe(peer, this.asking(path), (update) => {
        // Polls go on all the while: they say when nothing can be had.
        if (update.kind !== 'fresh' || !isSuccess(update.response.code)) return;
        const measurements = new Map<QuantityName, Measurement>();
        try {
          this.take(path, members, update.response, measurements);
        } catch (error) {
          if (error instanceof DeviceError) return;
          throw error;
        }
        listener({ takenAt: clock.now(), measurements });
      });
      this.observations.push(observation);
    }
  }

  resolutionAt(quantity: QuantityName): number {
    const described = this.options.profile.quantities[quantity];
    if (described === undefined) throw new RangeError(`the profile ${this.options.profile.name} has no ${quantity}`);
    return described.step;
  }

  async close(): Promise<void> {
    await Promise.all(this.observations.splice(0).map(async (observation) => observation.cancel()));
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
      if (quantity !== undefined) measurements.set(name, readSenmlAmount(records, name, quantity));
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
