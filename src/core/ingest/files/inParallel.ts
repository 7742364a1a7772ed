/** Files asked for at once: over a remote file system each question takes a while, and all at once would be too many. */
export const AT_ONCE = 32;

/** Does something with each item, some of them at a time, in their order as far as it goes. Rejects with the first fault. */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
