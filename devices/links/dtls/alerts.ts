/** Alerts (RFC 5246 clause 7.2). */
export const alertLevels = { warning: 1, fatal: 2 } as const;

export const alerts = {
  closeNotify: 0,
  unexpectedMessage: 10,
  badRecordMac: 20,
  recordOverflow: 22,
  handshakeFailure: 40,
  illegalParameter: 47,
  accessDenied: 49,
  decodeError: 50,
  decryptError: 51,
  protocolVersion: 70,
  insufficientSecurity: 71,
  internalError: 80,
  userCanceled: 90,
  noRenegotiation: 100,
  unsupportedExtension: 110,
  unknownPskIdentity: 115,
} as const;
export type AlertName = keyof typeof alerts;

export interface Alert {
  readonly level: number;
  readonly description: number;
}

export function decodeAlert(bytes: Uint8Array): Alert | undefined {
  const [level, description] = bytes;
  return bytes.length === 2 && level !== undefined && description !== undefined ? { level, description } : undefined;
}

export function encodeAlert(name: AlertName): Uint8Array {
  const warning = name === 'closeNotify' || name === 'noRenegotiation';
  return Uint8Array.of(warning ? alertLevels.warning : alertLevels.fatal, alerts[name]);
}

/** As the standard writes it: `decrypt_error`. */
export function alertText(description: number): string {
  const name = Object.entries(alerts).find(([, number]) => number === description)?.[0];
  return name === undefined
    ? `alert ${description}`
    : name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
