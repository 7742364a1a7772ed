import type { XmlElement } from '../../importers/xml/elements';
import type { RawBlock } from '../../layout/rawBlock';
import { elementsBelow, firstBelow } from '../xmlQuery';

/** The names of Word's own styles; they are the same in every language, while what their ids are is not. */
const KINDS: readonly (readonly [RegExp, RawBlock['kind']])[] = [
  [/^title$/i, 'title'],
  [/^(?:heading \d|subtitle|toc heading)$/i, 'heading'],
  [/^list\b/i, 'list item'],
  [/^(?:intense )?quote$|^block text$/i, 'quote'],
  [/^caption$/i, 'caption'],
  [/^(?:header|footer|toc \d|page number)$/i, 'boilerplate'],
];

/** What the styles of a document make of their paragraphs, by the ids of the styles; a style that is based on another is as that. */
export function kindsOfStyles(styles: XmlElement): Map<string, RawBlock['kind']> {
  const kinds = new Map<string, RawBlock['kind']>();
  const bases = new Map<string, string>();
  for (const style of elementsBelow(styles, 'w:style')) {
    const id = style.attributes['w:styleid'] ?? '';
    const name = firstBelow(style, 'w:name')?.attributes['w:val'] ?? '';
    const base = firstBelow(style, 'w:basedon')?.attributes['w:val'];
    const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
    if (kind !== undefined) kinds.set(id, kind);
    else if (base !== undefined) bases.set(id, base);
  }
  for (const [id, base] of bases) {
    const kind = kinds.get(base);
    if (kind !== undefined) kinds.set(id, kind);
  }
  return kinds;
}
