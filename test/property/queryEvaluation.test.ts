import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../src/core/model/article';
import type { QueryNode } from '../../src/core/search/query/ast';
import { printQuery } from '../../src/core/search/query/print';
import { ALL, articleOf, idsOf, Searched } from '../unit/search/articles';

/** Words that all articles know, so that a plain word stands for itself. */
const WORDS = ['Alpha', 'alphabet', 'beta', 'gamma', 'Gamma'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
const articles = fc
  .array(fc.record({ title: text, blocks: fc.array(text, { maxLength: 2 }) }), { minLength: 1, maxLength: 5 })
  .map((all) => [
    ...all.map((parts, i) => articleOf({ id: `article ${i}`, ...parts })),
    articleOf({ id: 'all words', blocks: [WORDS.join(' . ')] }),
  ]);

const wordNode: fc.Arbitrary<QueryNode> = fc.record({
  type: fc.constant('word'),
  text: fc.constantFrom(...WORDS),
  mode: fc.constantFrom('plain', 'exact'),
});
const prefixNode: fc.Arbitrary<QueryNode> = fc.constantFrom('alph', 'g', 'be').map((prefix) => ({
  type: 'word',
  text: prefix,
  mode: 'prefix',
}));
const phraseNode: fc.Arbitrary<QueryNode> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 3 })
  .map((words) => ({ type: 'phrase', text: words.join(' ') }));
const placed = fc.oneof(wordNode, phraseNode, prefixNode);
const nearNode: fc.Arbitrary<QueryNode> = fc.record({
  type: fc.constant('near'),
  left: fc.oneof(wordNode, phraseNode),
  right: fc.oneof(wordNode, phraseNode),
  distance: fc.integer({ min: 1, max: 3 }),
});
const titleNode: fc.Arbitrary<QueryNode> = fc
  .constantFrom(...WORDS)
  .map((word) => ({ type: 'field', field: 'title', value: { type: 'word', text: word, mode: 'plain' } }));
const leaf = fc.oneof(placed, nearNode, titleNode);
const any: fc.Arbitrary<QueryNode> = fc
  .array(leaf, { minLength: 2, maxLength: 3 })
  .map((all) => ({ type: 'any', parts: all }));
const all: fc.Arbitrary<QueryNode> = fc
  .array(fc.oneof(leaf, any), { minLength: 2, maxLength: 3 })
  .map((some) => ({ type: 'all', parts: some }));
const not: fc.Arbitrary<QueryNode> = fc.oneof(wordNode, phraseNode, any).map((part) => ({ type: 'not', part }));
const parts = fc
  .tuple(fc.array(fc.oneof(leaf, any, all), { minLength: 1, maxLength: 3 }), fc.array(not, { maxLength: 1 }))
  .map(([wanted, excluded]) => [...wanted, ...excluded]);

/** A field of an article: its words as they are written, those of one block after those of another with a gap between. */
type Zone = readonly (string | undefined)[];

function zonesOf({ title, text: content, blocks }: Article): { title: Zone; text: Zone } {
  const read = (piece: string): string[] => piece.split(' ').filter((word) => /\w/.test(word));
  return {
    title: read(title.value),
    text: blocks.flatMap(({ start, end }) => [...read(content.slice(start, end)), undefined]),
  };
}

/** Where something stands in a zone, looked for at every place: `[start, end)`. */
function spansOf(node: QueryNode, zone: Zone): (readonly [number, number])[] {
  switch (node.type) {
    case 'word':
      return zone.flatMap((word, at) => (isMeant(node.text, node.mode, word) ? [[at, at + 1] as const] : []));
    case 'phrase': {
      const words = node.text.toLowerCase().split(' ');
      return zone.flatMap((_, at) =>
        words.every((word, i) => zone[at + i]?.toLowerCase() === word) ? [[at, at + words.length] as const] : [],
      );
    }
    case 'near': {
      const right = spansOf(node.right, zone);
      return spansOf(node.left, zone).flatMap((a) =>
        right.flatMap((b) => {
          const [first, second] = a[0] < b[0] ? [a, b] : [b, a];
          const between = zone.slice(first[1], second[0]);
          const isNear = second[0] >= first[1] && between.length < node.distance && !between.includes(undefined);
          return isNear ? [[first[0], second[1]] as const] : [];
        }),
      );
    }
    default:
      throw new Error(node.type);
  }
}

function isMeant(asked: string, mode: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (mode === 'exact') return word === asked;
  return mode === 'prefix' ? word.toLowerCase().startsWith(asked) : word.toLowerCase() === asked.toLowerCase();
}

function isFulfilled(node: QueryNode, article: Article): boolean {
  const zones = zonesOf(article);
  switch (node.type) {
    case 'all':
      return node.parts.every((part) => isFulfilled(part, article));
    case 'any':
      return node.parts.some((part) => isFulfilled(part, article));
    case 'not':
      return !isFulfilled(node.part, article);
    case 'field':
      return spansOf(node.value, zones.title).length > 0;
    default:
      return spansOf(node, zones.title).length > 0 || spansOf(node, zones.text).length > 0;
  }
}

describe('query evaluation', () => {
  it('finds, where all is required, just those articles that fulfil the query read word by word', () => {
    fc.assert(
      fc.property(articles, parts, (made, asked) => {
        const searched = new Searched(made);
        const printed = printQuery({ parts: asked });
        const right = made.filter((article) => asked.every((part) => isFulfilled(part, article)));
        assert.deepEqual(searched.matching(printed).ids, right.map(({ id }) => id).sort(), printed);
      }),
      { numRuns: 500 },
    );
  });

  it('requires in a search whatever is not a plain word', () => {
    fc.assert(
      fc.property(articles, parts, (made, asked) => {
        const required = asked.filter((part) => part.type !== 'word' || part.mode !== 'plain');
        fc.pre(required.some((part) => part.type !== 'not'));
        const searched = new Searched(made);
        const found = new Set(idsOf(searched.search(printQuery({ parts: required }), { ...ALL, typing: false })));
        for (const article of made) {
          const fulfils = required.every((part) => part.type !== 'phrase' || isFulfilled(part, article));
          if (found.has(article.id)) assert.ok(fulfils);
        }
      }),
    );
  });
});
