import { sentenceSegmenter } from '../basics/segmenter';
import type { Article } from '../model/article';

/**
 * The title and the text of an article without page furniture, each sentence on a line and an empty line between blocks, so that two
 * versions can be compared line by line however their paragraphs were broken.
 */
export function sentencesOf({ title, language, text, blocks }: Article): string {
  const segmenter = sentenceSegmenter(language?.value);
  const shown = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'title');
  const parts = shown.map(({ start, end }) =>
    Array.from(segmenter.segment(text.slice(start, end)), ({ segment }) => segment.replace(/\s+/gu, ' ').trim())
      .filter((sentence) => sentence !== '')
      .join('\n'),
  );
  return `${[title.value.replace(/\s+/gu, ' ').trim(), ...parts].join('\n\n')}\n`;
}
