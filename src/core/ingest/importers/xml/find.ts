import type { XmlElement } from './elements';

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The children that are elements, of these names if any are given. */
export function childrenOf({ children }: XmlElement, ...names: readonly string[]): XmlElement[] {
  return children.filter(isElement).filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The first element that a way of names leads to, from child to child. */
export function at(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>((parent, name) => parent && childrenOf(parent, name)[0], element);
}

/** All elements of a name below this one, at any depth, in their order; what is inside of one is not looked at. */
export function* below(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    else yield* below(child, name);
  }
}

/** The text of an element and of all in it; undefined when there is none but white space. */
export function textIn(element: XmlElement | undefined): string | undefined {
  const text = element === undefined ? '' : allText(element);
  return text.trim() === '' ? undefined : text;
}

/** As `textIn`, of the first child of the first of these names that has one. */
export function textOf(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found =
      element &&
      childrenOf(element, name)
        .map(textIn)
        .find((text) => text !== undefined);
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

function allText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : allText(child))).join('');
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What is in an element, as the markup that it was: for XHTML inside of XML. Attributes are left out. */
export function markupIn({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/[&<>]/g, (character) => REFERENCES[character] ?? character);
      const name = child.name.replace(/^.*:/, '');
      return `<${name}>${markupIn(child)}</${name}>`;
    })
    .join('');
}
