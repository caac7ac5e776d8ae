/** Disks that take nothing for now: what is asked again later, where any other failure is a mistake of somebody. */

/** As alarms say it. */
export type DiskTrouble = 'full' | 'not-writable';

const troubles: Readonly<Record<string, DiskTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'not-writable',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EIO: 'not-writable',
};

/** Undefined: something else is wrong than the disk. */
export function diskTrouble(error: unknown): DiskTrouble | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? troubles[code] : undefined;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
