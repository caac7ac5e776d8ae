/** The resources of the HAN interface (specs/han/interface.yaml): where they lie, and how they are found (RFC 6690). */

/** The interface attribute (`if`) of every resource. */
export const hanInterface = 'meterbridge.han.v1';

export const hanResources = {
  messages: { path: '/han/v1/messages', rt: 'meterbridge.han.messages' },
  prices: { path: '/han/v1/prices', rt: 'meterbridge.han.prices' },
  power: { path: '/han/v1/power', rt: 'meterbridge.han.power' },
  events: { path: '/han/v1/events', rt: 'meterbridge.han.events' },
} as const;
export type HanResource = keyof typeof hanResources;

/** What the gateway offers of each meter, a SenML pack: at the meter's id below `path`. */
export const hanMeters = { path: '/han/v1/meters', rt: 'meterbridge.han.meter' } as const;
