// Entry for the Node extension host, on the desktop and on a server: `extensionTestsPath` is this file's bundle.

import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { mochaOptions, runSuites } from './runSuites';

export async function run(): Promise<void> {
  const { VSCODE_TEST_RESULTS: resultsFile, VSCODE_TEST_GREP: grep } = process.env;
  const mocha = new Mocha({ ...mochaOptions(Mocha.reporters.Base), ...(grep !== undefined && { grep }) });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  await import('suites:host');
  const results = await runSuites(mocha);
  // a file, because console lines are lost when the host ends right after them
  if (resultsFile !== undefined) writeFileSync(resultsFile, JSON.stringify(results));
  if (results.stats.failures > 0) throw new Error(`${results.stats.failures} tests failed`);
}
