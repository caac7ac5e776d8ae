/** What can be wrong with a store, in terms that callers act on. */

export type StoreErrorCode =
  | 'damaged' // the file's content is broken
  | 'not-a-store' // a database of somebody else
  | 'newer-schema' // written by a later version of this software
  | 'locked' // another process has it open
  | 'not-writable' // folder missing, no permission, read-only
  | 'full' // no space left
  | 'closed'
  | 'answered' // the command was answered before: its effect is not written twice
  | 'internal';

/** Names the file and, where a person can do something, what. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
