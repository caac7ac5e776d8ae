import type { WireFactory } from '../ports.ts';
import type { InFlightBytes } from './in-flight.ts';
import { serialOpener } from './serial.ts';
import { tcpOpener } from './tcp.ts';

/** The wires of this machine. `inFlight` ties serial lines to virtual devices in this process under virtual time. */
export function systemWires(options: { inFlight?: InFlightBytes } = {}): WireFactory {
  return (spec) => {
    switch (spec.kind) {
      case 'serial':
        return serialOpener(spec, options);
      case 'tcp':
        return tcpOpener(spec);
    }
  };
}
