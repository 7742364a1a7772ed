/** The same items, of which the next is already being got while somebody works on one. */
export async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let next = asked(iterator);
  try {
    for (let item = await next; item.done !== true; item = await next) {
      next = asked(iterator);
      yield item.value;
    }
  } finally {
    await next.catch(() => {});
    await iterator.return?.();
  }
}

/** Whoever leaves early does not wait for it, so that nobody else would hear of a fault. */
function asked<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = iterator.next();
  next.catch(() => {});
  return next;
}
