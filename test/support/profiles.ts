/** Profiles of the product, by what they are. */
import { isCoapProfile } from '../../devices/coap/profile.ts';
import type { CoapProfile } from '../../devices/coap/profile.ts';
import { isModbusProfile } from '../../devices/modbus/profile.ts';
import type { ModbusProfile } from '../../devices/modbus/profile.ts';
import { loadProfiles } from '../../devices/registry/load-profiles.ts';

const { profiles } = loadProfiles();

export function modbusProfile(name: string): ModbusProfile {
  const profile = profiles.get(name);
  if (profile === undefined || !isModbusProfile(profile)) throw new Error(`no Modbus profile ${name}`);
  return profile;
}

export function coapProfile(name: string): CoapProfile {
  const profile = profiles.get(name);
  if (profile === undefined || !isCoapProfile(profile)) throw new Error(`no CoAP profile ${name}`);
  return profile;
}
