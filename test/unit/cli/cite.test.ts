import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCall } from '../../../src/cli/arguments';
import { CommandLine } from './cli';

const FILES = {
  'corpus.yaml':
    'title: Two\narticles:\n  us.txt: {title: US and Russia, author: Lewis Sanders IV, source: DW, date: 2019-05}\n  iran.txt: {title: Iran waits, author: Lewis Sanders IV, source: DW, date: 2019-06-01}\n',
  'us.txt': 'US and Russia\n\nThe two countries talked about missiles.\n',
  'iran.txt': 'Iran waits\n\nNobody talked about oranges.\n',
};

describe('citing by the command line', () => {
  let line: CommandLine;
  let folder: string;

  before(async function () {
    this.timeout(60_000);
    line = await CommandLine.make();
    await line.addCitationStyles();
    folder = await line.corpus(FILES);
  });

  after(() => line.dispose());

  const out = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await line.run(['cite', folder, ...args]);
    assert.equal(code, 0, stderr);
    return stdout;
  };

  it('gives every article a line with its key, or those that answer a query', async () => {
    assert.equal(
      await out(),
      '[@sanders2019iran] Lewis Sanders IV. “Iran waits.” DW, June 1, 2019.\n' +
        '[@sanders2019russia] Lewis Sanders IV. “US and Russia.” DW, May 2019.\n',
    );
    assert.equal(await out('oranges'), '[@sanders2019iran] Lewis Sanders IV. “Iran waits.” DW, June 1, 2019.\n');
  });

  it('is the same in JSON', async () => {
    assert.deepEqual(await line.json('cite', folder, 'missiles'), {
      citations: [
        { key: 'sanders2019russia', id: 'us.txt', citation: 'Lewis Sanders IV. “US and Russia.” DW, May 2019.' },
      ],
    });
  });

  it('writes what other programs read', async () => {
    assert.match(
      await out('--format', 'bibtex'),
      /^@article\{sanders2019iran,\n[\s\S]*^@article\{sanders2019russia,$/m,
    );
    assert.match(await out('missiles', '--format', 'ris'), /^TY {2}- NEWS\r\nID {2}- sanders2019russia\r\n/);
    assert.equal(JSON.parse(await out('--format', 'csl-json')).length, 2);
  });

  it('cites in a style, in a language', async () => {
    assert.equal(
      await out('missiles', '--style', 'mla', '--lang', 'de'),
      '[@sanders2019russia] Sanders, Lewis, IV. „US and Russia“. DW, Mai 2019.\n',
    );
  });

  it('keeps the keys that notes use', async () => {
    const noted = await line.corpus({
      ...FILES,
      'notes/us.md': '---\narticle: us.txt\ncitekey: sanders2019\n---\n',
    });
    const { stdout } = await line.run(['cite', noted]);
    assert.match(stdout, /^\[@sanders2019\] .*US and Russia/m);
    assert.match(stdout, /^\[@sanders2019iran\] /m);
  });

  it('says what is wrong with a style', async () => {
    const own = join(folder, 'own.csl');
    await writeFile(own, '<html/>');
    const { code, stderr } = await line.run(['cite', folder, '--style', own]);
    assert.equal(code, 2);
    assert.match(stderr, /cannot be used: this is no style of CSL/);
    const missing = await line.run(['cite', folder, '--style', 'vancouver']);
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /--style is one of/);
  });

  it('refuses options that make no sense together', () => {
    for (const [args, message] of [
      [['--format', 'word'], /--format is one of bibtex, biblatex, csl-json, ris/],
      [['--format', 'ris', '--json'], /exclude each other/],
      [['--style', 'apa', '--format', 'ris'], /exclude each other/],
      [['--lang', 'de'], /--lang is of a style/],
    ] as const) {
      assert.throws(() => parseCall(['cite', 'dir', ...args]), message);
    }
  });
});
