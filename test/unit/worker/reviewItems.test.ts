import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../../src/core/corpus';
import { makeJudgement, printJudgement } from '../../../src/core/entities/judgements/print';
import type { SourceFile } from '../../../src/core/ingest/files/source';
import { locateAnchor } from '../../../src/core/notes/anchor';
import type { ReviewItem } from '../../../src/protocol/actors';
import { reviewSample, reviewScores } from '../../../src/worker/reviewItems';
import { put } from '../../putText';
import { finish } from '../search/articles';

const FOLDER = join(process.cwd(), 'seeds');
const SOURCES: readonly SourceFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ path: name, bytes: readFileSync(join(FOLDER, name)) }));

function corpusOf(sources: readonly SourceFile[]): Corpus {
  const corpus = new Corpus({ name: 'seeds' });
  for (const source of sources) put(corpus, [source]);
  return corpus;
}

/** The text of a file with a review of each item. */
function reviewsOf(items: readonly ReviewItem[], right: boolean): string {
  return items
    .map(({ article, at, kind }, index) =>
      printJudgement(makeJudgement({ do: 'review', article, at, kind, right }, null, new Date(0), `r${index}`)),
    )
    .join('');
}

describe('items to be reviewed', function () {
  this.timeout(20_000);
  const corpus = corpusOf(SOURCES);

  it('are mentions as they stand in their articles, each with the way back', () => {
    const { items } = finish(reviewSample(corpus, 50, 3));
    assert.equal(items.length, 50);
    for (const { article, start, end, match, left, right, at, kind, actor, basis } of items) {
      const text = corpus.article(article)?.text ?? '';
      assert.equal(text.slice(start, end).replace(/\s+/gu, ' '), match);
      assert.ok(text.replace(/\s+/gu, ' ').includes(`${left}${match}${right}`));
      assert.deepEqual(locateAnchor(text, at), { start, end });
      const mention = corpus.mentionsOf(article).find((one) => one.start === start && one.end === end);
      assert.deepEqual([mention?.kind, mention?.actor ?? null], [kind, actor?.id ?? null]);
      assert.equal(basis !== null, actor !== null);
    }
  });

  it('all have words beside them to be judged by', () => {
    const { items } = finish(reviewSample(corpus, 10_000, 3));
    assert.ok(items.length > 500);
    assert.deepEqual(
      items.filter(({ left, right }) => !/\p{L}/u.test(left + right)).map(({ article, match }) => [article, match]),
      [],
    );
  });

  it('are the same whatever the order in which sources came, and others for another seed', () => {
    const drawn = finish(reviewSample(corpus, 50, 3));
    assert.deepEqual(finish(reviewSample(corpusOf([...SOURCES].reverse()), 50, 3)), drawn);
    assert.notDeepEqual(finish(reviewSample(corpus, 50, 4)).items, drawn.items);
  });

  it('are not drawn again once they are reviewed, and count by kind', () => {
    const first = finish(reviewSample(corpus, 50, 3));
    corpus.judge(reviewsOf(first.items, true));
    const second = finish(reviewSample(corpus, 10_000, 3));
    assert.equal(second.items.length, first.left - 50);
    assert.deepEqual(second.counts, first.counts);
    const places = new Set(second.items.map(({ article, start }) => `${article} ${start}`));
    assert.ok(first.items.every(({ article, start }) => !places.has(`${article} ${start}`)));
    const scores = finish(reviewScores(corpus));
    assert.equal(
      scores.reduce((sum, { reviewed }) => sum + reviewed, 0),
      50,
    );
    for (const { kind, right, reviewed } of scores) {
      assert.equal(reviewed, first.items.filter((item) => item.kind === kind).length);
      assert.equal(right, reviewed);
    }
  });
});
