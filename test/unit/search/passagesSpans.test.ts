import assert from 'node:assert/strict';
import type { Sought, SoughtPart, SoughtWord } from '../../../src/core/search/passages/sought';
import { SoughtText } from '../../../src/core/search/passages/soughtText';
import { forEachWordOf } from '../../../src/core/search/passages/spans';
import { type ArticleParts, articleOf } from './articles';

const word = (folded: string, spelling?: string): SoughtWord => ({
  type: 'word',
  words: new Map([[folded, 1]]),
  ...(spelling === undefined ? {} : { spelling }),
});
const sequence = (...words: string[]): Sought => ({ type: 'sequence', parts: words.map((w) => word(w)), weight: 1 });
const near = (left: Sought, right: Sought, distance: number): Sought => ({ type: 'near', left, right, distance });
const any = (...parts: Sought[]): Sought => ({ type: 'any', parts });

interface Found {
  readonly text: string;
  readonly words: readonly string[];
  readonly value: number;
  readonly part: number;
}

function findAll(blocks: NonNullable<ArticleParts['blocks']>, parts: readonly SoughtPart[]): Found[] {
  const article = articleOf({ id: 'a', blocks });
  const sought = new SoughtText(parts);
  sought.read(article.text, article.blocks);
  const { starts, ends } = sought.words;
  const found: Found[] = [];
  sought.forEachSpan((span, _part, part) => {
    const words: string[] = [];
    forEachWordOf(span, (at) => words.push(article.text.slice(starts[at], ends[at])));
    found.push({ text: article.text.slice(starts[span.first], ends[span.last]), words, value: span.value, part });
  });
  return found;
}

function textsOf(blocks: NonNullable<ArticleParts['blocks']>, sought: Sought): string[] {
  return findAll(blocks, [{ sought, weight: 1 }]).map(({ text }) => text);
}

describe('spans of a text', () => {
  it('are the words in any of the forms sought, with what each counts for', () => {
    const sought: Sought = {
      type: 'word',
      words: new Map([
        ['sanction', 1],
        ['sanktion', 0.5],
      ]),
    };
    const found = findAll(['A Sanktion is no sanction, SANCTION’s sake.'], [{ sought, weight: 7 }]);
    assert.deepEqual(
      found.map(({ text, value }) => [text, value]),
      [
        ['Sanktion', 0.5],
        ['sanction', 1],
        ['SANCTION', 1],
      ],
    );
  });

  it('are only those written exactly as asked for when a spelling is given', () => {
    assert.deepEqual(textsOf(['Give us the US, the U.S. and Us.'], word('us', 'US')), ['US']);
    assert.deepEqual(textsOf(['Trump’s trump. Trumps'], word('trump', 'Trump')), ['Trump']);
    assert.deepEqual(textsOf(['Élysée, Elysée, Elysee'], word('elysee', 'Elysée')), ['Elysée']);
  });

  it('are sequences of words next to each other within a block', () => {
    assert.deepEqual(textsOf(['a new start, new, a start', 'New', 'start new — START'], sequence('new', 'start')), [
      'new start',
      'new — START',
    ]);
    assert.deepEqual(textsOf(['the the the'], sequence('the', 'the')), ['the the', 'the the']);
    assert.deepEqual(textsOf(['ends with new'], sequence('new', 'start')), []);
    assert.deepEqual(textsOf(['anything'], { type: 'sequence', parts: [], weight: 1 }), []);
  });

  it('are two near each other in either order, so far apart and no farther', () => {
    const sought = (distance: number) => near(word('talks'), word('moscow'), distance);
    assert.deepEqual(textsOf(['Talks in Moscow, Moscow talks'], sought(1)), ['Moscow talks']);
    assert.deepEqual(textsOf(['Talks in Moscow'], sought(2)), ['Talks in Moscow']);
    assert.deepEqual(textsOf(['Talks held in Moscow'], sought(2)), []);
    assert.deepEqual(textsOf(['Talks', 'Moscow'], sought(5)), []);
  });

  it('are the shortest that hold both', () => {
    assert.deepEqual(textsOf(['a a x b b'], near(word('a'), word('b'), 9)), ['a x b']);
    assert.deepEqual(textsOf(['a b a'], near(word('a'), word('b'), 9)), ['a b', 'b a']);
  });

  it('do not take one word for both sides', () => {
    assert.deepEqual(textsOf(['a x a'], near(word('a'), word('a'), 2)), ['a x a']);
    assert.deepEqual(textsOf(['a x'], near(word('a'), word('a'), 2)), []);
    assert.deepEqual(textsOf(['new start'], near(sequence('new', 'start'), word('start'), 5)), []);
    assert.deepEqual(textsOf(['start a new start'], near(sequence('new', 'start'), word('start'), 5)), [
      'start a new start',
    ]);
  });

  it('count the distance between the ends that face each other', () => {
    const sought = near(sequence('new', 'start'), word('treaty'), 1);
    assert.deepEqual(textsOf(['new start treaty'], sought), ['new start treaty']);
    assert.deepEqual(textsOf(['treaty new start'], sought), ['treaty new start']);
    assert.deepEqual(textsOf(['new start long treaty'], sought), []);
  });

  it('tell the words that matched from those between them', () => {
    const [found] = findAll(
      ['the Talks were held in Moscow, Lavrov said'],
      [{ sought: near(near(word('talks'), word('moscow'), 4), word('lavrov'), 1), weight: 1 }],
    );
    assert.deepEqual(found?.words, ['Talks', 'Moscow', 'Lavrov']);
  });

  it('may be one of several, and are not given twice', () => {
    const sought = any({ type: 'word', words: new Map([['new', 0.5]]) }, sequence('new', 'start'), word('new'));
    assert.deepEqual(
      findAll(['a new start'], [{ sought, weight: 1 }]).map(({ text, value }) => [text, value]),
      [
        ['new', 1],
        ['new start', 1],
      ],
    );
    // near takes the longer one where only that is near enough
    assert.deepEqual(textsOf(['a new start ends'], near(sought, word('ends'), 1)), ['new start ends']);
  });

  it('stand in the title only where that is asked for', () => {
    const parts: SoughtPart[] = [
      { sought: word('talks'), weight: 1, titleOnly: true },
      { sought: word('talks'), weight: 1 },
    ];
    const found = findAll([['title', 'Talks'], 'More talks'], parts);
    assert.deepEqual(
      found.map(({ text, part }) => [text, part]),
      [
        ['Talks', 0],
        ['Talks', 1],
        ['talks', 1],
      ],
    );
  });

  it('are found in scripts without spaces', () => {
    assert.deepEqual(textsOf(['中国外交部发言人'], sequence('外交', '交部')), ['外交部']);
  });

  it('are never more than the words, however often they are combined', () => {
    const a = word('a');
    const nested = near(near(near(a, a, 1000), any(a, sequence('a', 'a')), 1000), near(a, a, 1000), 1000);
    // the shortest spans are five words long, and one begins at every word that has four after it
    const found = findAll(['a '.repeat(2000)], [{ sought: nested, weight: 1 }]);
    assert.equal(found.length, 1996);
  });
});
