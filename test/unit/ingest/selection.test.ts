import assert from 'node:assert/strict';
import { makeSelector } from '../../../src/core/ingest/files/selection';
import { DEFAULT_SETTINGS, parseCorpusFile } from '../../../src/core/ingest/settings/corpusFile';

const chosen = (yaml: string, ...paths: string[]): string[] =>
  paths.filter(makeSelector(parseCorpusFile(yaml).settings));

describe('the choice of sources', () => {
  it('is text and Markdown anywhere, but no notes, nothing hidden, no packages', () => {
    const sources = [
      'a.txt',
      'b/c/d.md',
      'my notes/a.md',
      'notes.md',
      'notesfolder/a.md',
      'reading.jsonl',
      'ünï (1).txt',
      'x/notes/a.md',
    ];
    const others = [
      'notes/a.md',
      'notes/b/a.md',
      '.git/a.txt',
      'a/.b/c.txt',
      '.a.txt',
      'node_modules/x/readme.md',
      'a/node_modules/b.md',
      'a.odt',
      'corpus.yaml',
      'corpus.reading.jsonl',
      'old notes/corpus.reading.jsonl',
      'a.TXT.bak',
    ];
    assert.deepEqual([...sources, ...others].filter(makeSelector(DEFAULT_SETTINGS)), sources);
  });

  it('follows the globs', () => {
    assert.deepEqual(chosen('include: "*.txt"', 'a.txt', 'b/a.txt'), ['a.txt']);
    assert.deepEqual(chosen('include: ["{a,b}/**/*.text", ./c.txt]', 'a/x.text', 'b/c/y.text', 'c/z.text', 'c.txt'), [
      'a/x.text',
      'b/c/y.text',
      'c.txt',
    ]);
    assert.deepEqual(chosen('exclude: [drafts/**, "**/old-*"]', 'a.txt', 'drafts/a.txt', 'b/old-1.txt', 'b/new.txt'), [
      'a.txt',
      'b/new.txt',
    ]);
    assert.deepEqual(
      chosen('exclude: ["a (1).txt", a+.txt, b|c.txt]', 'a (1).txt', 'a 1.txt', 'a+.txt', 'aa.txt', 'b.txt'),
      ['a 1.txt', 'aa.txt', 'b.txt'],
    );
    assert.deepEqual(chosen('include: "**/*"', 'corpus.yaml', 'x/corpus.yaml', '.x/a.txt', 'a.html'), [
      'x/corpus.yaml',
      'a.html',
    ]);
  });

  it('never holds the judgements, whatever is included', () => {
    const lines = ['corpus.judgements.jsonl', 'news.jsonl'];
    assert.deepEqual(chosen('include: "**/*.jsonl"', ...lines), ['news.jsonl']);
    assert.deepEqual(chosen('include: corpus.judgements.jsonl', ...lines), []);
  });

  it('leaves out the notes folder that the settings name', () => {
    assert.deepEqual(chosen('notes: my/notes', 'my/notes/a.md', 'my/a.md', 'notes/a.md'), ['my/a.md', 'notes/a.md']);
  });

  it('does not enter folders that hold no sources', () => {
    const { enters } = makeSelector(parseCorpusFile('exclude: [drafts/**, "*.txt"]').settings);
    assert.deepEqual(
      ['a', 'drafts', 'drafts/x', 'notes', '.git', 'node_modules', 'a/b'].filter((folder) => enters(folder)),
      ['a', 'a/b'],
    );
  });

  it('takes its time over no glob', () => {
    const { settings, problems } = parseCorpusFile(
      'include: ["*a*a*a*ab", "**/**/**/**/b", "[a]+[a]+[a]+[a]+[a]+[a]+b"]',
    );
    assert.deepEqual(problems, []);
    assert.equal(makeSelector(settings)('a'.repeat(100)), false);
    assert.equal(makeSelector(settings)('a/'.repeat(40)), false);
  }).timeout(20_000);
});
