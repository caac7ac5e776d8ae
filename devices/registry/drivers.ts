/** The protocols there are, a row each. */
import { coapDriver } from '../coap/driver.ts';
import type { Driver } from '../driver.ts';
import { modbusDriver } from '../modbus/driver.ts';
import type { Profile } from '../profiles/profile.ts';
import { specSchema } from '../profiles/spec-schema.ts';

/** Its profiles can be written already, and its meters not be read yet. */
const planned = (protocol: string): Driver => ({
  protocol,
  profiles: {
    schema: () => specSchema(`profile-${protocol}`),
    complete: ({ content }) => ({ profile: content as Profile, problems: [] }),
    quantities: () => [],
  },
});

export const drivers: readonly Driver[] = [modbusDriver, coapDriver, planned('iec62056-21'), planned('sunspec')];
