/**
 * A case that others got wrong in the field. The naive way of doing it is kept beside the test, as the thing the test
 * catches: a case that the naive way passes proves nothing.
 */
import { AssertionError, expect } from 'chai';

/** Rejects with an AssertionError where what has to hold does not. */
export type Scenario<Way> = (way: Way) => Promise<void>;

export function fieldCase<Way>(
  title: string,
  ways: { readonly naive: () => Promise<Way> | Way; readonly ours: () => Promise<Way> | Way },
  /** What the scenario says of the naive way. */
  mistake: RegExp,
  scenario: Scenario<Way>,
): void {
  describe(title, () => {
    it('the naive way gets it wrong', async () => {
      let said: unknown;
      try {
        await scenario(await ways.naive());
      } catch (error) {
        said = error;
      }
      expect(said, 'what the scenario found').to.be.instanceOf(AssertionError);
      expect((said as Error).message).to.match(mistake);
    });

    it('it holds here', async () => {
      await scenario(await ways.ours());
    });
  });
}

/** Lets the event loop turn: what can happen without a timer has happened by then. */
export async function turns(count = 50): Promise<void> {
  for (let k = 0; k < count; k++) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** What became of a promise after the event loop has turned a while. */
export async function stateOf(promise: Promise<unknown>): Promise<'pending' | 'resolved' | 'rejected'> {
  let state: 'pending' | 'resolved' | 'rejected' = 'pending';
  promise.then(
    () => (state = 'resolved'),
    () => (state = 'rejected'),
  );
  await turns();
  return state;
}
