/**
 * Which faults can be made on which hop of a bench, and by what. A cell that is not here does not exist. Single messages
 * can be lost, doubled, delayed and reordered where the tester may look into them: in plain text, and over TLS where the
 * lab's authority lets it end the connection.
 */

export const hops = ['dno-link', 'dno-messages', 'meter-line', 'supply', 'home-network'] as const;
export type Hop = (typeof hops)[number];

export const faults = ['cut', 'stall', 'black-hole', 'lose', 'duplicate', 'delay', 'reorder', 'change'] as const;
export type Fault = (typeof faults)[number];

/** `any`: on every implementation. `lab`: where the tester may look into the messages. */
export interface Cell {
  readonly by: string;
  readonly where: 'any' | 'lab' | 'virtual bench';
}

export const faultTable: Readonly<Record<Hop, Readonly<Partial<Record<Fault, Cell>>>>> = {
  'dno-link': {
    cut: { by: 'conformance/roles/link.ts', where: 'any' },
    stall: { by: 'conformance/roles/link.ts', where: 'any' },
    'black-hole': { by: 'conformance/roles/link.ts', where: 'any' },
  },
  'dno-messages': {
    lose: { by: 'conformance/faults/messages.ts', where: 'lab' },
    duplicate: { by: 'conformance/faults/messages.ts', where: 'lab' },
    delay: { by: 'conformance/faults/messages.ts', where: 'lab' },
    reorder: { by: 'conformance/faults/messages.ts', where: 'lab' },
    change: { by: 'conformance/mutants/change.ts', where: 'lab' },
  },
  'meter-line': {
    cut: { by: 'devices/links/pty.ts', where: 'virtual bench' },
    stall: { by: 'devices/virtual/line-faults.ts', where: 'virtual bench' },
    lose: { by: 'devices/virtual/line-faults.ts', where: 'virtual bench' },
    delay: { by: 'devices/virtual/line-faults.ts', where: 'virtual bench' },
    change: { by: 'devices/virtual/line-faults.ts', where: 'virtual bench' },
  },
  supply: {},
  'home-network': {},
};
