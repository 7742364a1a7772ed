import type { Article } from '../../model/article';
import type { Sought } from '../passages/sought';
import { SoughtText } from '../passages/soughtText';

/**
 * Whether the texts must be read to be sure. The index knows neither how a word is written, but for its folded form, nor
 * where blocks end; what is near must stand in one block.
 */
export function mustBeRead(sought: Sought): boolean {
  switch (sought.type) {
    case 'word':
      return sought.spelling !== undefined;
    case 'sequence':
    case 'any':
      return sought.parts.some(mustBeRead);
    case 'near':
      return true;
  }
}

/** Tells by reading them whether it stands in articles: in the title or, unless `titleOnly`, in the text. */
export function articleReader(sought: Sought, titleOnly: boolean): (article: Article) => boolean {
  const reader = new SoughtText([{ sought, weight: 1 }]);
  const isThere = (): boolean => {
    let found = false;
    reader.forEachSpan(() => {
      found = true;
    });
    return found;
  };
  return ({ title, text, blocks }) => {
    reader.readTitle(title.value);
    if (isThere()) return true;
    if (titleOnly) return false;
    reader.read(text, blocks);
    return isThere();
  };
}
