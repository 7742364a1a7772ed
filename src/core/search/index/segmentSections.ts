import { RisingNumbers } from '../compact/risingNumbers';
import { StringPool } from '../compact/stringPool';
import type { Section } from '../snapshot/layout';
import type { SnapshotSections } from '../snapshot/sections';
import { Lexicon } from '../words/lexicon';
import type { DocumentParts, PostingParts, Segment } from './segment';

// In a snapshot a segment is as it is in memory, so that nothing of it need be read before it is asked for. What can be worked
// out from the rest is left out.

/** Sections by name. */
type Sections = Record<string, Section>;

export function sectionsOf({ lexicon, documents, words }: Segment): Sections {
  const { ids, ...columns } = documents;
  const { postingStarts, positionStarts, ...others } = words;
  return {
    ...stringSections('words', lexicon.words),
    ...stringSections('ids', ids),
    ...risingSections('postingStarts', postingStarts),
    ...risingSections('positionStarts', positionStarts),
    ...columns,
    ...others,
  };
}

function stringSections(name: string, { bytes, starts }: StringPool): Sections {
  return { [name]: bytes, ...risingSections(`${name}.starts`, starts) };
}

function risingSections(name: string, { lower, steps }: RisingNumbers): Sections {
  return { [name]: lower, [`${name}.steps`]: steps };
}

/** The segment whose sections have names with this prefix; undefined when one is missing. What belongs together is as long as it was written. */
export function segmentOf(sections: SnapshotSections, prefix: string): Segment | undefined {
  const lexicon = stringsOf(sections, `${prefix}words`);
  const documents = documentsOf(sections, prefix);
  const words = postingsOf(sections, prefix);
  if (!(lexicon && documents && words)) return undefined;
  return { lexicon: new Lexicon(lexicon), documents, words };
}

function documentsOf(sections: SnapshotSections, prefix: string): DocumentParts | undefined {
  const ids = stringsOf(sections, `${prefix}ids`);
  const hashLow = sections.u32(`${prefix}hashLow`);
  const hashHigh = sections.u32(`${prefix}hashHigh`);
  const lengths = sections.numbers(`${prefix}lengths`);
  const titleEnds = sections.numbers(`${prefix}titleEnds`);
  const textStarts = sections.numbers(`${prefix}textStarts`);
  if (!(ids && hashLow && hashHigh && lengths && titleEnds && textStarts)) return undefined;
  return { ids, hashLow, hashHigh, lengths, titleEnds, textStarts };
}

function postingsOf(sections: SnapshotSections, prefix: string): PostingParts | undefined {
  const frequencies = sections.numbers(`${prefix}frequencies`);
  const postingStarts = risingOf(sections, `${prefix}postingStarts`);
  const positionStarts = risingOf(sections, `${prefix}positionStarts`);
  const postings = sections.u8(`${prefix}postings`);
  const positions = sections.u8(`${prefix}positions`);
  if (!(frequencies && postingStarts && positionStarts && postings && positions)) return undefined;
  return { frequencies, postingStarts, positionStarts, postings, positions };
}

function stringsOf(sections: SnapshotSections, name: string): StringPool | undefined {
  const bytes = sections.u8(name);
  const starts = risingOf(sections, `${name}.starts`);
  return bytes && starts ? new StringPool(bytes, starts) : undefined;
}

function risingOf(sections: SnapshotSections, name: string): RisingNumbers | undefined {
  const lower = sections.u16(name);
  const steps = sections.u32(`${name}.steps`);
  return lower && steps ? new RisingNumbers(lower, steps) : undefined;
}
