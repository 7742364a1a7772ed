import type { Tagger } from '../../core/entities/tagger';
import type { GoldDocument } from './goldDocument';

/** A tagger that needs longer than this for its first pass, in seconds of CPU time, is judged by it. */
const LONG_PASS = 3;

/** Seconds of CPU time in which a tagger warms up at least: until then the compiler of the engine is at work beside it. */
const WARM_UP = 1;

/** Seconds of CPU time that are measured at least. */
const ENOUGH = 2;

/**
 * Tokens (of the file) a second of CPU time of this process. Whole passes over the documents are made until the tagger is warm, unless the
 * first takes long already; then as many are measured as fill two seconds.
 */
export function tokensPerSecond(tagger: Tagger, documents: readonly GoldDocument[]): number {
  const tokens = documents.reduce((n, document) => n + document.tokens, 0);
  const first = secondsFor(tagger, documents);
  if (first > LONG_PASS) return tokens / first;
  for (let warm = first; warm < WARM_UP; warm += secondsFor(tagger, documents));
  let passes = 0;
  let seconds = 0;
  while (seconds < ENOUGH) {
    seconds += secondsFor(tagger, documents);
    passes++;
  }
  return (tokens * passes) / seconds;
}

function secondsFor(tagger: Tagger, documents: readonly GoldDocument[]): number {
  const before = process.cpuUsage();
  for (const document of documents) tagger.tag(document);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
