import assert from 'node:assert/strict';
import { actorProfile } from '../../../src/core/entities/profile/actorProfile';
import { cooccurrence } from '../../../src/core/entities/profile/cooccurrence';
import { actorLines } from '../../../src/core/entities/profile/lines';
import { mentionCard } from '../../../src/core/entities/profile/mentionCard';
import { sentenceNumbers } from '../../../src/core/entities/text/sentences';
import { corpusOf, finish } from './judged';

const PUTIN = 'person:vladimir-putin';
const TRUMP = 'person:donald-trump';
const MERKEL = 'person:angela-merkel';

function dated(date: string, title: string, body: string): string {
  return `---\ndate: ${date}\n---\n${title}\n\n${body}\n`;
}

const texts = {
  'old.md': dated(
    '2015',
    'A talk',
    'President Vladimir Putin met Donald Trump. Then Putin left. Angela Merkel stayed.',
  ),
  'new.md': dated(
    '2018-07-16',
    'Another talk',
    'President Donald Trump thanked Vladimir Putin. PUTIN smiled at Trump.',
  ),
  'undated.md': 'A note\n\nPresident Vladimir Putin slept.\n',
};

describe('the profile of an actor', () => {
  const corpus = corpusOf(texts);
  const profile = finish(actorProfile(corpus, PUTIN));

  it('counts its spellings, and why they are its own', () => {
    assert.deepEqual(profile?.forms, [
      { form: 'Vladimir Putin', mentions: 3, bases: { name: 3 } },
      { form: 'PUTIN', mentions: 1, bases: { surname: 1 } },
      { form: 'Putin', mentions: 1, bases: { surname: 1 } },
    ]);
    assert.deepEqual(profile?.bases, { name: 3, surname: 2 });
  });

  it('has every year from the first to the last, and the undated', () => {
    assert.deepEqual(profile?.years, [
      { year: 2015, articles: 1, mentions: 2 },
      { year: 2016, articles: 0, mentions: 0 },
      { year: 2017, articles: 0, mentions: 0 },
      { year: 2018, articles: 1, mentions: 2 },
      { year: null, articles: 1, mentions: 1 },
    ]);
  });

  it('tells who appears with it, in articles and in sentences', () => {
    assert.deepEqual(
      profile?.companions.map(({ actor, articles, sentences }) => [actor.id, articles, sentences]),
      [
        [TRUMP, 2, 3],
        [MERKEL, 1, 0],
      ],
    );
  });

  it('is none for whom the corpus does not mention', () => {
    assert.equal(finish(actorProfile(corpus, 'person:nobody')), null);
  });
});

describe('the lines of an actor', () => {
  const corpus = corpusOf(texts);
  const linesOf = (filter: object, from = 0, to = 100) => finish(actorLines(corpus, PUTIN, filter, from, to));

  it('come newest article first, in the order of the text, in pages', () => {
    const { total, lines } = linesOf({});
    assert.deepEqual(
      [total, lines.map(({ article }) => article)],
      [5, ['new.md', 'new.md', 'old.md', 'old.md', 'undated.md']],
    );
    assert.deepEqual(linesOf({}, 1, 3), { total, lines: lines.slice(1, 3) });
  });

  it('have whole words around them', () => {
    const [line] = linesOf({ year: 2018 }).lines;
    assert.deepEqual([line?.left.endsWith('President Donald Trump thanked '), line?.match], [true, 'Vladimir Putin']);
    assert.match(line?.right ?? '', /^\. PUTIN smiled at Trump\.$/);
  });

  it('are those of a year, of the undated, of sentences with a companion', () => {
    assert.equal(linesOf({ year: 2015 }).total, 2);
    assert.equal(linesOf({ year: null }).total, 1);
    assert.equal(linesOf({ companion: TRUMP }).total, 3);
    assert.equal(linesOf({ companion: MERKEL }).total, 0);
  });
});

describe('the card of a mention', () => {
  const corpus = corpusOf(texts);
  const text = corpus.article('old.md')?.text ?? '';
  const at = text.indexOf('Putin left');

  it('says whom it names, why, and how often its words are a mention', () => {
    const card = finish(mentionCard(corpus, { article: 'old.md', range: { start: at, end: at + 5 } }));
    assert.deepEqual(
      [card?.text, card?.kind, card?.actor?.id, card?.basis, card?.here, card?.articles],
      ['Putin', 'person', PUTIN, 'surname', 1, 2],
    );
  });

  it('is none where no mention is', () => {
    const start = text.indexOf('left');
    assert.equal(finish(mentionCard(corpus, { article: 'old.md', range: { start, end: start + 4 } })), null);
    assert.equal(finish(mentionCard(corpus, { article: 'x', range: { start: 0, end: 1 } })), null);
  });
});

describe('who appears with whom', () => {
  it('is counted once a pair, from a number of articles on', () => {
    const corpus = corpusOf(texts);
    assert.deepEqual([...cooccurrence(corpus, 2)], [{ a: TRUMP, b: PUTIN, articles: 2, sentences: 3 }]);
    assert.deepEqual(
      [...cooccurrence(corpus, 1)].map(({ a, b }) => [a, b]),
      [
        [MERKEL, TRUMP],
        [MERKEL, PUTIN],
        [TRUMP, PUTIN],
      ],
    );
  });
});

describe('sentenceNumbers', () => {
  const numbersIn = (marked: string): number[] => {
    const ranges: { start: number; end: number }[] = [];
    let text = '';
    for (const piece of marked.split(/(\[[^\]]*\])/)) {
      const name = piece.startsWith('[') ? piece.slice(1, -1) : undefined;
      if (name !== undefined) ranges.push({ start: text.length, end: text.length + name.length });
      text += name ?? piece;
    }
    return sentenceNumbers(text, ranges);
  };

  it('parts at stops, whatever closes and opens around them, and at blocks', () => {
    assert.deepEqual(numbersIn('[A] came. [B] left! Did [C] stay? “No.” “[D] did.”'), [0, 1, 2, 3]);
    assert.deepEqual(numbersIn('[A] and [B]\n\n[C] left'), [0, 0, 1]);
  });

  it('does not part at abbreviations, initials, figures or within a name', () => {
    assert.deepEqual(numbersIn('[A] met Gen. [B] and J. [C] of the [U.S.] and [D]'), [0, 0, 0, 0, 0]);
    assert.deepEqual(numbersIn('[A] paid 3.5 million to e.g. [B]'), [0, 0]);
  });
});
