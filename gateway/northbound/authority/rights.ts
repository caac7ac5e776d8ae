/** What each role may do: a table of message types by role. */
import { callNames, commandNames } from '../../../codecs/dno/messages.ts';
import type { CallName } from '../../../codecs/dno/messages.ts';

/** The calls of the DNO interface that a right is needed for. */
export const messageTypes = callNames;
export type MessageType = CallName;

export const roles = ['dno', 'other-network-operator', 'supplier', 'auditor', 'lab-administrator'] as const;
export type Role = (typeof roles)[number];

/** Messages that change or switch something: these carry a counter, a validity window and a signature. */
export const commands: ReadonlySet<MessageType> = new Set<MessageType>(commandNames);

type Rights = Readonly<Record<MessageType, boolean>>;

/** A message type that is added needs a word here for every role, or nothing compiles. */
export const rights: Readonly<Record<Role, Rights>> = {
  dno: { ReadProfile: true, ReadStatus: true, Configure: true, Deliveries: true },
  'other-network-operator': { ReadProfile: true, ReadStatus: true, Configure: false, Deliveries: true },
  supplier: { ReadProfile: true, ReadStatus: true, Configure: false, Deliveries: false },
  auditor: { ReadProfile: true, ReadStatus: true, Configure: false, Deliveries: false },
  'lab-administrator': { ReadProfile: true, ReadStatus: true, Configure: true, Deliveries: true },
};
