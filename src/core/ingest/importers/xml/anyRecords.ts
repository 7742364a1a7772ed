import type { Row } from '../records/row';
import type { XmlElement } from './elements';
import { childrenOf, markupIn, textIn } from './find';

/** Records are looked for so deep. */
const DEEPEST = 4;

/** The records of XML or SGML of which nothing else is known: the most elements of one name side by side that hold others. */
export function anyRecords(root: XmlElement): Row[] {
  return mostAlike(root, 0).map((record, index) => ({
    number: index + 1,
    line: record.line,
    values: valuesIn(record),
  }));
}

function mostAlike(element: XmlElement, depth: number): readonly XmlElement[] {
  const byName = new Map<string, XmlElement[]>();
  for (const child of childrenOf(element)) {
    if (childrenOf(child).length === 0) continue;
    const alike = byName.get(child.name);
    if (alike === undefined) byName.set(child.name, [child]);
    else alike.push(child);
  }
  let most: readonly XmlElement[] = [];
  for (const alike of byName.values()) if (alike.length > most.length) most = alike;
  if (depth === DEEPEST) return most;
  for (const child of childrenOf(element)) {
    const inside = mostAlike(child, depth + 1);
    if (inside.length > most.length) most = inside;
  }
  return most;
}

/** What the elements and attributes of a record hold, by their names; of several of a name all, as paragraphs. */
function valuesIn(record: XmlElement): Map<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(record.attributes));
  for (const child of childrenOf(record)) {
    const text = childrenOf(child).length > 0 ? markupIn(child) : textIn(child);
    if (text === undefined) continue;
    const before = values.get(child.name);
    values.set(child.name, typeof before === 'string' ? `${before}\n\n${text}` : text);
  }
  return values;
}
