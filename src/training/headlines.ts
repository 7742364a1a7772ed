import { BLOCK_SEPARATOR } from '../core/model/block';
import type { Mention } from '../core/model/mention';
import type { GoldDocument } from './evaluation/goldDocument';

/** Shortest and longest sentence, in UTF-16 units, that is made a headline. */
const SHORTEST = 20;
const LONGEST = 140;

/** Words that stay small in a headline. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

/**
 * The same document below a headline: its first sentence, in capitals or with each word large. The corpora have few headlines, articles
 * all have one.
 */
export function withHeadline(document: GoldDocument, capitals: boolean): GoldDocument {
  const { text, blocks, gold } = document;
  const start = blocks[0]?.start ?? 0;
  const end = endOfSentence(text, start, blocks[0]?.end ?? 0);
  const sentence = text.slice(start, end);
  const headline = capitals ? sentence.toUpperCase() : sentence.replace(/\p{L}[\p{L}\p{M}]*/gu, enlarge);
  if (end - start < SHORTEST || end - start > LONGEST || headline.length !== sentence.length) return document;
  const shift = headline.length + BLOCK_SEPARATOR.length;
  const above: Mention[] = gold
    .filter((mention) => mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  return {
    ...document,
    text: headline + BLOCK_SEPARATOR + text,
    blocks: [{ kind: 'title', start: 0, end: headline.length }, ...blocks.map((block) => moved(block, shift))],
    gold: [...above, ...gold.map((mention) => moved(mention, shift))],
  };
}

function enlarge(word: string): string {
  return SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Before the stop that ends the first sentence. */
function endOfSentence(text: string, start: number, end: number): number {
  const stop = /[.!?](?:\s|$)/.exec(text.slice(start, end));
  return stop === null ? end : start + stop.index;
}

function moved<T extends { readonly start: number; readonly end: number }>(range: T, shift: number): T {
  return { ...range, start: range.start + shift, end: range.end + shift };
}
