// Runs the suites that are registered with a mocha, says what happens on the console, and gathers the results.
// Used in the Node extension host and in the web worker extension host, so nothing here may need Node.

import { firstWebview } from './firstWebview';

/** What test/vscode/runTests.mjs reads. */
export interface Results {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
  readonly tests: readonly TestResult[];
}

interface TestResult {
  readonly title: string;
  readonly state: string;
  readonly ms?: number;
  readonly error?: string;
}

const MARKS: Readonly<Record<string, string>> = { passed: 'ok     ', failed: 'FAILED ', pending: 'skipped' };

/** Options for a mocha whose results go to `runSuites`: mocha's base reporter alone says nothing. */
export const mochaOptions = (silent: typeof Mocha.reporters.Base) =>
  ({ ui: 'bdd', timeout: 120_000, reporter: silent }) as const;

/** Runs everything; settles when the last test has ended, never rejects for a failed test. */
export function runSuites(mocha: Mocha): Promise<Results> {
  const tests: TestResult[] = [];
  const record = (title: string, state: string, ms: number | undefined, error?: Error) => {
    const text = error === undefined ? undefined : (error.stack ?? error.message);
    tests.push({ title, state, ...(ms !== undefined && { ms }), ...(text !== undefined && { error: text }) });
    console.log(`[test] ${MARKS[state] ?? state} ${title}${ms === undefined ? '' : ` (${ms} ms)`}`);
    // at once: the run may not come to its end
    if (text !== undefined) console.log(`[test] ${text}`);
  };
  mocha.suite.beforeAll('the first webview', firstWebview);
  return new Promise((done) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      done({ stats: { passes, failures, pending }, tests });
    });
    runner.on('pass', (test) => record(test.fullTitle(), 'passed', test.duration));
    runner.on('pending', (test) => record(test.fullTitle(), 'pending', undefined));
    // hooks fail too, and are no tests
    runner.on('fail', (test, error: Error) => record(test.fullTitle(), 'failed', test.duration, error));
  });
}
