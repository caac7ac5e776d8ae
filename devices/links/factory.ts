import type { WireFactory } from '../ports.ts';
import { serialOpener } from './serial.ts';
import type { SerialOptions } from './serial.ts';
import { tcpOpener } from './tcp.ts';

/**
 * The wires of this machine. `inFlight` ties serial lines to virtual devices in this process under virtual time,
 * `listPorts` shows the adapters of a virtual bench in place of the machine's.
 */
export function systemWires(options: SerialOptions = {}): WireFactory {
  return (spec) => {
    switch (spec.kind) {
      case 'serial':
        return serialOpener(spec, options);
      case 'tcp':
      case 'rtu-over-tcp':
        return tcpOpener(spec);
    }
  };
}
