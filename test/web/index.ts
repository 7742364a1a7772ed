// Entry for the web worker extension host. It has no files and no process: results leave through the console.

// the browser build, which sets globalThis.Mocha
import 'mocha/mocha.js';
import { mochaOptions, runSuites } from '../host/runSuites';

const LAST_WORDS_MS = 300;

export async function run(): Promise<void> {
  // an instance of our own: the ready-made globalThis.mocha draws HTML, and a worker has no document
  const mocha = new Mocha(mochaOptions(Mocha.reporters.Base));
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('suites:web');
  const results = await runSuites(mocha);
  console.log(`[results] ${JSON.stringify(results)}`);
  // console lines travel on their own and are lost when the host ends at once
  await new Promise((done) => setTimeout(done, LAST_WORDS_MS));
  if (results.stats.failures > 0) throw new Error(`${results.stats.failures} tests failed`);
}
