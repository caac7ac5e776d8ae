/**
 * How a person names a device on the command line: a serial port's path or `usb:VENDOR:PRODUCT[:SERIAL]`, `tcp://host:port`
 * for Modbus TCP, `rtu+tcp://host:port` for RTU frames through a device server, or a meter of a gateway file.
 */
import type { WireSpec } from '../devices/ports.ts';
import { UsageError } from './failure.ts';

export interface SerialParameters {
  readonly baud: string | undefined;
  readonly parity: string | undefined;
  readonly stopBits: string | undefined;
  readonly dataBits: string | undefined;
}

type SerialSpec = Extract<WireSpec, { kind: 'serial' }>;
export type SerialDefaults = Pick<SerialSpec, 'baudRate' | 'dataBits' | 'parity' | 'stopBits'>;

function oneOf<T extends string | number>(
  option: string,
  text: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (text === undefined) return fallback;
  const found = allowed.find((each) => String(each) === text);
  if (found === undefined) throw new UsageError(`--${option} ${text}: expected one of ${allowed.join(', ')}`);
  return found;
}

const usbReference = /^usb:[0-9a-f]{4}:[0-9a-f]{4}(:.+)?$/i;

const baudRates = [300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200] as const;

/**
 * The wire a DEVICE argument names.
 * @throws UsageError when it is neither a path nor `tcp://host:port`.
 */
export function wireOfDevice(device: string, parameters: SerialParameters, defaults: SerialDefaults): WireSpec {
  const baudRate = oneOf('baud', parameters.baud, baudRates, defaults.baudRate as (typeof baudRates)[number]);
  const scheme = ['tcp', 'rtu+tcp'].find((each) => device.startsWith(`${each}://`));
  if (scheme !== undefined) {
    const url = URL.canParse(device) ? new URL(device) : undefined;
    const port = url === undefined || url.port === '' ? 502 : Number(url.port);
    if (url === undefined || url.hostname === '' || port === 0) {
      throw new UsageError(`DEVICE ${device}: expected ${scheme}://host:port, for example ${scheme}://192.0.2.7:502`);
    }
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return scheme === 'tcp' ? { kind: 'tcp', host, port } : { kind: 'rtu-over-tcp', host, port, baudRate };
  }
  if (!device.includes('/') && !/^COM\d+$/i.test(device) && !usbReference.test(device)) {
    throw new UsageError(
      `DEVICE ${device}: expected the path of a serial port (/dev/ttyUSB0), tcp://host:port, or with --config the id of a meter`,
    );
  }
  return {
    kind: 'serial',
    path: device,
    baudRate,
    dataBits: oneOf('data-bits', parameters.dataBits, [7, 8] as const, defaults.dataBits),
    parity: oneOf('parity', parameters.parity, ['none', 'even', 'odd'] as const, defaults.parity),
    stopBits: oneOf('stop-bits', parameters.stopBits, [1, 2] as const, defaults.stopBits),
  };
}

/** A point in time as a person writes it: ISO 8601 with Z, or whole seconds since 1970. Returns epoch seconds. */
export function instant(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(
      `--${option} ${text}: expected UTC as 2026-03-01, 2026-03-01T00:30Z or whole seconds since 1970`,
    );
  }
  return time / 1000;
}
