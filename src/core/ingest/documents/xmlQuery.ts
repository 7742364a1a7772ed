import type { XmlElement } from '../importers/xml/elements';

/** All elements of a name below an element, in order, those inside one another too. */
export function* elementsBelow(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* elementsBelow(child, name);
  }
}

/** The first of them. */
export function firstBelow(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : (elementsBelow(element, name).next().value ?? undefined);
}

/** All text in an element, on one line. */
export function textWithin(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const text = element.children.map((child) => (typeof child === 'string' ? child : ` ${textWithin(child)} `)).join('');
  return text.replace(/\s+/gu, ' ').trim();
}
