import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextRange } from '../../src/core/model/anchor';
import { noteAnchor } from '../../src/core/notes/anchors/noteAnchor';
import { AnchorableText, reanchor, reanchorAll } from '../../src/core/notes/anchors/reanchor';
import { wordsOf } from '../../src/core/notes/anchors/words';
import { cutsPair } from '../../src/core/notes/surrogates';

/** Sentences of which no two are alike. */
const SENTENCES = [
  'The minister signed a treaty on grain in the harbour town.',
  'Nobody expected the orchestra to play for 90 minutes.',
  'A tunnel under the glacier will take another decade to dig.',
  'Copper prices fell when two mines in the north reopened.',
  'Her grandmother kept bees behind the old railway station.',
  '“We are not worried at all,” an engineer told reporters.',
  'Voters go to the polls in 14 provinces next weekend.',
  'Rain washed away three bridges and most of the potato crop.',
  'Doctors at the clinic had warned of a shortage since March.',
  'An appeal against that ruling is to be heard by senior judges.',
  'Satellite pictures showed smoke rising above empty barracks.',
  'Pensions are to be raised by 4 percent, the cabinet decided.',
  'Few tourists find their way to villages along this border.',
  'Negotiators left without shaking hands or setting any date.',
  'Its largest shareholder, a bank, refused to comment further.',
  'Children collected stamps, coins and stories from sailors.',
  'Power was restored to all but 600 homes before midnight.',
  'Historians still argue over who opened fire that morning.',
];

/** Others that are in no text from the beginning. */
const MORE = ['Prices of bread rose again.', 'Snow had closed every road by noon.', 'No date was given.'];

const ordinary = fc.constantFrom(...SENTENCES);
const odd = fc.constantFrom(
  'Yes.',
  'Yes, he said.',
  '“Why not?”',
  '莫斯科方面没有评论。',
  'İ ß Σς 😀👍🏽',
  'x'.repeat(130),
  '* * *',
);
const paragraph = fc.array(fc.oneof({ weight: 4, arbitrary: ordinary }, { weight: 1, arbitrary: odd }), {
  minLength: 1,
  maxLength: 5,
});
const text = fc
  .array(paragraph, { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

const passage = anyText.chain((whole) =>
  fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([a, b]) => ({
    whole,
    range: { start: Math.min(a, b), end: Math.max(a, b) },
  })),
);

/** A text of sentences all different, and one or two of them. */
const quoted = fc.uniqueArray(ordinary, { minLength: 8, maxLength: 16 }).chain((sentences) =>
  fc.tuple(fc.nat(sentences.length - 2), fc.integer({ min: 1, max: 2 })).map(([first, count]) => ({
    sentences,
    first,
    count,
    words: sentences.slice(first, first + count).join(' '),
  })),
);

function anchored(whole: string, range: TextRange) {
  return noteAnchor(new AnchorableText(whole), range);
}

function anchoredWords(whole: string, words: string) {
  const start = whole.indexOf(words);
  return anchored(whole, { start, end: start + words.length });
}

function assertWholeWords(text: string, { start, end }: TextRange): void {
  for (const word of wordsOf(text)) {
    assert.ok(word.end <= start || start <= word.start, 'begins within no word');
    assert.ok(word.end <= end || end <= word.start, 'ends within no word');
  }
}

describe('a quote that is looked for again', function () {
  this.timeout(120_000);

  it('is where it was in the same text, any range of any text', () => {
    fc.assert(
      fc.property(passage, ({ whole, range }) => {
        const anchor = anchored(whole, range);
        const { state, range: found, score } = reanchor(new AnchorableText(whole), anchor);
        assert.deepEqual(
          { state, found, score },
          { state: 'exact', found: { start: anchor.start, end: anchor.end }, score: 1 },
        );
      }),
      { numRuns: 300 },
    );
  });

  it('has a range within the text that cuts no character and, in other words, no word in two', () => {
    fc.assert(
      fc.property(passage, anyText, fc.nat(), ({ whole, range }, other, at) => {
        const anchor = anchored(whole, range);
        const place = at % (whole.length + 1);
        for (const now of [other, whole.slice(0, place) + other + whole.slice(place), whole.slice(place)]) {
          const answer = reanchor(new AnchorableText(now), anchor);
          const { state, range: found, score, candidates } = answer;
          assert.equal(found === null, state === 'ambiguous' || state === 'orphan');
          assert.ok(score >= 0 && score <= 1);
          assert.ok(candidates.length <= 10);
          for (const { range: one } of candidates) {
            assert.ok(0 <= one.start && one.start <= one.end && one.end <= now.length);
            assert.ok(!cutsPair(now, one.start) && !cutsPair(now, one.end));
          }
          if (state === 'changed' && found !== null) assertWholeWords(now, found);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same words when text was put in or taken out away from it', () => {
    fc.assert(
      fc.property(
        quoted,
        fc.constantFrom(...MORE),
        fc.nat(),
        fc.boolean(),
        ({ sentences, first, count, words }, more, at, isIn) => {
          const kept = [...sentences];
          const place = at % (sentences.length - count);
          const away = place < first ? place : place + count;
          if (isIn) kept.splice(away, 0, more);
          else kept.splice(away, 1);
          const now = kept.join(' ');
          const found = reanchor(new AnchorableText(now), anchoredWords(sentences.join(' '), words)).range;
          assert.notEqual(found, null);
          assert.equal(found && now.slice(found.start, found.end), words);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('goes with its paragraph when two paragraphs change places', () => {
    fc.assert(
      fc.property(quoted, ({ sentences, words }) => {
        const half = sentences.length >> 1;
        const old = [sentences.slice(0, half).join(' '), sentences.slice(half).join(' ')];
        const whole = old.join('\n\n');
        // A passage that the border parts is none of one paragraph.
        if (!whole.includes(words)) return;
        const now = [...old].reverse().join('\n\n');
        const { state, range } = reanchor(new AnchorableText(now), anchoredWords(whole, words));
        assert.deepEqual([state, range && now.slice(range.start, range.end)], ['moved', words]);
      }),
      { numRuns: 200 },
    );
  });

  it('is nowhere when it was taken out', () => {
    fc.assert(
      fc.property(quoted, ({ sentences, words }) => {
        const whole = sentences.join(' ');
        const { state } = reanchor(new AnchorableText(whole.replace(words, '')), anchoredWords(whole, words));
        assert.ok(state === 'orphan' || state === 'ambiguous');
      }),
      { numRuns: 200 },
    );
  });

  it('is nowhere when it was taken out and a sentence that denies it stands elsewhere', () => {
    fc.assert(
      fc.property(quoted, fc.nat(), ({ sentences, first }, at) => {
        const words = sentences[first] ?? '';
        const others = sentences.filter((sentence) => sentence !== words);
        const like = `${words.slice(0, -1)} not.`;
        const place = at % others.length;
        // Next to where it was, its own surroundings would speak for the other.
        if (Math.abs(place - first) < 2) return;
        const without = [...others.slice(0, place), like, ...others.slice(place)];
        const old = without.flatMap((sentence) => (sentence === sentences[first + 1] ? [words, sentence] : [sentence]));
        const { state } = reanchor(new AnchorableText(without.join(' ')), anchoredWords(old.join(' '), words));
        assert.ok(state === 'orphan' || state === 'ambiguous');
      }),
      { numRuns: 200 },
    );
  });

  it('is found alike each time, alone and among others', () => {
    const ranges = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(text, ranges, text, (whole, places, other) => {
        const anchors = places.map(([share, length]) => {
          const start = Math.floor(share * whole.length);
          return anchored(whole, { start, end: Math.min(whole.length, start + length) });
        });
        const now = `${whole.slice(0, whole.length >> 1)} ${other}`;
        const each = anchors.map((anchor) => reanchor(new AnchorableText(now), anchor));
        assert.deepEqual(reanchorAll(new AnchorableText(now), anchors), each);
        assert.deepEqual(
          reanchorAll(new AnchorableText(now), anchors, { start: now.length >> 1, end: now.length }),
          each,
        );
      }),
      { numRuns: 100 },
    );
  });
});
