/** One device at the premises as a client of its HAN resources (specs/han): what displays and energy managers share. */
import { formatCode, isSuccess, responses } from '../../codecs/coap/codes.ts';
import { contentFormats } from '../../codecs/coap/content-formats.ts';
import { attributeOf } from '../../codecs/coap/link-format.ts';
import { readText } from '../../codecs/coap/options.ts';
import type { CoapRequest, CoapResponse } from '../../codecs/coap/request.ts';
import { readBody, writeBody } from '../../codecs/han/body.ts';
import { momentaryPower, priceList } from '../../codecs/han/display.ts';
import type { MomentaryPower, PriceList } from '../../codecs/han/display.ts';
import type { Read } from '../../codecs/han/fields.ts';
import { hanInterface, hanResources } from '../../codecs/han/resources.ts';
import type { HanResource } from '../../codecs/han/resources.ts';
import { DeviceError } from '../ports.ts';
import type { Arrival, CoapClient, HanDevice, Observation, PeerAddress, StateWatch } from '../ports.ts';

export interface HanClientOptions {
  readonly id: string;
  readonly peer: PeerAddress;
  readonly client: CoapClient;
}

const resourceNames = Object.keys(hanResources) as HanResource[];

export abstract class HanClient implements HanDevice {
  readonly id: string;
  /** What every device of this kind offers. */
  protected abstract readonly offered: HanResource;
  private readonly options: HanClientOptions;
  private readonly observations = new Set<Observation>();

  constructor(options: HanClientOptions) {
    this.id = options.id;
    this.options = options;
  }

  async discover(): Promise<readonly HanResource[]> {
    const { client, peer } = this.options;
    const links = await client.discover(peer);
    const found = resourceNames.filter((name) =>
      links.some((link) => {
        const words = (attribute: string): readonly string[] => attributeOf(link, attribute)?.split(' ') ?? [];
        const { path, rt } = hanResources[name];
        return link.target === path && words('rt').includes(rt) && words('if').includes(hanInterface);
      }),
    );
    if (!found.includes(this.offered))
      throw this.fault(
        'bad-response',
        `offers no ${hanResources[this.offered].rt} at ${hanResources[this.offered].path}`,
      );
    return found;
  }

  async sendPrices(prices: PriceList): Promise<void> {
    await this.tell('PUT', 'prices', priceList, prices);
  }

  async sendPower(power: MomentaryPower): Promise<void> {
    await this.tell('PUT', 'power', momentaryPower, power, { confirmable: false });
  }

  /** Cancels every observation. */
  async close(): Promise<void> {
    await Promise.all([...this.observations].map(async (observation) => observation.cancel()));
  }

  /** Posts a message that acts once per id. */
  protected async post<T>(resource: HanResource, read: Read<T>, body: T): Promise<Arrival> {
    const { code } = await this.tell('POST', resource, read, body);
    return code === responses.created ? 'new' : 'known';
  }

  protected async get<T>(resource: HanResource, read: Read<T>): Promise<T> {
    const { client, peer } = this.options;
    return this.content(resource, read, await client.request(peer, asking(resource)));
  }

  protected watch<T>(resource: HanResource, read: Read<T>, watch: StateWatch<T>): Observation {
    const { client, peer } = this.options;
    const observation = client.observe(peer, asking(resource), (update) => {
      if (update.kind !== 'fresh') {
        watch.stale(update.error);
        return;
      }
      try {
        watch.fresh(this.content(resource, read, update.response));
      } catch (error) {
        if (!(error instanceof DeviceError)) throw error;
        watch.stale(error);
      }
    });
    const own: Observation = {
      cancel: async () => {
        this.observations.delete(own);
        await observation.cancel();
      },
    };
    this.observations.add(own);
    return own;
  }

  private async tell<T>(
    method: 'POST' | 'PUT',
    resource: HanResource,
    read: Read<T>,
    body: T,
    how: Pick<CoapRequest, 'confirmable'> = {},
  ): Promise<CoapResponse> {
    const { client, peer } = this.options;
    const { path } = hanResources[resource];
    let payload: Uint8Array;
    try {
      payload = writeBody(read, body);
    } catch (error) {
      if (error instanceof RangeError) throw this.fault('bad-request', error.message);
      throw error;
    }
    const request = { method, path, contentFormat: contentFormats.cbor, payload, ...how };
    return this.success(resource, await client.request(peer, request));
  }

  private content<T>(resource: HanResource, read: Read<T>, response: CoapResponse): T {
    const { payload, contentFormat = contentFormats.cbor } = this.success(resource, response);
    const notation = contentFormat === contentFormats.json ? 'json' : 'cbor';
    const outcome = readBody(read, payload, notation);
    if (outcome.ok) return outcome.body;
    throw this.fault('bad-response', `${hanResources[resource].path}: ${outcome.detail}`, { frame: payload });
  }

  private success(resource: HanResource, response: CoapResponse): CoapResponse {
    const { code, payload } = response;
    if (isSuccess(code)) return response;
    const detail = readText(payload) ?? '';
    const message = `${hanResources[resource].path} answers ${formatCode(code)}${detail === '' ? '' : `: ${detail}`}`;
    throw this.fault('device-exception', message, { exceptionCode: code });
  }

  private fault(
    code: 'bad-request' | 'bad-response' | 'device-exception',
    message: string,
    detail: { frame?: Uint8Array; exceptionCode?: number } = {},
  ): DeviceError {
    const { host, port } = this.options.peer;
    return new DeviceError(code, `${this.id}: ${message}`, { wire: `coap:${host}:${port}`, ...detail });
  }
}

const asking = (resource: HanResource): CoapRequest => ({
  method: 'GET',
  path: hanResources[resource].path,
  accept: contentFormats.cbor,
});
