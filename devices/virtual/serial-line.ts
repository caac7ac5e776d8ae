/**
 * The copper of a virtual RS-485 line: characters take their time, answers keep the gap before them, two who talk at
 * once spoil each other's frame. Counts what a listener on the line would see, gaps that were not kept above all.
 */
import type { Clock, DeviceError, Milliseconds, Timer, Wire } from '../ports.ts';

export interface LinePacing {
  readonly baudRate: number;
  /** Bits a character takes, start, parity and stop included: 10 for 8N1, 11 for 8E1. */
  readonly bitsPerCharacter: number;
  /** Answers are handed over in pieces of this length; Infinity = whole frames, which is quicker in virtual time. */
  readonly pieceMs: Milliseconds;
}

export interface LineCounts {
  /** Frames from the master, by the silence before them. */
  readonly requests: number;
  /** Requests that began before the line had been silent for 3.5 characters. */
  readonly gapViolations: number;
  /** The shortest silence before a request; undefined before the second frame. */
  readonly shortestGapMs: Milliseconds | undefined;
  /** Frames that were spoilt because two talked at once. */
  readonly collisions: number;
}

/** The gap before a frame: 3.5 characters of 11 bits, 1.75 ms above 19,200 Bd (Modbus serial line, clause 2.5.1.1). */
export function frameGap(baudRate: number): Milliseconds {
  return baudRate > 19_200 ? 1.75 : (3.5 * 11 * 1000) / baudRate;
}

/** Clock readings differ by rounding; a gap short by less is kept. */
const rounding: Milliseconds = 0.01;
/** What a character looks like after two talked at once. */
const spoil = 0x55;

interface Transmission {
  readonly direction: 'to-meters' | 'to-master';
  readonly bytes: Uint8Array;
  readonly start: Milliseconds;
  sent: number;
  spoilt: boolean;
  timer: Timer | undefined;
  readonly done: () => void;
}

/** The devices' side of the line: a wire whose far end is the master's. */
export class SerialLine implements Wire {
  readonly name: string;
  private readonly wire: Wire;
  private readonly clock: Clock;
  private readonly pacing: LinePacing;
  private readonly character: Milliseconds;
  private readonly gap: Milliseconds;
  private readonly underWay = new Set<Transmission>();
  private listener: ((bytes: Uint8Array) => void) | undefined;
  private endListener: ((reason: DeviceError) => void) | undefined;
  /** When the last character was over on the line, and when it was handed over: a little later where we are held up. */
  private lastEnd: Milliseconds | undefined;
  private lastHandedOver: Milliseconds | undefined;
  private inboundFreeAt = Number.NEGATIVE_INFINITY;
  private counts = { requests: 0, gapViolations: 0, collisions: 0 };
  private shortestGap: Milliseconds | undefined;
  private over = false;

  constructor(wire: Wire, clock: Clock, pacing: LinePacing) {
    this.name = wire.name;
    this.wire = wire;
    this.clock = clock;
    this.pacing = pacing;
    this.character = (pacing.bitsPerCharacter * 1000) / pacing.baudRate;
    this.gap = frameGap(pacing.baudRate);
    wire.onBytes((bytes) => {
      this.fromMaster(bytes);
    });
    wire.onEnd((reason) => {
      this.stop();
      this.endListener?.(reason);
    });
  }

  get seen(): LineCounts {
    return { ...this.counts, shortestGapMs: this.shortestGap };
  }

  /** A device's frame: begins once the line has been silent for the gap, settles with its last character. */
  write(bytes: Uint8Array): Promise<void> {
    if (this.over) return this.wire.write(bytes);
    const now = this.clock.monotonic();
    const start = Math.max(now, (this.lastEnd ?? Number.NEGATIVE_INFINITY) + this.gap);
    return new Promise((resolve) => {
      this.begin({ direction: 'to-master', bytes, start, done: resolve });
    });
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.listener = listener;
  }

  onEnd(listener: (reason: DeviceError) => void): void {
    this.endListener = listener;
  }

  async close(): Promise<void> {
    this.stop();
    await this.wire.close();
  }

  private fromMaster(bytes: Uint8Array): void {
    const now = this.clock.monotonic();
    // Bytes handed over while earlier ones are still on the line follow those without a gap.
    const follows = now <= this.inboundFreeAt + this.character / 2;
    const start = follows ? this.inboundFreeAt : now;
    if (!follows) this.countRequest(now);
    this.inboundFreeAt = start + bytes.length * this.character;
    this.begin({ direction: 'to-meters', bytes: bytes.slice(), start, done: () => undefined });
  }

  private countRequest(now: Milliseconds): void {
    this.counts.requests++;
    if (this.lastHandedOver === undefined) return;
    const silence = now - this.lastHandedOver;
    this.shortestGap = Math.min(this.shortestGap ?? silence, silence);
    if (silence < this.gap - rounding) this.counts.gapViolations++;
  }

  private begin(what: Pick<Transmission, 'direction' | 'bytes' | 'start' | 'done'>): void {
    const transmission: Transmission = { ...what, sent: 0, spoilt: false, timer: undefined };
    this.underWay.add(transmission);
    this.arm(transmission, transmission.start);
  }

  private arm(transmission: Transmission, at: Milliseconds): void {
    transmission.timer = this.clock.after(Math.max(0, at - this.clock.monotonic()), () => {
      this.goOn(transmission);
    });
  }

  /** Deadlines are absolute: whoever wakes late hands over everything that is due. */
  private goOn(transmission: Transmission): void {
    const { bytes, start, direction } = transmission;
    const now = this.clock.monotonic();
    this.spoilTogether(now);
    const onLine = Math.floor((now - start) / this.character + 1e-6);
    const due = Math.min(bytes.length, direction === 'to-meters' && onLine < bytes.length ? 0 : onLine);
    if (due > transmission.sent) {
      const piece = bytes.slice(transmission.sent, due);
      transmission.sent = due;
      this.lastEnd = start + due * this.character;
      this.lastHandedOver = now;
      this.handOver(transmission, transmission.spoilt ? piece.map((byte) => byte ^ spoil) : piece);
    }
    if (transmission.sent === bytes.length) {
      this.underWay.delete(transmission);
      transmission.done();
      return;
    }
    const characters =
      direction === 'to-meters'
        ? bytes.length
        : Math.min(bytes.length, due + Math.max(1, Math.floor(this.pacing.pieceMs / this.character)));
    this.arm(transmission, start + characters * this.character);
  }

  /** Everything that is on the line at the same moment is spoilt from there on. */
  private spoilTogether(now: Milliseconds): void {
    const talking = [...this.underWay].filter(({ start }) => start <= now + rounding);
    const sides = new Set(talking.map((each) => (each.direction === 'to-meters' ? 'master' : each)));
    if (sides.size < 2) return;
    for (const each of talking) {
      if (!each.spoilt) this.counts.collisions++;
      each.spoilt = true;
    }
  }

  private handOver(transmission: Transmission, bytes: Uint8Array): void {
    if (transmission.direction === 'to-meters') this.listener?.(bytes);
    // A line that is gone takes nothing; its end is told to whoever owns it.
    else this.wire.write(bytes).catch(() => undefined);
  }

  private stop(): void {
    this.over = true;
    for (const transmission of this.underWay) {
      transmission.timer?.cancel();
      transmission.done();
    }
    this.underWay.clear();
  }
}
