import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noteAnchor } from '../../../src/core/notes/anchors/noteAnchor';
import { AnchorableText } from '../../../src/core/notes/anchors/reanchor';
import { formatEntry } from '../../../src/core/notes/formatEntry';
import { noteLink } from '../../../src/core/notes/quotation';
import { CommandLine, inventory } from './cli';

const TALKS = `Talks in Geneva

The foreign minister said on Monday that relations between both countries are at an all-time low.

His colleague did not agree with what the minister had said about the treaty, and left for home at once.
`;

/** An entry on words of the talks, in a folder below the corpus. */
function entryOn(words: string, id: string, comment = ''): string {
  const text = TALKS.trim();
  const start = text.indexOf(words);
  const anchor = noteAnchor(new AnchorableText(text), { start, end: start + words.length });
  const href = noteLink('notes', 'talks.txt', anchor);
  return formatEntry({ label: 'Talks', href, citekey: 'talks', anchor, article: 'talks.txt', id, tags: [], comment });
}

const LOW = 'relations between both countries are at an all-time low';
const NOTE = `# Talks\n\n${entryOn(LOW, 'first')}${entryOn('His colleague did not agree with what the minister had said', 'second')}`;

describe('the check of notes by the command line', () => {
  let line: CommandLine;
  let folder: string;

  before(async () => {
    line = await CommandLine.make();
  });

  after(() => line.dispose());

  beforeEach(async () => {
    folder = await line.corpus({ 'talks.txt': TALKS, 'notes/talks.md': NOTE });
  });

  const change = async (path: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(folder, path), 'utf8');
    assert.ok(text.includes(from));
    await writeFile(join(folder, path), text.replace(from, to));
  };
  const check = (...args: string[]) => line.run(['check', folder, ...args]);

  it('is content when all quotations hold, and writes nothing', async () => {
    const before = await inventory(folder);
    const { code, stdout, stderr } = await check();
    assert.deepEqual([code, stdout, stderr], [0, '2 quotations in 1 note: all hold\n', '']);
    assert.deepEqual(await inventory(folder), before);
  });

  it('is content when a passage has moved, and when omissions are marked', async () => {
    await change('talks.txt', 'The foreign', 'It was a long day for everybody who took part.\n\nThe foreign');
    await change('notes/talks.md', 'with what the minister had said', '\\[…\\] said');
    const { code, stdout } = await check();
    assert.equal(stdout, '2 quotations in 1 note: all hold (2 moved, 1 with marked omissions or additions)\n');
    assert.equal(code, 0);
  });

  it('fails when words were altered in the note, and says which and where', async () => {
    await change('notes/talks.md', '> His colleague did not', '> His colleague did');
    const { code, stdout } = await check();
    assert.equal(code, 1);
    const [fault, empty, summary] = stdout.split('\n');
    assert.match(
      fault ?? '',
      /notes\/talks\.md:8: altered: talks\.txt: “colleague did agree with” for “colleague did not agree with”$/,
    );
    assert.deepEqual([empty, summary], ['', '2 quotations in 1 note: 1 holds, 1 does not']);
  });

  it('fails when the article was changed, and tells the words as they are now', async () => {
    await change('talks.txt', 'between both countries', 'between the two countries');
    const { code, stdout } = await check('--json');
    assert.equal(code, 1);
    const { notes, quotations, failed, quotes } = JSON.parse(stdout);
    assert.deepEqual([notes, quotations, failed], [1, 2, 1]);
    const [first, second] = quotes;
    assert.deepEqual([first.entry, first.state, first.fidelity, first.holds], ['first', 'changed', 'verbatim', false]);
    assert.equal(first.passage, LOW.replace('both', 'the two'));
    assert.deepEqual(first.changed, [
      { note: 'relations between both countries are', source: 'relations between the two countries are' },
    ]);
    assert.deepEqual([second.entry, second.holds, second.line], ['second', true, 8]);
  });

  it('fails when a passage, or an article, is not there any more', async () => {
    await change('talks.txt', `that ${LOW}`, 'nothing');
    const gone = await check();
    assert.equal(gone.code, 1);
    assert.match(gone.stdout, /talks\.md:3: orphan: talks\.txt: “relations between .*” is not there\n/);
    await rm(join(folder, 'talks.txt'));
    await writeFile(join(folder, 'other.txt'), 'Another article, of which no note says anything at all.\n');
    const lost = await check();
    assert.equal(lost.code, 1);
    assert.match(lost.stdout, /talks\.md:3: orphan: talks\.txt is not in the corpus: “relations/);
  });

  it('takes notes below the folder, another folder, and notes by their paths', async () => {
    const other = await line.corpus({
      'talks.txt': TALKS,
      'corpus.yaml': 'notes: mine\n',
      'mine/by topic/a.md': entryOn(LOW, 'a'),
      'mine/.hidden/b.md': entryOn(LOW, 'b').replace('low', 'high'),
      'mine/c.txt': entryOn(LOW, 'c'),
      'book/1.md': entryOn(LOW, 'd').replace('low', 'high'),
    });
    assert.equal((await line.run(['check', other])).stdout, '1 quotation in 1 note: all hold\n');
    const book = join(other, 'book');
    for (const args of [['--notes', 'book'], [join(book, '1.md')]]) {
      const { code, stdout } = await line.run(['check', other, ...args]);
      assert.equal(code, 1);
      assert.match(stdout, /book\/1\.md:1: altered: talks\.txt: “.*high” for “.*low”/);
      assert.match(stdout, /1 quotation in 1 note: 0 hold, 1 does not\n$/);
    }
  });

  it('has nothing to say of notes without quotations', async () => {
    await writeFile(join(folder, 'notes/talks.md'), '# Talks\n\n> A quotation of something else\n');
    assert.deepEqual((await check()).stdout, '0 quotations in 1 note: nothing to check\n');
  });

  it('says so when there are no notes where they should be', async () => {
    const missing = await check('--notes', 'nowhere');
    assert.deepEqual([missing.code, missing.stdout], [2, '']);
    assert.match(missing.stderr, /There is no folder of notes nowhere\./);
    assert.match((await check(join(folder, 'none.md'))).stderr, /none\.md cannot be read/);
    await rm(join(folder, 'notes'), { recursive: true });
    const { code, stderr } = await check();
    assert.equal(code, 2);
    assert.match(stderr, /There is no folder of notes .*notes\. Name another by --notes/);
  });
});
