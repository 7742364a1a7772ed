import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ActorDirectory } from '../../src/core/entities/linking/directory';
import type { Actor, DeclaredActor } from '../../src/core/model/actor';
import type { Article } from '../../src/core/model/article';
import type { BlockKind } from '../../src/core/model/block';
import { articleOf, type Piece, tag } from '../unit/entities/support';

/** Generous: the machine may be busy. */
const TIMEOUT = 60_000;

const WORDS = [
  'President',
  'Vladimir',
  'Putin',
  'Lyudmila',
  'Donald',
  'J.',
  'K.',
  'Trump',
  'peskov',
  'Press',
  'Secretary',
  'Peskov',
  'Jean-Luc',
  'Jean',
  'Luc',
  'US',
  'U.S.',
  'Russia',
  'Russian',
  'NATO',
  'Defense',
  'Ministry',
  'of',
  'the',
  'The',
  'and',
  'said',
  'in',
  'Crimea',
  '’s',
  ',',
  '.',
  ':',
  '-',
  '“',
  '”',
  'von',
  'der',
  'Leyen',
  'al-',
  'Assad',
  'Treaty',
  '&',
  'IV',
  '😀',
  '李',
  '\u200b',
  'met',
  'Foreign',
  'Center',
  'for',
]; // prettier-ignore

const kinds = fc.constantFrom<BlockKind>('title', 'heading', 'paragraph', 'speaker turn', 'caption', 'boilerplate');
const prose = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
  .map((words) => words.flat().join(''));
const noise = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[\n\r]/g, ' ').normalize('NFC'));
const rubbish = fc.string({ unit: 'binary', maxLength: 60 });
const piece: fc.Arbitrary<Piece> = fc.tuple(kinds, fc.oneof(prose, noise, rubbish));
const article: fc.Arbitrary<Article> = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => articleOf(...pieces));

const declared: DeclaredActor[] = [
  { id: 'the-trump', name: 'Donald Trump', kind: 'person', aliases: ['Trump', 'K. Trump'] },
  { name: 'NATO', kind: 'organization', aliases: [] },
];

function assertWellFormed({ text, blocks }: Article, mentions: readonly { start: number; end: number }[]): void {
  let end = -1;
  for (const mention of mentions) {
    assert.ok(mention.start >= end && mention.end > mention.start, 'in order, disjoint, not empty');
    end = mention.end;
    const block = blocks.find((b) => b.start <= mention.start && mention.end <= b.end);
    assert.ok(block !== undefined && block.kind !== 'boilerplate', 'inside one block that is no boilerplate');
    const words = text.slice(mention.start, mention.end);
    assert.equal(words, words.trim());
    assert.match(words, /[\p{L}\p{N}]/u);
  }
}

function report(directory: ActorDirectory, ids: Iterable<string>): unknown {
  return [directory.actors(), [...ids].sort().map((id) => [directory.mentionsOf(id), directory.actorsOf(id)])];
}

describe('mentions, whatever the text', () => {
  it('are in order, disjoint, trimmed, and inside one block that is no boilerplate', () => {
    fc.assert(
      fc.property(article, (any) => assertWellFormed(any, tag(any))),
      { numRuns: 400 },
    );
  }).timeout(TIMEOUT);

  it('stay so with declared actors among them', () => {
    fc.assert(
      fc.property(article, (any) => {
        const directory = new ActorDirectory(declared);
        directory.put('a', any, tag(any));
        assertWellFormed(any, directory.mentionsOf('a'));
      }),
    );
  }).timeout(TIMEOUT);

  it('are found in a line of a megabyte in which nothing repeats its work', () => {
    const lines = [
      'Vladimir Putin met NATO. ',
      'A',
      'Von der ',
      "a'b.C-",
      'Muslim ',
      '"',
      'Ministry of Aa and ',
      'U.S.',
      'Press Secretary peskov:',
    ];
    for (const line of lines.map((unit) => unit.repeat(1_000_000 / unit.length))) {
      const long = articleOf(line);
      assertWellFormed(long, tag(long).slice(0, 100));
    }
  }).timeout(TIMEOUT);
});

describe('actors, whatever the order', () => {
  const corpus = fc
    .array(article, { minLength: 1, maxLength: 6 })
    .map((articles) => articles.map((a, i) => [`a${i}`, a] as const));

  it('are the same when articles are shuffled, put again and removed', () => {
    const plan = corpus.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.shuffledSubarray(entries),
        fc.constantFrom(declared, []),
      ),
    );
    fc.assert(
      fc.property(plan, ([entries, shuffled, extra, actors]) => {
        const plain = new ActorDirectory(actors);
        for (const [id, a] of entries) plain.put(id, a, tag(a));
        const busy = new ActorDirectory(actors);
        for (const [id, a] of extra) busy.put(`x${id}`, a, tag(a));
        for (const [, a] of extra) busy.put('a0', a, tag(a));
        for (const [id, a] of shuffled) busy.put(id, a, tag(a));
        for (const [id] of extra) busy.remove(`x${id}`);
        const ids = entries.map(([id]) => id);
        assert.deepEqual(report(busy, ids), report(plain, ids));
      }),
    );
  }).timeout(TIMEOUT);

  it('add up: an actor has as many mentions and articles as the articles say', () => {
    fc.assert(
      fc.property(corpus, (entries) => {
        const directory = new ActorDirectory([]);
        for (const [id, a] of entries) directory.put(id, a, tag(a));
        const counted = new Map<string, { mentions: number; articles: string[] }>();
        for (const [id] of entries) {
          for (const actor of directory.actorsOf(id)) {
            const count = counted.get(actor.id) ?? { mentions: 0, articles: [] };
            counted.set(actor.id, { mentions: count.mentions + actor.mentions, articles: [...count.articles, id] });
            assert.equal(directory.mentionsOf(id).filter((m) => m.actor === actor.id).length, actor.mentions);
          }
        }
        const actors: readonly Actor[] = directory.actors();
        assert.equal(actors.length, counted.size);
        for (const actor of actors) {
          assert.deepEqual(counted.get(actor.id), {
            mentions: actor.mentions,
            articles: directory.articlesOf(actor.id),
          });
          assert.equal(actor.articles, directory.articlesOf(actor.id).length);
          assert.equal(actor.aliases.includes(actor.name), false);
        }
      }),
    );
  }).timeout(TIMEOUT);

  it('stay none when all articles are gone', () => {
    fc.assert(
      fc.property(corpus, (entries) => {
        const directory = new ActorDirectory([]);
        for (const [id, a] of entries) directory.put(id, a, tag(a));
        for (const [id] of entries) directory.remove(id);
        assert.deepEqual(directory.actors(), []);
      }),
    );
  }).timeout(TIMEOUT);
});
