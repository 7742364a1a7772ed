import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { ArticleTagger } from '../../../src/core/entities/articleTagger';
import type { SourceFile } from '../../../src/core/ingest/files/source';
import { splitSnapshots } from '../../../src/core/search/snapshot/split';
import { put } from '../../putText';

const TEXTS = {
  'a.txt': 'Talks in Geneva\n\nDmitry Peskov said on Monday that talks with NATO would go on.\n',
  'b.txt': 'A denial\n\nPeskov denied it. Vladimir Putin met Donald Trump in Helsinki.\n',
  'c.txt': 'Rain\n\nMore of it is expected in the north.\n',
};
const OTHER = 'A visit\n\nAngela Merkel went to Paris on Friday.\n';

function sources(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** A corpus, and how often its tagger was asked. */
function counting(version = 'one'): { readonly corpus: Corpus; readonly tagged: () => number } {
  const rules = new ArticleTagger();
  let count = 0;
  const tagger = {
    version,
    tag: (article: Parameters<ArticleTagger['tag']>[0]) => {
      count += 1;
      return rules.tag(article);
    },
  };
  return { corpus: new Corpus({ name: 'test', tagger }), tagged: () => count };
}

function snapshotOf(corpus: Corpus): Uint8Array {
  return new Uint8Array(Buffer.concat(corpus.kept.snapshot() ?? assert.fail('nothing new is to be kept')));
}

function keptOf(texts: Readonly<Record<string, string>>): Uint8Array {
  const { corpus } = counting();
  put(corpus, sources(texts));
  corpus.prepare();
  corpus.actors();
  return snapshotOf(corpus);
}

function answersOf(corpus: Corpus): unknown {
  const articles = corpus.articles().map(({ id }) => [id, corpus.mentionsOf(id), corpus.actorsOf(id)]);
  return [articles, corpus.actors(), corpus.search('actor:Peskov denied', { limit: 5, snippets: 2 })];
}

describe('what is kept of a corpus', () => {
  it('spares the tagger, and answers as if nothing had been kept', () => {
    const kept = keptOf(TEXTS);
    const { corpus, tagged } = counting();
    assert.ok(corpus.kept.adoptNames(kept));
    put(corpus, sources(TEXTS));
    assert.ok(corpus.kept.adoptIndex(kept));
    corpus.prepare();
    const plain = counting().corpus;
    put(plain, sources(TEXTS));
    assert.deepEqual(answersOf(corpus), answersOf(plain));
    assert.equal(tagged(), 0);
    assert.equal(corpus.kept.snapshot(), null, 'there is nothing new');
  });

  it('is linked anew where something else is declared or judged, and kept again with it', () => {
    const actors = 'actors:\n  - { name: Press Secretary, kind: person, aliases: [Peskov] }\n';
    const judged =
      '{"id":"j1","time":"2026-11-22T09:30:00Z","do":"split","actor":"person:donald-trump","forms":["Donald Trump"],"to":{"name":"Ivanka Trump","kind":"person"},"article":"b.txt"}\n';
    const kept = keptOf(TEXTS);
    for (const rule of [(one: Corpus) => one.configure(actors), (one: Corpus) => one.judge(judged)]) {
      const plain = counting().corpus;
      const { corpus, tagged } = counting();
      corpus.kept.adoptNames(kept);
      for (const one of [plain, corpus]) {
        put(one, sources(TEXTS));
        rule(one);
        one.prepare();
      }
      assert.deepEqual(answersOf(corpus), answersOf(plain));
      assert.equal(tagged(), 0);
      const later = counting().corpus;
      const ruled = snapshotOf(corpus);
      later.kept.adoptNames(ruled);
      put(later, sources(TEXTS));
      rule(later);
      later.kept.adoptIndex(ruled);
      later.prepare();
      assert.deepEqual(answersOf(later), answersOf(plain));
      assert.equal(later.kept.snapshot(), null, 'nothing was linked anew');
    }
  });

  it('has only the articles tagged whose text is another; what goes with the path does not count', () => {
    const { corpus, tagged } = counting();
    corpus.kept.adoptNames(keptOf(TEXTS));
    const now = { 'renamed.txt': TEXTS['a.txt'], 'b.txt': OTHER, 'c.txt': TEXTS['c.txt'] };
    put(corpus, sources(now));
    const plain = counting().corpus;
    put(plain, sources(now));
    assert.deepEqual(answersOf(corpus), answersOf(plain));
    assert.equal(tagged(), 1);
  });

  it('loses no names that nobody has asked for', () => {
    const { corpus } = counting();
    corpus.kept.adoptNames(keptOf(TEXTS));
    put(corpus, sources({ ...TEXTS, 'd.txt': OTHER }));
    corpus.prepare();
    const later = counting();
    later.corpus.kept.adoptNames(snapshotOf(corpus));
    put(later.corpus, sources({ ...TEXTS, 'd.txt': OTHER }));
    later.corpus.actors();
    assert.equal(later.tagged(), 1, 'only of the article that was new');
  });

  it('forgets the names in texts that are no longer there', () => {
    const { corpus } = counting();
    corpus.kept.adoptNames(keptOf(TEXTS));
    put(corpus, sources({ 'd.txt': OTHER }));
    corpus.actors();
    assert.deepEqual(namesOf(snapshotOf(corpus)), namesOf(keptOf({ 'd.txt': OTHER })));
  });

  it('is none of another tagger', () => {
    const kept = keptOf(TEXTS);
    const { corpus, tagged } = counting('two');
    assert.equal(corpus.kept.adoptNames(kept), false);
    put(corpus, sources(TEXTS));
    assert.ok(corpus.kept.adoptIndex(kept), 'the index is the same for both');
    corpus.actors();
    assert.equal(tagged(), 3);
    assert.notEqual(corpus.kept.snapshot(), null);
  });

  it('keeps the one part when the other is damaged', () => {
    const kept = keptOf(TEXTS);
    const first = namesOf(kept)?.length ?? assert.fail('there are no names');
    const withoutNames = changedAt(kept, first - 1);
    const withoutIndex = changedAt(kept, kept.length - 1);
    const adopted = [withoutNames, withoutIndex].map((bytes) => {
      const { corpus } = counting();
      const names = corpus.kept.adoptNames(bytes);
      put(corpus, sources(TEXTS));
      return [names, corpus.kept.adoptIndex(bytes)];
    });
    assert.deepEqual(adopted, [
      [false, true],
      [true, false],
    ]);
  });

  it('is of no use, and does no harm, cut off anywhere or of another kind', () => {
    const kept = keptOf(TEXTS);
    const plain = counting().corpus;
    put(plain, sources(TEXTS));
    const cuts = Array.from({ length: 40 }, (_, i) => kept.subarray(0, Math.floor((kept.length * i) / 40)));
    for (const bytes of [...cuts, new TextEncoder().encode('{"an": "index", "of": "something else entirely"}')]) {
      const { corpus } = counting();
      corpus.kept.adoptNames(bytes);
      put(corpus, sources(TEXTS));
      assert.equal(corpus.kept.adoptIndex(bytes), false);
      assert.deepEqual(corpus.actors(), plain.actors());
    }
  });
});

function namesOf(kept: Uint8Array): Uint8Array | undefined {
  return splitSnapshots(kept)[0];
}

function changedAt(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (bytes[at] ?? 0) ^ 8;
  return changed;
}
