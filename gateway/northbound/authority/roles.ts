/** As whom a party is here. What each role may do, every call says of itself (gateway/calls). */
export const roles = [
  'dno',
  'other-network-operator',
  'transmission-operator',
  'aggregator',
  'supplier',
  'auditor',
  'lab-administrator',
] as const;
export type Role = (typeof roles)[number];
