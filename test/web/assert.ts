// What the suites that also run in the web worker host use of node:assert/strict, which is not there.

type Message = string | Error | undefined;

function complain(message: Message, otherwise: string): never {
  throw message instanceof Error ? message : new Error(message ?? otherwise);
}

const show = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

/** Strict structural equality of plain data: primitives, arrays, plain objects, and classes of the same prototype. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set || a instanceof Date)
    throw new Error('test/web/assert.ts compares plain data');
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

function ok(value: unknown, message?: Message): asserts value {
  if (!value) complain(message, `${show(value)} is not truthy`);
}

const checks = {
  ok,
  fail: (message?: Message): never => complain(message, 'failed'),
  equal(actual: unknown, expected: unknown, message?: Message) {
    if (!Object.is(actual, expected)) complain(message, `${show(actual)} is not ${show(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: Message) {
    if (Object.is(actual, expected)) complain(message, `${show(actual)} should be something else`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: Message) {
    if (!same(actual, expected)) complain(message, `${show(actual)} is not ${show(expected)}`);
  },
  match(text: string, pattern: RegExp, message?: Message) {
    if (!pattern.test(text)) complain(message, `${show(text)} does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: Message) {
    if (pattern.test(text)) complain(message, `${show(text)} matches ${pattern}`);
  },
  async rejects(promise: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp) {
    const error: unknown = await (typeof promise === 'function' ? promise() : promise).then(
      () => complain(undefined, 'did not reject'),
      (reason: unknown) => reason,
    );
    if (pattern && !pattern.test(String(error))) complain(undefined, `${String(error)} does not match ${pattern}`);
  },
  throws(run: () => unknown, pattern?: RegExp) {
    let error: unknown;
    try {
      run();
    } catch (thrown) {
      error = thrown ?? new Error('nothing was thrown');
    }
    if (error === undefined) complain(undefined, 'did not throw');
    if (pattern && !pattern.test(String(error))) complain(undefined, `${String(error)} does not match ${pattern}`);
  },
};

/** As node:assert/strict, which is a function too; a check that is missing here fails loudly. */
const assert: typeof ok & typeof checks = Object.assign(
  (value: unknown, message?: Message): asserts value => ok(value, message),
  checks,
);

export default assert;
