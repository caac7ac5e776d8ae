/** Words for decorators at the ports of the gateway: its clock, its store, and the wire to its meters. */
import { decodeRtuFrame, encodeRtuFrame } from '../../codecs/modbus/rtu.ts';
import type { GatewayPorts } from './virtual-line.ts';
import type { ChangePorts } from './changed-system.ts';

type Clock = GatewayPorts['clock'];
type Store = GatewayPorts['store'];

/** The gateway's clock tells another time than UTC; durations are as they are. */
export const clockTells =
  (now: (clock: Clock) => number): ChangePorts =>
  (ports, applied) => ({
    ...ports,
    clock: {
      monotonic: () => ports.clock.monotonic(),
      after: (delay, run) => ports.clock.after(delay, run),
      hold: () => ports.clock.hold(),
      now: () => {
        applied();
        return now(ports.clock);
      },
    },
  });

/** Some of the store's methods do something else; they are given the sound store. */
export const storeWith =
  (change: (store: Store) => Partial<Store>): ChangePorts =>
  (ports, applied) => {
    const changed = change(ports.store);
    const store = new Proxy(ports.store, {
      get: (sound, name: keyof Store) => {
        const instead = changed[name];
        if (instead !== undefined) applied();
        const member: unknown = instead ?? Reflect.get(sound, name);
        // A private member is found only on the store itself.
        return typeof member === 'function' ? (member.bind(sound) as unknown) : member;
      },
    });
    return { ...ports, store };
  };

/** A block of registers as a meter sent it: the address of its first byte is 0. */
export type ChangeBlock = (registers: DataView, unit: number) => void;

/** Answer to a read of input registers: function, length, registers. */
const readInput = 4;

/** The meters send other registers, with a sound CRC; only answers at least this long are changed. */
export const metersSend =
  (leastBytes: number, change: ChangeBlock): ChangePorts =>
  (ports, applied) => ({
    ...ports,
    wires: (spec) => {
      const opener = ports.wires(spec);
      return {
        name: opener.name,
        open: async () => {
          const wire = await opener.open();
          return {
            name: wire.name,
            write: async (bytes) => wire.write(bytes),
            onEnd: (listener) => {
              wire.onEnd(listener);
            },
            close: async () => wire.close(),
            onBytes: (listener) => {
              wire.onBytes((bytes) => {
                const frame = decodeRtuFrame(bytes);
                if (frame.kind === 'problem' || frame.pdu[0] !== readInput || (frame.pdu[1] ?? 0) < leastBytes) {
                  listener(bytes);
                  return;
                }
                const pdu = frame.pdu.slice();
                change(new DataView(pdu.buffer, 2), frame.unit);
                applied();
                listener(encodeRtuFrame(frame.unit, pdu));
              });
            },
          };
        },
      };
    },
  });

/** Swaps two float registers of a block, by their addresses on the meter. */
export function swapFloats(registers: DataView, one: number, other: number): void {
  const kept = registers.getUint32(2 * one);
  registers.setUint32(2 * one, registers.getUint32(2 * other));
  registers.setUint32(2 * other, kept);
}
