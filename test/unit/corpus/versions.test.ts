import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { finish } from '../../../src/core/corpus/finish';
import { readVersions, writeVersions } from '../../../src/core/corpus/keptVersions';
import { put } from '../../putText';
import { BRIDGE, HARVEST } from '../duplicates/stories';

const encoder = new TextEncoder();

function file(path: string, front: string, body: string) {
  return { path, bytes: encoder.encode(`---\n${front}\n---\n${body}\n`) };
}

const FIRST = file(
  'first.md',
  'title: Bridge closed\ndate: 2017-02-18\nsource: Reuters',
  `${BRIDGE} Angela Merkel was told.`,
);
const LATER = file(
  'a later.md',
  'title: Teviot bridge to shut\ndate: 2017-02-20\nsource: Gazette',
  `${BRIDGE} Angela Merkel was told.`,
);
const UNDATED = file('b undated.md', 'title: Bridge', BRIDGE);
const CHERRIES = `${HARVEST} Angela Merkel was sad.`;
const OTHER = file('c other.md', 'title: Cherries\ndate: 2018-05-01\nsource: Gazette', CHERRIES);

function corpusOf(...files: readonly { path: string; bytes: Uint8Array }[]): Corpus {
  const corpus = new Corpus({ name: 'test' });
  put(corpus, files);
  finish(corpus.findingVersions());
  return corpus;
}

function counts(corpus: Corpus) {
  return {
    articles: corpus.counted,
    tree: corpus.tree.children({ grouping: 'year', filter: '' }, null).map(({ label, count }) => `${label} ${count}`),
    found: corpus.search('merkel OR bridge', { limit: 9, snippets: 0 }).total,
    matching: finish(corpus.matching('merkel')).ids,
    sources: corpus.values('source').map(({ name, articles }) => `${name} ${articles}`),
    actor: corpus
      .actors()
      .flatMap(({ name, articles, mentions }) => (name === 'Angela Merkel' ? [articles, mentions] : [])),
    lines: finish(corpus.concordance('merkel', { limit: 9, context: 20 })).counts.total,
  };
}

describe('versions in a corpus', () => {
  it('are given first seen first, undated ones last, and for each of them', () => {
    const corpus = corpusOf(UNDATED, LATER, OTHER, FIRST);
    const versions = ['first.md', 'a later.md', 'b undated.md'];
    for (const id of versions) assert.deepEqual(corpus.versionsOf(id), versions);
    assert.deepEqual(corpus.versionsOf('c other.md'), []);
    assert.deepEqual(corpus.clusters(), [versions]);
  });

  it('are only looked for when asked, and anew after a change', () => {
    const corpus = new Corpus({ name: 'test' });
    put(corpus, [FIRST, LATER, OTHER]);
    assert.deepEqual(corpus.clusters(), []);
    const { version } = corpus;
    finish(corpus.findingVersions());
    assert.ok(corpus.version > version);
    corpus.remove(['first.md']);
    finish(corpus.findingVersions());
    assert.deepEqual(corpus.clusters(), []);
    put(corpus, [{ path: 'c other.md', bytes: FIRST.bytes }]);
    finish(corpus.findingVersions());
    assert.deepEqual(corpus.clusters(), [['c other.md', 'a later.md']]);
    const after = corpus.version;
    finish(corpus.findingVersions());
    assert.equal(corpus.version, after);
  });

  it('are found when articles change while they are looked for', () => {
    const corpus = new Corpus({ name: 'test' });
    put(corpus, [FIRST, OTHER]);
    const steps = corpus.findingVersions();
    for (let step = 0; step < 6; step += 1) steps.next();
    put(corpus, [LATER]);
    finish(steps);
    assert.deepEqual(corpus.clusters(), [['first.md', 'a later.md']]);
  });

  it('count each unless told, and then once in every count', () => {
    const corpus = corpusOf(FIRST, LATER, UNDATED, OTHER);
    const each = {
      articles: 4,
      tree: ['2018 1', '2017 2', ' 1'],
      found: 4,
      matching: ['a later.md', 'c other.md', 'first.md'],
      sources: ['Gazette 2', 'Reuters 1'],
      actor: [3, 3],
      lines: 3,
    };
    assert.deepEqual(counts(corpus), each);
    corpus.countReprintsOnce = true;
    assert.deepEqual(counts(corpus), {
      articles: 2,
      tree: ['2018 1', '2017 1'],
      found: 2,
      matching: ['c other.md', 'first.md'],
      sources: ['Gazette 1', 'Reuters 1'],
      actor: [2, 2],
      lines: 2,
    });
    assert.equal(corpus.size, 4);
    assert.equal(corpus.article('a later.md')?.title.value, 'Teviot bridge to shut');
    corpus.countReprintsOnce = false;
    assert.deepEqual(counts(corpus), each);
  });

  it('are told of beside the hits of a concordance, whether they count or not', () => {
    const corpus = corpusOf(FIRST, LATER, UNDATED, OTHER);
    const hits = () => finish(corpus.concordance('merkel', { limit: 9, context: 20 })).counts;
    const { reprints, total } = hits();
    assert.deepEqual([total, reprints], [3, { hits: 1, areCounted: true }]);
    corpus.countReprintsOnce = true;
    const once = hits();
    assert.deepEqual([once.total, once.lines, once.articles, once.reprints], [2, 2, 2, { hits: 1, areCounted: false }]);
    const alone = finish(corpusOf(FIRST, OTHER).concordance('merkel', { limit: 9, context: 20 })).counts;
    assert.equal(alone.reprints, undefined);
  });

  it('count once also where they are found after the switch was set', () => {
    const corpus = new Corpus({ name: 'test' });
    corpus.countReprintsOnce = true;
    put(corpus, [FIRST, LATER]);
    assert.equal(corpus.counted, 2);
    finish(corpus.findingVersions());
    assert.equal(corpus.counted, 1);
    assert.deepEqual(counts(corpus).tree, ['2017 1']);
    corpus.remove(['first.md']);
    finish(corpus.findingVersions());
    assert.deepEqual(counts(corpus).matching, ['a later.md']);
  });
});

describe('versions that were kept', () => {
  const VERSIONS = [['first.md', 'a later.md']];

  /** What is to be kept of a corpus; empty when it is kept already. */
  function keptOf(corpus: Corpus): Uint8Array {
    return new Uint8Array(Buffer.concat(corpus.kept.versionsSnapshot() ?? []));
  }

  /** The same with no versions at all: who believes it, finds none. */
  function emptied(kept: Uint8Array): Uint8Array {
    const { articles } = readVersions(kept) ?? assert.fail('it cannot be read');
    return new Uint8Array(Buffer.concat(writeVersions({ articles, clusters: [] })));
  }

  function opened(kept: Uint8Array, files: readonly { path: string; bytes: Uint8Array }[]): Corpus {
    const corpus = new Corpus({ name: 'test' });
    assert.ok(corpus.kept.adoptVersions(kept));
    put(corpus, files);
    return corpus;
  }

  it('are those that were found, and nothing new is to be kept then', () => {
    const corpus = opened(keptOf(corpusOf(FIRST, LATER, OTHER)), [OTHER, LATER, FIRST]);
    assert.deepEqual(corpus.clusters(), [], 'they are only taken when somebody looks for versions');
    finish(corpus.findingVersions());
    assert.deepEqual(corpus.clusters(), VERSIONS);
    assert.equal(corpus.kept.versionsSnapshot(), null);
  });

  it('are believed of the very articles of which they were found, in whichever order these came', () => {
    const corpus = opened(emptied(keptOf(corpusOf(FIRST, LATER, OTHER))), [OTHER, LATER, FIRST]);
    finish(corpus.findingVersions());
    assert.deepEqual(corpus.clusters(), []);
  });

  for (const [what, other] of [
    ['another text', file('c other.md', 'title: Cherries\ndate: 2018-05-01\nsource: Gazette', HARVEST)],
    ['another title', file('c other.md', 'title: Plums\ndate: 2018-05-01\nsource: Gazette', CHERRIES)],
    ['another date', file('c other.md', 'title: Cherries\ndate: 2018-05-02\nsource: Gazette', CHERRIES)],
    ['another source', file('c other.md', 'title: Cherries\ndate: 2018-05-01\nsource: Herald', CHERRIES)],
    ['another name', { ...OTHER, path: 'd other.md' }],
  ] as const) {
    it(`are looked for anew where an article has ${what}`, () => {
      const corpus = opened(emptied(keptOf(corpusOf(FIRST, LATER, OTHER))), [FIRST, LATER, other]);
      finish(corpus.findingVersions());
      assert.deepEqual(corpus.clusters(), VERSIONS);
      assert.deepEqual(
        readVersions(keptOf(corpus))?.clusters.map((ids) => [...ids].sort()),
        [['a later.md', 'first.md']],
      );
    });
  }

  it('are looked for anew where there are more articles, or fewer', () => {
    for (const files of [
      [FIRST, LATER],
      [FIRST, LATER, OTHER, file('more.md', 'title: More', HARVEST)],
    ]) {
      const corpus = opened(emptied(keptOf(corpusOf(FIRST, LATER, OTHER))), files);
      finish(corpus.findingVersions());
      assert.deepEqual(corpus.clusters().at(-1), VERSIONS[0]);
    }
  });

  it('are followed by what is found after a change', () => {
    const corpus = opened(keptOf(corpusOf(FIRST, LATER, OTHER)), [FIRST, LATER, OTHER]);
    finish(corpus.findingVersions());
    put(corpus, [UNDATED]);
    finish(corpus.findingVersions());
    assert.deepEqual(corpus.clusters(), [['first.md', 'a later.md', 'b undated.md']]);
    corpus.remove(['b undated.md']);
    finish(corpus.findingVersions());
    assert.deepEqual(corpus.clusters(), VERSIONS);
  });

  it('are of no use when they are damaged or something else', () => {
    const kept = keptOf(corpusOf(FIRST, LATER));
    const other = corpusOf(FIRST, LATER);
    for (let at = 0; at < kept.length; at += 1) {
      const damaged = kept.slice();
      damaged[at] = (kept[at] ?? 0) ^ 1;
      assert.equal(other.kept.adoptVersions(damaged), false, `byte ${at}`);
    }
    assert.equal(other.kept.adoptVersions(kept.subarray(0, kept.length - 8)), false);
    assert.equal(other.kept.adoptVersions(new Uint8Array()), false);
    other.prepare();
    assert.equal(other.kept.adoptVersions(new Uint8Array(Buffer.concat(other.kept.snapshot() ?? []))), false);
  });
});
