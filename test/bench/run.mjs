// Measures, and asserts nothing.   node test/bench/run.mjs [--corpus FILE.jsonl[.gz]] [--json]
// Prints tables and then JSON; with --json, JSON alone.

import { arch, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../../scripts/lib/install.mjs';
import { runNode } from '../../scripts/lib/processes.mjs';
import { root } from '../../scripts/lib/root.mjs';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'boolean' } } });
const started = process.cwd();
process.chdir(root);
await ensureInstalled(root);
if ((await runNode(['scripts/build.mjs', '--production'])) !== 0) process.exit(1);

const { resolve } = await import('node:path');
const { benchWindow } = await import('./window.mjs');
const { benchLoad } = await import('./load.mjs');
const machine = {
  node: process.version,
  platform: platform(),
  arch: arch(),
  cpus: cpus().length,
  cpu: cpus()[0]?.model,
};
const window = await benchWindow();
const load = values.corpus === undefined ? [] : await benchLoad(resolve(started, values.corpus));

if (!values.json) {
  console.log('\nIn a VS Code window, on the sample corpus (ms)');
  console.table(window);
  if (load.length > 0) {
    console.log('Load by the command line; the peer only reads the same files and splits them into words');
    console.table(
      load.map(({ articles, seconds, peerSeconds, ratio, exponent }) => ({
        articles,
        seconds: seconds.toFixed(2),
        'peer, seconds': peerSeconds.toFixed(2),
        ratio: ratio.toFixed(1),
        'exponent of growth': exponent?.toFixed(2) ?? '',
      })),
    );
  }
}
console.log(JSON.stringify({ machine, window, load }));
