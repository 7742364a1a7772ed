import type { ArticleDate } from '../../model/date';
import type { Known } from '../../model/provenance';
import { articleDate } from '../metadata/dates';
import { markCaptions } from './captions';
import { type Credit, isMasthead, isNoteLine, readCredit } from './credits';
import type { DraftBlock } from './draftBlock';
import { markEmbeddedPosts } from './embeds';
import { lastCrumb, markFurniture, markRepeatedCaptions } from './furniture';
import { markHeadings } from './headings';
import { markSpeakerTurns } from './speakers';
import { findTitle } from './titleBlock';

/** What the words of a text say of it. */
export interface Facts {
  readonly title?: DraftBlock;
  readonly author?: Known<string>;
  readonly source?: Known<string>;
  readonly date?: ArticleDate;
}

/** Credits stand within so many blocks of the top, page furniture and title apart. */
const CREDIT_BLOCKS = 4;

/** Finds out what each block is, sets its kind, and returns what was learnt of the whole on the way. */
export function classify(blocks: readonly DraftBlock[]): Facts {
  markFurniture(blocks);
  markCaptions(blocks);
  markRepeatedCaptions(blocks);
  const title = findTitle(blocks, lastCrumb(blocks));
  if (title !== undefined) title.kind = 'title';
  const facts = readCredits(blocks, title);
  markSpeakerTurns(blocks);
  markEmbeddedPosts(blocks);
  markHeadings(blocks);
  return title === undefined ? facts : { ...facts, title };
}

/** Reads the lines around the title. The first to say a thing is believed. */
function readCredits(blocks: readonly DraftBlock[], title: DraftBlock | undefined): Omit<Facts, 'title'> {
  const facts: { author?: Known<string>; source?: Known<string>; date?: ArticleDate } = {};
  const near = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'byline').slice(0, CREDIT_BLOCKS);
  for (const block of near) {
    if (block.kind === 'byline' && isMasthead(block.text)) {
      facts.source ??= { value: block.text, provenance: 'text', evidence: block.text };
      continue;
    }
    const credit = readCredit(block.text);
    if (credit === undefined) {
      if (title !== undefined && blocks[blocks.indexOf(title) + 1] === block && isNoteLine(block.text))
        block.kind = 'byline';
      continue;
    }
    if (credit.whole) block.kind = credit.provenance;
    if (credit.author !== undefined) facts.author ??= known(credit, credit.author);
    if (credit.source !== undefined) facts.source ??= known(credit, credit.source);
    if (credit.date !== undefined) facts.date ??= articleDate(credit.date, credit.provenance);
  }
  return facts;
}

function known({ provenance, evidence }: Credit, value: string): Known<string> {
  return { value, provenance, evidence };
}
