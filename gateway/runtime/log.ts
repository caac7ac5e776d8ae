/** The gateway's log: one JSON line an event, secrets left out. */
import pino from 'pino';

export type LogFields = Readonly<Record<string, unknown>>;

/** `event` is a stable phrase to search for; what varies goes into the fields. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** The same log with fields added to every line. */
  child(fields: LogFields): Log;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Names of fields whose content never reaches the log, at any depth. */
const secretField = /^(key|private-?key|pass(word|phrase)?|secret|token|psk|pin|credentials?|authorization)$/i;
const deepest = 6;

/** A copy with secrets replaced and errors turned into plain fields. */
export function redacted(content: unknown, depth = 0): unknown {
  if (content instanceof Error) return describedError(content, depth);
  if (typeof content === 'bigint') return content.toString();
  if (typeof content !== 'object' || content === null) return content;
  if (depth >= deepest) return '[...]';
  if (content instanceof Uint8Array) return Buffer.from(content).toString('hex');
  if (Array.isArray(content)) return content.map((item) => redacted(item, depth + 1));
  return Object.fromEntries(
    Object.entries(content).map(([name, item]) => [
      name,
      secretField.test(name) ? '[redacted]' : redacted(item, depth + 1),
    ]),
  );
}

function describedError(error: Error, depth: number): Record<string, unknown> {
  const own = redacted(Object.fromEntries(Object.entries(error)), depth + 1) as Record<string, unknown>;
  const cause = error.cause === undefined ? {} : { cause: redacted(error.cause, depth + 1) };
  return { name: error.name, message: error.message, ...own, ...cause };
}

/** Writes to standard error, which leaves standard output to what a command prints; or to `write`, line by line. */
export function createLog(level: LogLevel, write?: (line: string) => void): Log {
  const destination = write === undefined ? pino.destination({ dest: 2, sync: true }) : { write };
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' };
  return wrapped(pino(options, destination));
}

function wrapped(logger: pino.Logger): Log {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}): void => {
      if (logger.isLevelEnabled(level)) logger[level](redacted(fields) as object, event);
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => wrapped(logger.child(redacted(fields) as Record<string, unknown>)),
  };
}

/** Says nothing. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLog,
};
