/** Register bytes -> measurement, by one line of a profile. */
import { decodeRegisters, float32Step } from '../../codecs/modbus/values.ts';
import type { Measurement } from '../ports.ts';
import type { ProfileRegister } from './profile.ts';

/** NaN, infinities, the maker's sentinels and what lies outside the limits are never a number. */
export function readAmount(register: ProfileRegister, bytes: Uint8Array): Measurement {
  const raw = decodeRegisters(bytes, register.type, register.wordOrder);
  if (!Number.isFinite(raw) || register.notAvailable.includes(raw)) {
    return { kind: 'not-available', reason: 'device-says-not-available', detail: `the meter shows ${raw}` };
  }
  const amount = raw * register.factor;
  if (amount < register.min || amount > register.max) {
    return {
      kind: 'not-available',
      reason: 'implausible',
      detail: `${amount} is outside ${register.min}..${register.max}`,
    };
  }
  return { kind: 'amount', amount };
}

/** One step of the register when it shows `amount`, in the catalogue's unit. */
export function stepAt(register: ProfileRegister, amount: number): number {
  return register.type === 'f32' ? float32Step(amount / register.factor) * register.factor : register.factor;
}
