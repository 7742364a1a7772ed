import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { type CorpusOfNotes, pathInCorpus, quotedArticle } from '../../../src/core/notes/notebook/corpusOfNotes';
import { parseNote } from '../../../src/core/notes/parseNote';
import { put } from '../../putText';

describe('the path that a link in a note leads to', () => {
  for (const [folder, address, path] of [
    ['notes', '../a.txt', 'a.txt'],
    ['', 'a.txt', 'a.txt'],
    ['notes/by topic', '../../news/a.txt', 'news/a.txt'],
    ['news', './b/../a.txt', 'news/a.txt'],
    ['../notes', '../talks/a.txt', 'a.txt'],
    ['../notes', '../other/a.txt', null],
    ['../../x/notes', '../../y/talks/a.txt', 'a.txt'],
    ['notes', '../../a.txt', null],
    ['notes', '../../talks/a.txt', 'a.txt'],
    ['notes', '/a.txt', null],
  ] as const) {
    it(`is ${path} for ${address} from ${folder === '' ? 'the corpus' : folder}`, () => {
      assert.equal(pathInCorpus('talks', folder, address), path);
    });
  }
});

describe('the article that an entry quotes', () => {
  const corpus = new Corpus({ name: 'talks' });
  corpus.configure('articles:\n  b.txt: { id: bee }\n');
  put(
    corpus,
    ['a.txt', 'b.txt'].map((path) => ({
      path,
      bytes: new TextEncoder().encode(`Talks\n\nOf ${path} and its words.\n`),
    })),
  );
  const known: CorpusOfNotes = {
    name: 'talks',
    version: 0,
    article: (id) => corpus.article(id),
    articleAt: (path) => corpus.articleAt(path),
    articleOfCitekey: (key) => (key === 'key' ? 'bee' : undefined),
  };
  const anchorOn = (article: string) =>
    `<!-- corpus-reader {"v":1,"id":"x",${article === '' ? '' : `"article":"${article}",`}"exact":"x","prefix":"","suffix":"","start":0,"end":1} -->`;
  const quoted = (head: string, frontMatter = '') => {
    const note = parseNote(`${frontMatter}> x\n\n${head}\n`);
    const [entry] = note.entries;
    assert.ok(entry);
    return quotedArticle(known, entry, note, 'notes')?.id;
  };
  const LINK_TO_A = '[x](../a.txt#:~:text=x)';
  const LINK_TO_NONE = '[x](../gone.txt#:~:text=x)';

  it('is the one that its anchor names', () => assert.equal(quoted(`${LINK_TO_A}\n${anchorOn('bee')}`), 'bee'));
  it('is the one that its link leads to when that is gone', () =>
    assert.equal(quoted(`${LINK_TO_A} [@key]\n${anchorOn('gone')}`), 'a.txt'));
  it('is known by its path, whatever its id', () => assert.equal(quoted('[x](../b.txt#:~:text=x)'), 'bee'));
  it('is the one of its citekey when the file is gone', () => assert.equal(quoted(`${LINK_TO_NONE} [@key]`), 'bee'));
  it('is the one whose key the note says it is', () =>
    assert.equal(quoted(`${LINK_TO_NONE} [@own]`, '---\narticle: a.txt\ncitekey: own\n---\n'), 'a.txt'));
  it('is the one that VS Code would open', () =>
    assert.equal(quoted('[x](vscode://corpus-reader.corpus-reader/article?id%3Dbee#:~:text=x)'), 'bee'));
  it('is that of the note when the entry says nothing', () => {
    const frontMatter = '---\narticle: a.txt\n---\n';
    assert.equal(quoted(anchorOn(''), frontMatter), 'a.txt');
    assert.equal(quoted(LINK_TO_NONE, frontMatter), undefined);
  });
  it('is none that is not there', () => {
    assert.equal(quoted(`${LINK_TO_NONE} [@other]`), undefined);
    assert.equal(quoted(`[x](https:x/../../a.txt#:~:text=x) #a\n${anchorOn('gone')}`), undefined);
  });
});
