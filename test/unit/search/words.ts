import { CountedLexicon } from '../../../src/core/search/words/countedLexicon';
import { Lexicon } from '../../../src/core/search/words/lexicon';

/** A lexicon of different words in any order. */
export function lexiconOf(words: readonly string[]): Lexicon {
  const sorted = [...words].sort();
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach((word, i) => {
    starts[i + 1] = (starts[i] ?? 0) + word.length;
  });
  const text = sorted.join('');
  return Lexicon.build({ pool: Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0)), starts });
}

/** Words with the number of documents that hold each. */
export function wordsWith(counts: Readonly<Record<string, number>>): CountedLexicon {
  const lexicon = lexiconOf(Object.keys(counts));
  const byId = Uint32Array.from({ length: lexicon.size }, (_, id) => counts[lexicon.wordAt(id)] ?? 0);
  return new CountedLexicon(lexicon, byId);
}
