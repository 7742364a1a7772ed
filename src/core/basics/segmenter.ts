/**
 * Parts a text into sentences by UAX #29, with what its language adds to that; a tag that came with an article may be none, and then
 * the rules for English are taken.
 */
export function sentenceSegmenter(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
