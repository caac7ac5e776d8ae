/** Which faults can be made on which hop of a bench, and by what. A cell that is not here does not exist yet. */

export const hops = ['dno-link', 'dno-messages', 'meter-line', 'supply', 'home-network'] as const;
export type Hop = (typeof hops)[number];

export const faults = ['cut', 'stall', 'black-hole', 'lose', 'duplicate', 'delay', 'reorder', 'change'] as const;
export type Fault = (typeof faults)[number];

/** `any`: on every implementation. `plain-text`: where the tester may look into the messages. */
export interface Cell {
  readonly by: string;
  readonly where: 'any' | 'plain-text' | 'virtual bench';
}

export const faultTable: Readonly<Record<Hop, Readonly<Partial<Record<Fault, Cell>>>>> = {
  'dno-link': {
    cut: { by: 'conformance/roles/link.ts', where: 'any' },
    stall: { by: 'conformance/roles/link.ts', where: 'any' },
    'black-hole': { by: 'conformance/roles/link.ts', where: 'any' },
  },
  'dno-messages': {
    lose: { by: 'conformance/mutants/dno-proxy.ts', where: 'plain-text' },
    duplicate: { by: 'conformance/mutants/dno-proxy.ts', where: 'plain-text' },
    delay: { by: 'conformance/mutants/dno-proxy.ts', where: 'plain-text' },
    reorder: { by: 'conformance/mutants/dno-proxy.ts', where: 'plain-text' },
    change: { by: 'conformance/mutants/dno-proxy.ts', where: 'plain-text' },
  },
  'meter-line': {
    cut: { by: 'devices/wires/pty.ts', where: 'virtual bench' },
  },
  supply: {},
  'home-network': {},
};
