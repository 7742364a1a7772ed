// Queries to warm an engine up with: none of them is ever measured.

import { wordsOf } from './words.mjs';

/** @typedef {import('./questions.mjs').Question} Question */

const WORDS = 3;

/**
 * Makes queries of the words of titles, every other with a letter left out of its longest word and the last word only begun.
 * @param {readonly string[]} titles
 * @param {readonly Question[]} measured queries that are not to be among them
 * @returns {Question[]}
 */
export function warmUpQuestions(titles, measured) {
  const taken = new Set(measured.map(({ text }) => text.toLowerCase()));
  return titles.flatMap((title, i) => {
    const words = wordsOf(title).slice(i % 2, (i % 2) + 1 + (i % WORDS));
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
    const middle = longest.length >> 1;
    const wrong = longest.slice(0, middle) + longest.slice(middle + 1);
    const typed = i % 2 === 0 ? words : words.map((word) => (word === longest && word.length > 3 ? wrong : word));
    const text = typed.join(' ');
    return text === '' || taken.has(text) ? [] : [{ text, words, prefix: i % 4 === 1, kind: 'warm-up' }];
  });
}
