/** The calls that are served: what each is on the wire, and what it is to the gateway. */
import { calls, serviceName } from '../../codecs/dno/messages.ts';
import type { Call } from '../../codecs/dno/messages.ts';
import type { AnyCall } from '../calls/call.ts';
import { callTable } from '../calls/table.ts';

export interface CallTables {
  readonly serviceName: string;
  readonly wire: Readonly<Record<string, Call>>;
  readonly calls: Readonly<Record<string, AnyCall>>;
}

/** Those of the product. */
export const productTables: CallTables = {
  serviceName,
  wire: calls,
  calls: callTable as unknown as CallTables['calls'],
};

/** A call by its name, in both tables. */
export function callOf(
  { wire, calls: table }: CallTables,
  name: string,
): { readonly wire: Call; readonly call: AnyCall } {
  const [onWire, call] = [wire[name], table[name]];
  if (onWire === undefined || call === undefined) throw new RangeError(`there is no call ${name}`);
  return { wire: onWire, call };
}
