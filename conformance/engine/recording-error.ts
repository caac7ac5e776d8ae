/** The tester cannot write down what it saw: its own failure, of which nothing is charged to anybody. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}

/** Does work on the files of a run. Throws RecordingError, naming the place, where the disk does not play along. */
export function recording<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new RecordingError(`${place} cannot be written: ${error.message}`, { cause: error });
  }
}
