import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseCorpusFile } from '../../../src/core/ingest/settings/corpusFile';
import { changedSpan } from '../../../src/core/ingest/settings/editing/changedSpan';
import {
  articleChanges,
  exclusion,
  type FieldChanges,
  ruleChanges,
} from '../../../src/core/ingest/settings/editing/corpusFileChanges';
import { editYaml } from '../../../src/core/ingest/settings/editing/editYaml';
import type { YamlChanges } from '../../../src/core/ingest/settings/editing/yamlChange';

const of = (path: string, fields: FieldChanges): YamlChanges => articleChanges(new Map([[path, fields]]));

function edited(text: string, changes: YamlChanges): string {
  const result = editYaml(text, changes);
  return 'text' in result ? result.text : assert.fail(`refused: ${result.refusal}`);
}

describe('editing corpus.yaml', () => {
  it('begins a file where there is none', () => {
    assert.equal(edited('', of('a.txt', { date: '2017-02-18' })), 'articles:\n  a.txt:\n    date: 2017-02-18\n');
  });

  it('adds below what is there, and keeps comments, order and quotation marks', () => {
    const text =
      "# mine\ntitle: 'A title' # good\n\n# the rest\narticles:\n  a.txt:\n    # why\n    date: 2017 # sure\n";
    assert.equal(
      edited(text, of('a.txt', { source: 'Reuters' })),
      "# mine\ntitle: 'A title' # good\n\n# the rest\narticles:\n  a.txt:\n    # why\n    date: 2017 # sure\n    source: Reuters\n",
    );
    assert.equal(
      edited(text, of('b.txt', { source: 'Reuters' })),
      "# mine\ntitle: 'A title' # good\n\n# the rest\narticles:\n  a.txt:\n    # why\n    date: 2017 # sure\n  b.txt:\n    source: Reuters\n",
    );
  });

  it('sets a value in its place, whatever style it has', () => {
    const text =
      'articles:\n  a.txt: {date: 2017, source: DW}\n  b.txt:\n    title: >\n      Folded\n      title\n    date: 2018\n';
    const changes = articleChanges(
      new Map([
        ['a.txt', { date: '2018~', author: 'Lewis Sanders IV' }],
        ['b.txt', { title: 'No: "fold"' }],
      ]),
    );
    assert.equal(
      edited(text, changes),
      'articles:\n  a.txt: {date: 2018~, source: DW, author: Lewis Sanders IV}\n  b.txt:\n    title: "No: \\"fold\\""\n    date: 2018\n',
    );
  });

  it('fills keys that have no value', () => {
    assert.equal(edited('articles:\n', of('a', { date: '2017' })), 'articles:\n  a:\n    date: 2017\n');
    assert.equal(edited('articles: {}\n', of('a', { date: '2017' })), 'articles: \n  a:\n    date: 2017\n');
    assert.equal(
      edited('articles:\n  a:\n    date:\n', of('a', { date: '2017' })),
      'articles:\n  a:\n    date: 2017\n',
    );
    assert.equal(
      edited('articles: # none\nnotes: n\n', of('a', { url: 'https://x.y/' })),
      'articles: # none\n  a:\n    url: "https://x.y/"\nnotes: n\n',
    );
  });

  it('knows an article by its path however that is written', () => {
    assert.equal(
      edited('articles:\n  ./x/a.txt:\n    date: 2017\n', of('x/a.txt', { date: '2018' })),
      'articles:\n  ./x/a.txt:\n    date: 2018\n',
    );
  });

  it('takes away a value, and an entry of which nothing is left', () => {
    const text = 'title: T\narticles:\n  a.txt:\n    date: 2017\n    source: DW\n  b.txt:\n    date: 2018\nnotes: n\n';
    assert.equal(
      edited(text, of('a.txt', { date: null })),
      'title: T\narticles:\n  a.txt:\n    source: DW\n  b.txt:\n    date: 2018\nnotes: n\n',
    );
    const both = articleChanges(
      new Map([
        ['a.txt', { date: null, source: null }],
        ['b.txt', { date: null }],
      ]),
    );
    assert.equal(edited(text, both), 'title: T\nnotes: n\n');
    assert.equal(edited(text, of('c.txt', { date: null })), text);
  });

  it('never takes a comment away', () => {
    assert.equal(
      edited('articles:\n  a.txt:\n    # why\n    date: 2017 # sure\n', of('a.txt', { date: null })),
      'articles:\n  a.txt:\n    # why\n    # sure\n',
    );
  });

  it('sets and takes away in one article at once', () => {
    assert.equal(
      edited('articles:\n  a.txt:\n    date: 2017\n', of('a.txt', { date: null, source: 'DW' })),
      'articles:\n  a.txt:\n    source: DW\n',
    );
    assert.equal(
      edited('title: T\narticles:\n  a.txt: {date: 2017, source: DW}\n', of('a.txt', { date: null, source: null })),
      'title: T\n',
    );
    assert.equal(
      edited('articles:\n  a.txt: {id: a, date: 2017, source: DW}\n', of('a.txt', { date: null, source: null })),
      'articles:\n  a.txt: {id: a}\n',
    );
  });

  it('keeps the line ends and the mark at the beginning that a file has', () => {
    assert.equal(
      edited('\uFEFFtitle: T\r\narticles:\r\n  a.txt:\r\n    date: 2017\r\n', of('b.txt', { date: '2018' })),
      '\uFEFFtitle: T\r\narticles:\r\n  a.txt:\r\n    date: 2017\r\n  b.txt:\r\n    date: 2018\r\n',
    );
  });

  it('needs no line break at the end', () => {
    assert.equal(
      edited('articles:\n    a.txt:\n        date: 2017', of('b.txt', { date: '2018' })),
      'articles:\n    a.txt:\n        date: 2017\n    b.txt:\n        date: 2018',
    );
    assert.equal(
      edited('# nothing yet', of('a', { date: '2018' })),
      '# nothing yet\narticles:\n  a:\n    date: 2018\n',
    );
  });

  it('adds to the files that are no sources', () => {
    assert.equal(edited('exclude: a.txt\n', exclusion(['b.txt'])), 'exclude: [a.txt, b.txt]\n');
    assert.equal(edited('exclude: ["*.md"]\n', exclusion(['b.txt'])), 'exclude: ["*.md", b.txt]\n');
    assert.equal(edited('exclude:\n- a.txt # old\n', exclusion(['b.txt'])), 'exclude:\n- a.txt # old\n- b.txt\n');
    assert.equal(edited('title: T\n', exclusion(['b.txt'])), 'title: T\nexclude:\n  - b.txt\n');
  });

  it('says how files are to be read', () => {
    const text = edited('title: T\n', ruleChanges(['*.csv'], { encoding: 'windows-1251', fields: { date: 'Datum' } }));
    assert.equal(text, 'title: T\nfiles:\n  "*.csv":\n    encoding: windows-1251\n    fields:\n      date: Datum\n');
    assert.equal(edited(text, ruleChanges(['*.csv'], { text: 'Volltext' })), `${text}    text: Volltext\n`);
  });

  it('leaves a file with mistakes, and one that only a person should change', () => {
    assert.deepEqual(editYaml('title: [', of('a', { date: '2017' })), { refusal: 'mistakes' });
    assert.deepEqual(editYaml('- a\n- b\n', of('a', { date: '2017' })), { refusal: 'unusual' });
    assert.deepEqual(editYaml('articles: nothing\n', of('a', { date: '2017' })), { refusal: 'unusual' });
    const twice = 'articles:\n  a: {}\n  ./a: {}\n';
    assert.deepEqual(editYaml(twice, of('a', { date: '2017' })), { refusal: 'unusual' });
    const shared = 'articles:\n  a.txt: &all\n    source: DW\n  b.txt: *all\n';
    assert.deepEqual(editYaml(shared, of('b.txt', { date: '2017' })), { refusal: 'unusual' });
  });

  it("changes the sample's file in the one line that is asked for", () => {
    const text = readFileSync('seeds/corpus.yaml', 'utf8');
    const path = '003_258accba25f326a9.txt';
    const after = edited(text, of(path, { date: '2021' }));
    assert.equal(after, text.replace('    date: 2021-03-21\n', '    date: 2021\n'));
    assert.equal(parseCorpusFile(after).settings.articles.get(path)?.date, '2021');
    assert.deepEqual(parseCorpusFile(after).problems, []);
  });
});

describe('the changed span', () => {
  it('is what lies between the same beginning and the same end', () => {
    assert.deepEqual(changedSpan('abcd', 'abXYcd'), { start: 2, end: 2, text: 'XY' });
    assert.deepEqual(changedSpan('aaa', 'aa'), { start: 2, end: 3, text: '' });
    assert.deepEqual(changedSpan('same', 'same'), { start: 4, end: 4, text: '' });
  });
});
