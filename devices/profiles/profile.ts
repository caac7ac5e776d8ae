/** A meter model as data: what the profiles of every protocol say. What is the protocol's own lies in its folder. */

/** How a serial line is set. */
export interface SerialSettings {
  readonly baudRate: number;
  readonly dataBits: 7 | 8;
  readonly parity: 'none' | 'even' | 'odd';
  readonly stopBits: 1 | 2;
}

export interface Profile {
  readonly version: 1;
  /** `<maker>-<model>` in lower case: the name of the file, and what configuration calls it by. */
  readonly name: string;
  readonly protocol: string;
  readonly maker: string;
  readonly model: string;
  /** Where the content was taken from. */
  readonly source: string;
  readonly phases: 1 | 3;
  /** Seconds between polls when configuration says nothing. */
  readonly pollSeconds: number;
  /** Of a meter that can be on a serial line. */
  readonly serial?: SerialSettings;
}
