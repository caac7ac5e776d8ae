/**
 * Which registers to ask for together. A meter answers one block of 80 registers quicker than ten small ones, but has
 * a limit a request, and some have holes that refuse a block which reads across them.
 */
import type { ReadRegisters } from '../../codecs/modbus/pdu.ts';
import { registersOf } from '../../codecs/modbus/values.ts';
import type { ModbusLimits, ProfileRegister } from './profile.ts';
import type { QuantityName } from '../quantities.ts';

/** One quantity in a block. */
export interface BlockMember {
  readonly quantity: QuantityName;
  readonly register: ProfileRegister;
}

/** One request and what is in its answer, in the order of addresses. */
export interface ReadBlock {
  readonly request: ReadRegisters;
  readonly members: readonly BlockMember[];
}

/** What a meter has taught about its map. `cuts`: no block crosses into these registers; `absent`: these are not there. */
export interface LearnedHoles {
  readonly cuts: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
}

export const noHoles: LearnedHoles = { cuts: new Set(), absent: new Set() };

/** What a register is called in what was learned. */
export const keyOf = (register: ProfileRegister): string => `${register.function}:${register.address}`;
const endOf = ({ register }: BlockMember): number => register.address + registersOf(register.type);

/** True where the meter has said that it does not have this register. */
export function isAbsent(holes: LearnedHoles, register: ProfileRegister): boolean {
  return holes.absent.has(keyOf(register));
}

/**
 * The fewest blocks that hold every member, within the limits. Growing each block from the lowest address on is
 * optimal, because a member that fits can never do harm in an earlier block.
 */
export function planReads(members: readonly BlockMember[], limits: ModbusLimits, holes: LearnedHoles): ReadBlock[] {
  const sorted = members
    .filter(({ register }) => !isAbsent(holes, register))
    .sort((a, b) => a.register.function - b.register.function || a.register.address - b.register.address);
  const blocks: BlockMember[][] = [];
  for (const member of sorted) {
    const block = blocks.at(-1);
    if (block !== undefined && fits(block, member, limits, holes)) block.push(member);
    else blocks.push([member]);
  }
  return blocks.map(asBlock);
}

function fits(block: readonly BlockMember[], member: BlockMember, limits: ModbusLimits, holes: LearnedHoles): boolean {
  const [first] = block;
  if (first === undefined || first.register.function !== member.register.function) return false;
  if (holes.cuts.has(keyOf(member.register))) return false;
  const end = Math.max(...block.map(endOf));
  const unused = member.register.address - end;
  return unused <= limits.mostUnusedRegisters && endOf(member) - first.register.address <= limits.mostRegisters;
}

function asBlock(members: readonly BlockMember[]): ReadBlock {
  const [first] = members;
  if (first === undefined) throw new RangeError('a block has at least one member');
  const { address } = first.register;
  const end = Math.max(...members.map(endOf));
  return {
    request: { kind: 'read-registers', functionCode: first.register.function, address, count: end - address },
    members,
  };
}

/**
 * Where a block is cut that was refused with exception 2 (illegal data address). It read across a hole, most likely the
 * widest gap between two wanted registers. One without gaps is halved until the register that is not there stands alone.
 */
export function cutOf(members: readonly BlockMember[]): BlockMember | undefined {
  return afterWidestGap(members) ?? members[Math.floor(members.length / 2)];
}

/** The first register after the widest gap; undefined where the members follow each other. */
function afterWidestGap(members: readonly BlockMember[]): BlockMember | undefined {
  let widest = 0;
  let found: BlockMember | undefined;
  members.forEach((member, index) => {
    const former = members[index - 1];
    const gap = former === undefined ? 0 : member.register.address - endOf(former);
    if (gap <= widest) return;
    widest = gap;
    found = member;
  });
  return found;
}

/** The bytes of one member out of the block's answer (two bytes a register). */
export function bytesOf(block: ReadBlock, member: BlockMember, bytes: Uint8Array): Uint8Array {
  const start = (member.register.address - block.request.address) * 2;
  return bytes.slice(start, start + registersOf(member.register.type) * 2);
}
