import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/core/corpus';
import { RecurringFurniture } from '../../../src/core/corpus/furniture/recurringFurniture';
import type { SourceFile } from '../../../src/core/ingest/files/source';
import type { BlockKind } from '../../../src/core/model/block';
import { put } from '../../putText';
import { finish } from '../entities/judged';

const SHARE = 'Follow our channel on the messenger of your choice';
const WORDS = 'harbour minister winter treaty border signal market island letter engine garden verdict'.split(' ');

/** A paragraph of an article of its own. */
function body(number: number): string {
  const words = Array.from({ length: 40 }, (_, i) => WORDS[(number * 7 + i * (number + 3)) % WORDS.length]);
  return `Number ${number} begins, and then ${words.join(' ')} came to an end on day ${number}.`;
}

function page(number: number, lines: readonly string[], source = 'Our Paper'): SourceFile {
  const text = [`---\nsource: ${source}\n---\nWhat is told in part ${number}`, body(number), ...lines].join('\n\n');
  return { path: `${source}/${String(number).padStart(3, '0')}.txt`, bytes: new TextEncoder().encode(`${text}\n`) };
}

function pages(count: number, lines: (number: number) => readonly string[], source?: string): SourceFile[] {
  return Array.from({ length: count }, (_, number) => page(number, lines(number), source));
}

function learnt(files: readonly SourceFile[]): Corpus {
  const corpus = new Corpus({ name: 'c' });
  put(corpus, files);
  finish(corpus.learning(true));
  return corpus;
}

/** What the blocks with these words are, by article. */
function kindsOf(corpus: Corpus, words: string): BlockKind[] {
  return corpus
    .articles()
    .flatMap(({ text, blocks }) =>
      blocks.filter(({ start, end }) => text.slice(start, end).startsWith(words)).map(({ kind }) => kind),
    );
}

describe('lines that recur over the articles of a source', () => {
  it('are furniture in all of them, with the number of articles and the source', () => {
    const corpus = learnt(pages(12, () => [SHARE]));
    assert.deepEqual(new Set(kindsOf(corpus, SHARE)), new Set(['boilerplate']));
    const [article] = corpus.articles();
    assert.deepEqual(
      article?.recurring?.map(({ articles, source }) => [articles, source]),
      [[12, 'Our Paper']],
    );
    assert.ok(kindsOf(corpus, 'Number').every((kind) => kind === 'paragraph'));
  });

  it('count for no word, and lead to no actor', () => {
    const corpus = learnt(pages(12, () => ['All about Angela Merkel in our dossier']));
    assert.ok(!corpus.actors().some(({ name }) => name === 'Angela Merkel'));
    const before = new Corpus({ name: 'c' });
    put(
      before,
      pages(1, () => ['All about Angela Merkel in our dossier']),
    );
    assert.equal((corpus.articles()[0]?.words ?? 0) + 7, before.articles()[0]?.words);
  });

  it('may differ in one figure, but not in several, which tell something', () => {
    const counts = learnt(pages(12, (number) => [`${number * 13} readers said something`]));
    assert.ok(counts.articles().every(({ recurring }) => recurring?.length === 1));
    const results = learnt(pages(12, (number) => [`Revenue ${number * 13} mln against ${number + 400} mln`]));
    assert.ok(results.articles().every(({ recurring }) => recurring === undefined));
  });

  it('are text where they are in few articles, or in another source', () => {
    assert.ok(kindsOf(learnt(pages(4, () => [SHARE])), SHARE).every((kind) => kind === 'paragraph'));
    const corpus = learnt([...pages(12, () => [SHARE]), ...pages(3, () => [SHARE], 'Another Paper')]);
    assert.equal(kindsOf(corpus, SHARE).filter((kind) => kind === 'paragraph').length, 3);
  });

  it('are text where they are all that an article says', () => {
    const report = (number: number): SourceFile => ({
      path: `${String(number).padStart(3, '0')}.txt`,
      bytes: new TextEncoder().encode(
        `Report ${number}\n\nThe harbour was closed on day ${number} because of the storm.\n`,
      ),
    });
    const corpus = learnt(Array.from({ length: 12 }, (_, number) => report(number)));
    assert.ok(kindsOf(corpus, 'The harbour').every((kind) => kind === 'paragraph'));
  });

  it('are text when they are sentences in the midst of articles', () => {
    const sentence = 'He did not say anything more about it.';
    const inMidst = learnt(
      pages(12, (number) =>
        [1, 2, 3, 4]
          .map((i) => body(number * 20 + 100 + i))
          .flatMap((one, i) => [one, ...(i === 1 ? [sentence] : [])])
          .concat([5, 6, 7].map((i) => body(number * 20 + 300 + i))),
      ),
    );
    assert.ok(kindsOf(inMidst, sentence).every((kind) => kind === 'paragraph'));
    const atEnd = learnt(pages(12, () => [sentence]));
    assert.ok(kindsOf(atEnd, sentence).every((kind) => kind === 'boilerplate'));
  });

  it('are text when they recur together with their article, and titles are never furniture', () => {
    const reprints = Array.from({ length: 12 }, (_, number) => {
      const { bytes } = page(1, ['A short line of this text alone']);
      return { path: `Our Paper/${number}.txt`, bytes };
    });
    assert.ok(
      learnt(reprints)
        .articles()
        .every(({ recurring }) => recurring === undefined),
    );
    const titled = learnt(
      Array.from({ length: 12 }, (_, number) => ({
        path: `Our Paper/${number}.txt`,
        bytes: new TextEncoder().encode(`---\ntitle: The morning news\n---\nThe morning news\n\n${body(number)}\n`),
      })),
    );
    assert.deepEqual(new Set(kindsOf(titled, 'The morning news')), new Set(['title']));
  });

  it('hold for what comes after they were learnt, and are text again when their articles have gone', () => {
    const corpus = learnt(pages(12, () => [SHARE]));
    put(corpus, [page(50, [SHARE])]);
    assert.deepEqual(kindsOf(corpus, SHARE).at(-1), 'boilerplate');
    corpus.remove(
      corpus
        .articles()
        .slice(0, 10)
        .map(({ path }) => path),
    );
    finish(corpus.learning(true));
    assert.deepEqual(new Set(kindsOf(corpus, SHARE)), new Set(['paragraph']));
    assert.ok(corpus.articles().every((article) => !('recurring' in article)));
  });

  it('hold in a later session for what is read anew, beside articles that come as they were', () => {
    const [first] = learnt(pages(12, () => [SHARE])).articles();
    const later = new RecurringFurniture();
    assert.ok(first);
    later.remember(first);
    const corpus = new Corpus({ name: 'c' });
    put(corpus, [page(50, [SHARE])]);
    const [read] = corpus.articles();
    assert.ok(read);
    later.note(read, '');
    assert.equal(finish(later.looking(true)), true);
    assert.equal(later.furnished(read).blocks.at(-1)?.kind, 'boilerplate');
  });

  it('are learnt on the way, too, when many articles are to come', () => {
    const corpus = new Corpus({ name: 'c' });
    put(
      corpus,
      pages(499, () => [SHARE]),
    );
    finish(corpus.learning(false));
    assert.equal(kindsOf(corpus, SHARE)[0], 'paragraph');
    put(corpus, [page(499, [SHARE])]);
    finish(corpus.learning(false));
    assert.equal(kindsOf(corpus, SHARE)[0], 'boilerplate');
  });

  it('are the same whatever the order in which articles come and go, and whenever they were learnt', () => {
    const files = pages(14, (number) => (number % 2 === 0 ? [SHARE] : ['Another line that is on some pages', SHARE]));
    const expected = learnt(files).articles();
    fc.assert(
      fc.property(
        fc.shuffledSubarray(files, { minLength: files.length }),
        fc.nat(13),
        fc.nat(13),
        (order, cut, gone) => {
          const corpus = learnt(order.slice(0, cut));
          put(corpus, order.slice(cut));
          const lost = order[gone];
          if (lost !== undefined) {
            corpus.remove([lost.path]);
            finish(corpus.learning(true));
            put(corpus, [lost]);
          }
          finish(corpus.learning(true));
          assert.deepEqual(corpus.articles(), expected);
        },
      ),
      { numRuns: 30 },
    );
  }).timeout(60_000);
});
