import assert from 'node:assert/strict';
import { message } from '../../../src/core/basics/message';
import { Corpus } from '../../../src/core/corpus';
import type { Problem } from '../../../src/core/model/problem';
import { ProblemCatalogue } from '../../../src/core/problems/catalogue';
import { put } from '../../putText';

function corpusOf(files: Readonly<Record<string, string>>, corpusFile: string | null = null): Corpus {
  const corpus = new Corpus({ name: 'test' });
  corpus.configure(corpusFile);
  const encoder = new TextEncoder();
  put(
    corpus,
    Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  );
  return corpus;
}

const catalogueOf = (corpus: Corpus): ProblemCatalogue => new ProblemCatalogue(corpus.problems(), corpus.articles());

const problem = (about: Problem['about'], severity: Problem['severity'], path: string): Problem => ({
  path,
  severity,
  reason: message('for a reason'),
  ...(about === undefined ? {} : { about }),
});

describe('the catalogue of problems', () => {
  it('is empty where nothing is wrong', () => {
    const corpus = corpusOf({
      '2017-02-18-summit.txt': 'A summit\n\nIt was held in Munich, as in every year.\n',
    });
    assert.deepEqual(catalogueOf(corpus).groups(), []);
  });

  it('holds undated articles by their titles, although nothing was wrong when they were read', () => {
    const corpus = corpusOf({ 'summit.txt': 'A summit\n\nIt was held in Munich, as in every year.\n' });
    const catalogue = catalogueOf(corpus);
    assert.deepEqual(catalogue.groups(), [{ kind: 'undated', count: 1, skipped: 0 }]);
    const [item] = catalogue.items('undated', 0, 10);
    assert.deepEqual([item?.article, item?.title, item?.severity], ['summit.txt', 'A summit', 'doubtful']);
  });

  it('drops an undated article once the reader says when it was published', () => {
    const text = 'A summit\n\nIt was held in Munich, as in every year.\n';
    const corpus = corpusOf({ 'summit.txt': text }, 'articles:\n  summit.txt: { date: 2017 }\n');
    assert.deepEqual(catalogueOf(corpus).groups(), []);
  });

  it('puts kinds of which something was skipped first, and what was skipped first in each', () => {
    const catalogue = new ProblemCatalogue(
      [
        problem('columns', 'doubtful', 'a.csv'),
        problem('undated', 'doubtful', 'b.txt'),
        problem('encoding', 'doubtful', 'c.txt'),
        problem('encoding', 'skipped', 'd.txt'),
        problem(undefined, 'skipped', 'e.txt'),
      ],
      [],
    );
    assert.deepEqual(
      catalogue.groups().map(({ kind, count, skipped }) => [kind, count, skipped]),
      [
        ['format', 1, 1],
        ['encoding', 2, 1],
        ['columns', 1, 0],
        ['undated', 1, 0],
      ],
    );
    assert.deepEqual(
      catalogue.items('encoding', 0, 10).map(({ path }) => path),
      ['d.txt', 'c.txt'],
    );
  });

  it('gives any part of a kind, and nothing beyond its end', () => {
    const many = Array.from({ length: 1200 }, (_, i) => problem('format', 'skipped', `${i}.txt`));
    const catalogue = new ProblemCatalogue(many, []);
    const part = catalogue.items('format', 1000, 1500);
    assert.deepEqual([part.length, part[0]?.path, part.at(-1)?.path], [200, '1000.txt', '1199.txt']);
    assert.deepEqual(catalogue.items('mojibake', 0, 500), []);
  });

  it('says nothing twice of one article', () => {
    const corpus = corpusOf({ 'summit.txt': 'A summit\n\nIt was held in Munich, as in every year.\n' });
    const said: Problem = { ...problem('undated', 'doubtful', 'summit.txt'), article: 'summit.txt' };
    const catalogue = new ProblemCatalogue([said], corpus.articles());
    assert.deepEqual(catalogue.items('undated', 0, 10).length, 1);
  });

  it('leads from what is wrong with a source to the article that was read of it', () => {
    const corpus = corpusOf({ 'a.md': '---\ntitle: A summit\ndate: sometime\n---\n\nIt was held in Munich.\n' });
    const [item] = catalogueOf(corpus).items('metadata', 0, 10);
    assert.deepEqual([item?.article, item?.title], ['a.md', 'A summit']);
  });

  it('counts two articles of one id as one problem, of the one that is known by its path', () => {
    const corpus = corpusOf({
      '2017-a.md': '---\nid: one\n---\n\nThe first of them.\n',
      '2017-b.md': '---\nid: one\n---\n\nThe second of them.\n',
    });
    const [item] = catalogueOf(corpus).items('duplicate id', 0, 10);
    assert.deepEqual([item?.path, item?.article], ['2017-b.md', '2017-b.md']);
  });
});
