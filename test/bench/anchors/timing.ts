import type { Anchor } from '../../../src/core/model/anchor';
import { makeAnchor } from '../../../src/core/notes/anchor';
import { AnchorableText, reanchorInTurn, textHash } from '../../../src/core/notes/anchors/reanchor';
import { randomNumbers } from '../../../src/training/random';
import { Draft } from './draft';
import { editWords } from './edits';
import { placedByHypothesis } from './hypothesis';
import { pick, type Random, wordsIn } from './prose';

const SEED = 20_261_124;
/** Of the words of the article that are edited. */
const EDITED = 0.01;
const NOTES = 1_000;
const WORDS = 100_000;
/** Words of a quote. */
const QUOTE = 25;
/** Notes that the other way is timed on: all of them would take minutes. */
const FEW = 40;

/** Prints what it takes to place many notes in a long article of which every hundredth word was edited, and how that grows. */
export function printTimes(): void {
  const random = randomNumbers(SEED);
  const sizes = [
    [WORDS / 4, NOTES],
    [WORDS, NOTES / 4],
    [WORDS, NOTES],
  ] as const;
  console.log('words   notes   all, ms first, ms placed');
  const times = sizes.map(([words, notes]) => {
    const { now, anchors } = articleOf(words, notes, random);
    const begun = cpu();
    const text = new AnchorableText(now);
    const near = { start: now.length >> 1, end: (now.length >> 1) + 4_000 };
    let first = 0;
    let placed = 0;
    for (const { reanchored } of reanchorInTurn(text, anchors, near)) {
      if (first === 0) first = cpu() - begun;
      if (reanchored.range !== null) placed += 1;
    }
    const milliseconds = cpu() - begun;
    console.log(
      [words, notes, Math.round(milliseconds), Math.round(first), placed]
        .map((cell) => String(cell).padEnd(8))
        .join(''),
    );
    return milliseconds;
  });
  const [shorter = 0, fewer = 0, all = 0] = times;
  console.log(`exponent of growth by words ${exponent(all / shorter)}, by notes ${exponent(all / fewer)}`);
  const { now, anchors } = articleOf(WORDS, FEW, random);
  const begun = cpu();
  for (const anchor of anchors) placedByHypothesis(now, anchor);
  console.log(`Hypothesis's rule: ${((cpu() - begun) / FEW).toFixed(1)} ms a note`);
}

/** Of times four. */
function exponent(ratio: number): string {
  return (Math.log(ratio) / Math.log(4)).toFixed(2);
}

/** An article of made-up words, which repeat as those of a language do, with quotes all over it, and what it was edited to. */
function articleOf(words: number, notes: number, random: Random): { now: string; anchors: readonly Anchor[] } {
  const vocabulary = Array.from({ length: 20_000 }, () => wordOf(random));
  const text = Array.from({ length: words }, (_none, i) => {
    const word = vocabulary[Math.floor(vocabulary.length ** random())] ?? '';
    return i % 15 === 14 ? `${word}.` : word;
  }).join(' ');
  const hash = textHash(text);
  const places = wordsIn(text);
  const anchors = Array.from({ length: notes }, () => {
    const first = Math.floor(random() * (places.length - QUOTE));
    const start = places[first]?.start ?? 0;
    const end = places[first + QUOTE - 1]?.end ?? start;
    // As makeAnchor does it for a quote that stands once, without looking for others in so long a text each time.
    const context = makeAnchor(text.slice(start - 200 < 0 ? 0 : start - 200, end + 200), {
      start: Math.min(start, 200),
      end: Math.min(start, 200) + end - start,
    });
    return { ...context, start, end, hash };
  });
  return { now: edited(text, random), anchors };
}

/** In pieces, as a draft copies its text at every edit. */
function edited(text: string, random: Random): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += 2_000) {
    const draft = new Draft(text.slice(from, from + 2_000), { start: 0, end: 0 });
    editWords(draft, EDITED, random, () => true);
    pieces.push(draft.text);
  }
  return pieces.join('');
}

function wordOf(random: Random): string {
  const length = 2 + Math.floor(random() * 8);
  return Array.from({ length }, () => pick('eeaiotnsrhldcum'.split(''), random)).join('');
}

/** Milliseconds of the processor's that were spent, as others may be using it too. */
function cpu(): number {
  return process.cpuUsage().user / 1_000;
}
