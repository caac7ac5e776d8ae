/** Settles at the first Ctrl-C or SIGTERM, and leaves no listener behind. */
export async function untilInterrupted(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
    const stop = (signal: NodeJS.Signals): void => {
      for (const each of signals) process.off(each, stop);
      clearInterval(alive);
      resolve(signal);
    };
    // A signal listener alone does not keep the process running.
    // eslint-disable-next-line no-restricted-globals -- no time is measured here
    const alive = setInterval(() => undefined, 2 ** 30);
    for (const each of signals) process.on(each, stop);
  });
}
