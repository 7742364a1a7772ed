import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/model/article';
import type { Snippet } from '../../../src/core/search/engine';
import { Highlighter } from '../../../src/core/search/passages/highlight';
import { snippetsOf as passagesIn } from '../../../src/core/search/passages/snippets';
import { ALL, type ArticleParts, articleOf, engineWith } from './articles';

function snippetsOf(blocks: NonNullable<ArticleParts['blocks']>, query: string, title = ''): readonly Snippet[] {
  return engineWith([{ id: 'a', title, blocks }]).search(query, ALL).hits[0]?.snippets ?? [];
}

function textsOf(blocks: NonNullable<ArticleParts['blocks']>, query: string): string[] {
  return snippetsOf(blocks, query).map(({ text }) => text);
}

const filler = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');

describe('snippets', () => {
  it('are slices of the canonical text, with ranges of the matched words', () => {
    const blocks = ['First.', 'He met Lavrov in Sochi.'];
    const { text } = articleOf({ id: 'a', blocks });
    const [snippet] = snippetsOf(blocks, 'sochi lavrov');
    assert.ok(snippet);
    assert.equal(snippet.text, 'He met Lavrov in Sochi.');
    assert.equal(text.slice(snippet.start, snippet.start + snippet.text.length), snippet.text);
    assert.deepEqual(
      snippet.matches.map(({ start, end }) => text.slice(snippet.start + start, snippet.start + end)),
      ['Lavrov', 'Sochi'],
    );
  });

  it('do not cross from one block to the next', () => {
    assert.deepEqual(textsOf(['Before it.', 'The Lavrov talks', 'After it.'], 'lavrov'), ['The Lavrov talks']);
  });

  it('begin and end with sentences when these are near', () => {
    const text = `${filler(40)}. He said “Lavrov was there.” Then he left. ${filler(40)}.`;
    assert.match(textsOf([text], 'lavrov')[0] ?? '', /^He said “Lavrov was there\.” Then he left\./u);
  });

  it('are about thirty words long and cut between words when there are no sentences', () => {
    const text = `${filler(100)} Lavrov ${filler(100)}`;
    const [cut = ''] = textsOf([text], 'lavrov');
    assert.equal(cut.split(' ').length, 30);
    assert.ok(text.includes(` ${cut} `));
  });

  it('stay short when words are enormous', () => {
    const text = `${'x'.repeat(5000)} Lavrov ${'y'.repeat(5000)}`;
    assert.deepEqual(textsOf([text], 'lavrov'), ['Lavrov']);
    assert.deepEqual(textsOf([`${'x'.repeat(5000)}`], 'x'.repeat(64)), []);
  });

  it('show the passage with most of the words first, and do not overlap', () => {
    const blocks = [`The treaty came first. ${filler(60)}`, `The missile treaty. ${filler(60)} A missile.`];
    const snippets = snippetsOf(blocks, 'missile treaty');
    assert.match(snippets[0]?.text ?? '', /^The missile treaty\./);
    assert.ok(snippets.length > 1);
    const ranges = snippets.map(({ start, text }) => [start, start + text.length] as const).sort((a, b) => a[0] - b[0]);
    ranges.slice(1).forEach(([start], i) => {
      assert.ok(start >= (ranges[i]?.[1] ?? 0));
    });
  });

  it('are not the same words twice', () => {
    assert.deepEqual(textsOf(['Lavrov in Sochi', 'Lavrov in Sochi', 'Lavrov again'], 'lavrov'), [
      'Lavrov in Sochi',
      'Lavrov again',
    ]);
  });

  it('rank passages of page furniture last', () => {
    const [first] = snippetsOf([['boilerplate', 'Russia Russia Russia'], 'Talks with Russia.'], 'russia');
    assert.equal(first?.text, 'Talks with Russia.');
    assert.deepEqual(
      snippetsOf([['boilerplate', 'Subscribe to Russia'], 'Nothing.'], 'subscribe').map(({ text }) => text),
      ['Subscribe to Russia'],
    );
  });

  it('leave out the title within the text, which the hit shows as such', () => {
    const engine = engineWith([
      { id: 'a', title: 'Talks in Sochi', blocks: [['title', 'Talks in Sochi'], 'Nothing.'] },
    ]);
    const [hit] = engine.search('sochi', ALL).hits;
    assert.deepEqual(hit?.snippets, []);
    assert.deepEqual(hit?.titleMatches, [{ start: 9, end: 14 }]);
  });

  it('mark only the words of a phrase that stand together', () => {
    const [snippet] = snippetsOf(['A new law, a new start, a start.'], '"new start"');
    assert.deepEqual(snippet?.matches, [
      { start: 13, end: 16 },
      { start: 17, end: 22 },
    ]);
  });

  it('mark both words of two near each other, and not those between them', () => {
    const article = articleOf({ id: 'a', blocks: ['Talks were held in Moscow. Talks went on.'] });
    const word = (folded: string) => ({ type: 'word' as const, words: new Map([[folded, 1]]) });
    const highlighter = new Highlighter([
      { sought: { type: 'near', left: word('moscow'), right: word('talks'), distance: 4 }, weight: 1 },
    ]);
    assert.deepEqual(snippetTexts(article, highlighter), [['Talks', 'Moscow', 'Talks']]);
    const closer = new Highlighter([
      { sought: { type: 'near', left: word('moscow'), right: word('talks'), distance: 3 }, weight: 1 },
    ]);
    assert.deepEqual(snippetTexts(article, closer), [['Moscow', 'Talks']]);
  });

  it('show nothing of the text for what may stand in the title only, which is marked there', () => {
    const article = articleOf({ id: 'a', title: 'Talks', blocks: [['title', 'Talks'], 'Talks were held.'] });
    const sought = { type: 'word' as const, words: new Map([['talks', 1]]) };
    const highlighter = new Highlighter([{ sought, weight: 1, titleOnly: true }]);
    assert.deepEqual(snippetTexts(article, highlighter), []);
    assert.deepEqual(highlighter.rangesIn('The Talks'), [{ start: 4, end: 9 }]);
  });

  it('are found among a hundred thousand places that are all the same', () => {
    const article = articleOf({ id: 'a', blocks: Array.from({ length: 20_000 }, () => 'again and again') });
    const sought = { type: 'word' as const, words: new Map([['again', 1]]) };
    assert.deepEqual(snippetTexts(article, new Highlighter([{ sought, weight: 1 }])), [['again', 'again']]);
  });
});

function snippetTexts(article: Article, highlighter: Highlighter): string[][] {
  return passagesIn(article, highlighter, 3).map(({ text, matches }) =>
    matches.map(({ start, end }) => text.slice(start, end)),
  );
}
