/** Finds a serial port: by its path, or by what its adapter says on USB, since its path changes when it is plugged in again. */
import { SerialPort } from 'serialport';
import { DeviceError } from '../ports.ts';

/** Lower-case hex ids of four digits, as `lsusb` shows them. */
export interface UsbIdentity {
  readonly vendorId: string;
  readonly productId: string;
  readonly serialNumber?: string | undefined;
}

export interface PortListed {
  readonly path: string;
  readonly usb: UsbIdentity | undefined;
}

export type ListPorts = () => Promise<readonly PortListed[]>;

const usbReference = /^usb:([0-9a-f]{4}):([0-9a-f]{4})(?::(.+))?$/i;

/** What `usb:VENDOR:PRODUCT[:SERIAL]` names; undefined when the text is a path. */
export function parseUsbReference(text: string): UsbIdentity | undefined {
  const [, vendorId, productId, serialNumber] = usbReference.exec(text) ?? [];
  if (vendorId === undefined || productId === undefined) return undefined;
  return { vendorId: vendorId.toLowerCase(), productId: productId.toLowerCase(), serialNumber };
}

/** The machine's serial ports. */
export const listSerialPorts: ListPorts = async () =>
  (await SerialPort.list()).map(({ path, vendorId, productId, serialNumber }) => ({
    path,
    usb:
      vendorId === undefined || productId === undefined
        ? undefined
        : { vendorId: vendorId.toLowerCase(), productId: productId.toLowerCase(), serialNumber },
  }));

/**
 * The path to open for `reference`, a path itself or a USB identity. Rejects with DeviceError `no-connection` where no
 * such adapter is plugged in, or more than one: the wrong one's meters must not be read.
 */
export async function findPort(reference: string, list: ListPorts): Promise<string> {
  const wanted = parseUsbReference(reference);
  if (wanted === undefined) return reference;
  const wire = `serial:${reference}`;
  let ports: readonly PortListed[];
  try {
    ports = await list();
  } catch (error) {
    throw new DeviceError('no-connection', `${wire}: the ports cannot be listed: ${String(error)}`, {
      wire,
      cause: error,
    });
  }
  const found = ports.filter(
    ({ usb }) =>
      usb?.vendorId === wanted.vendorId &&
      usb.productId === wanted.productId &&
      (wanted.serialNumber === undefined || usb.serialNumber === wanted.serialNumber),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.path;
  const adapters = ports.flatMap(({ path, usb }) => (usb === undefined ? [] : [`${path} is ${usbText(usb)}`]));
  const detail =
    found.length === 0
      ? `no such adapter is plugged in (${adapters.join(', ') || 'none at all'})`
      : `${found.length} adapters are that (${found.map(({ path }) => path).join(', ')}): add the serial number`;
  throw new DeviceError('no-connection', `${wire}: ${detail}`, { wire });
}

function usbText({ vendorId, productId, serialNumber }: UsbIdentity): string {
  return ['usb', vendorId, productId, ...(serialNumber === undefined ? [] : [serialNumber])].join(':');
}
