import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { productBundles } from '../../scripts/lib/bundles.mjs';

describe('what is packed', () => {
  it('is every bundle but that of the command line', () => {
    const lines = readFileSync('.vscodeignore', 'utf8').split('\n');
    const named = lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const isPacked = picomatch(named);
    for (const { outfile = '' } of productBundles(true))
      assert.equal(isPacked(outfile), outfile !== 'dist/cli.js', outfile);
  });
});
