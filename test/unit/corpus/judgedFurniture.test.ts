import assert from 'node:assert/strict';
import { english, message } from '../../../src/core/basics/message';
import type { Corpus } from '../../../src/core/corpus';
import type { JudgedFurniture } from '../../../src/core/entities/judgements/effect';
import type { BlockKind } from '../../../src/core/model/block';
import { makeAnchor } from '../../../src/core/notes/anchor';
import { put } from '../../putText';
import { corpusOf, judged } from '../entities/judged';

const BODY =
  'The ministers met in Vienna on Monday, and Sergei Lavrov spoke for an hour about what had been agreed there.';
const SOURCE = `Ministers meet\n\n${BODY}\n\nOur reporters are there with Angela Merkel.\n\nShare this on Facebook\n`;

function kindsOf(corpus: Corpus): (readonly [BlockKind, string])[] {
  const article = corpus.articleAt('a.txt');
  return (article?.blocks ?? []).map(({ kind, start, end }) => [kind, article?.text.slice(start, end) ?? ''] as const);
}

function kindOf(corpus: Corpus, beginning: string): BlockKind | undefined {
  return kindsOf(corpus).find(([, text]) => text.startsWith(beginning))?.[0];
}

function said(corpus: Corpus, words: string, is: boolean): JudgedFurniture {
  const text = corpus.articleAt('a.txt')?.text ?? '';
  const start = text.indexOf(words);
  return { at: makeAnchor(text, { start, end: start + words.length }), is };
}

function judge(corpus: Corpus, ...furniture: readonly JudgedFurniture[]): void {
  corpus.applyJudgements(judged({ furniture: new Map([['a.txt', furniture]]) }));
}

describe('what the reader takes for page furniture', () => {
  it('is furniture for names, search and words, until it is taken back', () => {
    const corpus = corpusOf({ 'a.txt': SOURCE });
    const before = corpus.articleAt('a.txt');
    assert.equal(kindOf(corpus, 'Our reporters'), 'paragraph');
    assert.ok(corpus.actors().some(({ name }) => name === 'Angela Merkel'));
    judge(corpus, said(corpus, 'reporters are', true));
    assert.equal(kindOf(corpus, 'Our reporters'), 'boilerplate');
    assert.equal(kindOf(corpus, 'The ministers'), 'paragraph');
    assert.ok(!corpus.actors().some(({ name }) => name === 'Angela Merkel'));
    assert.ok((corpus.articleAt('a.txt')?.words ?? 0) < (before?.words ?? 0));
    const start = corpus.articleAt('a.txt')?.text.indexOf('Our') ?? -1;
    assert.deepEqual(corpus.articleAt('a.txt')?.judgedFurniture, [start]);
    corpus.applyJudgements(judged({}));
    assert.deepEqual(corpus.articleAt('a.txt'), before);
    assert.ok(corpus.actors().some(({ name }) => name === 'Angela Merkel'));
  });

  it('is text that was taken for furniture', () => {
    const corpus = corpusOf({ 'a.txt': SOURCE });
    assert.equal(kindOf(corpus, 'Share this'), 'boilerplate');
    judge(corpus, said(corpus, 'Share', false));
    assert.equal(kindOf(corpus, 'Share this'), 'paragraph');
  });

  it('may be several blocks, but never the title, and of two judgements the later holds', () => {
    const corpus = corpusOf({ 'a.txt': SOURCE });
    const text = corpus.articleAt('a.txt')?.text ?? '';
    const all = { at: makeAnchor(text, { start: 0, end: text.length }), is: true };
    judge(corpus, all);
    assert.deepEqual(
      kindsOf(corpus).map(([kind]) => kind),
      ['title', 'boilerplate', 'boilerplate', 'boilerplate'],
    );
    judge(corpus, all, said(corpus, BODY, false));
    assert.deepEqual(
      kindsOf(corpus).map(([kind]) => kind),
      ['title', 'paragraph', 'boilerplate', 'boilerplate'],
    );
  });

  it('holds when the article comes again, or comes later, and is listed when it is no longer there', () => {
    const corpus = corpusOf({ 'a.txt': SOURCE });
    judge(corpus, said(corpus, 'Our reporters are there', true));
    put(corpus, [{ path: 'a.txt', bytes: new TextEncoder().encode(`${SOURCE}\nOne more line of it.\n`) }]);
    assert.equal(kindOf(corpus, 'Our reporters'), 'boilerplate');
    assert.equal(corpus.problemCount, 0);
    put(corpus, [
      { path: 'a.txt', bytes: new TextEncoder().encode('Another\n\nA wholly other text is in this file.\n') },
    ]);
    assert.equal(corpus.problemCount, corpus.problems().length);
    assert.match(
      english(corpus.problems()[0]?.reason ?? message('')),
      /“Our reporters are there” speaks of a passage of a\.txt that is no longer there/,
    );
    put(corpus, [{ path: 'a.txt', bytes: new TextEncoder().encode(SOURCE) }]);
    assert.deepEqual(corpus.problems(), []);
    assert.equal(kindOf(corpus, 'Our reporters'), 'boilerplate');
  });
});
