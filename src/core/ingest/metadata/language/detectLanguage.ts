import { FUNCTION_WORDS } from './functionWords';
import { languageOfScript } from './scripts';

/** In characters: as much of a text is looked at, which is enough to be sure and takes no time. */
const SAMPLE = 400;
/** Below so many small words nothing is said. */
const FEWEST_HITS = 6;
/** Of running text at least so much are small words; of a list of names, or of a language that is not known here, less. */
const LEAST_SHARE = 0.17;
/** The second language must stay so far behind the first. */
const CLEAR = 1.25;

/** The languages that have a word, and what it tells of each: the fewer have it, the more. */
interface Telling {
  readonly languages: readonly number[];
  readonly weight: number;
}

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const WORDS = tellingWords();
/** In UTF-16 units: a longer word tells nothing and need not be looked up. */
const LONGEST = Math.max(...[...WORDS.keys()].map(({ length }) => length));

function tellingWords(): ReadonlyMap<string, Telling> {
  const having = new Map<string, number[]>();
  for (const [number, language] of LANGUAGES.entries()) {
    for (const word of new Set(FUNCTION_WORDS[language]?.split(' '))) {
      having.set(word, [...(having.get(word) ?? []), number]);
    }
  }
  return new Map([...having].map(([word, languages]) => [word, { languages, weight: 1 / languages.length }]));
}

/**
 * The language of a text as a BCP 47 tag; undefined when it is too short to tell, in none of some thirty languages, or in two of
 * them alike. Some scripts tell their language; in others its small words are counted, each by how few languages have it
 * (after M. Damashek and others: what tells languages apart is what they repeat most).
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const byScript = languageOfScript(sample);
  if (byScript !== undefined) return byScript;
  const scores = new Float64Array(LANGUAGES.length);
  const hits = new Uint32Array(LANGUAGES.length);
  let words = 0;
  forWordsIn(sample, (start, end) => {
    words += 1;
    const telling = end - start > LONGEST ? undefined : WORDS.get(sample.slice(start, end));
    if (telling === undefined) return;
    for (const language of telling.languages) {
      scores[language] = (scores[language] ?? 0) + telling.weight;
      hits[language] = (hits[language] ?? 0) + 1;
    }
  });
  const best = highest(scores);
  const most = scores[best] ?? 0;
  if ((hits[best] ?? 0) < Math.max(FEWEST_HITS, words * LEAST_SHARE)) return undefined;
  scores[best] = 0;
  return most >= CLEAR * (scores[highest(scores)] ?? 0) ? LANGUAGES[best] : undefined;
}

/** Where the highest of the scores stands, the first of several. */
function highest(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}

/** Takes the words of a text in lower case, `[start, end)`: whatever stands between what can be no letter, which is enough to look them up. */
function forWordsIn(text: string, take: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && (code < 0x2000 || code > 0x206f));
    if (isLetter && start < 0) start = i;
    else if (!isLetter && start >= 0) {
      take(start, i);
      start = -1;
    }
  }
}
