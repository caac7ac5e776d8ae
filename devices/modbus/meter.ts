/** A Modbus meter as the gateway sees it: a profile's registers, read over a line. */
import { describeException, exceptionCodes } from '../../codecs/modbus/pdu.ts';
import { decodeRegisters, registersOf } from '../../codecs/modbus/values.ts';
import type { ModbusLine, Priority } from './modbus-line.ts';
import { bytesOf, isAbsent, planReads } from './read-plan.ts';
import type { BlockMember, ReadBlock } from './read-plan.ts';
import { LearnedMap } from './learned-map.ts';
import { DeviceError } from '../ports.ts';
import type {
  Clock,
  Measurement,
  MeterCapabilities,
  MeterClock,
  MeterIdentity,
  MeterPort,
  MeterReading,
  Milliseconds,
  RawBlock,
} from '../ports.ts';
import { clockRegisterCount, clockTime, clockWords } from './meter-clock.ts';
import type { ClockRegisters, ModbusProfile } from './profile.ts';
import { readAmount, stepAt } from './read-amount.ts';
import type { QuantityName } from '../quantities.ts';

export interface ModbusMeterOptions {
  readonly id: string;
  readonly unit: number;
  readonly profile: ModbusProfile;
  readonly line: ModbusLine;
  readonly clock: Clock;
}

const unavailable = (reason: 'no-answer' | 'not-supported' | 'device-exception', detail: string): Measurement => ({
  kind: 'not-available',
  reason,
  detail,
});

/** A serial number that was read before and is refused for this long is absent: this is another meter. */
const refusedForGood: Milliseconds = 60_000;

/** All zeros or all ones: a serial number that was never set. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0) || bytes.every((byte) => byte === 0xff);
}

export class ModbusMeter implements MeterPort {
  readonly id: string;
  readonly capabilities: MeterCapabilities;
  readonly clock: MeterClock | undefined;
  private readonly options: ModbusMeterOptions;
  private map = new LearnedMap();
  private knownSerial: string | undefined;
  /** Since when the serial number is refused, though it was read before; on the monotonic scale. */
  private serialRefusedAt: Milliseconds | undefined;

  constructor(options: ModbusMeterOptions) {
    const { profile } = options;
    this.id = options.id;
    this.options = options;
    this.capabilities = {
      quantities: Object.keys(profile.registers) as QuantityName[],
      phases: profile.phases,
      shortestEvent: profile.pollSeconds * 1000,
    };
    this.clock = profile.clock && this.clockAt(profile.clock);
  }

  get absentQuantities(): readonly QuantityName[] {
    return this.membersOf(this.capabilities.quantities)
      .filter(({ register }) => this.map.lacks(register))
      .map(({ quantity }) => quantity);
  }

  async identify(): Promise<MeterIdentity> {
    const { maker, model } = this.options.profile;
    // The same serial number is the same meter.
    const known = this.knownSerial;
    if (known === undefined || (await this.serialNumber()) !== known) {
      await this.checkModel();
      this.knownSerial = await this.serialNumber();
      // Another meter has a map of its own.
      if (known !== undefined && this.knownSerial !== known) this.map = new LearnedMap();
    }
    return { maker, model, serial: this.knownSerial, firmware: undefined };
  }

  private async checkModel(): Promise<void> {
    const { profile, line } = this.options;
    const { identification: probe } = profile;
    const answer = await line.ask({ ...this.lineSettings('interactive'), request: this.probeRequest() });
    const content =
      answer.kind === 'registers' ? decodeRegisters(answer.bytes, probe.type, probe.wordOrder) : Number.NaN;
    if (!(content >= probe.min && content <= probe.max)) {
      throw new DeviceError(
        'bad-response',
        `meter ${this.id} does not answer as a ${profile.maker} ${profile.model}: register ${probe.address} shows ${content}, expected ${probe.min} to ${probe.max}`,
        { wire: line.name },
      );
    }
  }

  private clockAt({ address, function: functionCode }: ClockRegisters): MeterClock {
    const { line } = this.options;
    const count = clockRegisterCount;
    return {
      read: async () => {
        const request = { kind: 'read-registers', functionCode, address, count } as const;
        const answer = await line.ask({ ...this.lineSettings('interactive'), request });
        return answer.kind === 'registers' ? clockTime(answer.bytes) : undefined;
      },
      set: async (to) => {
        const request = { kind: 'write-registers', address, contents: clockWords(to) } as const;
        await line.ask({ ...this.lineSettings('interactive'), request });
      },
    };
  }

  /** Undefined where the meter has none. Once one was read, no answer is a failure: another meter may be there. */
  private async serialNumber(): Promise<string | undefined> {
    const { profile, line } = this.options;
    const { serialNumber: place } = profile;
    if (place === undefined) return undefined;
    const request = {
      kind: 'read-registers',
      functionCode: place.function,
      address: place.address,
      count: registersOf(place.type),
    } as const;
    try {
      const answer = await line.ask({ ...this.lineSettings('interactive'), request });
      this.serialRefusedAt = undefined;
      if (answer.kind !== 'registers' || isBlank(answer.bytes)) return undefined;
      return String(decodeRegisters(answer.bytes, place.type, place.wordOrder));
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      if (error.code === 'device-exception' && this.hasNoSerial()) return undefined;
      if (error.code === 'timeout' && this.knownSerial === undefined) return undefined;
      throw error;
    }
  }

  /** The serial number was refused. Where one was read before this is temporary, until it has lasted long enough. */
  private hasNoSerial(): boolean {
    if (this.knownSerial === undefined) return true;
    const now = this.options.clock.monotonic();
    this.serialRefusedAt ??= now;
    return now - this.serialRefusedAt >= refusedForGood;
  }

  async read(quantities: readonly QuantityName[], options: { priority?: Priority } = {}): Promise<MeterReading> {
    const measurements = new Map<QuantityName, Measurement>();
    let takenAt: number | undefined;
    await this.readBlocks(quantities, options.priority ?? 'interactive', (outcome) => {
      if (outcome.kind === 'bytes') {
        takenAt ??= this.options.clock.now();
        for (const member of outcome.block.members)
          measurements.set(member.quantity, readAmount(member.register, bytesOf(outcome.block, member, outcome.bytes)));
      } else {
        for (const member of outcome.members) measurements.set(member.quantity, outcome.measurement);
      }
    });
    for (const quantity of quantities) {
      if (!measurements.has(quantity))
        measurements.set(
          quantity,
          unavailable('not-supported', `the profile ${this.options.profile.name} has no ${quantity}`),
        );
    }
    return { takenAt: takenAt ?? this.options.clock.now(), measurements };
  }

  /** The register blocks as they come over the line, for `read --raw`. */
  async readRaw(quantities: readonly QuantityName[]): Promise<readonly RawBlock[]> {
    const blocks: RawBlock[] = [];
    await this.readBlocks(quantities, 'interactive', (outcome) => {
      if (outcome.kind !== 'bytes') return;
      const { request, members } = outcome.block;
      const { functionCode, address, count: registers } = request;
      const where = `${String(functionCode).padStart(2, '0')} ${address.toString(16).padStart(4, '0')}`;
      blocks.push({
        title: `FC${where} ${registers} registers`,
        place: { functionCode, address, registers },
        bytes: outcome.bytes,
        quantities: members.map(({ quantity }) => quantity),
      });
    });
    return blocks;
  }

  resolutionAt(quantity: QuantityName, amount: number): number {
    const register = this.options.profile.registers[quantity];
    if (register === undefined) throw new RangeError(`the profile ${this.options.profile.name} has no ${quantity}`);
    return stepAt(register, amount);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async readBlocks(
    quantities: readonly QuantityName[],
    priority: Priority,
    take: (outcome: BlockOutcome) => void,
  ): Promise<void> {
    const { map } = this;
    const { limits } = this.options.profile;
    map.begin(this.options.clock.monotonic());
    const members = this.membersOf(quantities);
    takeAbsent(
      members.filter(({ register }) => isAbsent(map.holes, register)),
      take,
    );
    const blocks = planReads(members, limits, map.holes);
    const suspects = new Set<string>();
    const lost: BlockMember[] = [];
    const met = { answered: false, failures: [] as DeviceError[] };
    // As many at once as the meter takes on TCP; a serial line asks one after the other anyway.
    const readOn = async (): Promise<void> => {
      for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
        try {
          const bytes = await this.readBlock(block, priority);
          met.answered = true;
          map.answered(block);
          take({ kind: 'bytes', block, bytes });
        } catch (error) {
          if (!(error instanceof DeviceError)) throw error;
          if (error.code === 'device-exception') {
            met.answered = true;
            blocks.unshift(...this.afterException(block, error, suspects, take));
          } else {
            met.failures.push(error);
            lost.push(...[block, ...blocks.splice(0)].flatMap((each) => each.members));
          }
        }
      }
    };
    await Promise.all(Array.from({ length: limits.tcpWindow }, readOn));
    map.end();
    const [failure] = met.failures;
    if (failure === undefined) return;
    // A meter that answers nothing at all is one failure; one that stops half way has some values.
    if (!met.answered) throw failure;
    take({ kind: 'unavailable', members: lost, measurement: unavailable('no-answer', failure.message) });
  }

  private async readBlock(block: ReadBlock, priority: Priority): Promise<Uint8Array> {
    const { line } = this.options;
    const answer = await line.ask({ ...this.lineSettings(priority), request: block.request });
    if (answer.kind !== 'registers')
      throw new DeviceError('internal', 'a read was answered otherwise', { wire: line.name });
    return answer.bytes;
  }

  /** Gives what is to be asked instead of a block that was refused. */
  private afterException(
    block: ReadBlock,
    error: DeviceError,
    suspects: Set<string>,
    take: (outcome: BlockOutcome) => void,
  ): ReadBlock[] {
    const { members } = block;
    const code = error.exceptionCode ?? 0;
    const after =
      code === exceptionCodes.illegalDataAddress
        ? this.map.refused(block, suspects, this.options.clock.monotonic())
        : 'refused';
    switch (after) {
      case 'split':
        return planReads(members, this.options.profile.limits, this.map.holes);
      case 'ask-again':
        return [block];
      case 'absent':
        takeAbsent(members, take);
        return [];
      case 'refused': {
        const measurement = unavailable('device-exception', `exception ${describeException(code)}`);
        take({ kind: 'unavailable', members, measurement });
        return [];
      }
    }
  }

  private membersOf(quantities: readonly QuantityName[]): BlockMember[] {
    const { registers } = this.options.profile;
    return quantities.flatMap((quantity) => {
      const register = registers[quantity];
      return register === undefined ? [] : [{ quantity, register }];
    });
  }

  private probeRequest(): { kind: 'read-registers'; functionCode: 3 | 4; address: number; count: number } {
    const { identification: probe } = this.options.profile;
    return {
      kind: 'read-registers',
      functionCode: probe.function,
      address: probe.address,
      count: registersOf(probe.type),
    };
  }

  private lineSettings(priority: Priority): Omit<Parameters<ModbusLine['ask']>[0], 'request'> {
    const { unit, profile } = this.options;
    const { answerWithinMs, pauseMs, tcpWindow } = profile.limits;
    return {
      unit,
      priority,
      answerWithin: answerWithinMs,
      pause: pauseMs,
      probe: this.probeRequest(),
      window: tcpWindow,
    };
  }
}

type BlockOutcome =
  | { readonly kind: 'bytes'; readonly block: ReadBlock; readonly bytes: Uint8Array }
  | { readonly kind: 'unavailable'; readonly members: readonly BlockMember[]; readonly measurement: Measurement };

function takeAbsent(members: readonly BlockMember[], take: (outcome: BlockOutcome) => void): void {
  if (members.length === 0) return;
  const measurement = unavailable('not-supported', 'the meter has no such register');
  take({ kind: 'unavailable', members, measurement });
}
