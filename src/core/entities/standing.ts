import type { Article } from '../model/article';
import type { Block } from '../model/block';
import { normalForm } from './normalForm';
import { OPENING_PARAGRAPHS } from './salience';

/** The parts of an article that say most about whom it is about. */
export interface Prominence {
  /** `[start, end)` of the title's block; empty when the title is not in the text. */
  readonly title: Pick<Block, 'start' | 'end'>;
  /** `[openingStart, openingEnd)` of the opening paragraphs; empty when there are none. */
  readonly openingStart: number;
  readonly openingEnd: number;
}

const NOWHERE = { start: 0, end: 0 };

export function prominenceOf({ blocks }: Pick<Article, 'blocks'>): Prominence {
  const title = blocks.find((block) => block.kind === 'title') ?? NOWHERE;
  const opening = blocks.filter((block) => isBody(block)).slice(0, OPENING_PARAGRAPHS);
  return { title, openingStart: opening[0]?.start ?? 0, openingEnd: opening[opening.length - 1]?.end ?? 0 };
}

function isBody({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'list item' || kind === 'speaker turn';
}

/** True when a title holds a name: as it is written or, when it is long enough to be no ordinary word, in any writing. */
export function titleNames(title: string, name: string): boolean {
  const form = normalForm(name);
  if (form.length >= 4 && `-${normalForm(title)}-`.includes(`-${form}-`)) return true;
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    const around = `${title.charAt(at - 1)}${title.charAt(at + name.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
