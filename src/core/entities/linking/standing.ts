import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import type { Mention } from '../../model/mention';
import { normalForm } from '../text/normalForm';
import { OPENING_PARAGRAPHS } from './salience';

/** The parts of an article that say most about whom it is about. */
export interface Prominence {
  /** Whether one of the mentions, or of the spellings, of an actor stands in the title. */
  isInTitle(mentions: readonly Mention[], spellings: Iterable<string>): boolean;
  isInOpening(mentions: readonly Mention[]): boolean;
  /** Whether a mention stands in a byline, which says by whom an article is and not about whom. */
  isInByline(mention: Mention): boolean;
}

const NOWHERE = { start: 0, end: 0 };

export function prominenceOf({ blocks, title }: Pick<Article, 'blocks' | 'title'>): Prominence {
  const block = blocks.find(({ kind }) => kind === 'title') ?? NOWHERE;
  const opening = blocks.filter((one) => isBody(one)).slice(0, OPENING_PARAGRAPHS);
  const openingRange = { start: opening[0]?.start ?? 0, end: opening[opening.length - 1]?.end ?? 0 };
  const bylines = blocks.filter(({ kind }) => kind === 'byline');
  const words = new TitleWords(title.value);
  return {
    isInTitle: (mentions, spellings) => isAnyWithin(mentions, block) || words.hasAny(spellings),
    isInOpening: (mentions) => isAnyWithin(mentions, openingRange),
    isInByline: (mention) => bylines.some((byline) => isAnyWithin([mention], byline)),
  };
}

function isAnyWithin(mentions: readonly Mention[], { start, end }: Pick<Block, 'start' | 'end'>): boolean {
  return mentions.some((mention) => mention.start >= start && mention.end <= end);
}

function isBody({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'list item' || kind === 'speaker turn';
}

/** A title in which names are looked for: as they are written or, when they are long enough to be no ordinary word, in any writing. */
class TitleWords {
  private readonly form: string;

  constructor(private readonly title: string) {
    this.form = `-${normalForm(title)}-`;
  }

  hasAny(spellings: Iterable<string>): boolean {
    for (const spelling of spellings) if (this.has(spelling)) return true;
    return false;
  }

  private has(name: string): boolean {
    const form = normalForm(name);
    if (form.length >= 4 && this.form.includes(`-${form}-`)) return true;
    for (let at = this.title.indexOf(name); at >= 0; at = this.title.indexOf(name, at + 1)) {
      const around = `${this.title.charAt(at - 1)}${this.title.charAt(at + name.length)}`;
      if (!/[\p{L}\p{N}]/u.test(around)) return true;
    }
    return false;
  }
}
