import type { XmlElement } from '../../importers/xml/elements';
import { firstBelow } from '../xmlQuery';

/** What is inside of these is no text: what was deleted, instructions of fields, and what stands in for pictures where they are not shown. */
const UNREAD: ReadonlySet<string> = new Set(['w:del', 'w:movefrom', 'w:instrtext', 'w:ppr', 'mc:fallback']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:nobreakhyphen', '\u2011'],
  ['w:softhyphen', '\u00AD'],
]);

/** The text of a paragraph (`w:p`) as it is shown. */
export function paragraphText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string' || UNREAD.has(child.name) || isHidden(child)) continue;
    if (child.name === 'w:t') text += child.children.filter((part) => typeof part === 'string').join('');
    else text += SIGNS.get(child.name) ?? paragraphText(child);
  }
  return text;
}

function isHidden(element: XmlElement): boolean {
  if (element.name !== 'w:r') return false;
  const vanish = firstBelow(firstBelow(element, 'w:rpr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes['w:val'] ?? '');
}
